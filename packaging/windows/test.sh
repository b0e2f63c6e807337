#!/usr/bin/env bash
# Everything about Windows, on Linux: builds and packs (build.sh), runs all tests as Windows programs under Wine, installs, uses and
# removes the program (test-installer.sh; its papers are compared with those of the Linux program that is named, if one is).
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/windows/build.sh
HAGUKUMI_SDK=$(packaging/windows/sdk.sh)
export HAGUKUMI_SDK
ctest --preset windows
packaging/windows/test-installer.sh "$@"
