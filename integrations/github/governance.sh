#!/bin/sh
# What the action does: tells in the summary and in one comment what a pull request changes in the governance, marks it
# at the changed lines, and ends as `kring diff` ends.
set -eu
cd -- "$KRING_FOLDER"
if ! command -v kring >/dev/null; then
  # Only what the workflow names is installed: a name in a registry may be anybody's.
  if [ -z "${KRING_PACKAGE:-}" ]; then
    echo '::error title=kring::kring is not installed here. Install it in a step before, or give the file of a release as package.'
    exit 2
  fi
  npm install --global --ignore-scripts "$KRING_PACKAGE"
fi

changes=$KRING_BASE...$KRING_HEAD
told=$RUNNER_TEMP/kring-governance.md
kring diff "$changes" --format markdown --fail-on never -o "$told" \
  --link-to "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/$KRING_HEAD"
cat "$told" >>"$GITHUB_STEP_SUMMARY"

# A pull request from a fork has no right to comment; its summary and its marks are there all the same.
if [ "$KRING_COMMENT" = true ]; then
  sh "$GITHUB_ACTION_PATH/../comment.sh" "$told" 2>"$RUNNER_TEMP/kring-comment" ||
    echo "::warning title=kring::$(head -n 1 "$RUNNER_TEMP/kring-comment")"
fi

set --
for what in $KRING_FAIL_ON; do set -- "$@" --fail-on "$what"; done
exec kring diff "$changes" --format github "$@"
