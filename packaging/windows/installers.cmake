# SPDX-FileCopyrightText: 2026 The Jaego authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What CPack's two Windows installers are told. JAEGO_ICON: the .ico.
set(CPACK_PACKAGE_INSTALL_DIRECTORY Jaego)
set(CPACK_PACKAGE_EXECUTABLES jaego-window Jaego)

set(CPACK_NSIS_DISPLAY_NAME Jaego)
set(CPACK_NSIS_PACKAGE_NAME Jaego)
set(CPACK_NSIS_MUI_ICON "${JAEGO_ICON}")
set(CPACK_NSIS_MUI_UNIICON "${JAEGO_ICON}")
set(CPACK_NSIS_INSTALLED_ICON_NAME jaego-window.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # asks; for jaego.exe on the command line
set(CPACK_NSIS_MUI_FINISHPAGE_RUN jaego-window.exe)
set(CPACK_NSIS_CREATE_ICONS_EXTRA
    "CreateShortCut '$SMPROGRAMS\\\\$STARTMENU_FOLDER\\\\Jaego practice.lnk' '$INSTDIR\\\\jaego-window.exe' '--practice'")
set(CPACK_NSIS_DELETE_ICONS_EXTRA "Delete '$SMPROGRAMS\\\\$START_MENU\\\\Jaego practice.lnk'")
# The choice to start at login is written under this name (ui/models/desktop); it must not outlive the program.
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
    "DeleteRegValue HKCU 'Software\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Run' 'Jaego'")

# One GUID for every version: it is how Windows Installer knows that the new one replaces the old one.
set(CPACK_WIX_UPGRADE_GUID 6F1A2C44-0B7E-4E0B-9C56-6D0E6E2A7B31)
set(CPACK_WIX_PRODUCT_ICON "${JAEGO_ICON}")
set(CPACK_WIX_PROGRAM_MENU_FOLDER Jaego)
set(CPACK_WIX_CULTURES "ko-KR;en-US")
