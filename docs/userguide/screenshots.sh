#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes every page of the sample clinic as a picture under Xvfb and leaves them beside this script.
# Usage: docs/userguide/screenshots.sh [OUT [--dark] [--language en|nl|de] [--rtl] [--details]]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
out=${1:-$here/docs/userguide}
[ $# -eq 0 ] || shift
. "$here/cmake/scripts/setup.sh"
# shellcheck disable=SC2086 # lists of words
install_packages $RUN_PACKAGES $TEST_PACKAGES
configure_preset dev "$here/build/dev" >/dev/null
cmake --build "$here/build/dev" --target achillea_screenshots
xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
    "$here/build/dev/tests/screenshots/achillea_screenshots" "$out" "$@"
