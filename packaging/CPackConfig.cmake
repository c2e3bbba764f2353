# SPDX-FileCopyrightText: 2026 Fleetwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cpack in a build of preset "release" makes one .deb with all three programs.

# The package's version stands in two places, because Debian's changelog is read by people and by dpkg.
file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog newest LIMIT_COUNT 1)
if(NOT newest MATCHES "^fleetwright \\(${PROJECT_VERSION}-([0-9]+)\\) ")
    message(FATAL_ERROR "packaging/debian/changelog begins with \"${newest}\", the project is ${PROJECT_VERSION}")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CMAKE_MATCH_1})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fleetwright)
set(CPACK_PACKAGE_VENDOR "Fleetwright contributors")
set(CPACK_PACKAGE_CONTACT "Fleetwright contributors <contributors@fleetwright.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "provision fleets of WFW voice agents from customer lists")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Fleetwright reads a customer list, says what is wrong in which row, orders a
WFW voice agent for every customer and watches each of them come up. Failures
are explained, can be retried, and are exported as a list that can be corrected
and imported again.
.
The package has the window (fleetwright), the same engine for the command line
(fleetwright-cli) and a stand-in server to try both against
(fleetwright-sandbox).")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no link line shows it: the sandbox's and the ledger's database driver.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
