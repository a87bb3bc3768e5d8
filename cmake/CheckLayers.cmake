# SPDX-License-Identifier: GPL-3.0-or-later
# Include rules of the layers, as a table: files | forbidden include | why.

set(gui "<Qt(Gui|Widgets|Charts|PrintSupport|Svg|Multimedia)[/>]|<Q(Widget|Application|GuiApplication|Painter|Color|Font|Image|Icon|Pixmap|Palette)>")
set(widgets "<QtWidgets[/>]|<Q(Widget|Application|Dialog|Label|LineEdit|.*Layout|.*Button|TableView|ListView|MessageBox)>|\"ui/.*(page|dialog|view|widget)\\.h\"")
set(rules
    "core/*|\"(ui|app)/|core must not look up to ui or app"
    "core/*|${gui}|core must not see a GUI header"
    "core/*|\"tests/|core must not see test code"
    "ui/*|\"app/|ui must not look up to app"
    "ui/*|<QSql|only core/storage speaks SQL"
    "ui/*|\"core/storage/(database|query|transaction)\\.h\"|pages reach records through services and repositories"
    "app/*|<QSql|only core/storage speaks SQL")
set(broken "")

function(check glob pattern why)
    file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/${glob}.h ${SOURCE_DIR}/${glob}.cpp)
    foreach(file IN LISTS files)
        file(STRINGS ${SOURCE_DIR}/${file} lines REGEX "^ *#include")
        foreach(line IN LISTS lines)
            if(line MATCHES "${pattern}")
                string(APPEND broken "\n  ${file}: ${line}: ${why}")
            endif()
        endforeach()
    endforeach()
    set(broken "${broken}" PARENT_SCOPE)
endfunction()

foreach(rule IN LISTS rules)
    # The pattern itself holds '|': the first and the last one part the row.
    string(REGEX MATCH "^([^|]*)\\|(.*)\\|([^|]*)$" row "${rule}")
    check("${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" "${CMAKE_MATCH_3}")
endforeach()

# SQL stays in core/storage.
file(GLOB_RECURSE core_files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/core/*.h ${SOURCE_DIR}/core/*.cpp)
foreach(file IN LISTS core_files)
    if(NOT file MATCHES "^core/storage/")
        file(STRINGS ${SOURCE_DIR}/${file} lines REGEX "^ *#include <QSql")
        if(lines)
            string(APPEND broken "\n  ${file}: ${lines}: only core/storage speaks SQL")
        endif()
    endif()
endforeach()

# View-models, item models and undo commands are built without Widgets.
file(GLOB_RECURSE model_files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/ui/*model.h ${SOURCE_DIR}/ui/*model.cpp
    ${SOURCE_DIR}/ui/*commands.h ${SOURCE_DIR}/ui/*commands.cpp)
foreach(file IN LISTS model_files)
    file(STRINGS ${SOURCE_DIR}/${file} lines REGEX "^ *#include")
    foreach(line IN LISTS lines)
        if(line MATCHES "${widgets}")
            string(APPEND broken "\n  ${file}: ${line}: a view-model must not see a widget")
        endif()
    endforeach()
endforeach()

if(NOT broken STREQUAL "")
    message(FATAL_ERROR "Includes that break the layers:${broken}")
endif()
