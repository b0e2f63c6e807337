#!/usr/bin/env bash
# Runs clang-tidy with the committed checks over the sources of core, ui and app, as many at once as the asan preset compiles as one;
# needs that preset built. A bundle that has passed is looked at again when one of its sources, their own headers or the checks have
# changed, so the second run is quick. The sources of Windows are not in the build that is looked at.
set -euo pipefail
cd "$(dirname "$0")/.."

# Without precompiled headers, which clang cannot read, and without shadowing: what two sources of a bundle call alike is no mistake.
analysis=build/analysis
mkdir -p "$analysis"
sed -E 's/-Winvalid-pch -include [^ ]+//; s/-fpch-preprocess//; s/-Wshadow//; s/-fsanitize=[^ ]+//; s/-fno-sanitize-recover=all//' \
    build/asan/compile_commands.json > "$analysis/compile_commands.json"

passed=${XDG_CACHE_HOME:-$HOME/.cache}/hagukumi/clang-tidy
mkdir -p "$passed"
rules=$(sha256sum < .clang-tidy)

# The sources that a bundle, named by the build, includes by their full path; a source that is compiled alone is its own bundle.
sourcesOf() {
    case $1 in
        */Unity/*) sed -n 's/^#include "\(.*\)"$/\1/p' "$1" ;;
        *) echo "$1" ;;
    esac
}

analyse() {
    local bundle=$1 key
    key=$( (echo "$2"; sourcesOf "$bundle" | while read -r file; do cat "$file" "${file%.cpp}.h" 2> /dev/null || true; done) |
        sha256sum | cut -d' ' -f1)
    [ -e "$3/$key" ] && return 0
    clang-tidy --quiet -p build/analysis "$bundle" 2> /dev/null && touch "$3/$key"
}
export -f analyse sourcesOf
sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$analysis/compile_commands.json" |
    grep -E '/build/asan/(core|ui|app)/CMakeFiles/.*/Unity/|/(core|ui|app)/.*\.cpp$' | grep -vE '/build/asan/.*\.cpp$|/tests/' |
    xargs -P "$(nproc)" -I {} bash -c 'analyse "$@"' _ {} "$rules" "$passed"
