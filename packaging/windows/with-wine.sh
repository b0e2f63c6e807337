#!/usr/bin/env bash
# Runs a Windows program under Wine in a Windows of its own: with-wine.sh PROGRAM [ARGUMENTS]. That Windows is Japanese: Wine takes
# its code page from the locale, without which Japanese paths do not open; it is made here, in the cache folder.
# HAGUKUMI_SDK is where the libraries lie that a program of the build folder needs; HAGUKUMI_WINE, where that Windows lies (else in the
# cache folder).
set -euo pipefail
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hagukumi
locales=$cache/locale
export WINEPREFIX=${HAGUKUMI_WINE:-$cache/wine}
export WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
program=$(command -v wine64 || echo /usr/lib/wine/wine64)
# By env: the shell itself would look for the locale before it knows where.
wine=(env "LOCPATH=$locales" LANG=ja_JP.UTF-8 LC_ALL=ja_JP.UTF-8 "$program")

mkdir -p "$WINEPREFIX" "$locales"
(
    flock 9
    [ -e "$locales/ja_JP.UTF-8" ] || localedef -i ja_JP -f UTF-8 "$locales/ja_JP.UTF-8"
    [ -e "$WINEPREFIX/made" ] || { "${wine[@]}" wineboot --init > /dev/null 2>&1 && "${wine[@]}" winecfg /v win10 > /dev/null 2>&1 && touch "$WINEPREFIX/made"; }
) 9> "$WINEPREFIX/lock"

if [ -n "${HAGUKUMI_SDK:-}" ]; then
    WINEPATH="Z:$(echo "$HAGUKUMI_SDK/bin" | tr / '\\')"
    export WINEPATH
fi
exec "${wine[@]}" "$@"
