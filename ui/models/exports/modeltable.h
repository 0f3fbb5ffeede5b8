// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/table.h"

#include <QAbstractItemModel>
#include <QList>
#include <QTimeZone>

namespace jaego {

/// A table as it is shown, for a file: the headers in the window's language, every row, and the columns
/// in that order. What stands to the right and reads as a number is a number; days and times that a
/// model knows as such are days and times, by the clock of `zone`; all else is text as shown. Columns that
/// show nothing and have no header (marks) are left out.
[[nodiscard]] Table tableOf(QAbstractItemModel *model, const QList<int> &columns, const QTimeZone &zone);

} // namespace jaego
