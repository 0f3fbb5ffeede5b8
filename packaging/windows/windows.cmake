# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A recipe: see README.md beside it for what of this has been tried.
enable_language(RC)
set(here "${CMAKE_SOURCE_DIR}/packaging/windows")
set(made "${CMAKE_BINARY_DIR}/windows")
set(JAEGO_ICON "${CMAKE_BINARY_DIR}/icons/jaego.ico")
configure_file("${here}/jaego.rc.in" "${made}/jaego.rc" @ONLY)
configure_file("${CMAKE_SOURCE_DIR}/LICENSE" "${made}/LICENSE.txt" COPYONLY) # the installers want an ending

# Windows decides when a program is linked whether it has a console. Scripts need jaego.exe, a person who
# starts it from the menu does not want a black window: the same program twice.
add_executable(jaego-window WIN32 "${CMAKE_SOURCE_DIR}/app/main.cpp" "${made}/jaego.rc")
_jaego_common(jaego-window)
target_link_libraries(jaego-window PRIVATE jaego_appwindow)
target_compile_definitions(jaego-window PRIVATE JAEGO_VERSION="${PROJECT_VERSION}")
target_precompile_headers(jaego-window REUSE_FROM jaego_pch)
set_target_properties(jaego-window PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
target_sources(jaego PRIVATE "${made}/jaego.rc")
set_source_files_properties("${made}/jaego.rc" TARGET_DIRECTORY jaego jaego-window
  PROPERTIES OBJECT_DEPENDS "${JAEGO_ICON}")
foreach(program jaego jaego-window)
  add_dependencies(${program} jaego_icons)
endforeach()
add_custom_target(jaego_package DEPENDS jaego jaego-window jaego_icons)

# The programs, the libraries they are linked with, then Qt's own and its plugins (SQLite, TLS, platforms).
install(TARGETS jaego jaego-window RUNTIME_DEPENDENCY_SET jaego_libraries RUNTIME DESTINATION .)
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
cmake_path(GET qmake PARENT_PATH qt_bin)
install(RUNTIME_DEPENDENCY_SET jaego_libraries
  PRE_EXCLUDE_REGEXES "api-ms-.*" "ext-ms-.*" "[Qq]t6.*"
  POST_EXCLUDE_REGEXES ".*[/\\\\][Ss]ystem32[/\\\\].*"
  DIRECTORIES "${qt_bin}"
  RUNTIME DESTINATION .)
find_program(WINDEPLOYQT NAMES windeployqt6 windeployqt HINTS "${qt_bin}" REQUIRED)
install(CODE "
  execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-quick-import --no-opengl-sw --translations ko,en
    \"\${CMAKE_INSTALL_PREFIX}/jaego-window.exe\" COMMAND_ERROR_IS_FATAL ANY)")
install(FILES "${made}/LICENSE.txt" DESTINATION .)

set(CPACK_GENERATOR "NSIS;WIX")
set(CPACK_RESOURCE_FILE_LICENSE "${made}/LICENSE.txt")
include("${here}/installers.cmake")
