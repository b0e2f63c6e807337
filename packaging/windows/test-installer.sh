#!/usr/bin/env bash
# Installs what build.sh has packed into a Windows of its own under Wine, whose user has a Japanese name, uses it as an officer does, and
# removes it: test-installer.sh [LINUX-CLI]. With the command-line program for Linux the printed papers are compared word for word.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=packaging/windows
linux_cli=${1:-}
dist=$PWD/build/windows/dist

# An officer is no administrator, and nothing is refused to root: what is needed is copied to a place that is nobody's.
if [ "$(id -u)" = 0 ]; then
    stage=$(mktemp -d)
    trap 'rm -rf "$stage"' EXIT
    mkdir -p "$stage"/{$here,build/windows/dist,home}
    cp $here/{test-installer,with-wine}.sh "$stage/$here/"
    cp "$dist"/Hagukumi-* "$stage/build/windows/dist/"
    [ -z "$linux_cli" ] || cp "$linux_cli" "$stage/hagukumi-cli"
    chown -R nobody: "$stage"
    setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$stage/home" XDG_CACHE_HOME="$stage/home/.cache" TMPDIR="$stage/home" \
        "$stage/$here/test-installer.sh" ${linux_cli:+"$stage/hagukumi-cli"}
    exit
fi
setup=$(ls "$dist"/Hagukumi-*-setup.exe)
portable=$(ls "$dist"/Hagukumi-*-portable.zip)

work=$(mktemp -d)
export HAGUKUMI_WINE=$work/wine XDG_RUNTIME_DIR=$work
unset HAGUKUMI_SDK # The installed program has all it needs, or it fails.
display=:$((RANDOM % 1000 + 100))
Xvfb $display -screen 0 1280x720x24 > /dev/null 2>&1 &
xvfb=$!
export DISPLAY=$display
wine() {
    $here/with-wine.sh "$@" < /dev/null
}
finish() {
    WINEPREFIX=$HAGUKUMI_WINE wineserver -k 2> /dev/null || true
    kill $xvfb 2> /dev/null || true
    chmod -R u+w "$work" && rm -rf "$work"
}
trap finish EXIT
fail() {
    echo "test-installer: $1" >&2
    exit 1
}
until_true() { # WHAT COMMAND…: waits for up to a minute
    local what=$1
    shift
    for _ in $(seq 300); do
        "$@" > /dev/null 2>&1 && return
        sleep 0.2
    done
    fail "waited in vain: $what"
}
no_file() { [ ! -e "$1" ]; }
# More than 50 colours on the screen are more than an empty window.
colours() { import -window root "$work/picture.png" && identify -format %k "$work/picture.png"; }
is_painted() { [ "$(colours)" -gt 50 ]; }
# Of the middle of the screen, in per cent.
brightness() { import -window root -crop 700x300+350+250 "$work/picture.png" && convert "$work/picture.png" -colorspace gray -format '%[fx:int(100*mean)]' info:; }
value() { wine reg query "$1" /ve 2> /dev/null | iconv -f CP932 -t UTF-8 | sed -n 's/.*REG_SZ *//p' | tr -d '\r'; } # The default value.

# A person with a Japanese name and a space in it.
folders='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders'
home='C:\users\計画 担当'
wine reg add "$folders" /f /v "Local AppData" /d "$home\\AppData\\Local" > /dev/null
wine reg add "$folders" /f /v Programs /d "$home\\Programs" > /dev/null
root=$HAGUKUMI_WINE/drive_c
user="$root/users/計画 担当"
program="$user/AppData/Local/Programs/Hagukumi"
installed="$home\\AppData\\Local\\Programs\\Hagukumi"
mkdir -p "$user/AppData/Local" "$user/Programs" "$user/計画"

echo "== install"
wine "$setup" /S || fail "the installer ended with $?"
for name in hagukumi.exe hagukumi-cli.exe uninstall.exe platforms/qwindows.dll translations/qtbase_ja.qm licences/Qt.txt; do
    [ -e "$program/$name" ] || fail "$name was not installed"
done
[ -e "$user/Programs/はぐくみ.lnk" ] || fail "there is no entry in the Start menu"
[ "$(value 'HKCU\Software\Classes\Hagukumi.Plan\shell\open\command')" = "\"$installed\\hagukumi.exe\" \"%1\"" ] ||
    fail "a double click would run: $(value 'HKCU\Software\Classes\Hagukumi.Plan\shell\open\command')"
[ "$(value 'HKCU\Software\Classes\.hagukumi')" = Hagukumi.Plan ] || fail "the ending .hagukumi is not registered"
wine reg query 'HKLM\Software\Hagukumi' > /dev/null 2>&1 && fail "something was written for all users"

echo "== papers"
cli() { wine "$program/hagukumi-cli.exe" "$@"; }
plan="$home\\計画\\流山市の計画.hagukumi"
file="$user/計画/流山市の計画.hagukumi"
cli new "$plan" --template nagareyama-h27 --first-year 2015 --last-year 2019
cli verify "$plan" > /dev/null
for what in sheets summary; do
    cli print "$plan" --year 2015 --what $what -o "$home\\計画\\$what.pdf"
    pdftotext -layout "$user/計画/$what.pdf" "$work/$what.windows.txt"
    [ -s "$work/$what.windows.txt" ] || fail "$what: the paper has no text"
    if [ -n "$linux_cli" ]; then
        HAGUKUMI_PROFILE=$work/profile "$linux_cli" print "$file" --year 2015 --what $what -o "$work/$what.pdf"
        pdftotext -layout "$work/$what.pdf" "$work/$what.linux.txt"
        cmp "$work/$what.windows.txt" "$work/$what.linux.txt" || fail "$what: not the same text as on Linux"
    fi
done

echo "== places"
long=$home$(printf '\\とても長い名前のフォルダー%02d' $(seq 20))
mkdir -p "$user$(printf '/とても長い名前のフォルダー%02d' $(seq 20))"
mkdir -p "$HAGUKUMI_WINE/dosdevices/unc/server/共有" # Where Wine looks for the shares of the network.
for place in 'C:' "$long" '\\?\C:\users\計画 担当' '\\server\共有'; do
    cli new "$place\\city.hagukumi" --template nagareyama-h27 --first-year 2015 --last-year 2019 || fail "no file in $place"
    cli verify "$place\\city.hagukumi" > /dev/null || fail "the file in $place is not sound"
done
wine attrib +r "$home\\計画\\流山市の計画.hagukumi"
before=$(sha256sum < "$file")
cli set "$plan" --project 1 --year 2015 --item issues --text 試験 > /dev/null 2>&1 && fail "a write-protected file was changed"
[ "$before" = "$(sha256sum < "$file")" ] || fail "a write-protected file was changed"
wine attrib -r "$home\\計画\\流山市の計画.hagukumi"
# A folder in which this person may only read.
mkdir "$user/閲覧のみ"
cp "$file" "$user/閲覧のみ/計画.hagukumi"
chmod -R a-w "$user/閲覧のみ"
read_only="$home\\閲覧のみ\\計画.hagukumi"
cli score "$read_only" --year 2015 > /dev/null || fail "a file in a read-only folder cannot be read"
cli set "$read_only" --project 1 --year 2015 --item issues --text 試験 > /dev/null 2>&1 && fail "a file in a read-only folder was changed"
cli new "$home\\閲覧のみ\\city.hagukumi" --template nagareyama-h27 --first-year 2015 --last-year 2019 > /dev/null 2>&1 &&
    fail "a file was made in a read-only folder"
[ "$(ls -A "$user/閲覧のみ")" = 計画.hagukumi ] || fail "something was left in a read-only folder"
[ "$before" = "$(sha256sum < "$user/閲覧のみ/計画.hagukumi")" ] || fail "a file in a read-only folder was changed"

echo "== window"
begun=$(date +%s%N)
wine "$program/hagukumi.exe" "$plan" &
until_true "the file is open" test -e "$user/計画/.~lock.流山市の計画.hagukumi"
until_true "the window is painted" is_painted
echo "first start with the file until the window is seen: $((($(date +%s%N) - begun) / 1000000)) ms under Wine, $(colours) colours"
cp "$file" "$user/計画/次の計画.hagukumi"
wine "$program/hagukumi.exe" "$home\\計画\\次の計画.hagukumi" || fail "the second start ended with $?"
until_true "the running window has opened the second file" test -e "$user/計画/.~lock.次の計画.hagukumi"
until_true "the first file is closed" no_file "$user/計画/.~lock.流山市の計画.hagukumi"
wine "$setup" /S && fail "the installer replaced a running program"
[ "$(brightness)" -gt 60 ] || fail "the window is not light ($(brightness) %)"
settings="$user/AppData/Local/Hagukumi/settings.ini"
[ -e "$settings" ] || fail "there are no settings at $settings"
wine taskkill /f /im hagukumi.exe > /dev/null 2>&1 || true

echo "== upgrade and removal"
until_true "the program has ended" wine "$setup" /S
[ -e "$settings" ] || fail "the upgrade took the settings"
wine "$program/uninstall.exe" /S
until_true "the program's folder is gone" no_file "$program"
no_file "$user/Programs/はぐくみ.lnk" || fail "the entry in the Start menu stayed"
for key in 'Software\Hagukumi' 'Software\Classes\Hagukumi.Plan' 'Software\Classes\.hagukumi' \
    'Software\Microsoft\Windows\CurrentVersion\Uninstall\Hagukumi'; do
    wine reg query "HKCU\\$key" > /dev/null 2>&1 && fail "the registry still has $key"
done
[ -e "$file" ] || fail "the removal took the user's file"
[ -e "$settings" ] || fail "the removal took the settings"

echo "== portable"
unzip -q "$portable" -d "$user/持ち運び"
wine "$user/持ち運び/Hagukumi/hagukumi.exe" "$plan" &
until_true "the file is open" test -e "$user/計画/.~lock.流山市の計画.hagukumi"
until_true "the settings lie beside the program" test -e "$user/持ち運び/Hagukumi/settings/settings.ini"
wine taskkill /f /im hagukumi.exe > /dev/null 2>&1 || true
echo "test-installer: installed, used, upgraded and removed; portable used"
