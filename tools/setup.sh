#!/usr/bin/env bash
# Makes .venv ready: `setup.sh run` for the kiosk alone, `setup.sh dev` for tests and checks too.
# Installs missing Debian packages where it may (as root, or with sudo that asks no password), else says what to run.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:?run or dev}
requirements=requirements/$purpose.txt
stamp=.venv/.ready-$purpose
goal=$([ "$purpose" = dev ] && echo test || echo run)

install() {
    local command=(apt-get install -y --no-install-recommends "$@") as_root=()
    if [ "$(id -u)" != 0 ]; then as_root=(sudo -n); fi
    if ! command -v apt-get >/dev/null; then
        echo "Please install these with your system's package manager, then run make $goal again: $*" >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
        echo "Please run this line, then make $goal again:  sudo apt-get install -y --no-install-recommends $*" >&2
        return 1
    fi
    echo "Installing system packages: $*"
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" "${command[@]}" -qq >/dev/null
}

find_python() {
    local name
    for name in ${PYTHON:-} python3.11 python3.12 python3.13 python3; do
        if "$name" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

# What Qt is known to need on Debian, so that one line can name it together with Python's own package.
absent_qt_packages() {
    local package
    for package in libpulse0 libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 \
        libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0; do
        dpkg -s "$package" >/dev/null 2>&1 || echo "$package"
    done
}

make_venv() {
    if .venv/bin/python -m pip --version >/dev/null 2>&1; then return; fi
    local python version
    python=$(find_python)
    if [ -z "$python" ]; then
        install python3 python3-venv $(absent_qt_packages)
        python=$(find_python)
    fi
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        install "python$version-venv" $(absent_qt_packages)
    fi
    echo "Making .venv with Python $version; the first time takes a few minutes."
    "$python" -m venv --clear .venv
}

# The Debian package that holds a library, by Debian's own naming rule: libxcb-icccm.so.4 -> libxcb-icccm4.
package_of() {
    case $1 in
        libglib-2.0.so.0 | libgthread-2.0.so.0 | libgobject-2.0.so.0 | libgio-2.0.so.0) echo libglib2.0-0 ;;
        libz.so.1) echo zlib1g ;;
        libbrotli*) echo libbrotli1 ;;
        *) sed -E 's/\.so\.([0-9]+).*/#\1/; s/_/-/g; s/([0-9])#/\1-/; s/#//; s/.*/\L&/' <<<"$1" ;;
    esac
}

missing_packages() {
    if [ "$(uname)" != Linux ]; then return; fi
    local qt file library
    qt=$(.venv/bin/python -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt
    for file in "$@"; do ldd "$qt"/$file 2>/dev/null || true; done |
        sed -n '/^\s*libQt6/d; s/^\s*\(\S*\) => not found/\1/p' | sort -u |
        while read -r library; do package_of "$library"; done | sort -u
}

system_libraries() {
    local always=(lib/libQt6{Core,Gui,Qml,Quick,QuickTemplates2,Svg,PrintSupport,Widgets}.so.6
        lib/libQt6{Multimedia,TextToSpeech}.so.6 plugins/platforms/libqoffscreen.so 'plugins/imageformats/*.so')
    local screen=(plugins/platforms/libqxcb.so 'plugins/xcbglintegrations/*.so')
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then screen+=(plugins/platforms/libqwayland.so); fi
    local needed wanted
    needed=$(missing_packages "${always[@]}")
    wanted=$(missing_packages "${always[@]}" "${screen[@]}")
    if [ -z "$wanted" ] || install $wanted; then
        echo "$state" >"$stamp"
    elif [ -n "$needed" ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exit 1
    else
        echo "Going on without them, for there is no screen here." >&2
    fi
}

# What reads aloud on Linux. The kiosk runs without it and says that it has no voice, so this may fail.
voices() {
    local wanted=() package
    if [ "$(uname)" != Linux ] || [ "$purpose" != run ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then return; fi
    if ! command -v apt-get >/dev/null; then
        echo "To let the kiosk read aloud, install speech-dispatcher with espeak-ng by your system's package manager." >&2
        return
    fi
    for package in speech-dispatcher speech-dispatcher-espeak-ng espeak-ng libspeechd2; do
        dpkg -s "$package" >/dev/null 2>&1 || wanted+=("$package")
    done
    if [ ${#wanted[@]} -gt 0 ] && ! install "${wanted[@]}"; then
        echo "Going on without them: the kiosk cannot read aloud until they are there." >&2
    fi
}

# What shows that the kiosk asks no network for anything. A test is skipped without it, so this may fail.
tracer() {
    if [ "$(uname)" != Linux ] || [ "$purpose" != dev ] || command -v strace >/dev/null; then return; fi
    if ! command -v apt-get >/dev/null || ! install strace; then
        echo "Going on without strace: the test that watches for network calls is skipped." >&2
    fi
}

key=$(cat "$requirements" tools/setup.sh | sha256sum)
state="$key${DISPLAY:+ x}${WAYLAND_DISPLAY:+ w}"
if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$state" ]; then exit; fi

make_venv
if [ "$(cat "$stamp.pins" 2>/dev/null)" != "$key" ]; then
    echo "Installing what $requirements pins."
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --only-binary=:all: \
        --require-hashes -r "$requirements"
    echo "$key" >"$stamp.pins"
fi
system_libraries
voices
tracer
