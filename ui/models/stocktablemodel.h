// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/choseong.h"
#include "ui/models/stockchip.h"
#include "ui/models/stockorder.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

#include <array>
#include <vector>

namespace jaego {

/// The stock grid: a row a product. Filters and sorts an index vector of its own; a
/// proxy model takes seconds at 100,000 rows where this takes milliseconds.
///
/// While snapshots come in, rows stay where they are: a product that left the filter
/// or moved in the order is settled only by settle(), which the page calls when nobody
/// is in the middle of something. So an update never moves a row under the cursor.
class StockTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : int { SortRole = Qt::UserRole, SkuRole, PhraseRole };

    explicit StockTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Takes a snapshot; one that is older than the last is ignored (false).
    bool apply(const StockSnapshot &snapshot);
    void setFilterText(const QString &typed);
    void setChip(StockChip chip);
    /// Filters and sorts anew if updates have left rows out of place.
    void settle();
    [[nodiscard]] bool isUnsettled() const { return m_unsettled; }
    /// Ages are shown against this time.
    void setNow(const QDateTime &now);
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] StockChip chip() const { return m_chip; }
    [[nodiscard]] QString filterText() const { return m_filterText; }
    [[nodiscard]] StockColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int total() const { return static_cast<int>(m_index.size()); }
    [[nodiscard]] int count(StockChip chip) const { return m_counts[static_cast<size_t>(chip)]; }
    [[nodiscard]] const StockRow *product(const Sku &sku) const;
    [[nodiscard]] const StockRow &productAt(int row) const
    {
        return m_rows[m_visible[static_cast<size_t>(row)]];
    }
    [[nodiscard]] int rowOf(const Sku &sku) const; ///< -1: not shown
    /// Rows as a table that pastes into a spreadsheet, with its header.
    [[nodiscard]] QString tableText(const QList<int> &rows) const;

Q_SIGNALS:
    /// A snapshot has been taken in: counts and products may differ.
    void applied();

private:
    void takeAll(const StockSnapshot &snapshot);
    void takeChanges(const StockSnapshot &snapshot);
    [[nodiscard]] bool hasSameProducts(const StockSnapshot &snapshot) const;
    int add(const StockRow &row);
    bool replace(int entry, const StockRow &row);
    void remove(const QList<Sku> &skus);
    void setChips(int entry, ChipMask mask);
    void announceChanged(std::vector<int> rows);

    void buildKeys(int upTo);
    void buildSomeKeys();
    [[nodiscard]] bool passes(int entry) const;
    void rebuild(bool keepOrder);
    void renumber(size_t from);

    [[nodiscard]] QString text(const StockRow &row, StockColumn column) const;
    [[nodiscard]] QString plainText(const StockRow &row, StockColumn column) const;

    QVector<StockRow> m_rows; ///< entries; a removed one stays as a hole until the next full snapshot
    std::vector<ChipMask> m_chips; ///< 0: removed
    std::vector<QString> m_keys; ///< what is searched in; built in slices after a full snapshot
    std::vector<QString> m_choseong;
    QHash<Sku, int> m_index;
    std::vector<int> m_sorted; ///< all entries in order
    std::vector<int> m_visible; ///< those that pass the filter
    std::vector<int> m_position; ///< entry → row, or -1
    std::array<int, kStockChips.size()> m_counts{};

    quint64 m_number = 0;
    QString m_filterText;
    SearchNeedle m_needle;
    StockChip m_chip = StockChip::All;
    StockColumn m_sortColumn = StockColumn::State;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_unsettled = false;
    int m_keysBuilt = 0;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace jaego
