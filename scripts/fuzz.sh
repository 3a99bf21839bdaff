#!/bin/bash
# Fuzzes the readers of foreign files with clang's libFuzzer, under the address and undefined
# behaviour sanitizers:
#   fuzz.sh [SECONDS] [NAME...]      SECONDS for each reader (default 10), all readers by default
# A long run, worth doing after each change of a reader: scripts/fuzz.sh 3600 (an hour for each of
# the five). What it learns is kept in build/fuzz/corpus and used by the next run; an input that
# crashes, hangs for more than 10 s or takes more than 512 MB (sanitizers included) is left in
# build/fuzz/findings, and ends the run with status 1. Run it again with: build/fuzz/NAME FILE
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"

seconds=${1:-10}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || die "fuzz.sh $seconds: give a number of seconds"
shift $(($# ? 1 : 0))
names=("${@:-safetensors torch_zip torch_legacy network_pickle npz}")
read -r -a names <<<"${names[*]}"
compiler=$(command -v clang++-14 || command -v clang++) ||
    die "clang++ is missing: scripts/install.sh checks"

folder=$root/build/fuzz
mkdir -p "$folder/objects"

# The seeds: small files, good and bad, of the format that a reader is for.
seedsOf() {
    local data=tests/data/checkpoints pattern
    case $1 in
        safetensors) pattern=(-path '*.safetensors') data=tests/data ;;
        torch_zip) pattern=(-path '*.pt' -o -path '*/pth/*.pth') ;;
        torch_legacy) pattern=(-path '*.pth') ;;
        network_pickle) pattern=(-path '*.pkl') ;;
        npz) pattern=(-path '*.npz' -o -path '*.npy') data=tests/data/metrics ;;
        *) die "no reader is called $1" ;;
    esac
    find $data -type f -size -64k \( "${pattern[@]}" \)
}

# Each source once for all readers, as they share nearly everything; all again when a header changed.
buildReaders() {
    local source object name shared=()
    if [[ -n $(find core/base core/checkpoints tests/fuzz -name '*.h' -newer "$folder/objects") ]]; then
        rm -rf "$folder/objects"
    fi
    mkdir -p "$folder/objects"
    for source in core/base/{error,json_text}.cpp core/checkpoints/formats/*.cpp tests/fuzz/*_fuzz.cpp; do
        object=$folder/objects/$(basename "$source" .cpp).o
        [[ $source == tests/* ]] || shared+=("$object")
        [[ $object -nt $source ]] || printf '%s\0%s\0' "$source" "$object"
    done >"$folder/sources"
    xargs -0 -n 2 -P "$(buildJobs)" -a "$folder/sources" bash -c \
        '"$0" -std=c++20 -O2 -g1 -I. -fno-omit-frame-pointer -fno-sanitize-recover=undefined \
            -fsanitize=fuzzer-no-link,address,undefined -c "$1" -o "$2"' "$compiler"
    for name in "${names[@]}"; do
        "$compiler" -fsanitize=fuzzer,address,undefined "$folder/objects/${name}_fuzz.o" \
            "${shared[@]}" -lz -o "$folder/$name"
    done
}

# fuzz NAME: one line about what was tried, and what was found.
fuzz() {
    local name=$1 corpus=$folder/corpus/$1 findings=$folder/findings log=$folder/$1.log file
    local words=tests/fuzz/$1.dict
    [[ -f $words ]] || words=tests/fuzz/pickle.dict
    mkdir -p "$corpus" "$findings"
    while read -r file; do
        cp -n "$file" "$corpus/$(basename "$file")"
    done < <(seedsOf "$name")
    "$folder/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 -malloc_limit_mb=200 \
        -max_len=65536 -dict="$words" -print_final_stats=1 \
        -artifact_prefix="$findings/$name-" "$corpus" >"$log" 2>&1 || {
        tail -n 40 "$log" >&2
        say "$name: a finding, kept in $findings"
        return 1
    }
    awk -v name="$name" '
        /stat::number_of_executed_units/ { executions = $2 }
        /stat::peak_rss_mb/ { peak = $2 }
        /DONE/ { for (i = 1; i < NF; ++i) { if ($i == "cov:") { edges = $(i + 1) } } }
        / in [0-9]+ second/ { for (i = 1; i < NF; ++i) { if ($i == "in") { seconds = $(i + 1) } } }
        END { print name ": " executions " executions in " seconds " s, " edges \
                  " edges, peak " peak " MB with sanitizers, 0 findings" }' "$log"
}

buildReaders
failed=0
for name in "${names[@]}"; do
    fuzz "$name" || failed=1
done
exit "$failed"
