#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/coverage.sh [FILE]: which lines of core/ the tests of its rooms run, room by room, and the
# least covered files. Builds build/coverage. The window's tests and the program's own are left
# out: what they alone run counts as not run. The whole report goes to FILE.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/packages.sh
jaego_install "${jaego_packages_build[@]}" "${jaego_packages_test[@]}" "${jaego_packages_coverage[@]}"

readonly rooms=(base domain exports net secrets storage channels warehouse notify insight inbox
  connect sync engine sandbox)
readonly build=build/coverage
targets=()
for room in "${rooms[@]}"; do
  [ -d "tests/$room" ] && targets+=("tests/$room/all")
done

cmake --preset coverage ${JAEGO_CMAKE_ARGS:-} >/dev/null
cmake --build "$build" --target "${targets[@]}"
rm -rf "$build/profiles"
mkdir -p "$build/profiles"
export LLVM_PROFILE_FILE="$PWD/$build/profiles/%p-%m.profraw"
failed=0
programs=()
for room in "${rooms[@]}"; do
  [ -d "$build/tests/$room" ] || continue
  (cd "$build" && ctest --test-dir "tests/$room" --output-on-failure >"profiles/$room.log" 2>&1) || {
    failed=1
    jaego_say "Tests of $room failed, see $build/profiles/$room.log"
  }
  while IFS= read -r program; do programs+=("$program"); done \
    < <(find "$build/tests/$room" -maxdepth 1 -name 'tst_*' -type f -executable)
done

llvm-profdata-16 merge -sparse "$build"/profiles/*.profraw -o "$build/profiles/all.profdata"
objects=()
for program in "${programs[@]:1}"; do objects+=(-object "$program"); done
report=$(llvm-cov-16 export -summary-only -instr-profile "$build/profiles/all.profdata" \
  "${programs[0]}" "${objects[@]}" -ignore-filename-regex='(/tests/|/build/|/usr/)')
[ $# -eq 0 ] || printf '%s\n' "$report" >"$1"
printf '%s' "$report" | awk -v root="$PWD/core/" '
  # One JSON line; every file is {"filename":"…","summary":{… "lines":{"count":N,"covered":M,…
  BEGIN { RS = "{\"filename\":\"" }
  NR > 1 {
    split($0, parts, "\"")
    file = parts[1]
    if (index(file, root) != 1) next
    file = substr(file, length(root) + 1)
    match($0, /"lines":{"count":[0-9]+,"covered":[0-9]+/)
    split(substr($0, RSTART, RLENGTH), n, /[:,]/)
    room = file; sub(/\/.*/, "", room)
    count[room] += n[3]; covered[room] += n[5]; all += n[3]; hit += n[5]
    if (n[3] >= 20) printf "%6.1f %% %5d of %5d  %s\n", 100 * n[5] / n[3], n[5], n[3], file > "/dev/stderr"
  }
  END {
    for (room in count) printf "%-10s %6.1f %%  %6d of %6d lines\n", room, 100 * covered[room] / count[room], covered[room], count[room]
    printf "%-10s %6.1f %%  %6d of %6d lines\n", "core", 100 * hit / all, hit, all
  }' 2>"$build/profiles/files.txt" | sort
jaego_say "The least covered files"
sort -n "$build/profiles/files.txt" | head -25
exit "$failed"
