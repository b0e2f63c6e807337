# What is installed on Linux, and the package for Debian that CPack makes of it: packaging/linux/build-deb.sh.
include(GNUInstallDirs)

configure_file(${CMAKE_CURRENT_LIST_DIR}/hagukumi.metainfo.xml.in ${CMAKE_BINARY_DIR}/io.github.hagukumi.hagukumi.metainfo.xml @ONLY)
install(TARGETS hagukumi hagukumi-cli RUNTIME)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/hagukumi.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/hagukumi.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME hagukumi.xml)
install(FILES ${CMAKE_BINARY_DIR}/io.github.hagukumi.hagukumi.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/icon/hagukumi.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/icon/hagukumi.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/256x256/apps)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/hagukumi RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hagukumi)
set(CPACK_PACKAGE_VENDOR Hagukumi)
set(CPACK_PACKAGE_CONTACT "Hagukumi <hagukumi@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "yearly evaluation of a municipal plan for children")
set(CPACK_PACKAGE_DESCRIPTION "Keeps a municipality's plan for children, its indicators and each year's evaluation in one file,
computes rates and grades that can be followed step by step, and prints the evaluation sheets
and the summary for the council. The program is in Japanese.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no library refers to them: SQLite's driver, the fonts of papers and screen, Qt's Japanese words.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, fonts-morisawa-bizud-gothic, fonts-morisawa-bizud-mincho, qt6-translations-l10n")
include(CPack)
