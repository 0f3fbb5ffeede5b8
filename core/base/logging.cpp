// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace jaego {

Q_LOGGING_CATEGORY(lcBase, "jaego.base", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "jaego.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "jaego.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "jaego.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChannels, "jaego.channels", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWarehouse, "jaego.warehouse", QtInfoMsg)
Q_LOGGING_CATEGORY(lcInbox, "jaego.inbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "jaego.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "jaego.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "jaego.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "jaego.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "jaego.app", QtInfoMsg)

} // namespace jaego
