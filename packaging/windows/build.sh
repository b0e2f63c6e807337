#!/usr/bin/env bash
# The Windows programs, made on Linux: installs what is missing, cross-builds programs and tests, and packs build/windows/dist: the
# program's folder, the portable ZIP and the installer for one user.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=packaging/windows

packaging/install-packages.sh packaging/debian-packages.txt $here/debian-packages.txt
HAGUKUMI_SDK=$($here/sdk.sh)
export HAGUKUMI_SDK
cmake --preset windows > /dev/null
cmake --build --preset windows
$here/pack.sh "$HAGUKUMI_SDK" build/windows
