// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings.h"

#include <QList>
#include <QString>

#include <functional>

namespace jaego {

/// One key of jaego.ini.
struct ConfigKey {
    QString section;
    QString name;
    /// Takes the value, or leaves the settings alone and says what is allowed.
    std::function<std::optional<QString>(Settings &, const QString &)> take;
};

[[nodiscard]] const QList<ConfigKey> &configKeys();

} // namespace jaego
