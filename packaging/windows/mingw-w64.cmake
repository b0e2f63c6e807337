# Debian's mingw-w64 for 64-bit Windows, with the Qt SDK that packaging/windows/sdk.sh unpacks or builds. The POSIX thread
# variant: std::thread and Qt do not build with the other one. HAGUKUMI_SDK is the folder of the SDK.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)
set(CMAKE_RC_FLAGS_INIT "--codepage=65001")
set(CMAKE_AR ${triplet}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB ${triplet}-gcc-ranlib-posix CACHE FILEPATH "")

# Libraries and headers of Windows only; moc, rcc and lrelease are programs of this machine, of the same Qt version.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES HAGUKUMI_SDK)
set(CMAKE_FIND_ROOT_PATH ${HAGUKUMI_SDK} /usr/${triplet})
set(CMAKE_PREFIX_PATH ${HAGUKUMI_SDK})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

# Windows programs of the build (tests) run under Wine.
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/with-wine.sh)
