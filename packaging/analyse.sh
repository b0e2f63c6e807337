#!/usr/bin/env bash
# Runs clang-tidy with the committed checks over the sources of core, ui and app; needs a built dev preset. A file that has
# passed is looked at again when it, its own header or the checks have changed, so the second run is quick.
# The sources of Windows are not in the build that is looked at.
set -euo pipefail
cd "$(dirname "$0")/.."

# Without precompiled headers: clang cannot read gcc's, and a source that forgot an include is found here. The files made by the
# build (moc) come from the built preset.
analysis=build/analysis
mkdir -p "$analysis"
sed -E 's/-Winvalid-pch -include [^ ]+//; s/-fpch-preprocess//' build/dev/compile_commands.json > "$analysis/compile_commands.json"

passed=${XDG_CACHE_HOME:-$HOME/.cache}/hagukumi/clang-tidy
mkdir -p "$passed"
rules=$(sha256sum < .clang-tidy)

analyse() {
    local file=$1 key
    key=$( (echo "$2"; cat "$file" "${file%.cpp}.h" 2> /dev/null || true) | sha256sum | cut -d' ' -f1)
    [ -e "$3/$key" ] && return 0
    clang-tidy --quiet -p build/analysis "$file" 2> /dev/null && touch "$3/$key"
}
export -f analyse
git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' | grep -v -e cp932_table -e _windows.cpp |
    xargs -P "$(nproc)" -I {} bash -c 'analyse "$@"' _ {} "$rules" "$passed"
