# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
#
# The one list of what Jaego needs on Debian and Ubuntu; sourced, not run.

# g++ stays: clang uses its standard library. Easily missed: libqt6opengl6-dev (without
# it "component Charts" is not found), libsecret-1-0 (the keychain loads it at run time).
# a|b: whatever this release calls it, the first that exists.
jaego_packages_build=(
  ca-certificates cmake ninja-build g++ clang-16 lld-16 pkg-config
  qt6-base-dev libqt6opengl6-dev 'qt6-charts-dev|libqt6charts6-dev' 'qt6-svg-dev|libqt6svg6-dev' qt6-tools-dev qt6-tools-dev-tools
  qt6-l10n-tools qtkeychain-qt6-dev qcoro-qt6-dev
  libxlsxwriter-dev zlib1g-dev libsqlite3-dev libcrypt-dev 'libboost1.81-dev|libboost-dev'
  libqt6sql6-sqlite libsecret-1-0 qt6-qpa-plugins qt6-translations-l10n fonts-nanum tzdata
)

# A display, a session bus and a keyring of their own for the tests.
jaego_packages_test=(
  xvfb xauth dbus dbus-daemon gnome-keyring libsecret-tools
  postgresql libqt6sql6-psql # a team's store, and a warehouse in somebody's database
  'libbotan-2-dev|libbotan-3-dev' # the other systems' bcrypt must sign as ours does
)

# Source-based coverage (tests/coverage.sh).
jaego_packages_coverage=(
  llvm-16 libclang-rt-16-dev
)

# The Debian package (packaging/deb): dpkg-shlibdeps, gzip; and the quick ones of its validators.
jaego_packages_package=(
  dpkg-dev file gzip appstream desktop-file-utils
)

# What holds it against the rules, and a clean system to try it in (packaging/deb-check).
jaego_packages_deb_check=(
  lintian man-db systemd debootstrap
)

jaego_packages_lint=(
  git clang-format-16 clang-tidy-16
)

jaego_say() {
  printf '\n== %s\n' "$*" >&2
}

jaego_is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

# Prints what of PACKAGE… is neither installed itself nor by another name.
jaego_missing() {
  local wanted name names
  for wanted in "$@"; do
    IFS='|' read -ra names <<<"$wanted"
    for name in "${names[@]}"; do
      jaego_is_installed "$name" && continue 2
    done
    printf '%s\n' "$wanted"
  done
}

# Of "a|b", the first that the package lists know.
jaego_existing_name() {
  local name names
  IFS='|' read -ra names <<<"$1"
  for name in "${names[@]}"; do
    if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
      printf '%s\n' "$name"
      return
    fi
  done
  printf '%s\n' "${names[0]}" # apt-get says best what is wrong with it
}

# jaego_install PACKAGE…: installs what is missing; touches nothing when nothing is.
jaego_install() {
  local missing=() packages=() as_root=() wanted
  mapfile -t missing < <(jaego_missing "$@")
  if [ ${#missing[@]} -eq 0 ]; then
    return 0
  fi
  if ! command -v apt-get >/dev/null; then
    echo "These Debian packages, or what they are called here, are needed: ${missing[*]}" >&2
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Please install as root, then start again: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  jaego_say "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update >&2
  for wanted in "${missing[@]}"; do
    packages+=("$(jaego_existing_name "$wanted")")
  done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "${packages[@]}" >&2
}

# jaego_build PRESET [TARGET…]
jaego_build() {
  local preset=$1
  shift
  jaego_say "Building ($preset)"
  cmake --preset "$preset" >&2
  cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}
