#!/bin/bash
# Checks the sources without building them: format, direction of includes, sizes of the window's
# files, static analysis.
#   check.sh [format] [arrows] [sizes] [tidy]      all four by default
#   check.sh lint                          tidy without the analyser that follows paths, in half the time
#   check.sh torchfree                     only prints the .cpp files that see no LibTorch header
# Exit status 1 with what was found if anything was.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"

# Debian 12's version where it is there: formats differ between versions.
tool() { command -v "$1-14" || command -v "$1" || die "$1 is missing: scripts/install.sh checks"; }

sources() { find core ui app tests -name '*.cpp' -o -name '*.h' | sort; }
includes() {
    sources | xargs grep -H '^[[:space:]]*#[[:space:]]*include' |
        awk -v mode="$1" -v rooms=core/CMakeLists.txt -f scripts/includes.awk
}

checkFormat() { sources | xargs "$(tool clang-format)" --dry-run --Werror; }

checkArrows() { includes arrows; }

# A file that is longer has more than one purpose; the main window only puts the others together.
checkSizes() {
    find ui -name '*.cpp' -exec grep -cH '' {} + | sort | awk -F: '
        { most = $1 == "ui/window/main_window.cpp" ? 299 : 400 }
        $2 > most { print $1 ": " $2 " lines, at most " most; faults = 1 }
        END { exit faults }'
}

if [[ ${1:-} == torchfree ]]; then
    includes torchfree
    exit
fi

# clang cannot read LibTorch 1.13's headers as C++20, hence files without them and flags by hand.
# checkTidy OPTION...: of clang-tidy
checkTidy() {
    local flags=(-std=c++20 -I. -DQT_NO_KEYWORDS -DLD3_WITH_FIGURES) folders='^core/' qt module
    if withWindow; then
        folders='^\(core\|ui\|app\)/'
    fi
    if qt=$(qmake6 -query QT_INSTALL_HEADERS 2>/dev/null); then
        flags+=(-isystem "$qt")
        for module in Core Gui Widgets PrintSupport Svg Test; do
            flags+=(-isystem "$qt/Qt$module")
        done
    fi
    flags+=(-isystem /usr/include/opencv4)
    includes torchfree | grep "$folders" | sort |
        xargs -P "$(nproc)" -I {} "$(tool clang-tidy)" --quiet "$@" {} -- "${flags[@]}" \
        2> >(grep -v 'warnings\? generated\|^Suppressed\|^Use -header-filter' >&2)
}

failed=0
for check in "${@:-format arrows sizes tidy}"; do
    for name in $check; do
        started=$SECONDS
        case $name in
            format) checkFormat || failed=1 ;;
            arrows) checkArrows || failed=1 ;;
            sizes) checkSizes || failed=1 ;;
            tidy) checkTidy || failed=1 ;;
            lint) checkTidy --checks='-clang-analyzer-*' || failed=1 ;;
            *) die "unknown check '$name': use format, arrows, sizes, tidy or lint" ;;
        esac
        say "checked $name in $((SECONDS - started)) s"
    done
done
exit "$failed"
