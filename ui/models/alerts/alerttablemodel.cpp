// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerts/alerttablemodel.h"

#include "ui/models/alerts/alertwords.h"
#include "ui/text/words.h"

#include <algorithm>

namespace jaego {

namespace {
constexpr int kPage = 200;
} // namespace

AlertTableModel::AlertTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

int AlertTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlertTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// ---------------------------------------------------------------- questions and answers

void AlertTableModel::refresh()
{
    // The open ones are always known: the counts over the list are theirs.
    Q_EMIT wanted({});
    if (m_show == AlertShow::Open && !m_pastAnswered)
        return;
    m_pastQuestion = { true, std::max(kPage, static_cast<int>(m_past.size())), {} };
    m_pastAsked = true;
    Q_EMIT wanted(m_pastQuestion);
}

void AlertTableModel::apply(const AlertAnswer &answer)
{
    if (answer.question.past) {
        takePast(answer);
        return;
    }
    const bool same = m_openAnswered && m_open == answer.alerts;
    m_openAnswered = true;
    m_open = answer.alerts;
    forgetMarks();
    if (same || m_show == AlertShow::Past)
        Q_EMIT changed();
    else
        rebuild();
}

void AlertTableModel::takePast(const AlertAnswer &answer)
{
    if (!m_pastAsked || answer.question != m_pastQuestion)
        return;
    m_pastAsked = false;
    m_pastAnswered = true;
    m_pastAtEnd = answer.alerts.size() < answer.question.limit;
    if (answer.question.before.isEmpty()) {
        const bool same = m_past == answer.alerts;
        m_past = answer.alerts;
        if (!same && m_show != AlertShow::Open)
            rebuild();
        else
            Q_EMIT changed();
        return;
    }
    m_past.append(answer.alerts);
    QList<AlertLine> fresh;
    std::copy_if(answer.alerts.begin(), answer.alerts.end(), std::back_inserter(fresh),
                 [this](const AlertLine &alert) { return passes(alert); });
    if (m_show != AlertShow::Open && !fresh.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_rows.append(fresh);
        endInsertRows();
    }
    Q_EMIT changed();
}

bool AlertTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_show != AlertShow::Open && m_pastAnswered && !m_pastAtEnd && !m_pastAsked;
}

void AlertTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_pastQuestion = { true, kPage, m_past.isEmpty() ? QString() : m_past.last().id };
    m_pastAsked = true;
    Q_EMIT wanted(m_pastQuestion);
}

bool AlertTableModel::isAnswered() const
{
    return m_show == AlertShow::Open ? m_openAnswered : m_pastAnswered;
}

int AlertTableModel::graveCount() const
{
    return static_cast<int>(std::count_if(m_open.begin(), m_open.end(), [](const AlertLine &alert) {
        return alert.isGrave() && !alert.isAcknowledged();
    }));
}

int AlertTableModel::loadedCount() const
{
    const qsizetype open = m_show == AlertShow::Past ? 0 : m_open.size();
    const qsizetype past = m_show == AlertShow::Open ? 0 : m_past.size();
    return static_cast<int>(open + past);
}

// ---------------------------------------------------------------- which rows

void AlertTableModel::setShow(AlertShow show)
{
    if (show == m_show)
        return;
    m_show = show;
    rebuild();
    if (show != AlertShow::Open && !m_pastAnswered)
        refresh();
}

void AlertTableModel::setWeight(AlertWeight weight)
{
    if (weight == m_weight)
        return;
    m_weight = weight;
    rebuild();
}

void AlertTableModel::setFilterText(const QString &typed)
{
    const SearchNeedle needle(typed);
    if (needle == m_needle)
        return;
    m_needle = needle;
    rebuild();
}

bool AlertTableModel::isFiltered() const
{
    return m_weight != AlertWeight::Any || !m_needle.isEmpty();
}

bool AlertTableModel::passes(const AlertLine &alert) const
{
    if (m_weight != AlertWeight::Any && alert.isGrave() != (m_weight == AlertWeight::Grave))
        return false;
    if (m_needle.isEmpty())
        return true;
    Key &key = m_keys[alert.id];
    if (key.text.isEmpty()) {
        key.text = searchKey(AlertWords::kind(alert.kind) + QLatin1Char(' ') + AlertWords::subject(alert)
                             + QLatin1Char(' ') + alert.text);
        key.choseong = choseongOf(key.text);
    }
    return m_needle.matches(key.text, key.choseong);
}

void AlertTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const auto keep = [this](const QList<AlertLine> &alerts) {
        std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(m_rows),
                     [this](const AlertLine &alert) { return passes(alert); });
    };
    if (m_show != AlertShow::Past)
        keep(m_open);
    if (m_show != AlertShow::Open)
        keep(m_past);
    endResetModel();
    Q_EMIT changed();
}

void AlertTableModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Lasted), index(rowCount() - 1, Lasted));
}

const AlertLine *AlertTableModel::alertAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int AlertTableModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const AlertLine &alert) { return alert.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// ---------------------------------------------------------------- marks

bool AlertTableModel::isMarked(int row) const
{
    const AlertLine *alert = alertAt(row);
    return alert && m_marked.contains(alert->id);
}

void AlertTableModel::toggleMark(int row)
{
    const AlertLine *alert = alertAt(row);
    if (!alert || !alert->isOpen() || alert->isAcknowledged())
        return;
    if (!m_marked.remove(alert->id))
        m_marked.insert(alert->id);
    Q_EMIT dataChanged(index(row, MarkColumn), index(row, MarkColumn));
    Q_EMIT changed();
}

void AlertTableModel::clearMarks()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, MarkColumn), index(rowCount() - 1, MarkColumn));
    Q_EMIT changed();
}

/// Of alerts that have ended, or that somebody has acknowledged meanwhile.
void AlertTableModel::forgetMarks()
{
    QSet<QString> still;
    for (const AlertLine &alert : std::as_const(m_open)) {
        if (!alert.isAcknowledged() && m_marked.contains(alert.id))
            still.insert(alert.id);
    }
    m_marked = still;
}

QStringList AlertTableModel::toAcknowledge(int currentRow) const
{
    QStringList ids;
    if (!m_marked.isEmpty()) {
        for (const AlertLine &alert : m_open) {
            if (m_marked.contains(alert.id))
                ids.append(alert.id);
        }
        return ids;
    }
    const AlertLine *alert = alertAt(currentRow);
    if (alert && alert->isOpen() && !alert->isAcknowledged())
        ids.append(alert->id);
    return ids;
}

// ---------------------------------------------------------------- what a row says

QString AlertTableModel::text(const AlertLine &alert, int column) const
{
    switch (column) {
    case Severity:
        // A loud one gets its shape from its mark.
        return markOf(alert) == Mark::Quiet ? shapedSeverity(alert) : AlertWords::severity(alert.severity);
    case Kind:
        return AlertWords::kind(alert.kind);
    case Subject:
        return AlertWords::subject(alert);
    case Message:
        return alert.text.simplified();
    case Raised:
        return Words::dateTime(alert.raisedAt);
    case Lasted:
        return Words::duration(alert.raisedAt.msecsTo(alert.isOpen() ? m_now : alert.clearedAt));
    case Acknowledged:
        return alert.isAcknowledged() ? alert.acknowledgedBy : Words::noData();
    case Closed:
        return alert.isOpen() ? tr("still open") : Words::dateTime(alert.clearedAt);
    default:
        return {};
    }
}

QVariant AlertTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlertLine &alert = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(alert, column);
    case Qt::ToolTipRole:
        if (column == Acknowledged && alert.isAcknowledged())
            return tr("%1, %2").arg(alert.acknowledgedBy, Words::dateTime(alert.acknowledgedAt));
        return text(alert, column);
    case Qt::CheckStateRole:
        if (column != MarkColumn || !alert.isOpen() || alert.isAcknowledged())
            return {};
        return m_marked.contains(alert.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (column == MarkColumn)
            return m_marked.contains(alert.id) ? tr("marked") : tr("not marked");
        return text(alert, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Lasted ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case historyroles::Key:
        return alert.id;
    case historyroles::Marked: {
        const bool calm = !alert.isOpen() || alert.isAcknowledged();
        if (column == Severity)
            return static_cast<int>(markOf(alert));
        const bool loud = column == Kind || column == Subject;
        return static_cast<int>(calm || !loud ? Mark::Quiet : Mark::Plain);
    }
    default:
        return {};
    }
}

QVariant AlertTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Lasted ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Kind:
        return tr("Kind");
    case Subject:
        return tr("About");
    case Message:
        return tr("What it says");
    case Raised:
        return tr("Raised");
    case Lasted:
        return tr("How long");
    case Acknowledged:
        return tr("Acknowledged");
    case Closed:
        return tr("Ended");
    default:
        return {};
    }
}

} // namespace jaego
