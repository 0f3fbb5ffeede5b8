// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/choseong.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace jaego {

/// Listings that are linked to nothing, each beside the product it may well sell. A person
/// may choose another product and set the units of a sale before accepting.
class LinkTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { MarkColumn, Channel, Listing, Code, Product, Match, UnitsPerSale, ColumnCount };
    static constexpr int kMostPerSale = 100'000;
    /// A guess that is this sure is meant by "accept all"; the rest wants a person's eye.
    static constexpr int kSure = 60;

    explicit LinkTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Older guesses than the last are ignored (false). What a person chose stays chosen.
    bool apply(const LinkGuesses &guesses);
    void setFilterText(const QString &typed);
    [[nodiscard]] bool isAnswered() const { return m_guesses.number > 0; }
    [[nodiscard]] int total() const { return m_guesses.total; }

    [[nodiscard]] const ListingGuess &guessAt(int row) const
    {
        return m_guesses.listings.at(m_visible.at(row));
    }
    [[nodiscard]] int rowOf(const ListingKey &listing) const; ///< -1: not shown
    void choose(int row, const Sku &sku, const QString &name); ///< another product than the guess
    void toggleMark(int row);
    [[nodiscard]] bool isMarked(int row) const;
    [[nodiscard]] int markedCount() const { return static_cast<int>(m_marked.size()); }
    [[nodiscard]] bool isDoubtfulSet(int row) const;
    [[nodiscard]] bool hasProduct(int row) const { return !choiceOf(row).sku.isEmpty(); }
    /// What accepting means: the marked rows, else the current one. Rows without a product are left out.
    [[nodiscard]] QList<Mapping> mappings(int currentRow) const;
    /// All that are shown and whose product is chosen by a person or surely guessed. What may be a
    /// set wants a person's eye: three taken for one would be sold three times.
    [[nodiscard]] QList<Mapping> sureMappings() const;

private:
    struct Choice {
        Sku sku;
        QString name;
        int score = -1; ///< -1: chosen by a person
        bool sameCode = false;
        int unitsPerSale = 1; ///< as the name says; a person's number stands above it
    };
    [[nodiscard]] Choice choiceOf(int row) const;
    [[nodiscard]] int unitsOf(int row) const;
    [[nodiscard]] Mapping mappingOf(int row) const;
    [[nodiscard]] QString why(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    void rebuild();

    LinkGuesses m_guesses;
    SearchNeedle m_needle;
    QList<int> m_visible;
    QSet<ListingKey> m_marked;
    QHash<ListingKey, Choice> m_chosen;
    QHash<ListingKey, int> m_units;
};

} // namespace jaego
