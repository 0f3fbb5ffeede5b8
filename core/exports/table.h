// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace jaego {

/// Rows for an export. A cell is text (QString), a whole number (qint64), a decimal (double), a day
/// (QDate), a moment (QDateTime, written as its own zone's clock shows it) or empty.
struct Table {
    QStringList header;
    QList<QList<QVariant>> rows;
    bool forPeople = false; ///< CSV behind a byte order mark: without one Excel garbles Korean
};

/// Writes .csv (text guarded against formulas) or .xlsx (numbers as numbers, days as days, text never
/// as a formula) by the file's ending, whole or not at all: what stood there before stays until then.
/// Config error for another ending; Storage errors say what the disk or the folder would not do.
[[nodiscard]] Status saveTable(const Table &table, const QString &path);

} // namespace jaego
