// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;

namespace jaego {

class KpiModel;
class MarkTable;

/// What stands below the charts: calls, causes of mismatches, oversold orders, what was slow to agree.
class KpiTables final : public QWidget {
    Q_OBJECT
public:
    explicit KpiTables(KpiModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A product of a row was asked for.
    void productWanted(const QString &sku);

private:
    MarkTable *add(QAbstractItemModel *rows, const QString &name, const QString &empty,
                   const QList<int> &widths, int row, int column, int columns = 1);
};

} // namespace jaego
