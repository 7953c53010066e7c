#!/bin/sh
# Posts a Markdown file as one comment on a pull request of GitHub or a merge request of GitLab, and puts it in the
# place of the comment that it posted before:
#
#   comment.sh FILE
#
# On GitHub: KRING_TOKEN, KRING_PULL_REQUEST (its number), and what every workflow has (GITHUB_API_URL,
# GITHUB_REPOSITORY). A token of your own posts under another name than github-actions[bot]: KRING_COMMENT_AUTHOR.
# On GitLab: KRING_TOKEN (of a project or group, with the scope api), and what every pipeline of a merge request has.
set -eu
file=$1
mark='<!-- kring: governance -->'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The token goes in by standard input, as the words of a program can be read by others on the machine.
ask() {
  printf 'header = "%s"\n' "$secret" |
    curl --config - --silent --show-error --fail --max-time 60 --request "$1" \
      --header 'Content-Type: application/json' ${3:+--data-binary "@$3"} "$2"
}

if [ -n "${CI_MERGE_REQUEST_IID:-}" ]; then
  secret="PRIVATE-TOKEN: $KRING_TOKEN"
  all=$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes
  one=$all
  change=PUT
  author=$(ask GET "$CI_API_V4_URL/user" | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).username')
else
  secret="Authorization: Bearer $KRING_TOKEN"
  all=$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/$KRING_PULL_REQUEST/comments
  one=$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/comments
  change=PATCH
  author=${KRING_COMMENT_AUTHOR:-github-actions[bot]}
fi

# The comment with the mark by the same author: somebody else's may hold the mark as well.
posted='' page=1 told=100
while [ -z "$posted" ] && [ "$told" -eq 100 ]; do
  ask GET "$all?per_page=100&page=$page" >"$work/page"
  node -e '
    const [mark, author, page] = process.argv.slice(1);
    const all = JSON.parse(require("fs").readFileSync(page, "utf8"));
    const by = ({ user, author: one }) => user?.login ?? one?.username;
    const found = all.find((one) => String(one.body).startsWith(mark) && by(one) === author);
    console.log(`${all.length} ${found?.id ?? ""}`);
  ' "$mark" "$author" "$work/page" >"$work/found"
  read -r told posted <"$work/found"
  page=$((page + 1))
done

node -e '
  const [mark, file] = process.argv.slice(1);
  console.log(JSON.stringify({ body: `${mark}\n${require("fs").readFileSync(file, "utf8")}` }));
' "$mark" "$file" >"$work/body"
if [ -n "$posted" ]; then
  ask "$change" "$one/$posted" "$work/body" >"$work/answer"
else
  ask POST "$all" "$work/body" >"$work/answer"
fi
