// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review/linktablemodel.h"

#include "ui/text/words.h"

namespace jaego {

LinkTableModel::LinkTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

int LinkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int LinkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

LinkTableModel::Choice LinkTableModel::choiceOf(int row) const
{
    const ListingGuess &guess = guessAt(row);
    const auto chosen = m_chosen.constFind(guess.listing.key);
    if (chosen != m_chosen.cend())
        return *chosen;
    if (guess.guesses.isEmpty())
        return {};
    const ProductGuess &best = guess.guesses.first();
    return { best.sku, best.name, best.score, best.sameCode, best.unitsPerSale };
}

int LinkTableModel::unitsOf(int row) const
{
    return m_units.value(guessAt(row).listing.key, choiceOf(row).unitsPerSale);
}

/// The name says that a sale takes several, and nobody has said so yet.
bool LinkTableModel::isDoubtfulSet(int row) const
{
    return choiceOf(row).unitsPerSale > 1 && !m_units.contains(guessAt(row).listing.key);
}

QString LinkTableModel::why(int row) const
{
    const Choice choice = choiceOf(row);
    if (choice.sku.isEmpty())
        return tr("no guess");
    if (choice.score < 0)
        return tr("chosen");
    const QString alike = choice.sameCode ? tr("same code") : tr("name %1 %").arg(choice.score);
    return isDoubtfulSet(row) ? tr("%1 · a set?").arg(alike) : alike;
}

QString LinkTableModel::text(int row, int column) const
{
    const ListingGuess &guess = guessAt(row);
    const Choice choice = choiceOf(row);
    switch (column) {
    case Channel:
        return Words::channel(guess.listing.key.channel);
    case Listing:
        return guess.ordered > 0 ? tr("%1 · %Ln unit(s) ordered", nullptr, static_cast<int>(guess.ordered))
                                       .arg(titleOf(guess.listing))
                                 : titleOf(guess.listing);
    case Code:
        return guess.listing.sellerCode.isEmpty() ? Words::noData() : guess.listing.sellerCode;
    case Product:
        if (choice.sku.isEmpty())
            return tr("choose a product…");
        return choice.name.isEmpty() ? choice.sku : choice.name + QStringLiteral("  ") + choice.sku;
    case Match:
        return why(row);
    case UnitsPerSale:
        return Words::number(unitsOf(row));
    default:
        return {};
    }
}

QVariant LinkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListingGuess &guess = guessAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return index.column() == UnitsPerSale ? QVariant(unitsOf(index.row())) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == MarkColumn)
            return m_marked.contains(guess.listing.key) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == UnitsPerSale ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int column = Channel; column < ColumnCount; ++column)
            parts.append(text(index.row(), column));
        parts.insert(2, tr("listing %1").arg(guess.listing.key.externalId));
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

bool LinkTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == MarkColumn) {
        if ((value.toInt() == Qt::Checked) != isMarked(index.row()))
            toggleMark(index.row());
        return true;
    }
    if (role != Qt::EditRole || index.column() != UnitsPerSale)
        return false;
    const int units = value.toInt();
    if (units < 1 || units > kMostPerSale)
        return false;
    m_units.insert(guessAt(index.row()).listing.key, units);
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags LinkTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (index.column() == MarkColumn)
        return usual | Qt::ItemIsUserCheckable;
    return index.column() == UnitsPerSale ? usual | Qt::ItemIsEditable : usual;
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == UnitsPerSale ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == MarkColumn)
        return tr("Marked");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Channel:
        return tr("Channel");
    case Listing:
        return tr("Listing");
    case Code:
        return tr("Seller code");
    case Product:
        return tr("Likely product");
    case Match:
        return tr("Why");
    case UnitsPerSale:
        return tr("Units per sale");
    default:
        return {};
    }
}

bool LinkTableModel::apply(const LinkGuesses &guesses)
{
    if (guesses.number <= m_guesses.number)
        return false;
    beginResetModel();
    m_guesses = guesses;
    QSet<ListingKey> there;
    there.reserve(guesses.listings.size());
    for (const ListingGuess &guess : guesses.listings)
        there.insert(guess.listing.key);
    m_marked.intersect(there);
    m_chosen.removeIf([&there](const auto &chosen) { return !there.contains(chosen.key()); });
    m_units.removeIf([&there](const auto &units) { return !there.contains(units.key()); });
    rebuild();
    endResetModel();
    return true;
}

void LinkTableModel::setFilterText(const QString &typed)
{
    beginResetModel();
    m_needle = SearchNeedle(typed);
    rebuild();
    endResetModel();
}

void LinkTableModel::rebuild()
{
    m_visible.clear();
    m_visible.reserve(m_guesses.listings.size());
    for (qsizetype i = 0; i < m_guesses.listings.size(); ++i) {
        if (!m_needle.isEmpty()) {
            const ListingGuess &guess = m_guesses.listings.at(i);
            const QString key =
                searchKey(titleOf(guess.listing) + QLatin1Char('\n') + guess.listing.sellerCode
                          + QLatin1Char('\n') + guess.listing.key.externalId);
            if (!m_needle.matches(key, choseongOf(key)))
                continue;
        }
        m_visible.append(static_cast<int>(i));
    }
}

int LinkTableModel::rowOf(const ListingKey &listing) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (guessAt(row).listing.key == listing)
            return row;
    }
    return -1;
}

void LinkTableModel::choose(int row, const Sku &sku, const QString &name)
{
    if (row < 0 || row >= rowCount())
        return;
    m_chosen.insert(guessAt(row).listing.key, { sku, name, -1, false, choiceOf(row).unitsPerSale });
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LinkTableModel::toggleMark(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const ListingKey &key = guessAt(row).listing.key;
    if (!m_marked.remove(key))
        m_marked.insert(key);
    Q_EMIT dataChanged(index(row, MarkColumn), index(row, MarkColumn), { Qt::CheckStateRole });
}

bool LinkTableModel::isMarked(int row) const
{
    return row >= 0 && row < rowCount() && m_marked.contains(guessAt(row).listing.key);
}

Mapping LinkTableModel::mappingOf(int row) const
{
    return { guessAt(row).listing.key, { { choiceOf(row).sku, unitsOf(row) } } };
}

QList<Mapping> LinkTableModel::mappings(int currentRow) const
{
    QList<Mapping> mappings;
    for (int row = 0; row < rowCount(); ++row) {
        const bool meant = m_marked.isEmpty() ? row == currentRow : isMarked(row);
        if (meant && hasProduct(row))
            mappings.append(mappingOf(row));
    }
    return mappings;
}

QList<Mapping> LinkTableModel::sureMappings() const
{
    QList<Mapping> mappings;
    for (int row = 0; row < rowCount(); ++row) {
        const Choice choice = choiceOf(row);
        const bool sure = choice.score < 0 || (choice.score >= kSure && !isDoubtfulSet(row));
        if (!choice.sku.isEmpty() && sure)
            mappings.append(mappingOf(row));
    }
    return mappings;
}

} // namespace jaego
