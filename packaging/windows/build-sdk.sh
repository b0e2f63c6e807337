#!/usr/bin/env bash
# Builds the Qt SDK for Windows into the folder named, from Debian 12's own source packages: build-sdk.sh FOLDER. Needs the packages of
# packaging/windows/debian-packages.txt, about 3 GB beside the folder and 40 minutes on two cores. What is built is kept at every step, so
# that an interrupted build goes on.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
sdk=$(mkdir -p "$1" && cd "$1" && pwd)
work=$sdk.work
export LC_ALL=C.UTF-8
toolchain=(-G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw-w64.cmake" -DHAGUKUMI_SDK="$sdk" -DCMAKE_BUILD_TYPE=Release
    -DCMAKE_INSTALL_PREFIX="$sdk")
mingw=x86_64-w64-mingw32
mkdir -p "$work/done" "$sdk"/{bin,lib,include,translations,licenses}

# The sources from where the machine has its Debian packages, with a list of their own: the machine's is left alone.
sources() {
    mkdir -p "$work"/{apt,lists/partial,src}
    apt-get indextargets 'Created-By: Packages' 'Origin: Debian' --format \
        'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(REPO_URI) $(RELEASE) $(COMPONENT)' |
        sort -u > "$work/apt/src.list"
    local apt=(apt-get -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/apt" -o Dir::State::Lists="$work/lists"
        -o APT::Sandbox::User=root)
    "${apt[@]}" update -qq
    cd "$work/src"
    "${apt[@]}" source -qq --download-only qt6-base sqlite3 libxlsxwriter
    unpack qt6-base_*.orig.tar.xz qtbase
    tar -xf qt6-base_*.debian.tar.xz -C qtbase
    (cd qtbase && grep -v -e '^#' -e '^ *$' debian/patches/series | while read -r patch; do patch -s -p1 < "debian/patches/$patch"; done)
    unpack sqlite3_*.orig.tar.xz sqlite
    unpack libxlsxwriter_*.orig.tar.gz xlsxwriter
    # It takes mingw-w64 for a Unix and so loses its UTF-8 file names.
    sed -i 's/^#undef _WIN32$//' xlsxwriter/src/packager.c xlsxwriter/src/utility.c
    perl -0pi -e 's/if\(MSVC\)(\s+list\(APPEND LXW_SOURCES third_party.minizip.iowin32\.c)/if(WIN32)$1/' xlsxwriter/CMakeLists.txt
}
unpack() {
    mkdir -p "$2"
    tar -xf "$1" -C "$2" --strip-components=1
}

# One SQLite in the process, as on Linux: Qt's driver and the program share this library, and so a connection's handle.
sqlite() {
    cd "$work/src/sqlite"
    ./configure --disable-tcl > "$work/sqlite.log" 2>&1
    make sqlite3.c sqlite3.h >> "$work/sqlite.log" 2>&1
    $mingw-gcc-posix -O2 -shared -o "$sdk/bin/sqlite3.dll" -Wl,--out-implib,"$sdk/lib/libsqlite3.dll.a" -DSQLITE_THREADSAFE=1 \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_OMIT_LOAD_EXTENSION \
        -DSQLITE_DQS=0 sqlite3.c
    cp sqlite3.h "$sdk/include/"
}

# Direct2D on but its platform plug-in off: DirectWrite does not link without it (Qt 6.4.2). No network, no OpenGL, no wintab (which
# Debian's sources lack).
qt() {
    cmake -S "$work/src/qtbase" -B "$work/qtbase" "${toolchain[@]}" -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DBUILD_SHARED_LIBS=ON \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_direct2d=ON \
        -DFEATURE_direct2d1_1=OFF -DFEATURE_tabletevent=OFF -DFEATURE_network=OFF -DFEATURE_dbus=OFF \
        -DFEATURE_androiddeployqt=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF \
        -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=OFF -DFEATURE_zstd=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF \
        -DFEATURE_pkg_config=OFF > "$work/qt-configure.log" 2>&1
    cmake --build "$work/qtbase" > "$work/qt-build.log" 2>&1
    cmake --install "$work/qtbase" > "$work/qt-install.log" 2>&1
}

xlsxwriter() {
    cmake -S "$work/src/xlsxwriter" -B "$work/xlsxwriter" "${toolchain[@]}" -DBUILD_SHARED_LIBS=OFF > "$work/xlsxwriter.log" 2>&1
    cmake --build "$work/xlsxwriter" >> "$work/xlsxwriter.log" 2>&1
    cmake --install "$work/xlsxwriter" >> "$work/xlsxwriter.log" 2>&1
}

# Run-time libraries, zlib, Qt's Japanese and the licences; symbols off.
finish() {
    local gcc
    gcc=$(dirname "$($mingw-g++-posix -print-libgcc-file-name)")
    cp "$gcc/libgcc_s_seh-1.dll" "$gcc/libstdc++-6.dll" "/usr/$mingw/lib/libwinpthread-1.dll" "$sdk/bin/"
    cp "/usr/$mingw/lib/libz.a" "$sdk/lib/"
    cp "/usr/$mingw/include/zlib.h" "/usr/$mingw/include/zconf.h" "$sdk/include/"
    cp /usr/share/qt6/translations/qtbase_ja.qm "$sdk/translations/"
    cp -r "$work/src/qtbase/LICENSES" "$sdk/licenses/qt"
    cp "$work/src/xlsxwriter/License.txt" "$sdk/licenses/libxlsxwriter.txt"
    local package
    for package in gcc-mingw-w64-x86-64-posix-runtime libz-mingw-w64-dev mingw-w64-x86-64-dev; do
        cp "/usr/share/doc/$package/copyright" "$sdk/licenses/$package.txt"
    done
    find "$sdk" -name '*.dll' -exec $mingw-strip --strip-unneeded {} +
    find "$sdk/lib" -name '*.a' ! -name '*.dll.a' -exec $mingw-strip --strip-debug {} +
    touch "$sdk/unpacked"
}

trap 'tail -n 20 $(ls -t "$work"/*.log | head -n 1) >&2' ERR
for step in sources sqlite qt xlsxwriter finish; do
    [ -e "$work/done/$step" ] && continue
    echo "$step ($(date +%H:%M))"
    (set -e; $step)
    touch "$work/done/$step"
done
rm -rf "$work"
