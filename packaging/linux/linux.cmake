# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
set(made "${CMAKE_BINARY_DIR}/linux")
set(here "${CMAKE_SOURCE_DIR}/packaging/linux")
configure_file("${here}/metainfo.xml.in" "${made}/${JAEGO_APP_ID}.metainfo.xml" @ONLY)
configure_file("${here}/changelog.in" "${made}/changelog" @ONLY)
configure_file("${here}/man/jaego.1.in" "${made}/man1/jaego.1" @ONLY)
configure_file("${here}/man/ko/jaego.1.in" "${made}/ko/man1/jaego.1" @ONLY)

# Without a name and a time in it, the same input gives the same bytes.
set(packed)
foreach(file changelog man1/jaego.1 ko/man1/jaego.1)
  add_custom_command(OUTPUT "${made}/${file}.gz"
    COMMAND gzip -9nkf "${made}/${file}" DEPENDS "${made}/${file}" VERBATIM)
  list(APPEND packed "${made}/${file}.gz")
endforeach()
add_custom_target(jaego_package DEPENDS jaego jaego_icons ${packed})

target_link_options(jaego PRIVATE LINKER:-z,relro,-z,now)
install(TARGETS jaego RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${here}/jaego.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/${JAEGO_APP_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/jaego.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(DIRECTORY "${CMAKE_BINARY_DIR}/icons/hicolor" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
install(FILES "${made}/man1/jaego.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${made}/ko/man1/jaego.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/ko/man1")
install(FILES "${here}/copyright" "${made}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/jaego")
install(FILES "${here}/secrets.env.example" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/jaego/examples" RENAME secrets.env)
install(FILES "${here}/jaego.cron.example" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/jaego/examples" RENAME jaego.cron)
install(FILES "${here}/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME jaego)
install(FILES "${here}/jaego-serve.service" DESTINATION lib/systemd/user)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What is loaded at run time and no linker knows of: SQLite for QtSql, the ways to a display, the
# certificates of the channels, Asia/Seoul.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, ca-certificates, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, fonts-nanum | fonts-noto-cjk, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql, libqt6sql6-mysql, libqt6sql6-odbc, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Jaego reads the stock of a Korean online shop on Coupang, Naver SmartStore,
Cafe24 and in the warehouse, finds where they differ, corrects what sells more
than there is first, and reads back what it wrote. It does so by a schedule and
follows the orders in between.
.
One program is both: a window in Korean and English that can stay in the tray,
and commands for scripts and for machines without a display. A practice mode
with simulated shops needs no account.")
