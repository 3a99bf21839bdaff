#!/bin/bash
# Shows what the parts of LD3 do on the built-in model: trains UniPC-3 at 5 evaluations with and without
# them, and each of four solvers for the others; three seeds each. Prints Markdown: mean ± spread over
# the seeds of the mean squared difference to the teacher on 512 fresh noises.
#   effects.sh FOLDER    what FOLDER holds already is not made again
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(($# == 1)) || die "give a folder for the runs: scripts/effects.sh FOLDER"
ld3=$root/build/release/app/ld3
[[ -x $ld3 ]] || die "$ld3 is missing: build it with scripts/run.sh"
folder=$1
mkdir -p "$folder"
seeds=(0 1 2)
runs=()

# train NAME OPTION...: one run a seed, or what is left of it.
train() {
    local name=$1 seed run
    shift
    for seed in "${seeds[@]}"; do
        run=$folder/$name-seed$seed
        runs+=("$run")
        if [[ -f $run/run.json ]]; then
            "$ld3" --quiet resume "$run" >/dev/null
        else
            "$ld3" --quiet train builtin --nfe 5 --seed "$seed" --teacher-seed "$seed" \
                --loss l2 "$@" --out "$run" >/dev/null
        fi
        say "trained $name, seed $seed ($SECONDS s)" >&2
    done
}

unipc=(--solver unipc --order 3)
rule=0.12288 # 0.001·C·H·W/NFE²
train fast "${unipc[@]}" --recipe fast
train fast-coupled "${unipc[@]}" --recipe fast --set least_squares.iterations_both=0
train paper "${unipc[@]}" --recipe paper
train paper-coupled "${unipc[@]}" --recipe paper --set descent.rounds_times=7 --set descent.rounds_both=0
train paper-hard-teacher "${unipc[@]}" --recipe paper --set descent.radius=0
train paper-10-radii "${unipc[@]}" --recipe paper \
    --set "descent.radius=$(awk "BEGIN { print 10 * $rule }")"
train for-dpmpp --solver dpm-solver++ --order 3 --recipe fast
train for-ipndm --solver ipndm --order 3 --recipe fast
train for-euler --solver euler --recipe fast

joined=$(IFS=,; printf '%s' "${runs[*]}")
"$ld3" --quiet evaluate builtin --schedules "$joined" \
    --solvers unipc:3,dpm-solver++:3,ipndm:3,euler --metric l2 --samples 512 --seeds 7 \
    --out "$folder/values" >/dev/null

# The lines' JSON has one value a field, so that awk can find them.
awk '
    function field(name,   rest) {
        match($0, "\"" name "\":")
        rest = substr($0, RSTART + RLENGTH)
        gsub(/^"/, "", rest)
        sub(/[",}].*/, "", rest)
        return rest
    }
    function entry(key,   mean, spread) {
        if (!count[key]) { return "" }
        mean = sum[key] / count[key]
        spread = squares[key] / count[key] - mean * mean
        spread = spread > 0 && count[key] > 1 ? sqrt(spread * count[key] / (count[key] - 1)) : 0
        return sprintf("%.4f ± %.4f", mean, spread)
    }
    {
        name = field("schedule")
        sub(/-seed[0-9]+$/, "", name)
        solver = $0
        sub(/.*"solver":\{/, "", solver)
        match(solver, /"name":"[^"]*"/)
        key = name SUBSEP substr(solver, RSTART + 8, RLENGTH - 9)
        value = field("value") + 0
        sum[key] += value; squares[key] += value * value; ++count[key]
    }
    END {
        print "| UniPC-3, 5 evaluations | error |\n|---|---|"
        n = split("fast|fast-coupled|paper|paper-coupled|paper-hard-teacher|paper-10-radii", names, "|")
        split("`fast`|`fast`, eval times = times|`paper` (radius of the rule)|`paper`, eval times = times|`paper`, hard teacher (radius 0)|`paper`, 10 times the radius", titles, "|")
        for (i = 1; i <= n; ++i) {
            printf "| %s | %s |\n", titles[i], entry(names[i] SUBSEP "unipc")
        }
        print "\n| learned for ↓ used with → | UniPC-3 | DPM-Solver++-3 | iPNDM-3 | Euler |\n|---|---|---|---|---|"
        n = split("fast|for-dpmpp|for-ipndm|for-euler", rows, "|")
        split("UniPC-3|DPM-Solver++-3|iPNDM-3|Euler", heads, "|")
        m = split("unipc|dpm-solver++|ipndm|euler", columns, "|")
        for (i = 1; i <= n; ++i) {
            line = "| " heads[i]
            for (j = 1; j <= m; ++j) { line = line " | " entry(rows[i] SUBSEP columns[j]) }
            print line " |"
        }
    }
' "$folder/values/evaluations.jsonl"
