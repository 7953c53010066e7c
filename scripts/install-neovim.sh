#!/usr/bin/env bash
# Installs Neovim on Debian or Ubuntu, for `npm run test:neovim`. Does nothing where it is there already.
set -euo pipefail
command -v nvim >/dev/null && exit 0
command -v apt-get >/dev/null || { echo 'This is no Debian: install Neovim by hand.' >&2; exit 1; }
as_root=''
[ "$(id -u)" = 0 ] || as_root='sudo -n'
$as_root apt-get install -y --no-install-recommends neovim >/dev/null 2>&1 ||
  { $as_root apt-get update -q >/dev/null && $as_root apt-get install -y --no-install-recommends neovim >/dev/null; }
