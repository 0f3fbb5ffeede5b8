// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/settingsfields.h"

namespace jaego {

/// Where alerts go: Slack, KakaoTalk and Alimtalk, quiet hours and the day's budget.
void addAlertFields(QList<SettingsField> *out);

} // namespace jaego
