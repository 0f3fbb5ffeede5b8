// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "ui/models/choseong.h"

#include <QAbstractTableModel>
#include <QSet>

#include <array>

namespace jaego {

enum class ProposalShow : quint8 { Open, Snoozed, Decided };

/// Purchase proposals by supplier: a row a supplier's head, with its sums, or a product to buy.
class PurchaseTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int {
        MarkColumn,
        Product,
        Level,
        Available,
        Cover,
        Proposed,
        Quantity,
        Terms,
        Note,
        ColumnCount
    };
    static constexpr qint64 kMostUnits = 1'000'000;

    explicit PurchaseTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A quantity: asked of the engine by quantityWanted(), shown when it has stored it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// An older snapshot than the last is ignored.
    void apply(const ProposalSnapshot &snapshot);
    void setShow(ProposalShow show);
    void setFilterText(const QString &typed);

    [[nodiscard]] ProposalShow show() const { return m_show; }
    [[nodiscard]] bool isAnswered() const { return m_number > 0; }
    [[nodiscard]] int count(ProposalShow show) const { return m_counts[static_cast<size_t>(show)]; }
    [[nodiscard]] const ProposalSnapshot &snapshot() const { return m_snapshot; } ///< without its lines
    [[nodiscard]] QList<ProposalLine> shown() const; ///< in the order of the rows

    [[nodiscard]] bool isHead(int row) const;
    [[nodiscard]] const ProposalLine *lineAt(int row) const; ///< nullptr: a head, or no such row
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not shown
    [[nodiscard]] int rowOfSku(const Sku &sku) const;
    [[nodiscard]] int firstLine() const; ///< -1: none is shown
    [[nodiscard]] int markedCount() const { return static_cast<int>(m_marked.size()); }
    void toggleMark(int row); ///< of a head: all of that supplier
    void clearMarks();
    /// What a key acts on: what is marked, else the current line, else the current supplier.
    [[nodiscard]] QList<ProposalLine> chosen(int currentRow) const;

Q_SIGNALS:
    /// nullopt: as proposed again.
    void quantityWanted(const QString &id, std::optional<jaego::Units> quantity);
    void changed();

private:
    struct Row {
        int supplier = -1;
        int line = -1; ///< -1: the supplier's head
    };
    struct Supplier {
        QString name;
        QList<int> lines;
        qint64 units = 0;
    };
    [[nodiscard]] static ProposalShow showOf(const ProposalLine &line);
    [[nodiscard]] bool passes(const ProposalLine &line) const;
    void rebuild();
    [[nodiscard]] QVariant headData(const Supplier &supplier, int column, int role) const;
    [[nodiscard]] static QString text(const ProposalLine &line, int column);
    [[nodiscard]] Qt::CheckState markOfSupplier(const Supplier &supplier) const;

    QList<ProposalLine> m_lines;
    QList<Supplier> m_suppliers;
    QList<Row> m_rows;
    QSet<QString> m_marked; ///< ids
    std::array<int, 3> m_counts{};
    SearchNeedle m_needle;
    ProposalShow m_show = ProposalShow::Open;
    ProposalSnapshot m_snapshot;
    quint64 m_number = 0;
};

} // namespace jaego
