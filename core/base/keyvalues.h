// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace jaego {

/// `key=value key='va lue'`, as libpq writes it; keys in lower case. A password among them, and what is not
/// understood, is refused with the name of the setting and of the secret in which a password belongs.
[[nodiscard]] Result<QMap<QString, QString>> readKeyValues(const QString &connection, const QString &setting,
                                                           const QString &secret);

/// The same back: quoted where it has to be, what is empty left out.
[[nodiscard]] QString writeKeyValues(const QList<std::pair<QString, QString>> &values);

} // namespace jaego
