#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [EXECUTIONS=5000000] [NAME…]: builds the preset fuzz (libFuzzer, ASan, UBSan),
# runs every target so many times, two at a time, and prints a table. Begins with the corpus of the
# tree; what is found grows in build/fuzz/corpus. Ends with 1 when anything broke.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/packages.sh
jaego_install "${jaego_packages_build[@]}" libclang-rt-16-dev

runs=${1:-5000000}
[ $# -eq 0 ] || shift
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  for file in tests/fuzz/fuzz_*.cpp; do
    name=${file#tests/fuzz/fuzz_}
    names+=("${name%.cpp}")
  done
fi

cmake --preset fuzz ${JAEGO_CMAKE_ARGS:-} >/dev/null
cmake --build build/fuzz --target "${names[@]/#/fuzz_}" >&2
mkdir -p build/fuzz/logs

fuzz_one() {
  local name=$1 corpus=build/fuzz/corpus/$1 log=build/fuzz/logs/$1.txt status=0
  mkdir -p "$corpus" "build/fuzz/found/$name"
  QT_LOGGING_RULES='*=false' "build/fuzz/tests/fuzz/fuzz_$name" -runs="$runs" -max_len=4096 -timeout=20 \
    -rss_limit_mb=3000 -print_final_stats=1 -dict=tests/fuzz/json.dict -artifact_prefix="build/fuzz/found/$name/" \
    "$corpus" "tests/fuzz/corpus/$name" >"$log" 2>&1 || status=$?
  awk -v name="$name" -v status="$status" '
    /stat::number_of_executed_units/ { units = $2 }
    /stat::average_exec_per_sec/ { rate = $2 }
    END { printf "%-12s %10d executions %8d/s  %s\n", name, units, rate, status == 0 ? "ok" : "BROKEN" }' "$log"
  return "$status"
}
export -f fuzz_one
export runs
printf '%s\n' "${names[@]}" | xargs -P 2 -I{} bash -c 'fuzz_one {}'
