// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/review/reviewfilter.h"
#include "ui/models/stockcells.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jaego {

enum class ReviewGrouping : quint8 { Kind, Channel };

/// The review: a row a group's head or a difference. What shows more than there is stands
/// above everything, however the rest is grouped.
class ReviewTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { MarkColumn, Channel, Product, Kind, Change, Difference, Cause, Since, ColumnCount };
    enum Role : int { PhraseRole = Qt::UserRole };

    struct Group {
        QString title;
        QString meaning;
        CellTone tone = CellTone::Plain;
        QString shape;
        int key = 0;
        bool collapsed = false;
        QList<int> lines; ///< places of those that pass the filter
        int marked = 0;
    };

    explicit ReviewTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// An older snapshot than the last is ignored (false).
    bool apply(const ReviewSnapshot &snapshot);
    void setFilterText(const QString &typed);
    void setChip(ReviewChip chip);
    void setGrouping(ReviewGrouping grouping);
    [[nodiscard]] ReviewGrouping grouping() const { return m_grouping; }
    void setNow(const QDateTime &now);
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] bool isAnswered() const { return m_snapshot.number > 0; }
    [[nodiscard]] const ReviewSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] int count(ReviewChip chip) const { return m_chipCounts[static_cast<size_t>(chip)]; }
    [[nodiscard]] int shownLines() const;
    [[nodiscard]] int markedCount() const { return static_cast<int>(m_marked.size()); }

    [[nodiscard]] bool isGroup(int row) const;
    /// nullptr: a group's head, or no such row.
    [[nodiscard]] const ReviewLine *lineAt(int row) const;
    /// The group the row is the head of, or stands in.
    [[nodiscard]] const Group *groupAt(int row) const;
    [[nodiscard]] int rowOf(const ListingKey &listing) const; ///< -1: not shown
    [[nodiscard]] int rowOfGroup(int key) const;
    [[nodiscard]] int firstLine() const; ///< -1: none is shown
    /// The first listing of that product, the most dangerous one; -1: none is shown.
    [[nodiscard]] int rowOfSku(const Sku &sku) const;

    void toggleCollapsed(int row);
    void toggleMark(int row); ///< of a group's head: all of it
    void clearMarks();
    [[nodiscard]] bool isMarked(int row) const;
    [[nodiscard]] QList<ReviewLine> groupLines(int row) const;
    /// What a key acts on: what is marked, else the current line, else the current group.
    [[nodiscard]] QList<ReviewLine> chosen(int currentRow) const;
    /// All that one run held.
    [[nodiscard]] QList<ReviewLine> heldBy(const QString &runId) const;

private:
    struct Row {
        int group = -1;
        int line = -1; ///< -1: the group's head
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QList<Group> makeGroups();
    [[nodiscard]] int groupKeyOf(const ReviewLine &line) const;
    [[nodiscard]] Group groupOf(int key) const;
    void rebuild();
    void countMarks();
    void announceMarks();
    [[nodiscard]] QString text(const ReviewLine &line, int column) const;
    [[nodiscard]] const ReviewLine &line(int place) const { return m_snapshot.lines.at(place); }

    ReviewSnapshot m_snapshot;
    ReviewFilter m_filter;
    ReviewGrouping m_grouping = ReviewGrouping::Kind;
    std::array<int, kReviewChips.size()> m_chipCounts{};
    QSet<ListingKey> m_marked;
    QSet<int> m_collapsed; ///< keys of groups
    QList<Group> m_groups;
    QList<Row> m_rows;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace jaego
