#!/usr/bin/env bash
# Writes the licence text of everything that is shipped into a folder, one file a work: collect-licences.sh SDK FOLDER.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
sdk=$1
folder=$2
doc=/usr/share/doc

cp "$root/LICENSE" "$folder/Hagukumi.txt"
# The LGPL refers to the GPL; Debian's list names the works inside Qt (FreeType, HarfBuzz, libpng …) with their terms.
cat "$sdk"/licenses/qt/{LGPL-3.0-only,GPL-3.0-only}.txt "$doc/libqt6core6/copyright" > "$folder/Qt.txt"
cat "$doc"/fonts-morisawa-bizud-{gothic,mincho}/copyright > "$folder/BIZ UD fonts.txt"
cp "$doc/libsqlite3-0/copyright" "$folder/SQLite.txt"
cp "$sdk/licenses/libz-mingw-w64-dev.txt" "$folder/zlib.txt"
cp "$sdk/licenses/gcc-mingw-w64-x86-64-posix-runtime.txt" "$folder/GCC runtime.txt"
cp "$sdk/licenses/mingw-w64-x86-64-dev.txt" "$folder/mingw-w64 runtime.txt"
chmod 644 "$folder"/*
