#!/usr/bin/env bash
# Brings what `npm run test:vscode` needs where no VS Code can be downloaded: the server of code-server, which is VS
# Code's workbench, from the npm registry, and Debian's Chromium. Ends with 1 and the reason where that cannot be had.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../test/vscode"

chromium=${CHROMIUM:-/usr/bin/chromium}
if [ ! -x "$chromium" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get install -y -q chromium >/dev/null 2>&1 || true
  fi
  [ -x "$chromium" ] || { echo "there is no browser at $chromium"; exit 1; }
fi
if ! cmp -s package-lock.json node_modules/.installed 2>/dev/null; then
  npm ci --ignore-scripts --no-audit --no-fund >/dev/null 2>&1 || { echo 'code-server cannot be installed'; exit 1; }
  cp package-lock.json node_modules/.installed
fi
