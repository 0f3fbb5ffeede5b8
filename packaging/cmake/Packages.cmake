# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and the packages CPack makes of it. `packaging/deb` makes the Debian package;
# packaging/windows and packaging/macos tell what is known of the others.
set(JAEGO_PACKAGE_CONTACT "The Jaego authors <jaego@jaego.invalid>" CACHE STRING
    "Who answers for a package: set by whoever gives one to others")
set(JAEGO_RELEASE_DATE 2026-11-23)
set(JAEGO_RELEASE_DATE_RFC "Mon, 23 Nov 2026 12:00:00 +0900")

# Every size of the icon is drawn from the one SVG.
set(icons "${CMAKE_BINARY_DIR}/icons")
add_executable(jaego_drawicons "${CMAKE_SOURCE_DIR}/packaging/icons/drawicons.cpp")
target_link_libraries(jaego_drawicons PRIVATE Qt6::Gui Qt6::Svg) # runs while building: no sanitizer, no coverage
target_compile_options(jaego_drawicons PRIVATE -Wall -Wextra -Wshadow)
add_custom_command(OUTPUT "${icons}/jaego.ico"
  COMMAND jaego_drawicons "${CMAKE_SOURCE_DIR}/resources/icons/jaego.svg" "${icons}"
  DEPENDS jaego_drawicons "${CMAKE_SOURCE_DIR}/resources/icons/jaego.svg"
  COMMENT "Drawing the icons" VERBATIM)
add_custom_target(jaego_icons ALL DEPENDS "${icons}/jaego.ico")

set(CPACK_PACKAGE_NAME jaego)
set(CPACK_PACKAGE_VENDOR "The Jaego authors")
set(CPACK_PACKAGE_CONTACT "${JAEGO_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keeps the stock of an online seller right on every channel")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
# Not every test has to be built for a package: who makes one builds `jaego_package` first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
if(WIN32)
  include("${CMAKE_SOURCE_DIR}/packaging/windows/windows.cmake")
elseif(APPLE)
  include("${CMAKE_SOURCE_DIR}/packaging/macos/macos.cmake")
else()
  include("${CMAKE_SOURCE_DIR}/packaging/linux/linux.cmake")
endif()
include(CPack)
