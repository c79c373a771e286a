#!/usr/bin/env bash
# Opens the kiosk; where there is no screen, says so and renders the tour instead.
set -euo pipefail
cd "$(dirname "$0")/.."

has_screen() {
    case ${QT_QPA_PLATFORM:-} in
        offscreen* | minimal*) return 1 ;;
        ?*) return 0 ;;
    esac
    [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

if has_screen; then exec .venv/bin/python main.py run "$@"; fi
echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so every screen is rendered to build/tour/ instead."
exec .venv/bin/python main.py tour --out build/tour
