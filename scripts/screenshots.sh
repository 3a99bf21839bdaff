#!/bin/bash
# Takes screenshots of the window, every panel and most dialogs, light and dark, at 1x, 1.5x, 2x and
# with letters of 150 %, without a display: a window that has just trained, with other runs and an
# evaluation beside it.
#   screenshots.sh FOLDER [LANGUAGE]    FOLDER/light-1x/window.png, FOLDER/dark-text-150/samples.png
# LD3_PROGRAMS names the folder of the programs, default build/release/app.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(($# == 1 || $# == 2)) || die "give a folder for the pictures: scripts/screenshots.sh FOLDER [LANGUAGE]"
programs=${LD3_PROGRAMS:-$root/build/release/app}
for program in ld3 ld3-workbench; do
    [[ -x $programs/$program ]] || die "$programs/$program is missing: build it with scripts/run.sh"
done
folder=$1
language=${2:-en}
mkdir -p "$folder"

# Nothing of the user's own settings and weights is shown, and nothing is left behind.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch
export QT_QPA_PLATFORM=offscreen

runs=$scratch/ld3-runs
mkdir "$runs"
joined=
for run in unipc:3:4 unipc:3:6 ipndm:3:5; do
    IFS=: read -r solver order nfe <<<"$run"
    "$programs/ld3" --quiet train builtin --solver "$solver" --order "$order" --nfe "$nfe" \
        --out "$runs/$solver-$order-nfe-$nfe" >/dev/null
    joined+=${joined:+,}$runs/$solver-$order-nfe-$nfe
    say "trained $solver-$order at $nfe evaluations ($SECONDS s)"
done
"$programs/ld3" --quiet evaluate builtin --schedules "$joined,edm,logSNR" --solvers unipc:3,ipndm:3 \
    --nfe 4,5,6 --samples 512 --seeds 0,1 --out "$runs/values" >/dev/null
say "evaluated ($SECONDS s)"

# pictures THEME SCALE PERCENT NAME
pictures() {
    # Each window trains in a folder of its own, so that all show the same.
    cp -r "$runs" "$scratch/$4"
    rm -rf "$XDG_CONFIG_HOME"
    QT_SCALE_FACTOR=$2 "$programs/ld3-workbench" --runs "$scratch/$4" --train --theme "$1" \
        --text-size "$3" --language "$language" --size 1600x1000 --screenshots "$folder/$4" \
        2>"$scratch/messages" || {
        cat "$scratch/messages" >&2
        die "no pictures of $4, see above"
    }
    say "$folder/$4 ($SECONDS s)"
}

for theme in light dark; do
    for scale in 1 1.5 2; do
        pictures "$theme" "$scale" 100 "$theme-${scale}x"
    done
    pictures "$theme" 1 150 "$theme-text-150"
done
