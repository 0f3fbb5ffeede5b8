// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bulk/bulkdraft.h"

#include <QCoreApplication>

namespace jaego {

/// Lines of a table from the clipboard (tabs, as spreadsheets copy them) or from a CSV file.
struct BulkPaste {
    QList<BulkRow> rows;
    QStringList problems; ///< of lines that are left out, with their number
};

class BulkReader {
    Q_DECLARE_TR_FUNCTIONS(jaego::BulkReader)
public:
    /// With a header the columns are found by name, in Korean or English (SKU, 수량 to set or
    /// 증감 to change, 사유, 비고); without one they are SKU, number, reason, note in this order.
    [[nodiscard]] static BulkPaste fromText(const QString &text);
    /// UTF-8 or CP949, commas, semicolons or tabs. An error names the file.
    [[nodiscard]] static Result<BulkPaste> fromFile(const QString &path);
};

} // namespace jaego
