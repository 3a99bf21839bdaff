#!/bin/bash
# Installs what is missing, builds, and opens the window; arguments are passed on to it. Without a
# display it makes the same experiment on the command line and leaves run and figures in a folder.
#   LD3_RUNS=FOLDER     where runs are kept, default ~/ld3-runs
#   LD3_WORKBENCH=OFF   build without Qt and OpenCV: no window, no figures
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$root/scripts/install.sh"
configure release
programs=(ld3)
if withWindow; then
    programs+=(ld3-workbench)
fi
build release "${programs[@]}"

if withWindow && [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    if [[ -n ${LD3_RUNS:-} ]]; then
        set -- --runs "$LD3_RUNS" "$@"
    fi
    exec "$root/build/release/app/ld3-workbench" "$@"
fi

ld3=$root/build/release/app/ld3
runs=${LD3_RUNS:-${XDG_DATA_HOME:-$HOME}/ld3-runs}  # the window's own choice too
run=$runs/$(date +%Y-%m-%d-%H%M%S)-unipc-3-nfe-5
mkdir -p "$runs"
say "" "No window: learning the time steps of UniPC-3 at 5 evaluations on the built-in model"
"$ld3" train builtin --recipe fast --solver unipc --order 3 --nfe 5 --seed 0 --out "$run"

if withWindow; then
    mkdir -p "$run/figures"
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then  # else Qt complains at every start
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    fi
    for kind in schedule loss grid; do
        for extension in pdf svg png; do
            "$ld3" --quiet figure "$run" --kind "$kind" --out "$run/figures/$kind.$extension"
        done
    done
fi
mkdir -p "$run/exports"
for format in csv=schedule.csv latex=schedule.tex edm=edm.py k-diffusion=k-diffusion.py; do
    "$ld3" --quiet export "$run" --to "${format%%=*}" --out "$run/exports/${format#*=}" >/dev/null
done

# Validation errors of all schedules, from the lines of metrics.jsonl.
say "" "Mean squared difference to the teacher of 60 evaluations, 50 validation samples:"
awk '
    function number(key,   rest) {
        if (!match($0, "\"" key "\": *")) { return "null" }
        rest = substr($0, RSTART + RLENGTH)
        sub(/[,}].*/, "", rest)
        return rest
    }
    /"kind": *"baseline"/ {
        match($0, /"label": *"[^"]*"/)
        label = substr($0, RSTART, RLENGTH)
        gsub(/^"label": *"|"$/, "", label)
        printf "  %-16s %.5f\n", label, number("valid_loss")
        next
    }
    number("best_loss") != "null" { learned = number("best_loss") }
    END { printf "  %-16s %.5f\n", "learned", learned }
' "$run/metrics.jsonl"
say "" "Everything is in $run:" \
    "  schedule.json   the learned schedule" \
    "  metrics.jsonl   the course of the training" \
    "  exports/        the schedule for other programs"
if withWindow; then
    say "  figures/        schedule, loss and pictures as PDF, SVG and PNG"
fi
say "The command line is $ld3"
