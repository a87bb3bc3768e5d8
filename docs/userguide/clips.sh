#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders the demonstration clips into resources/clips and their strips into docs/userguide/clips.
# Usage: docs/userguide/clips.sh [ID...]               renders all clips, or those named
#        docs/userguide/clips.sh --strips OUT [ID...]  only paints strips: light, dark and print
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
. "$here/cmake/scripts/setup.sh"
# shellcheck disable=SC2086 # lists of words
install_packages $RUN_PACKAGES $TEST_PACKAGES
configure_preset dev "$here/build/dev" >/dev/null
cmake --build "$here/build/dev" --target achillea_clips
export QT_QPA_PLATFORM=offscreen
clips="$here/build/dev/tools/clips/achillea_clips"
if [ "${1:-}" = "--strips" ]; then
    exec "$clips" "$@"
fi
"$clips" "$here/resources/clips" "$@"
strips=$(mktemp -d)
"$clips" --strips "$strips" "$@" >/dev/null
mkdir -p "$here/docs/userguide/clips"
find "$strips" -name '*.png' ! -name '*-dark.png' ! -name '*-print.png' -exec cp {} "$here/docs/userguide/clips/" \;
rm -r "$strips"
