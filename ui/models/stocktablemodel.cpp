// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stocktablemodel.h"

#include "ui/models/history/columntable.h"
#include "ui/models/stockcells.h"
#include "ui/text/words.h"

#include <QTimer>

namespace jaego {

namespace {

// A slice of this many keys takes a few milliseconds: the window stays awake meanwhile.
constexpr int kKeysPerSlice = 2'000;
// More scattered changes than this are announced as one range: the view repaints only what it shows.
constexpr size_t kMostRanges = 64;
// Above this many removals one reset is cheaper than a signal a row.
constexpr qsizetype kMostSingleRemovals = 64;

QString keyOf(const StockRow &row)
{
    const QChar separator(0x1F);
    return searchKey(row.name + separator + row.sku + separator + row.barcode);
}

QString reservedText(Units reserved)
{
    return reserved == Units() ? QString() : Words::units(reserved);
}

} // namespace

StockTableModel::StockTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

int StockTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int StockTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kStockColumnCount;
}

QString StockTableModel::text(const StockRow &row, StockColumn column) const
{
    switch (column) {
    case StockColumn::State:
        return stateText(row).word;
    case StockColumn::Sku:
        return row.sku;
    case StockColumn::Name:
        return row.name;
    case StockColumn::OnHand:
        return row.known ? Words::units(row.onHand) : QStringLiteral("?");
    case StockColumn::Reserved:
        return reservedText(row.reserved);
    case StockColumn::Available:
        return row.known ? Words::units(row.available) : QStringLiteral("?");
    case StockColumn::Coupang:
    case StockColumn::Naver:
    case StockColumn::Cafe24: {
        const ChannelId channel = *channelOf(column);
        const CellText cell = channelText(row.cells[static_cast<size_t>(indexOf(channel))], m_now);
        return cell.lead.isEmpty() ? cell.number : cell.lead + QLatin1Char(' ') + cell.number;
    }
    }
    return {};
}

QVariant StockTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StockRow &row = productAt(index.row());
    const auto column = static_cast<StockColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (column >= StockColumn::OnHand ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        if (column == StockColumn::Name)
            return row.name;
        [[fallthrough]];
    case Qt::AccessibleTextRole:
    case PhraseRole:
        if (const auto channel = channelOf(column))
            return channelPhrase(row.cells[static_cast<size_t>(indexOf(*channel))], *channel, m_now);
        return role == Qt::ToolTipRole ? QVariant() : QVariant(text(row, column));
    case SkuRole:
        return row.sku;
    case historyroles::Bare:
        if (const auto number = channelOf(column) ? sortNumber(row, column) : std::nullopt)
            return *number;
        return {};
    case SortRole:
        if (const auto number = sortNumber(row, column))
            return *number;
        return column == StockColumn::Sku || column == StockColumn::Name ? QVariant(text(row, column))
                                                                         : QVariant();
    default:
        return {};
    }
}

QVariant StockTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kStockColumnCount)
        return {};
    const auto column = static_cast<StockColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (column >= StockColumn::OnHand ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ToolTipRole && column == StockColumn::State)
        return tr("Sorted by danger: what sells more than there is comes first");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case StockColumn::State:
        return tr("State");
    case StockColumn::Sku:
        return tr("SKU");
    case StockColumn::Name:
        return tr("Product");
    case StockColumn::OnHand:
        return tr("Warehouse");
    case StockColumn::Reserved:
        return tr("Reserved");
    case StockColumn::Available:
        return tr("Available");
    case StockColumn::Coupang:
    case StockColumn::Naver:
    case StockColumn::Cafe24:
        return Words::channel(*channelOf(column));
    }
    return {};
}

void StockTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kStockColumnCount)
        return;
    m_sortColumn = static_cast<StockColumn>(column);
    m_sortOrder = order;
    beginResetModel();
    rebuild(false);
    endResetModel();
}

bool StockTableModel::apply(const StockSnapshot &snapshot)
{
    if (snapshot.number <= m_number)
        return false;
    m_number = snapshot.number;
    if (snapshot.complete && !hasSameProducts(snapshot))
        takeAll(snapshot);
    else
        takeChanges(snapshot);
    Q_EMIT applied();
    return true;
}

bool StockTableModel::hasSameProducts(const StockSnapshot &snapshot) const
{
    return snapshot.rows.size() == m_index.size()
        && std::all_of(snapshot.rows.begin(), snapshot.rows.end(),
                       [this](const StockRow &row) { return m_index.contains(row.sku); });
}

void StockTableModel::takeAll(const StockSnapshot &snapshot)
{
    beginResetModel();
    m_rows = snapshot.rows;
    const auto size = static_cast<size_t>(m_rows.size());
    m_chips.assign(size, 0);
    m_keys.assign(size, QString());
    m_choseong.assign(size, QString());
    m_keysBuilt = 0;
    m_counts.fill(0);
    m_index.clear();
    m_index.reserve(m_rows.size());
    m_sorted.clear();
    m_sorted.reserve(size);
    for (int i = 0; i < static_cast<int>(size); ++i) {
        const StockRow &row = std::as_const(m_rows)[i];
        if (m_index.contains(row.sku)) // said twice: the first stands
            continue;
        m_index.insert(row.sku, i);
        m_sorted.push_back(i);
        setChips(i, chipsOf(row));
    }
    rebuild(false);
    endResetModel();
    buildSomeKeys();
}

void StockTableModel::takeChanges(const StockSnapshot &snapshot)
{
    QList<Sku> removed = snapshot.removed;
    removed.removeIf([this](const Sku &sku) { return !m_index.contains(sku); });
    if (!removed.isEmpty())
        remove(removed);

    std::vector<int> changed;
    std::vector<int> added;
    for (const StockRow &row : snapshot.rows) {
        const auto found = m_index.constFind(row.sku);
        if (found == m_index.constEnd()) {
            const int entry = add(row);
            if (passes(entry))
                added.push_back(entry);
            m_unsettled = true;
        } else if (const int entry = *found;
                   replace(entry, row) && m_position[static_cast<size_t>(entry)] >= 0) {
            changed.push_back(m_position[static_cast<size_t>(entry)]);
        }
    }
    announceChanged(std::move(changed));
    if (added.empty())
        return;
    const int first = static_cast<int>(m_visible.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_visible.insert(m_visible.end(), added.begin(), added.end());
    renumber(static_cast<size_t>(first));
    endInsertRows();
}

int StockTableModel::add(const StockRow &row)
{
    const int entry = static_cast<int>(m_rows.size());
    m_rows.append(row);
    m_chips.push_back(0);
    m_keys.emplace_back();
    m_choseong.emplace_back();
    m_position.push_back(-1);
    m_index.insert(row.sku, entry);
    m_sorted.push_back(entry);
    setChips(entry, chipsOf(row));
    if (m_keysBuilt == entry)
        buildKeys(entry + 1);
    return entry;
}

bool StockTableModel::replace(int entry, const StockRow &row)
{
    const StockRow &old = std::as_const(m_rows)[entry];
    if (old == row)
        return false;
    const auto at = static_cast<size_t>(entry);
    const bool renamed = old.name != row.name || old.barcode != row.barcode;
    m_rows[entry] = row;
    if (renamed && entry < m_keysBuilt) {
        m_keys[at] = keyOf(row);
        m_choseong[at] = choseongOf(m_keys[at]);
    }
    setChips(entry, chipsOf(row));
    m_unsettled = true;
    return true;
}

void StockTableModel::remove(const QList<Sku> &skus)
{
    const auto forget = [this](int entry) {
        setChips(entry, 0);
        m_index.remove(std::as_const(m_rows)[entry].sku);
    };
    if (skus.size() > kMostSingleRemovals) {
        beginResetModel();
        for (const Sku &sku : skus)
            forget(m_index.value(sku));
        m_sorted.erase(std::remove_if(m_sorted.begin(), m_sorted.end(),
                                      [this](int entry) { return m_chips[static_cast<size_t>(entry)] == 0; }),
                       m_sorted.end());
        rebuild(true);
        endResetModel();
        return;
    }
    for (const Sku &sku : skus) {
        const int entry = m_index.value(sku);
        const int row = m_position[static_cast<size_t>(entry)];
        if (row >= 0)
            beginRemoveRows({}, row, row);
        forget(entry);
        m_sorted.erase(std::find(m_sorted.begin(), m_sorted.end(), entry));
        m_position[static_cast<size_t>(entry)] = -1;
        if (row >= 0) {
            m_visible.erase(m_visible.begin() + row);
            renumber(static_cast<size_t>(row));
            endRemoveRows();
        }
    }
}

void StockTableModel::setChips(int entry, ChipMask mask)
{
    const auto at = static_cast<size_t>(entry);
    const ChipMask old = m_chips[at];
    for (const StockChip chip : kStockChips)
        m_counts[static_cast<size_t>(chip)] +=
            static_cast<int>((mask & bit(chip)) != 0) - static_cast<int>((old & bit(chip)) != 0);
    m_chips[at] = mask;
}

void StockTableModel::announceChanged(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && row <= ranges.back().second + 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() > kMostRanges)
        ranges = { { rows.front(), rows.back() } };
    for (const auto &[first, last] : ranges)
        Q_EMIT dataChanged(index(first, 0), index(last, kStockColumnCount - 1));
}

void StockTableModel::buildKeys(int upTo)
{
    for (; m_keysBuilt < upTo; ++m_keysBuilt) {
        const auto at = static_cast<size_t>(m_keysBuilt);
        m_keys[at] = keyOf(std::as_const(m_rows)[m_keysBuilt]);
        m_choseong[at] = choseongOf(m_keys[at]);
    }
}

void StockTableModel::buildSomeKeys()
{
    buildKeys(std::min(m_keysBuilt + kKeysPerSlice, static_cast<int>(m_rows.size())));
    if (m_keysBuilt < static_cast<int>(m_rows.size()))
        QTimer::singleShot(0, this, &StockTableModel::buildSomeKeys);
}

bool StockTableModel::passes(int entry) const
{
    const auto at = static_cast<size_t>(entry);
    return (m_chips[at] & bit(m_chip)) != 0
        && (m_needle.isEmpty() || m_needle.matches(m_keys[at], m_choseong[at]));
}

void StockTableModel::rebuild(bool keepOrder)
{
    if (!m_needle.isEmpty() || m_sortColumn == StockColumn::Name)
        buildKeys(static_cast<int>(m_rows.size()));
    if (!keepOrder)
        sortRows(m_sorted, m_rows, m_keys, m_sortColumn, m_sortOrder);
    m_visible.clear();
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_visible),
                 [this](int entry) { return passes(entry); });
    m_position.assign(static_cast<size_t>(m_rows.size()), -1);
    renumber(0);
    m_unsettled = false;
}

void StockTableModel::renumber(size_t from)
{
    for (size_t row = from; row < m_visible.size(); ++row)
        m_position[static_cast<size_t>(m_visible[row])] = static_cast<int>(row);
}

void StockTableModel::setFilterText(const QString &typed)
{
    m_filterText = typed;
    const SearchNeedle needle(typed);
    if (needle == m_needle)
        return;
    const bool narrows = needle.narrows(m_needle) && !m_unsettled;
    beginResetModel();
    m_needle = needle;
    if (narrows) {
        buildKeys(static_cast<int>(m_rows.size()));
        m_visible.erase(
            std::remove_if(m_visible.begin(), m_visible.end(), [this](int entry) { return !passes(entry); }),
            m_visible.end());
        std::fill(m_position.begin(), m_position.end(), -1);
        renumber(0);
    } else {
        rebuild(!m_unsettled);
    }
    endResetModel();
}

void StockTableModel::setChip(StockChip chip)
{
    if (chip == m_chip)
        return;
    beginResetModel();
    m_chip = chip;
    rebuild(!m_unsettled);
    endResetModel();
}

void StockTableModel::settle()
{
    if (!m_unsettled)
        return;
    beginResetModel();
    rebuild(false);
    endResetModel();
}

void StockTableModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_visible.empty())
        Q_EMIT dataChanged(index(0, static_cast<int>(StockColumn::Coupang)),
                           index(rowCount() - 1, kStockColumnCount - 1), { Qt::DisplayRole });
}

const StockRow *StockTableModel::product(const Sku &sku) const
{
    const auto found = m_index.constFind(sku);
    return found == m_index.constEnd() ? nullptr : &m_rows[*found];
}

int StockTableModel::rowOf(const Sku &sku) const
{
    const auto found = m_index.constFind(sku);
    return found == m_index.constEnd() ? -1 : m_position[static_cast<size_t>(*found)];
}

QString StockTableModel::plainText(const StockRow &row, StockColumn column) const
{
    // Bare numbers: a spreadsheet must be able to add them up.
    QString result;
    if (const auto number = column == StockColumn::State ? std::nullopt : sortNumber(row, column))
        result = QString::number(*number);
    else if (!channelOf(column))
        result = text(row, column);
    return result.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString StockTableModel::tableText(const QList<int> &rows) const
{
    QString table;
    for (int column = 0; column < kStockColumnCount; ++column)
        table +=
            (column > 0 ? QStringLiteral("\t") : QString()) + headerData(column, Qt::Horizontal).toString();
    table += QLatin1Char('\n');
    for (const int row : rows) {
        for (int column = 0; column < kStockColumnCount; ++column)
            table += (column > 0 ? QStringLiteral("\t") : QString())
                + plainText(productAt(row), static_cast<StockColumn>(column));
        table += QLatin1Char('\n');
    }
    return table;
}

} // namespace jaego
