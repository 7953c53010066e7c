#!/usr/bin/env bash
# Finds a Chromium for the browser tests, or installs Debian's. Prints its path; fails in words where there is none.
set -euo pipefail

find_chromium() {
  local one
  for one in "${CHROME_PATH:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    if [ -n "$one" ] && [ -x "$one" ]; then
      printf '%s\n' "$one"
      return 0
    fi
  done
  return 1
}

find_chromium && exit 0
if ! command -v apt-get >/dev/null; then
  echo 'There is no Chromium here, and no apt-get to install one. Set CHROME_PATH to a Chromium.' >&2
  exit 1
fi
root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
    echo 'There is no Chromium here, and installing one takes the rights of root.' >&2
    exit 1
  fi
  root=(sudo -n)
fi
install=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium)
"${install[@]}" >&2 || { "${root[@]}" apt-get update >&2 && "${install[@]}" >&2; } || {
  echo 'Chromium could not be installed.' >&2
  exit 1
}
find_chromium
