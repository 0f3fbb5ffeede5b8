# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A recipe: see README.md beside it for what of this has been tried.
set(here "${CMAKE_SOURCE_DIR}/packaging/macos")
set(made "${CMAKE_BINARY_DIR}/macos")
find_program(ICONUTIL iconutil REQUIRED)
add_custom_command(OUTPUT "${made}/jaego.icns"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${made}"
  COMMAND "${ICONUTIL}" -c icns -o "${made}/jaego.icns" "${CMAKE_BINARY_DIR}/icons/jaego.iconset"
  DEPENDS "${CMAKE_BINARY_DIR}/icons/jaego.ico" VERBATIM) # drawn together with the iconset
target_sources(jaego PRIVATE "${made}/jaego.icns")
set_source_files_properties("${made}/jaego.icns" TARGET_DIRECTORY jaego PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(jaego PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Jaego MACOSX_BUNDLE_INFO_PLIST "${here}/Info.plist.in"
  MACOSX_BUNDLE_GUI_IDENTIFIER "${JAEGO_APP_ID}" MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}" MACOSX_BUNDLE_ICON_FILE jaego.icns)
add_dependencies(jaego jaego_icons)
add_custom_target(jaego_package DEPENDS jaego jaego_icons)

install(TARGETS jaego BUNDLE DESTINATION .)
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
cmake_path(GET qmake PARENT_PATH qt_bin)
find_program(MACDEPLOYQT NAMES macdeployqt6 macdeployqt HINTS "${qt_bin}" REQUIRED)
# With an identity the bundle is signed for the hardened runtime, inside out; without, for this machine only.
set(JAEGO_SIGNING_IDENTITY "-" CACHE STRING "Developer ID Application: … (TEAMID), or - for this machine alone")
install(CODE "
  execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/Jaego.app\" -always-overwrite
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND codesign --force --deep --options runtime --timestamp --sign \"${JAEGO_SIGNING_IDENTITY}\"
    \"\${CMAKE_INSTALL_PREFIX}/Jaego.app\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_STRIP_FILES OFF) # would break the signature
set(CPACK_DMG_VOLUME_NAME Jaego)
set(CPACK_DMG_FORMAT UDZO)
