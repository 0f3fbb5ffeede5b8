// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configfile.h"

namespace jaego {

/// Puts the values that changed from `before` to `after` into the file's text; comments
/// and unknown lines stay. `practice`: addresses and accounts belong to the practice
/// servers and are left out.
[[nodiscard]] Status writeChanges(ConfigFile *config, const Settings &before, const Settings &after,
                                  bool practice);

/// Every setting as it stands in the file, "section.key" → value. `practice`: addresses and
/// accounts are left out.
[[nodiscard]] QMap<QString, QString> readableSettings(const Settings &settings, bool practice);

} // namespace jaego
