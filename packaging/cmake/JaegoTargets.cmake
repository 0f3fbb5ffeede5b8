# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One function per kind of target, and the one interface library that carries
# every flag of the project.

include(Rooms)

add_library(jaego_flags INTERFACE)
target_compile_definitions(jaego_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(jaego_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wimplicit-fallthrough -Wformat=2 -Wno-gnu-zero-variadic-macro-arguments)
if(JAEGO_WERROR)
  target_compile_options(jaego_flags INTERFACE -Werror)
endif()
if(JAEGO_SANITIZE)
  target_compile_options(jaego_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(jaego_flags INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(jaego_flags INTERFACE JAEGO_SANITIZE)
endif()
if(JAEGO_FUZZ)
  target_compile_options(jaego_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(jaego_flags INTERFACE -fsanitize=address,undefined)
endif()
if(JAEGO_COVERAGE)
  target_compile_options(jaego_flags INTERFACE -fprofile-instr-generate -fcoverage-mapping)
  target_link_options(jaego_flags INTERFACE -fprofile-instr-generate -fcoverage-mapping)
endif()

# One precompiled header for everything: single Qt classes, no whole modules.
file(WRITE "${CMAKE_BINARY_DIR}/jaego_pch.cpp" "// holds the shared precompiled header\n")
add_library(jaego_pch OBJECT "${CMAKE_BINARY_DIR}/jaego_pch.cpp")
set_target_properties(jaego_pch PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
target_link_libraries(jaego_pch PRIVATE jaego_flags Qt6::Core QCoro6::Core)
target_precompile_headers(jaego_pch PRIVATE
  <algorithm> <functional> <memory> <optional> <string> <utility> <variant> <vector>
  <QByteArray> <QDateTime> <QDebug> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
  <QObject> <QSet> <QString> <QStringList> <QTimer> <QVariant> <qcorotask.h>)

function(_jaego_common target)
  target_link_libraries(${target} PRIVATE jaego_flags)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/core" "${CMAKE_SOURCE_DIR}")
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()

# jaego_room(domain SOURCES a.cpp a.h USES base QT Core LINK zlib…)
# A static library named jaego_<room>. USES names other rooms, as far as the map in
# Rooms.cmake allows; the test `rooms` holds the includes against the same map.
function(jaego_room room)
  cmake_parse_arguments(ARG "NO_PCH" "" "SOURCES;USES;QT;LINK" ${ARGN})
  jaego_check_links(${room} ${ARG_USES})
  set(target jaego_${room})
  add_library(${target} STATIC ${ARG_SOURCES})
  _jaego_common(${target})
  target_link_libraries(${target} PUBLIC QCoro6::Core Qt6::Core)
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(${target} PUBLIC jaego_${used})
  endforeach()
  foreach(module IN LISTS ARG_QT)
    target_link_libraries(${target} PUBLIC Qt6::${module})
  endforeach()
  if(ARG_LINK)
    target_link_libraries(${target} PRIVATE ${ARG_LINK})
  endif()
  if(NOT ARG_NO_PCH)
    target_precompile_headers(${target} REUSE_FROM jaego_pch)
  endif()
endfunction()

# jaego_test(tst_name SOURCES … USES room… [GUI] [TIMEOUT seconds])
function(jaego_test name)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;USES;QT;LINK" ${ARGN})
  if(NOT ARG_SOURCES)
    set(ARG_SOURCES ${name}.cpp)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  _jaego_common(${name})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(${name} PRIVATE jaego_${used})
  endforeach()
  foreach(module IN LISTS ARG_QT)
    target_link_libraries(${name} PRIVATE Qt6::${module})
  endforeach()
  target_link_libraries(${name} PRIVATE Qt6::Test QCoro6::Core ${ARG_LINK})
  target_precompile_headers(${name} REUSE_FROM jaego_pch)
  # Silent: of a test that fails, what failed is what a log should show.
  add_test(NAME ${name} COMMAND ${name} -silent)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LANG=C.UTF-8;LC_ALL=C.UTF-8;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/data;QT_LOGGING_RULES=jaego.*.debug=false;ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
endfunction()
