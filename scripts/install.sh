#!/bin/bash
# Installs the Debian packages that are missing: install.sh [SECTION...], sections of packages.txt;
# without any: all that building and testing need. LD3_WORKBENCH=OFF leaves the window's out.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if (($#)); then
    sections=("$@")
else
    sections=(build core tests)
    if withWindow; then
        sections+=(window)
    fi
fi
installPackages "${sections[@]}"
