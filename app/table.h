// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace jaego {

/// Rows for an export. A cell is text, a whole number (qint64), a decimal (double) or empty.
struct Table {
    QStringList header;
    QList<QList<QVariant>> rows;
};

/// Writes .csv (text guarded against formulas) or .xlsx (numbers as numbers, text never as
/// a formula) by the file's ending, whole or not at all. Config error for another ending.
[[nodiscard]] Status saveTable(const Table &table, const QString &path);

} // namespace jaego
