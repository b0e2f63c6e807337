#!/usr/bin/env bash
# Prints the folder of the Qt SDK for Windows, after unpacking the archive that HAGUKUMI_WIN_SDK names (its checksum is pinned beside
# this script) or, where there is none, after building it from Debian's source packages, which takes about 40 minutes. Both are kept in
# the cache folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hagukumi/windows
mkdir -p "$cache"

if [ -n "${HAGUKUMI_WIN_SDK:-}" ]; then
    pinned=$(cat "$here/sdk.sha256")
    sdk=$cache/$pinned
    if [ ! -e "$sdk/unpacked" ]; then
        echo "$pinned  $HAGUKUMI_WIN_SDK" | sha256sum --check --quiet >&2
        rm -rf "$sdk"
        mkdir -p "$sdk"
        tar -xJf "$HAGUKUMI_WIN_SDK" -C "$sdk" --strip-components=1
        touch "$sdk/unpacked"
    fi
else
    sdk=$cache/built-$(cat "$here/build-sdk.sh" "$here/mingw-w64.cmake" | sha256sum | cut -c1-16)
    [ -e "$sdk/unpacked" ] || "$here/build-sdk.sh" "$sdk" >&2
fi
echo "$sdk"
