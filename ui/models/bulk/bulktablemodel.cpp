// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulk/bulktablemodel.h"

#include "base/ulid.h"
#include "ui/text/words.h"

#include <algorithm>

namespace jaego {

using State = BulkRow::State;

BulkTableModel::BulkTableModel(Lookup lookup, QObject *parent)
    : QAbstractTableModel(parent), m_lookup(std::move(lookup))
{
    m_draft.reason = adjustmentReasons().first();
    keepEmptyRow();
}

void BulkTableModel::setDraft(const BulkDraft &draft)
{
    beginResetModel();
    m_draft = draft;
    if (!adjustmentReasons().contains(m_draft.reason))
        m_draft.reason = adjustmentReasons().first();
    keepEmptyRow();
    countCodes();
    endResetModel();
}

/// Inside a reset or an insertion of its own.
void BulkTableModel::keepEmptyRow()
{
    if (m_draft.rows.isEmpty() || !m_draft.rows.constLast().isEmpty())
        m_draft.rows.append(BulkRow());
}

void BulkTableModel::countCodes()
{
    m_codes.clear();
    for (const BulkRow &row : std::as_const(m_draft.rows)) {
        if (!row.sku.isEmpty() && row.state != State::Done)
            ++m_codes[row.sku];
    }
}

void BulkTableModel::refresh()
{
    if (!m_draft.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BulkTableModel::setDefaultReason(const QString &reason)
{
    if (reason == m_draft.reason || !adjustmentReasons().contains(reason))
        return;
    m_draft.reason = reason;
    refresh();
    Q_EMIT draftChanged();
}

void BulkTableModel::append(const QList<BulkRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginResetModel();
    if (!m_draft.rows.isEmpty() && m_draft.rows.constLast().isEmpty())
        m_draft.rows.removeLast();
    m_draft.rows += rows;
    keepEmptyRow();
    countCodes();
    endResetModel();
    Q_EMIT draftChanged();
}

void BulkTableModel::removeRowsAt(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    beginResetModel();
    for (const int row : std::as_const(rows)) {
        if (row >= 0 && row < m_draft.rows.size() && m_draft.rows.at(row).state != State::Sent)
            m_draft.rows.removeAt(row);
    }
    keepEmptyRow();
    countCodes();
    endResetModel();
    Q_EMIT draftChanged();
}

void BulkTableModel::clear()
{
    BulkDraft empty;
    empty.reason = m_draft.reason;
    setDraft(empty);
    Q_EMIT draftChanged();
}

AdjustmentDraft BulkTableModel::adjustmentOf(const BulkRow &row) const
{
    const StockRow *product = m_lookup(row.sku);
    AdjustmentDraft adjustment(product ? *product : StockRow(), TargetPolicy());
    adjustment.setTyped(row.number);
    return adjustment;
}

QString BulkTableModel::reasonOf(const BulkRow &row) const
{
    return row.reason.isEmpty() ? m_draft.reason : row.reason;
}

bool BulkTableModel::isOpen(const BulkRow &row) const
{
    return !row.isEmpty() && (row.state == State::Typed || row.state == State::Refused);
}

QString BulkTableModel::problemOf(const BulkRow &row) const
{
    if (!isOpen(row))
        return {};
    const StockRow *product = m_lookup(row.sku);
    if (row.sku.isEmpty())
        return tr("No product is named.");
    if (!product || !product->known)
        return tr("The warehouse does not know %1.").arg(row.sku);
    if (m_codes.value(row.sku) > 1)
        return tr("%1 is named more than once.").arg(row.sku);
    switch (adjustmentOf(row).problem()) {
    case AdjustmentDraft::Problem::None:
        break;
    case AdjustmentDraft::Problem::Empty:
        return tr("No number is given.");
    case AdjustmentDraft::Problem::NotANumber:
        return tr("\"%1\" is no number: 5 or =5 sets, +3 and −2 change.").arg(row.number);
    case AdjustmentDraft::Problem::BelowZero:
        return tr("It would fall below zero.");
    case AdjustmentDraft::Problem::TooLarge:
        return tr("The number is too large.");
    case AdjustmentDraft::Problem::NoChange:
        return tr("It is so already.");
    }
    if (!adjustmentReasons().contains(reasonOf(row)))
        return tr("\"%1\" is no reason; known are %2.")
            .arg(reasonOf(row), adjustmentReasons().join(QStringLiteral(", ")));
    return {};
}

QString BulkTableModel::problemOf(int row) const
{
    return problemOf(m_draft.rows.at(row));
}

int BulkTableModel::ready() const
{
    return static_cast<int>(
        std::count_if(m_draft.rows.cbegin(), m_draft.rows.cend(), [this](const BulkRow &row) {
            return row.state == State::Sent || (isOpen(row) && problemOf(row).isEmpty());
        }));
}

int BulkTableModel::wrong() const
{
    return static_cast<int>(std::count_if(m_draft.rows.cbegin(), m_draft.rows.cend(),
                                          [this](const BulkRow &row) { return !problemOf(row).isEmpty(); }));
}

int BulkTableModel::waiting() const
{
    return static_cast<int>(std::count_if(m_draft.rows.cbegin(), m_draft.rows.cend(),
                                          [](const BulkRow &row) { return row.state == State::Sent; }));
}

int BulkTableModel::done() const
{
    return static_cast<int>(std::count_if(m_draft.rows.cbegin(), m_draft.rows.cend(),
                                          [](const BulkRow &row) { return row.state == State::Done; }));
}

QList<AdjustmentRequest> BulkTableModel::takeRequests()
{
    QList<AdjustmentRequest> requests;
    for (BulkRow &row : m_draft.rows) {
        const bool again = row.state == State::Sent;
        if (!again && (!isOpen(row) || !problemOf(row).isEmpty()))
            continue;
        AdjustmentRequest request = adjustmentOf(row).request(reasonOf(row), row.note);
        // What was sent before goes with its own id and counts once, whatever stands there now.
        if (again) {
            request.id = row.id;
            request.expected.reset();
        }
        row.id = request.id;
        row.state = State::Sent;
        row.words.clear();
        requests.append(request);
    }
    if (!requests.isEmpty()) {
        refresh();
        Q_EMIT draftChanged();
    }
    return requests;
}

bool BulkTableModel::finished(const AdjustmentResult &result)
{
    for (int i = 0; i < m_draft.rows.size(); ++i) {
        BulkRow &row = m_draft.rows[i];
        if (row.id.isEmpty() || row.id != result.request.id)
            continue;
        row.state = result.error ? State::Refused : State::Done;
        row.words = result.error
            ? tr("%1: %2").arg(Words::error(result.error->kind), result.error->message)
            : QStringLiteral("%1 → %2").arg(Words::units(result.before), Words::units(result.after));
        if (!result.error)
            countCodes();
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        Q_EMIT draftChanged();
        return true;
    }
    return false;
}

int BulkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.rows.size());
}

int BulkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkTableModel::resultOf(const BulkRow &row) const
{
    switch (row.state) {
    case State::Sent:
        return tr("sent, not answered yet");
    case State::Done:
        return QStringLiteral("✓ ") + row.words;
    case State::Refused:
    case State::Typed:
        break;
    }
    const QString problem = problemOf(row);
    if (!problem.isEmpty())
        return QStringLiteral("▲ ") + problem;
    return row.state == State::Refused ? QStringLiteral("▲ ") + row.words : QString();
}

QString BulkTableModel::text(const BulkRow &row, int column) const
{
    const StockRow *product = m_lookup(row.sku);
    switch (column) {
    case Code:
        return row.sku;
    case Name:
        return product ? product->name : QString();
    case Now:
        return product && product->known ? Words::units(product->onHand) : QString();
    case Number:
        return row.number;
    case After: {
        if (!product || !isOpen(row) || !problemOf(row).isEmpty())
            return {};
        const auto after = adjustmentOf(row).after();
        return after ? Words::units(*after) : QString();
    }
    case Reason:
        return row.isEmpty() ? QString() : Words::reason(reasonOf(row));
    case Note:
        return row.note;
    case Result:
        return resultOf(row);
    default:
        return {};
    }
}

CellTone BulkTableModel::toneOf(const BulkRow &row) const
{
    if (!problemOf(row).isEmpty() || row.state == State::Refused)
        return CellTone::Danger;
    return row.state == State::Sent ? CellTone::Warning
        : row.state == State::Done  ? CellTone::Muted
                                    : CellTone::Plain;
}

QVariant BulkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkRow &row = m_draft.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == Reason ? QVariant(row.reason) : QVariant(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == Now || index.column() == Number || index.column() == After ? Qt::AlignRight
                                                                                          : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case ToneRole:
        return QVariant::fromValue(static_cast<int>(toneOf(row)));
    case ProblemRole:
        return problemOf(row);
    default:
        return {};
    }
}

QVariant BulkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Code:
        return tr("SKU");
    case Name:
        return tr("Product");
    case Now:
        return tr("Now");
    case Number:
        return tr("Number");
    case After:
        return tr("Then");
    case Reason:
        return tr("Reason");
    case Note:
        return tr("Note");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

Qt::ItemFlags BulkTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const State state = m_draft.rows.at(index.row()).state;
    const bool typed = index.column() == Code || index.column() == Number || index.column() == Reason
        || index.column() == Note;
    if (typed && (state == State::Typed || state == State::Refused))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BulkTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    BulkRow &row = m_draft.rows[index.row()];
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case Code:
        row.sku = text;
        countCodes();
        break;
    case Number:
        row.number = text;
        break;
    case Reason:
        row.reason = text;
        break;
    default:
        row.note = value.toString();
        break;
    }
    row.state = State::Typed; // what was refused is another line now, with an id of its own
    row.id.clear();
    row.words.clear();
    refresh();
    if (!m_draft.rows.constLast().isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_draft.rows.append(BulkRow());
        endInsertRows();
    }
    Q_EMIT draftChanged();
    return true;
}

} // namespace jaego
