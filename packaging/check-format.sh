#!/usr/bin/env bash
# Says which sources are not in the committed style; changes nothing. `clang-format -i FILE` puts one right.
set -euo pipefail
cd "$(dirname "$0")/.."

git ls-files '*.cpp' '*.h' | grep -v cp932_table | xargs -P 2 -n 40 clang-format --dry-run --Werror
