// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace jaego {

/// Roles shared by the tables of history and KPIs.
namespace historyroles {
enum Role : int {
    Sort = Qt::UserRole, ///< a number or a text to order by, never the text that is shown
    Marked, ///< Mark: which colour the state of this cell has
    Key, ///< the row's own id
    Strip, ///< QList<StripPart>
    Live, ///< true on the run that is on
    Bare = Qt::UserRole + 64, ///< the number alone, where the cell shows more than it; for spreadsheets
};
} // namespace historyroles

/// What a state means to a person; the view turns it into colour, shape and weight.
enum class Mark : quint8 { Plain, Quiet, Good, Caution, Bad };

/// A small read-only table over a list of values: the columns say what to show.
/// For tables of one run; the run list and the grid have models of their own.
template <typename Row>
class ColumnTable final : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft;
        std::function<QString(const Row &)> text;
        std::function<QVariant(const Row &)> sort = {}; ///< by text when empty
        std::function<Mark(const Row &)> mark = {};
        std::function<QString(const Row &)> toolTip = {}; ///< the text itself when empty
    };

    using Columns = QList<Column>;

    explicit ColumnTable(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setColumns(Columns columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        const Column &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(row) : column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case historyroles::Sort:
            return column.sort ? column.sort(row) : QVariant(column.text(row));
        case historyroles::Marked:
            return QVariant::fromValue(static_cast<int>(column.mark ? column.mark(row) : Mark::Plain));
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns.at(section).alignment | Qt::AlignVCenter);
        return {};
    }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        // Rows are values: nobody keeps an index across a sort, so a reset is honest and cheap.
        beginResetModel();
        m_sortColumn = column;
        m_sortOrder = order;
        arrange();
        endResetModel();
    }

private:
    void arrange()
    {
        if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
            return;
        const Column &column = m_columns.at(m_sortColumn);
        QList<std::pair<QVariant, qsizetype>> keys;
        keys.reserve(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            keys.append({ column.sort ? column.sort(m_rows.at(i)) : QVariant(column.text(m_rows.at(i))), i });
        const bool descending = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(keys.begin(), keys.end(), [descending](const auto &a, const auto &b) {
            const auto order = QVariant::compare(a.first, b.first);
            return descending ? order == QPartialOrdering::Greater : order == QPartialOrdering::Less;
        });
        QList<Row> arranged;
        arranged.reserve(m_rows.size());
        for (const auto &[key, from] : std::as_const(keys))
            arranged.append(m_rows.at(from));
        m_rows = std::move(arranged);
    }

    Columns m_columns;
    QList<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace jaego
