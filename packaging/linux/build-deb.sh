#!/usr/bin/env bash
# Builds build/release/hagukumi_VERSION_ARCHITECTURE.deb and prints its name and size.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/install-packages.sh packaging/debian-packages.txt packaging/linux/debian-packages.txt
cmake --preset release -DBUILD_TESTING=OFF > /dev/null
cmake --build --preset release --target hagukumi hagukumi-cli
rm -f build/release/*.deb
(cd build/release && cpack -G DEB > cpack.log || { cat cpack.log; exit 1; })
for package in build/release/*.deb; do
    echo "$package: $(du -h --apparent-size "$package" | cut -f1)"
done
