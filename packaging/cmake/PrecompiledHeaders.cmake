# SPDX-FileCopyrightText: 2026 Fleetwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What most files include, parsed once. Only an accelerator for developers and CI: every file still includes what it
# uses, which the release preset proves by building without.
#
# A precompiled header fits only where the same flags apply, and libraries are compiled with -fPIC, programs with -fPIE:
# hence two of each. None holds QTest, whose macros differ from test to test.

set(fleetwright_pch_core
    <QByteArray> <QDateTime> <QHash> <QList> <QMetaType> <QObject> <QString> <QStringList> <QTimer> <QUrl>
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <string> <string_view> <utility> <variant> <vector>)
set(fleetwright_pch_widgets ${fleetwright_pch_core}
    <QAbstractTableModel> <QAction> <QApplication> <QDialog> <QHeaderView> <QLabel> <QMainWindow> <QMenu> <QPainter>
    <QPushButton> <QTableView> <QWidget>)

# fleetwright_precompile(<target> <library_core|library_widgets|program_core|program_widgets>)
function(fleetwright_precompile target kind)
    if(NOT FLEETWRIGHT_PCH)
        return()
    endif()
    set(holder fleetwright_pch_${kind})
    if(NOT TARGET ${holder})
        file(WRITE ${CMAKE_BINARY_DIR}/${holder}.cpp "int main() { return 0; }\n")
        if(kind MATCHES "^program")
            add_executable(${holder} ${CMAKE_BINARY_DIR}/${holder}.cpp)
            set_target_properties(${holder} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
        else()
            add_library(${holder} OBJECT ${CMAKE_BINARY_DIR}/${holder}.cpp)
        endif()
        if(kind MATCHES "widgets$")
            target_link_libraries(${holder} PRIVATE Qt6::Widgets fleetwright_options)
            target_precompile_headers(${holder} PRIVATE ${fleetwright_pch_widgets})
        else()
            target_link_libraries(${holder} PRIVATE Qt6::Core fleetwright_options)
            target_precompile_headers(${holder} PRIVATE ${fleetwright_pch_core})
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${holder})
endfunction()
