// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/adjustmentdraft.h"
#include "ui/models/bulk/bulkdraft.h"
#include "ui/models/stockcells.h"

#include <QAbstractTableModel>

#include <functional>

namespace jaego {

/// A bulk adjustment as a table that can be typed into: every line with what it would do and what
/// is wrong with it. The last line is always an empty one.
class BulkTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Code, Name, Now, Number, After, Reason, Note, Result, ColumnCount };
    enum Role : int { ToneRole = Qt::UserRole, ProblemRole };
    using Lookup = std::function<const StockRow *(const Sku &)>;

    explicit BulkTableModel(Lookup lookup, QObject *parent = nullptr);

    void setDraft(const BulkDraft &draft);
    [[nodiscard]] const BulkDraft &draft() const { return m_draft; }
    void setDefaultReason(const QString &reason);
    void append(const QList<BulkRow> &rows);
    void removeRowsAt(QList<int> rows);
    void clear();
    /// The stock has other numbers now.
    void refresh();

    /// What may be sent, each with an id that it keeps; marks them as sent. Lines with an error stay.
    [[nodiscard]] QList<AdjustmentRequest> takeRequests();
    /// True when the answer was one of ours.
    bool finished(const AdjustmentResult &result);

    [[nodiscard]] int ready() const; ///< lines that would be sent now
    [[nodiscard]] int wrong() const; ///< lines with an error
    [[nodiscard]] int waiting() const; ///< sent, not answered
    [[nodiscard]] int done() const;
    [[nodiscard]] QString problemOf(int row) const; ///< empty: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something was typed, pasted, sent or answered: the draft is to be kept.
    void draftChanged();

private:
    [[nodiscard]] AdjustmentDraft adjustmentOf(const BulkRow &row) const;
    [[nodiscard]] QString problemOf(const BulkRow &row) const;
    [[nodiscard]] QString reasonOf(const BulkRow &row) const;
    [[nodiscard]] QString text(const BulkRow &row, int column) const;
    [[nodiscard]] QString resultOf(const BulkRow &row) const;
    [[nodiscard]] CellTone toneOf(const BulkRow &row) const;
    [[nodiscard]] bool isOpen(const BulkRow &row) const;
    void keepEmptyRow();
    void countCodes();

    Lookup m_lookup;
    BulkDraft m_draft;
    QHash<QString, int> m_codes; ///< how often a product is named by lines that are not done
};

} // namespace jaego
