#!/usr/bin/env bash
# Collects what the Windows program needs and packs it: pack.sh SDK BUILD. Into BUILD/dist go Hagukumi/ (the program's folder),
# Hagukumi-VERSION-portable.zip and Hagukumi-VERSION-setup.exe, and their sizes to standard output.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sdk=$1
build=$(cd "$2" && pwd)
version=$(sed -n 's/^project(Hagukumi VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
fonts=/usr/share/fonts/truetype
mingw=x86_64-w64-mingw32

dist=$build/dist
folder=$dist/Hagukumi
rm -rf "$dist"
mkdir -p "$folder"/{platforms,styles,sqldrivers,translations,fonts,licences}

$mingw-strip -o "$folder/hagukumi.exe" "$build/app/hagukumi.exe"
$mingw-strip -o "$folder/hagukumi-cli.exe" "$build/app/hagukumi-cli.exe"
for library in Qt6Core Qt6Gui Qt6PrintSupport Qt6Sql Qt6Widgets sqlite3 libgcc_s_seh-1 libstdc++-6 libwinpthread-1; do
    cp "$sdk/bin/$library.dll" "$folder/"
done
# offscreen: what hagukumi-cli prints with.
cp "$sdk"/plugins/platforms/{qwindows,qoffscreen}.dll "$folder/platforms/"
cp "$sdk/plugins/styles/qwindowsvistastyle.dll" "$folder/styles/"
cp "$sdk/plugins/sqldrivers/qsqlite.dll" "$folder/sqldrivers/"
cp "$sdk/translations/qtbase_ja.qm" "$folder/translations/"
# The faces that core/handout/font_face.cpp names.
cp "$fonts"/bizud-gothic/BIZUD{PGothic,Gothic}-{Regular,Bold}.ttf "$fonts"/bizud-mincho/BIZUDPMincho-Regular.ttf "$folder/fonts/"
"$here/collect-licences.sh" "$sdk" "$folder/licences"

# What a library imports must be in the folder or be part of Windows.
missing=$(find "$folder" -name '*.exe' -o -name '*.dll' | xargs -n 1 $mingw-objdump -p | sed -n 's/.*DLL Name: //p' | sort -fu |
    while read -r name; do
        find "$folder" -iname "$name" | grep -q . || grep -qixF "$name" "$here/windows-libraries.txt" || echo "$name"
    done)
[ -z "$missing" ] || { echo "Neither shipped nor known as part of Windows: $missing" >&2; exit 1; }

portable=$dist/portable/Hagukumi
mkdir -p "$dist/portable"
cp -r "$folder" "$portable"
mkdir "$portable/settings" # Its presence makes the program keep its settings there.
cp "$here/portable.txt" "$portable/お読みください.txt"
(cd "$dist/portable" && zip -qr9 "../Hagukumi-$version-portable.zip" Hagukumi)
rm -r "$dist/portable"

makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DFOLDER="$folder" -DICON="$root/packaging/icon/hagukumi.ico" \
    -DOUT="$dist/Hagukumi-$version-setup.exe" "$here/installer.nsi"

echo "Sizes:"
du -sh --apparent-size "$folder" "$dist"/*.zip "$dist"/*.exe | sed "s|$dist/||"
