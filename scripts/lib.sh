# Functions shared by the scripts beside this file, which source it. Sets `root`.
# shellcheck shell=bash

set -euo pipefail
# shellcheck disable=SC2034  # used by the scripts that source this file
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Prints each argument as a line.
say() { printf '%s\n' "$@"; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Whether the window is built: LD3_WORKBENCH=OFF in the environment leaves Qt and OpenCV out.
withWindow() { [[ ${LD3_WORKBENCH:-ON} != OFF ]]; }

# Package names of the given sections of packages.txt; with "optional" as first argument those that
# only some releases know, otherwise the others.
packagesOf() {
    local wanted=required
    if [[ $1 == optional ]]; then
        wanted=optional
        shift
    fi
    awk -v sections=" $* " -v wanted="$wanted" '
        /^\[/ { split($1, part, /[][]/); chosen = index(sections, " " part[2] " ") > 0; next }
        /^[a-z]/ && chosen && (/# optional:/ ? wanted == "optional" : wanted == "required") { print $1 }
    ' "$root/scripts/packages.txt"
}

# Those of the given packages that are not installed.
missingOf() {
    local installed name
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qx "installed $name" <<<"$installed" || printf '%s\n' "$name"
    done
}

# Installs what is missing of the given sections; asks neither root nor network if nothing is.
installPackages() {
    local required optional missing name asRoot=()
    if ! command -v dpkg-query >/dev/null; then
        say "Not a Debian system: install the counterparts of scripts/packages.txt yourself."
        return
    fi
    mapfile -t required < <(packagesOf "$@")
    mapfile -t missing < <(missingOf "${required[@]}")
    if [[ $(id -u) != 0 ]]; then
        asRoot=(sudo)
    fi
    # `env`, because sudo drops variables.
    local apt=("${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get -qq -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
    if ((${#missing[@]})); then
        mayInstall "${missing[@]}"
        "${apt[@]}" update || say "The package lists could not be renewed; trying the old ones."
    fi
    # Only now, as a fresh system knows no package before its lists are there.
    mapfile -t optional < <(packagesOf optional "$@")
    for name in "${optional[@]}"; do
        if [[ -n $(missingOf "$name") ]] && apt-cache show "$name" >/dev/null 2>&1; then
            missing+=("$name")
        fi
    done
    ((${#missing[@]})) || return 0
    mayInstall "${missing[@]}"
    say "Installing ${#missing[@]} packages (all together are 450 MB): ${missing[*]}"
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null ||
        die "apt-get failed: run it by hand to see why:" \
            "apt-get install --no-install-recommends ${missing[*]}"
}

mayInstall() {
    [[ $(id -u) == 0 ]] || command -v sudo >/dev/null ||
        die "missing packages, and neither root nor sudo:" \
            "run as root: apt-get install --no-install-recommends $*"
}

# Compilers that may run at once: one a core, and about 1.5 GB of memory each.
buildJobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo 2>/dev/null || true)
    memory=${memory:-$cores}
    ((memory >= 1)) || memory=1
    echo $((memory < cores ? memory : cores))
}

# configure PRESET [CMAKE OPTION...]: quiet unless it fails.
configure() {
    local preset=$1 log
    shift
    log=$root/build/configure-$preset.log
    mkdir -p "$root/build"
    say "Configuring ($preset)"
    # Written out, so that a folder configured without the window gets it back.
    (cd "$root" && cmake --preset "$preset" -DLD3_WORKBENCH="${LD3_WORKBENCH:-ON}" "$@") \
        >"$log" 2>&1 || {
        cat "$log" >&2
        die "cmake failed, see above and $log"
    }
}

# build PRESET TARGET...: one changing line on a terminal, else a line every half minute.
build() {
    local preset=$1 log started=$SECONDS jobs command pid
    shift
    log=$root/build/build-$preset.log
    jobs=$(buildJobs)
    command=(cmake --build "$root/build/$preset" --parallel "$jobs" --target "$@")
    export NINJA_STATUS='[%f/%t] '
    say "Building with $jobs jobs; the first time this takes about twelve minutes on two cores, with tests twenty-five"
    if [[ -t 1 ]]; then
        "${command[@]}" || die "the build failed, see above"
    else
        "${command[@]}" -- -k 0 >"$log" 2>&1 &
        pid=$!
        while kill -0 "$pid" 2>/dev/null; do
            sleep 1
            if (((SECONDS - started) % 30 == 29)); then
                say "  $(grep -oE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 1) $((SECONDS - started)) s"
            fi
        done
        wait "$pid" || {
            grep -E -A 12 '^FAILED:|error:|warning:|^ninja: error' "$log" | head -n 200 >&2 || true
            die "the build failed, the whole log is $log"
        }
    fi
    say "Built in $((SECONDS - started)) s"
}
