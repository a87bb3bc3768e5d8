#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants one forbidden line into a copy of an empty tree and expects cmake/CheckLayers.cmake to stop at it.
# Usage: plantedmistake.sh CHECK_LAYERS FILE LINE
set -eu
check=$1 file=$2 line=$3
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/core" "$tree/ui" "$tree/app" "$(dirname "$tree/$file")"

printf '%s\n' '#include "core/base/id.h"' >"$tree/$file"
cmake -DSOURCE_DIR="$tree" -P "$check" || { echo "a clean file was refused"; exit 1; }
printf '%s\n' "$line" >>"$tree/$file"
if cmake -DSOURCE_DIR="$tree" -P "$check" 2>/dev/null; then
    echo "not noticed: $file: $line"
    exit 1
fi
