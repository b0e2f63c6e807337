#!/usr/bin/env bash
# Installs the package that build-deb.sh has made on this machine, uses the program as it is installed, and removes it again; nothing of
# it may stay. Needs the rights to install packages.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/install-packages.sh packaging/linux/debian-packages.txt

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
package=$(ls "$PWD"/build/release/hagukumi_*.deb)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
    echo "test-deb: $1" >&2
    exit 1
}

"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" > "$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
mapfile -t files < <(dpkg -L hagukumi | while read -r path; do [ -d "$path" ] || echo "$path"; done)

desktop-file-validate /usr/share/applications/hagukumi.desktop
appstreamcli validate --no-net /usr/share/metainfo/io.github.hagukumi.hagukumi.metainfo.xml
export XDG_RUNTIME_DIR=$work HOME=$work HAGUKUMI_PROFILE=$work/profile
[ "$(xdg-mime query default application/x-hagukumi)" = hagukumi.desktop ] || fail "no program is set for plan files"

file="$work/流山市の計画.hagukumi"
hagukumi-cli new "$file" --template nagareyama-h27 --first-year 2015 --last-year 2019
hagukumi-cli print "$file" --year 2015 --what sheets -o "$work/sheets.pdf"
pdftotext "$work/sheets.pdf" "$work/sheets.txt"
grep -q 子ども "$work/sheets.txt" || fail "the printed sheets have no text"
kind() { gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'; }
[ "$(kind "$file")" = application/x-hagukumi ] || fail "a plan file is not known by its name"
cp "$file" "$work/without-ending"
[ "$(kind "$work/without-ending")" = application/x-hagukumi ] || fail "a plan file is not known by its content"

# The window with the file: more than one colour is more than an empty window.
cat > "$work/picture.sh" << 'EOF'
begun=$(date +%s%N)
hagukumi --profile "$1/window" "$2" &
program=$!
for attempt in $(seq 100); do
    import -window root "$1/picture.png" 2> /dev/null
    colours=$(identify -format %k "$1/picture.png")
    [ "$colours" -gt 50 ] && break
    sleep 0.2
done
echo "first start with the file until a picture shows it: $((($(date +%s%N) - begun) / 1000000)) ms" >&2
kill $program
echo "$colours"
EOF
colours=$(xvfb-run -a -s "-screen 0 1280x720x24" bash "$work/picture.sh" "$work" "$file" | tail -1)
[ "$colours" -gt 50 ] || fail "the window is empty ($colours colours)"

"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq hagukumi > "$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
for path in "${files[@]}"; do
    [ ! -e "$path" ] || fail "$path stayed after the removal"
done
[ -e "$file" ] || fail "the removal took the user's file"
echo "test-deb: installed, used and removed (${#files[@]} files, window with $colours colours)"
