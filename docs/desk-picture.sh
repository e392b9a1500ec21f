#!/bin/sh
# Takes the README's picture of the web desk, docs/desk.png, from the press file. Needs Debian's chromium.
set -e
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
folder=$(mktemp -d)
XDG_DATA_HOME="$folder" "$root/sayso" demo >"$folder/demo.txt"
"$root/sayso" serve --data "$folder/sayso-demo" --port 0 2>"$folder/serve.txt" &
desk=$!
trap 'kill $desk; rm -rf "$folder"' EXIT
until grep -q '^Open ' "$folder/serve.txt"; do sleep 1; done
address=$(sed -n 's/^Open \([^ ]*\) .*/\1/p' "$folder/serve.txt")
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$folder/chromium" \
    --window-size=1280,900 --screenshot="$root/docs/desk.png" "${address}situations/mirrow"
