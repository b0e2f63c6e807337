#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. `packaging/test.sh asan` does the same under the sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-dev}

packaging/install-packages.sh
cmake --preset "$preset" > /dev/null
cmake --build --preset "$preset"
ctest --preset "$preset" --parallel 2
