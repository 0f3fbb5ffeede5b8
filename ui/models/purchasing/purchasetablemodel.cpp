// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/purchasing/purchasetablemodel.h"

#include "ui/models/purchasing/proposalwords.h"
#include "ui/text/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace jaego {

namespace {

bool isNumeric(int column)
{
    return column == PurchaseTableModel::Available || column == PurchaseTableModel::Cover
        || column == PurchaseTableModel::Proposed || column == PurchaseTableModel::Quantity;
}

QVariant alignment(int column)
{
    return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

Mark cellMark(const ProposalLine &line, int column)
{
    switch (column) {
    case PurchaseTableModel::Level:
        return line.known ? markOf(line.level) : Mark::Quiet;
    case PurchaseTableModel::Note:
        return noteMark(line);
    case PurchaseTableModel::Product:
    case PurchaseTableModel::Available:
    case PurchaseTableModel::Quantity:
        return Mark::Plain;
    default:
        return Mark::Quiet;
    }
}

} // namespace

PurchaseTableModel::PurchaseTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

int PurchaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PurchaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// ---------------------------------------------------------------- which rows

ProposalShow PurchaseTableModel::showOf(const ProposalLine &line)
{
    switch (line.proposal.state) {
    case ProposalState::Open:
        return ProposalShow::Open;
    case ProposalState::Snoozed:
        return ProposalShow::Snoozed;
    default:
        return ProposalShow::Decided;
    }
}

void PurchaseTableModel::apply(const ProposalSnapshot &snapshot)
{
    if (snapshot.number <= m_number)
        return;
    m_snapshot = snapshot;
    m_snapshot.lines.clear();
    const bool same = m_number > 0 && m_lines == snapshot.lines;
    m_number = snapshot.number;
    if (same)
        return;
    m_lines = snapshot.lines;
    m_counts = {};
    QSet<QString> still;
    for (const ProposalLine &line : std::as_const(m_lines)) {
        ++m_counts[static_cast<size_t>(showOf(line))];
        if (m_marked.contains(line.proposal.id) && showOf(line) == m_show)
            still.insert(line.proposal.id);
    }
    m_marked = still;
    rebuild();
}

void PurchaseTableModel::setShow(ProposalShow show)
{
    if (show == m_show)
        return;
    m_show = show;
    m_marked.clear();
    rebuild();
}

void PurchaseTableModel::setFilterText(const QString &typed)
{
    const SearchNeedle needle(typed);
    if (needle == m_needle)
        return;
    m_needle = needle;
    rebuild();
}

bool PurchaseTableModel::passes(const ProposalLine &line) const
{
    if (showOf(line) != m_show)
        return false;
    if (m_needle.isEmpty())
        return true;
    const QString key = searchKey(line.name + QLatin1Char(' ') + line.proposal.sku + QLatin1Char(' ')
                                  + line.proposal.supplier);
    return m_needle.matches(key, choseongOf(key));
}

void PurchaseTableModel::rebuild()
{
    beginResetModel();
    m_suppliers.clear();
    m_rows.clear();
    QHash<QString, int> places;
    for (int i = 0; i < m_lines.size(); ++i) {
        const ProposalLine &line = m_lines.at(i);
        if (!passes(line))
            continue;
        const auto known = places.constFind(line.proposal.supplier);
        const int place = known != places.cend() ? *known : static_cast<int>(m_suppliers.size());
        if (known == places.cend()) {
            places.insert(line.proposal.supplier, place);
            m_suppliers.append({ line.proposal.supplier, {}, 0 });
        }
        m_suppliers[place].lines.append(i);
        m_suppliers[place].units += line.proposal.quantity().value();
    }
    for (int place = 0; place < m_suppliers.size(); ++place) {
        m_rows.append({ place, -1 });
        for (const int line : std::as_const(m_suppliers.at(place).lines))
            m_rows.append({ place, line });
    }
    endResetModel();
    Q_EMIT changed();
}

QList<ProposalLine> PurchaseTableModel::shown() const
{
    QList<ProposalLine> lines;
    lines.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        if (row.line >= 0)
            lines.append(m_lines.at(row.line));
    }
    return lines;
}

bool PurchaseTableModel::isHead(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).line < 0;
}

const ProposalLine *PurchaseTableModel::lineAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).line >= 0 ? &m_lines.at(m_rows.at(row).line)
                                                                       : nullptr;
}

int PurchaseTableModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const ProposalLine *line = lineAt(row);
        if (line && line->proposal.id == id)
            return row;
    }
    return -1;
}

int PurchaseTableModel::rowOfSku(const Sku &sku) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const ProposalLine *line = lineAt(row);
        if (line && line->proposal.sku == sku)
            return row;
    }
    return -1;
}

int PurchaseTableModel::firstLine() const
{
    return m_rows.size() > 1 ? 1 : -1; // a head is never alone
}

// ---------------------------------------------------------------- marks

Qt::CheckState PurchaseTableModel::markOfSupplier(const Supplier &supplier) const
{
    const auto marked = std::count_if(supplier.lines.begin(), supplier.lines.end(), [this](int line) {
        return m_marked.contains(m_lines.at(line).proposal.id);
    });
    if (marked == 0)
        return Qt::Unchecked;
    return marked == supplier.lines.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void PurchaseTableModel::toggleMark(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    if (const ProposalLine *line = lineAt(row)) {
        if (!m_marked.remove(line->proposal.id))
            m_marked.insert(line->proposal.id);
    } else {
        const Supplier &supplier = m_suppliers.at(m_rows.at(row).supplier);
        const bool mark = markOfSupplier(supplier) != Qt::Checked;
        for (const int one : supplier.lines) {
            if (mark)
                m_marked.insert(m_lines.at(one).proposal.id);
            else
                m_marked.remove(m_lines.at(one).proposal.id);
        }
    }
    Q_EMIT dataChanged(index(0, MarkColumn), index(rowCount() - 1, MarkColumn));
    Q_EMIT changed();
}

void PurchaseTableModel::clearMarks()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, MarkColumn), index(rowCount() - 1, MarkColumn));
    Q_EMIT changed();
}

QList<ProposalLine> PurchaseTableModel::chosen(int currentRow) const
{
    QList<ProposalLine> lines;
    if (!m_marked.isEmpty()) {
        std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(lines),
                     [this](const ProposalLine &line) { return m_marked.contains(line.proposal.id); });
        return lines;
    }
    if (const ProposalLine *line = lineAt(currentRow)) {
        lines.append(*line);
    } else if (isHead(currentRow)) {
        for (const int one : m_suppliers.at(m_rows.at(currentRow).supplier).lines)
            lines.append(m_lines.at(one));
    }
    return lines;
}

// ---------------------------------------------------------------- cells

Qt::ItemFlags PurchaseTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const ProposalLine *line = lineAt(index.row());
    if (index.column() == Quantity && line && line->proposal.isLive())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PurchaseTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ProposalLine *line = lineAt(index.row());
    if (role != Qt::EditRole || index.column() != Quantity || !line || !line->proposal.isLive())
        return false;
    const QString typed = value.toString().trimmed();
    bool isNumber = false;
    const qint64 number = typed.isEmpty() ? 0 : QLocale().toLongLong(typed, &isNumber);
    if (!typed.isEmpty() && (!isNumber || number < 1 || number > kMostUnits))
        return false;
    const auto wanted = typed.isEmpty() ? std::nullopt : std::optional(Units(number));
    if (wanted == line->proposal.edited || (!line->proposal.edited && wanted == line->proposal.proposed))
        return true;
    Q_EMIT quantityWanted(line->proposal.id, wanted);
    return true;
}

QString PurchaseTableModel::text(const ProposalLine &line, int column)
{
    switch (column) {
    case Product:
        return line.name.isEmpty() ? line.proposal.sku
                                   : line.name + QStringLiteral(" · ") + line.proposal.sku;
    case Level:
        return line.known ? Words::level(line.level) : Words::noData();
    case Available:
        return line.known ? Words::units(line.available) : Words::noData();
    case Cover:
        return ProposalWords::cover(line);
    case Proposed:
        return Words::units(line.proposal.proposed);
    case Quantity:
        return Words::units(line.proposal.quantity());
    case Terms:
        return ProposalWords::terms(line);
    case Note:
        return ProposalWords::note(line);
    default:
        return {};
    }
}

QVariant PurchaseTableModel::headData(const Supplier &supplier, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column != Product)
            return {};
        return tr("%1 — %2 · %3")
            .arg(ProposalWords::supplier(supplier.name),
                 tr("%Ln line(s)", nullptr, static_cast<int>(supplier.lines.size())),
                 tr("%Ln unit(s)", nullptr, static_cast<int>(supplier.units)));
    case Qt::CheckStateRole:
        return column == MarkColumn && m_show != ProposalShow::Decided ? QVariant(markOfSupplier(supplier))
                                                                       : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case historyroles::Live: // a head
        return true;
    default:
        return {};
    }
}

QVariant PurchaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProposalLine *line = lineAt(index.row());
    if (!line)
        return headData(m_suppliers.at(m_rows.at(index.row()).supplier), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*line, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == MarkColumn)
            return m_marked.contains(line->proposal.id) ? tr("marked") : tr("not marked");
        return text(*line, index.column());
    case Qt::EditRole:
        return index.column() == Quantity ? QVariant(line->proposal.quantity().value()) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != MarkColumn || m_show == ProposalShow::Decided)
            return {};
        return m_marked.contains(line->proposal.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case historyroles::Key:
        return line->proposal.id;
    case historyroles::Live:
        return false;
    case historyroles::Marked:
        return static_cast<int>(cellMark(*line, index.column()));
    default:
        return {};
    }
}

QVariant PurchaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("Product");
    case Level:
        return tr("Level");
    case Available:
        return tr("Available");
    case Cover:
        return tr("Lasts, days");
    case Proposed:
        return tr("Proposed");
    case Quantity:
        return tr("To order");
    case Terms:
        return tr("Supplier's terms");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace jaego
