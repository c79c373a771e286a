#!/usr/bin/env bash
# Gathers the words of every screen into resources/translations/*.ts and compiles what has been translated.
# `translations.sh check` fails when a .ts misses words of the screens, has unfinished ones, or its .qm is stale.
set -euo pipefail
cd "$(dirname "$0")/.."

out=resources/translations
if [ "${1:-}" = check ]; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
    cp resources/translations/*.ts "$out"
fi

for ts in "$out"/*.ts; do
    module=Kiosk only=()
    case "$ts" in
        */editor_en.ts) module=KioskEditor only=(-pluralonly) ;; # "1 word" and "2 words"
        */editor_*.ts) module=KioskEditor ;;
    esac
    mapfile -t screens < <(find "kiosk/ui/qml/$module" -name '*.qml' | LC_ALL=C sort)
    .venv/bin/pyside6-lupdate -silent -locations none -no-obsolete "${only[@]}" "${screens[@]}" -ts "$ts"
    .venv/bin/pyside6-lrelease -silent "$ts" -qm "${ts%.ts}.qm"
    if [ "${1:-}" = check ]; then
        if grep -n unfinished "$ts"; then
            echo "resources/translations/$(basename "$ts"): words of the screens are not translated; run tools/translations.sh and translate them." >&2
            exit 1
        fi
        diff -q "$ts" "resources/translations/$(basename "$ts")" &&
            cmp "${ts%.ts}.qm" "resources/translations/$(basename "${ts%.ts}").qm" || {
            echo "resources/translations: out of step with the screens; run tools/translations.sh." >&2
            exit 1
        }
    fi
done
