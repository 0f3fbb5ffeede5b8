// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jaego {

/// A secret's name and what it is. Its value never comes here.
struct SecretEntry {
    QString name; ///< COUPANG_ACCESS_KEY
    QString owner; ///< whom it is for
    QString label;
    QString source; ///< COUPANG … where a connection test can try it; else empty
};

/// Every secret a person may set, in the order of the page.
[[nodiscard]] QList<SecretEntry> secretEntries();

} // namespace jaego
