#!/usr/bin/env bash
# What `make test-dist` needs to try the package in a bare Debian. Without it, or without root, that part is skipped.
set -euo pipefail

needed=()
for pair in mmdebstrap:mmdebstrap Xvfb:xvfb xrandr:x11-xserver-utils objdump:binutils; do
    command -v "${pair%%:*}" >/dev/null || needed+=("${pair##*:}")
done
if [ ${#needed[@]} = 0 ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then exit; fi
echo "Installing system packages: ${needed[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y --no-install-recommends -qq "${needed[@]}" >/dev/null || echo "Going on without them." >&2
