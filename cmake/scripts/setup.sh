# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages behind ./run and ./test and how they are installed, and how a preset is configured. Sourced by both.

# What building and running takes.
RUN_PACKAGES="build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libgl-dev libopengl-dev libvulkan-dev
    libsqlcipher-dev libsodium-dev libqrencode-dev libpoppler-qt6-dev libavformat-dev libavcodec-dev libavutil-dev libswscale-dev
    fonts-open-sans fonts-noto-core breeze-icon-theme"
# What the tests look at the results with.
TEST_PACKAGES="libgtest-dev libgmock-dev libzxing-dev poppler-utils qpdf xvfb xauth sqlite3 ffmpeg
    chromium python3-html5lib"

# Installs those of "$@" that are missing; needs root or sudo only when something is missing.
install_packages() {
    missing=""
    for package in "$@"; do
        case "$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null)" in
            "install ok installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -z "$missing" ] && return 0

    if ! command -v apt-get >/dev/null; then
        echo "achillea: this script installs packages with apt, which is not here. Needed:$missing" >&2
        return 1
    fi
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "achillea: these packages are missing and only root can install them:$missing" >&2
            return 1
        fi
        as_root="sudo"
    fi
    echo "achillea: installing what building needs ($(echo "$missing" | wc -w) packages):$missing" >&2
    # shellcheck disable=SC2086 # lists of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# Configures preset $1 into folder $2 when that is needed, with further arguments for cmake.
configure_preset() {
    preset=$1 folder=$2
    shift 2
    if [ -f "$folder/build.ninja" ]; then
        # AUTOMOC of CMake 3.25 can miss classes in files that were added since; a look at all of them takes a second.
        if [ -n "$(find "$here" -path "$here/build" -prune -o -name CMakeLists.txt -newer "$folder/build.ninja" -print -quit)" ]; then
            find "$folder" \( -name ParseCache.txt -o -path '*_autogen/timestamp' \) -delete
        fi
    fi
    cmake -S "$here" --preset "$preset" "$@"
}
