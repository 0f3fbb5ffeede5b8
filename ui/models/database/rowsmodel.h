// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/warehouselook.h"

#include <QAbstractTableModel>

namespace jaego {

/// The first rows of somebody's database, and what Jaego makes of their columns.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `meanings`: column name → ours ("on_hand").
    void show(const WarehouseLook &look, const QHash<QString, QString> &meanings);
    void setMeanings(const QHash<QString, QString> &meanings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString meaningOf(int column) const;

    QList<WarehouseLook::Column> m_columns;
    QList<QStringList> m_rows;
    QHash<QString, QString> m_meanings;
};

/// "on_hand" in a person's words.
[[nodiscard]] QString meaningWords(const QString &meaning);

} // namespace jaego
