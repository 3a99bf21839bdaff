#!/bin/bash
# Builds everything with warnings as errors, checks the sources, runs all tests, then the unit tests
# of core again under sanitizers. The last line counts test cases: "N passed, N failed".
#   --sanitizers none   skip them
#   --sanitizers some   (default) address and undefined behaviour, unit tests of core's plain rooms
#   --sanitizers all    all tests with them, the thread sanitizer where threads are our own, and the
#                       static analyser that follows paths
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

sanitizers=some
while (($#)); do
    case $1 in
        --sanitizers) sanitizers=${2:-}; shift 2 || die "--sanitizers needs a value" ;;
        *) die "unknown option '$1': use --sanitizers none|some|all" ;;
    esac
done
[[ $sanitizers =~ ^(none|some|all)$ ]] || die "--sanitizers $sanitizers: use none, some or all"

passed=0
failed=0
broken=()  # what failed, to be told at the end, where it is found
finish() {
    local name
    for name in "${broken[@]}"; do
        say "FAILED: $name"
    done
    say "$passed passed, $failed failed"
}
trap finish EXIT

# step NAME COMMAND...: one check that passes or fails as a whole; a subshell, as `die` exits.
step() {
    local name=$1
    shift
    say "" "== $name"
    if ("$@"); then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        broken+=("$name")
        say "FAILED: $name"
        return 1
    fi
}

# Adds up what GoogleTest wrote for each test program; a program that left nothing has failed, and
# so has one that CTest counts as failed although none of its cases did.
count() {
    local reports=$1 name summary here bad
    while read -r name; do
        bad=0
        if [[ -f $reports/$name.xml ]]; then
            summary=$(grep -m 1 '<testsuites ' "$reports/$name.xml")
            here=$(attribute tests "$summary")
            bad=$(($(attribute failures "$summary") + $(attribute errors "$summary")))
            passed=$((passed + here - bad - $(attribute disabled "$summary") -
                $(grep -c 'result="skipped"' "$reports/$name.xml" || true)))
            failed=$((failed + bad))
            mapfile -t -O "${#broken[@]}" broken < <(failuresIn "$reports/$name.xml")
        fi
        if ((bad == 0)) && grep -q ":$name\$" "$reports/failed"; then
            failed=$((failed + 1))
            broken+=("$name, as a program")
        fi
    done <"$reports/programs"
}

# Names of the cases that failed.
failuresIn() {
    awk '/<testcase / { match($0, / name="[^"]*"/); name = substr($0, RSTART + 7, RLENGTH - 8)
                        match($0, / classname="[^"]*"/); suite = substr($0, RSTART + 12, RLENGTH - 13) }
         /<failure/ && !told[suite "." name]++ { print suite "." name }' "$1"
}

attribute() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<<"$2"; }

# runTests PRESET JOBS CTEST-OPTION...
runTests() {
    local preset=$1 jobs=$2 reports=$root/build/$1/reports folder=$root/build/$1
    shift 2
    rm -rf "$reports" "$folder/Testing/Temporary/LastTestsFailed.log"
    mkdir -p "$reports"
    say "" "== Tests ($preset)"
    ctest --test-dir "$folder" -N "$@" | sed -nE 's/^ *Test +#[0-9]+: //p' >"$reports/programs"
    GTEST_OUTPUT=xml:$reports/ GTEST_BRIEF=1 QT_QPA_PLATFORM=offscreen \
        ctest --test-dir "$folder" --output-on-failure -j"$jobs" "$@" || true
    touch "$reports/failed"
    cp "$folder/Testing/Temporary/LastTestsFailed.log" "$reports/failed" 2>/dev/null || true
    count "$reports"
}

"$root/scripts/install.sh"
"$root/scripts/install.sh" checks

everything() { configure release -DLD3_TESTS=ON -DLD3_WARNINGS_AS_ERRORS=ON && build release all; }
if step "Build" everything; then
    runTests release "$(buildJobs)"
fi
step "Format" "$root/scripts/check.sh" format || true
step "Direction of includes" "$root/scripts/check.sh" arrows || true
step "Sizes of files" "$root/scripts/check.sh" sizes || true
if [[ $sanitizers == all ]]; then
    step "Static analysis" "$root/scripts/check.sh" tidy || true
else
    step "Static analysis" "$root/scripts/check.sh" lint || true
fi
step "Fuzzing of the readers" "$root/scripts/fuzz.sh" 10 || true

export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export TSAN_OPTIONS=halt_on_error=1

# The rooms that read other programs' files, and the arithmetic of samplers; the networks' rooms would
# take too long every time.
rooms='^test_(base|checkpoints|diffusion|solvers|schedules|exporting)$'

# sanitized WINDOW PRESET TARGET...
sanitized() {
    export LD3_WORKBENCH=$1
    configure "$2"
    build "$2" "${@:3}"
}

# The programs of the rooms, as far as they have tests.
sanitizedRooms() {
    local programs
    export LD3_WORKBENCH=OFF
    configure asan-ubsan
    mapfile -t programs < <(ctest --test-dir "$root/build/asan-ubsan" -N -R "$rooms" |
        sed -nE 's/^ *Test +#[0-9]+: //p')
    build asan-ubsan "${programs[@]}"
}

case $sanitizers in
    some)
        if step "Build with address and undefined behaviour sanitizers" sanitizedRooms; then
            runTests asan-ubsan "$(buildJobs)" -R "$rooms"
        fi
        ;;
    all)
        if step "Build with address and undefined behaviour sanitizers" \
            sanitized "${LD3_WORKBENCH:-ON}" asan-ubsan all; then
            LSAN_OPTIONS=suppressions=$root/scripts/lsan.supp:print_suppressions=0 \
                LD3_MONKEY_SECONDS=120 runTests asan-ubsan "$(buildJobs)"
        fi
        if step "Build with the thread sanitizer" \
            sanitized OFF tsan test_base test_runs; then
            # One thread in LibTorch: the sanitizer does not understand OpenMP's barriers. Qt is not
            # built for it either, hence no window here.
            OMP_NUM_THREADS=1 runTests tsan 1 -R '^(test_base|test_runs)$'
        fi
        ;;
esac

say ""
((failed == 0))
