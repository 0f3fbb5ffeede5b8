# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The map of the house: who may know whom. Read twice: by jaego_room() for what is
# linked, by RoomCheck.cmake (the test `rooms`) for what is included.
#
# Files and includes are regular expressions on paths; of several rules for a file the
# first counts. What a rule does not name is forbidden: `sandbox` is in app's list only.
include_guard(GLOBAL)

# jaego_may_include(FILES HEADERS…)
function(jaego_may_include files)
  set_property(GLOBAL APPEND PROPERTY jaego_include_rules "${files}")
  set_property(GLOBAL PROPERTY "jaego_include_rule ${files}" ${ARGN})
endfunction()

# jaego_must_not_include_qt(FILES MODULE…)
function(jaego_must_not_include_qt files)
  set_property(GLOBAL APPEND PROPERTY jaego_qt_rules "${files}")
  set_property(GLOBAL PROPERTY "jaego_qt_rule ${files}" ${ARGN})
endfunction()

# jaego_may_link(LIBRARY LIBRARY…), without the jaego_ in front of their targets.
function(jaego_may_link library)
  set_property(GLOBAL APPEND PROPERTY jaego_link_rules "${library}")
  set_property(GLOBAL PROPERTY "jaego_link_rule ${library}" ${ARGN})
endfunction()

# jaego_only_in(WORD FILES…): no other file under core, ui and app says WORD.
function(jaego_only_in word)
  set_property(GLOBAL APPEND PROPERTY jaego_word_rules "${word}")
  set_property(GLOBAL PROPERTY "jaego_word_rule ${word}" ${ARGN})
endfunction()

# jaego_system_headers(HEADERS FILES…): headers of one system, or of one library among several, and who may
# include them. Everybody else asks core/base.
function(jaego_system_headers headers)
  set_property(GLOBAL PROPERTY jaego_system_headers "${headers}")
  set_property(GLOBAL PROPERTY jaego_system_files ${ARGN})
endfunction()

jaego_may_include(core/base/ base/)
jaego_may_include(core/domain/ "(base|domain)/")
jaego_may_include(core/net/ "(base|net)/")
jaego_may_include(core/exports/ "(base|exports)/")
jaego_may_include(core/secrets/ "(base|secrets)/")
jaego_may_include(core/storage/ "(base|domain|storage)/")
# Three neighbours that have never met, and what they share.
jaego_may_include(core/channels/coupang/ "(base|domain|net|secrets)/" "channels/[a-z0-9]+\\.h" channels/coupang/)
jaego_may_include(core/channels/naver/ "(base|domain|net|secrets)/" "channels/[a-z0-9]+\\.h" channels/naver/)
jaego_may_include(core/channels/cafe24/ "(base|domain|net|secrets)/" "channels/[a-z0-9]+\\.h" channels/cafe24/)
jaego_may_include(core/channels/ "(base|domain|net|secrets)/" "channels/[a-z0-9]+\\.h")
jaego_may_include(core/warehouse/ "(base|domain|net|secrets|storage|warehouse)/")
jaego_may_include(core/notify/ "(base|net|secrets|notify)/")
jaego_may_include(core/insight/ "(base|domain|insight)/")
jaego_may_include(core/inbox/ "(base|domain|storage|inbox)/")
# Accounts: OAuth's browser part. Of a channel it knows the pure functions of its tokens.
jaego_may_include(core/connect/ "(base|domain|net|secrets|connect)/" "channels/wire\\.h" "channels/cafe24/cafe24auth\\.h")
jaego_may_include(core/sync/ "(base|domain|net|storage|insight|sync)/" "channels/channel\\.h" "warehouse/warehouse\\.h")
# What crosses between the threads: values, and the wire that carries them.
jaego_may_include("core/engine/(values|commands|settings)\\." "(base|domain)/" "engine/(values|commands|settings)\\.h"
  "net/lane\\.h" "secrets/secretstore\\.h")
# The engine knows everybody by their headers and nobody's concrete class: those are made in app.
jaego_may_include(core/engine/ "(base|domain|net|storage|insight|inbox|sync|engine)/" "secrets/secretstore\\.h"
  "channels/channel\\.h" "warehouse/(warehouse|ledgercsv)\\.h" "notify/(notifier|purchasesender)\\.h" "connect/connectdesk\\.h" "exports/")
jaego_may_include(core/sandbox/ "(base|domain|sandbox)/")
# The window sees values. engine/engine.h is what it must never see.
jaego_may_include(ui/ "(ui|base|domain|exports|insight)/" "engine/(values|commands|settings)\\.h" "net/lane\\.h"
  "secrets/secretstore\\.h")
jaego_may_include(app/
  "(app|ui|base|connect|domain|net|exports|secrets|storage|channels|warehouse|notify|insight|inbox|sync|engine|sandbox)/")

jaego_must_not_include_qt(core/ QtWidgets QtGui QtCharts QtSvg QtSvgWidgets QtOpenGL QtOpenGLWidgets QtPrintSupport)
jaego_must_not_include_qt(ui/models/ QtWidgets QtCharts QtNetwork QtSql)
jaego_must_not_include_qt(ui/charts/ QtNetwork QtSql) # the only place that knows Qt Charts
jaego_must_not_include_qt(ui/ QtCharts QtNetwork QtSql)

# Rooms that see another one only as an interface (channels/channel.h in sync) need no library of it.
jaego_may_link(base)
jaego_may_link(domain base)
jaego_may_link(net base)
jaego_may_link(exports base)
jaego_may_link(secrets base)
jaego_may_link(storage base domain)
jaego_may_link(channels base domain net secrets)
jaego_may_link(warehouse base domain net secrets storage)
jaego_may_link(notify base net secrets)
jaego_may_link(insight base domain)
jaego_may_link(inbox base domain storage)
jaego_may_link(connect base domain net secrets channels)
jaego_may_link(sync base domain net storage insight)
jaego_may_link(enginevalues base domain net secrets)
jaego_may_link(engine enginevalues base domain exports net secrets storage channels warehouse notify insight inbox connect sync)
jaego_may_link(sandbox base domain)
jaego_may_link("ui_.*" "ui_.*" enginevalues base domain exports insight)

jaego_system_headers("(unistd|fcntl|crypt|iconv|signal|pwd|grp|poll|dlfcn|io|direct|windows|qt_windows)\\.h$|csignal$|(sys|linux|mach|botan)/"
  "core/base/[a-z0-9]+_(unix|windows)\\.cpp" "core/base/bcrypt[a-z]+\\.cpp" "app/(unixsignals|standardinput)\\.cpp")

# Everything lives on one thread and is handed values: who starts threads, moves objects
# to them or waits for a lock is named here, with the three listeners of Boost.Beast.
jaego_only_in(moveToThread "app/enginehost\\.cpp" "core/warehouse/sqlworker\\.cpp")
jaego_only_in(QThread "app/enginehost\\.(h|cpp)"
  "core/warehouse/sqlworker\\.(h|cpp)") # QtSql waits; the engine must not
jaego_only_in("std::j?thread" "core/(sandbox|inbox|connect)/")
jaego_only_in("std::async" "core/storage/wholecatalogue\\.cpp" # joined before it returns
  "core/storage/backup\\.cpp") # reads a finished copy, and is joined before the copy is gone
jaego_only_in("std::[a-z_]*mutex|QMutex" "core/(sandbox|inbox)/" "app/logfile\\.cpp") # any thread may log
jaego_only_in("QReadWriteLock|BlockingQueuedConnection|Qt::DirectConnection")

# Sets <out> to the rule of <kind> (include, qt, link, word) for <subject>, and <out>_FOUND.
function(jaego_rule_for kind subject out)
  get_property(keys GLOBAL PROPERTY jaego_${kind}_rules)
  foreach(key IN LISTS keys)
    if(subject MATCHES "^(${key})")
      get_property(rule GLOBAL PROPERTY "jaego_${kind}_rule ${key}")
      set(${out} "${rule}" PARENT_SCOPE)
      set(${out}_FOUND TRUE PARENT_SCOPE)
      return()
    endif()
  endforeach()
  set(${out} "" PARENT_SCOPE)
  set(${out}_FOUND FALSE PARENT_SCOPE)
endfunction()

# Sets <out> to TRUE when one of the patterns matches <text> from its beginning.
function(jaego_any_matches text out)
  set(${out} FALSE PARENT_SCOPE)
  foreach(pattern IN LISTS ARGN)
    if(text MATCHES "^(${pattern})")
      set(${out} TRUE PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# jaego_check_links(library used…): stops the configuration when the map does not allow it.
function(jaego_check_links library)
  set_property(GLOBAL APPEND PROPERTY jaego_linked ${ARGN})
  get_property(known GLOBAL PROPERTY jaego_link_rules)
  foreach(key IN LISTS known)
    if(library MATCHES "^(${key})$")
      get_property(allowed GLOBAL PROPERTY "jaego_link_rule ${key}")
      foreach(used IN LISTS ARGN)
        set(is_allowed FALSE)
        foreach(pattern IN LISTS allowed)
          if(used MATCHES "^(${pattern})$")
            set(is_allowed TRUE)
          endif()
        endforeach()
        if(NOT is_allowed)
          message(FATAL_ERROR "jaego_${library} must not link jaego_${used}: see packaging/cmake/Rooms.cmake")
        endif()
      endforeach()
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "packaging/cmake/Rooms.cmake knows no library jaego_${library}")
endfunction()

# Called when every room is there: a misspelt name would become -ljaego_… and fail late.
function(jaego_check_names)
  get_property(linked GLOBAL PROPERTY jaego_linked)
  list(REMOVE_DUPLICATES linked)
  foreach(used IN LISTS linked)
    if(NOT TARGET jaego_${used})
      message(FATAL_ERROR "a room links jaego_${used}, which does not exist")
    endif()
  endforeach()
endfunction()
