#!/usr/bin/env bash
# Installs what is missing, builds, makes the Nagareyama file if there is none, prints its packet to out/, and opens the window where
# there is a display.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-packages.sh
cmake --preset release -DBUILD_TESTING=OFF > /dev/null
cmake --build --preset release

mkdir -p out
file=out/nagareyama.hagukumi
cli=build/release/app/hagukumi-cli
[ -e "$file" ] || "$cli" new "$file" --template nagareyama-h27
"$cli" print "$file" --year 2015 --what summary --number 資料1-1 -o out/summary.pdf
"$cli" print "$file" --year 2015 --what sheets --number 資料1-2 -o out/sheets.pdf
echo "out/summary.pdf, out/sheets.pdf"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    build/release/app/hagukumi "$file"
else
    echo "No display: the window was not opened. $file"
fi
