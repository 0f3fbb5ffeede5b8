// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/database/rowsmodel.h"

namespace jaego {

QString meaningWords(const QString &meaning)
{
    if (meaning == QLatin1String("sku"))
        return RowsModel::tr("product code");
    if (meaning == QLatin1String("on_hand"))
        return RowsModel::tr("on hand");
    if (meaning == QLatin1String("name"))
        return RowsModel::tr("name");
    if (meaning == QLatin1String("reserved"))
        return RowsModel::tr("reserved");
    if (meaning == QLatin1String("updated_at"))
        return RowsModel::tr("changed at");
    return {};
}

void RowsModel::show(const WarehouseLook &look, const QHash<QString, QString> &meanings)
{
    beginResetModel();
    m_columns = look.columns;
    m_rows = look.rows;
    m_meanings = meanings;
    endResetModel();
}

void RowsModel::setMeanings(const QHash<QString, QString> &meanings)
{
    if (m_meanings == meanings)
        return;
    m_meanings = meanings;
    if (m_columns.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RowsModel::meaningOf(int column) const
{
    return meaningWords(m_meanings.value(m_columns.at(column).name));
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QString text = m_rows.at(index.row()).value(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(m_columns.at(index.column()).name, text);
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const WarehouseLook::Column &column = m_columns.at(section);
    const QString meaning = meaningOf(section);
    if (role == Qt::DisplayRole)
        return meaning.isEmpty() ? column.name : QStringLiteral("%1 → %2").arg(column.name, meaning);
    if (role == Qt::ToolTipRole)
        return column.type;
    return {};
}

} // namespace jaego
