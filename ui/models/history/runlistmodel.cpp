// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/runlistmodel.h"

#include "ui/models/history/historywords.h"
#include "ui/text/words.h"

#include <QStringList>

#include <algorithm>

namespace jaego {

namespace {

qint64 durationOf(const RunSummary &run)
{
    return run.finishedAt.isValid() ? std::max<qint64>(0, run.startedAt.msecsTo(run.finishedAt)) : 0;
}

bool isNumeric(int column)
{
    return column == RunListModel::Duration || column == RunListModel::Differences
        || column == RunListModel::Updates || column == RunListModel::Accuracy;
}

QVariant alignment(int column)
{
    return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

Mark cellMark(const RunSummary &run, int column)
{
    switch (column) {
    case RunListModel::Duration:
        return run.withinBudget ? Mark::Plain : Mark::Caution;
    case RunListModel::Updates:
        if (run.failed > 0)
            return Mark::Bad;
        return run.held > 0 ? Mark::Caution : Mark::Plain;
    case RunListModel::Outcome:
        return markOf(run);
    default:
        return Mark::Plain;
    }
}

} // namespace

QString outcomeOf(const RunSummary &run)
{
    if (run.state != RunState::Completed)
        return Words::runState(run.state);
    if (run.dryRun)
        return RunListModel::tr("Preview");
    if (run.failed > 0 || run.held > 0)
        return RunListModel::tr("Work left");
    return Words::runState(run.state);
}

Mark markOf(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Failed:
        return Mark::Bad;
    case RunState::Cancelled:
    case RunState::Interrupted:
        return Mark::Caution;
    default:
        break;
    }
    if (run.dryRun)
        return Mark::Quiet;
    return run.failed > 0 || run.held > 0 ? Mark::Caution : Mark::Good;
}

RunListModel::RunListModel(QObject *parent)
    : QAbstractTableModel(parent), m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
}

void RunListModel::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void RunListModel::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Started), index(rowCount() - 1, Started));
}

void RunListModel::refresh()
{
    Q_EMIT pageWanted(kPage, QDateTime());
}

void RunListModel::apply(const QList<RunSummary> &runs, const QDateTime &before)
{
    const bool newest = !before.isValid();
    if (!newest && (!m_askedOlder || before != m_askedBefore))
        return; // an answer to a question that is no longer asked
    if (newest) {
        mergeNewest(runs);
        m_answered = true;
    } else {
        m_askedOlder = false;
        m_atEnd = runs.size() < kPage;
        append(runs);
    }
    Q_EMIT changed();
}

void RunListModel::mergeNewest(const QList<RunSummary> &runs)
{
    // Rows that are known stay where they are, so that a person's selection and place stay too.
    const bool meets = m_runs.isEmpty() || runs.isEmpty()
        || std::any_of(runs.begin(), runs.end(),
                       [this](const RunSummary &run) { return run.runId == m_runs.first().runId; });
    if (!meets || m_runs.isEmpty()) {
        beginResetModel();
        m_runs = runs;
        m_atEnd = runs.size() < kPage;
        m_askedOlder = false;
        endResetModel();
        return;
    }
    QList<RunSummary> fresh;
    for (const RunSummary &run : runs) {
        const int row = rowOf(run.runId);
        if (row < 0) {
            fresh.append(run);
            continue;
        }
        m_runs[row - liveRows()] = run;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, liveRows(), liveRows() + static_cast<int>(fresh.size()) - 1);
    m_runs = fresh + m_runs;
    endInsertRows();
}

void RunListModel::append(const QList<RunSummary> &runs)
{
    QList<RunSummary> fresh;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(fresh),
                 [this](const RunSummary &run) { return rowOf(run.runId) < 0; });
    if (fresh.isEmpty()) {
        m_atEnd = true; // a page that brings nothing new would be asked for for ever
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_runs.append(fresh);
    endInsertRows();
}

void RunListModel::applyStatus(const RunStatus &status)
{
    if (status.number < m_statusNumber)
        return;
    m_statusNumber = status.number;
    if (!status.running) {
        if (!m_live)
            return;
        beginRemoveRows({}, 0, 0);
        m_live.reset();
        endRemoveRows();
        Q_EMIT changed();
        return;
    }
    const bool isNew = !m_live || m_live->status.runId != status.runId;
    if (isNew && !m_live)
        beginInsertRows({}, 0, 0);
    Live live = isNew ? Live{} : *m_live;
    const bool sameState = !live.transitions.isEmpty() && live.transitions.last().state == status.state;
    if (!sameState)
        live.transitions.append({ status.state, live.transitions.isEmpty() ? status.startedAt : m_clock() });
    live.status = status;
    const bool inserted = !m_live;
    m_live = std::move(live);
    if (inserted)
        endInsertRows();
    else
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
    Q_EMIT changed();
}

void RunListModel::tick()
{
    if (m_live)
        Q_EMIT dataChanged(index(0, States), index(0, Duration));
}

QString RunListModel::runIdAt(int row) const
{
    const int at = row - liveRows();
    return at >= 0 && at < m_runs.size() ? m_runs.at(at).runId : QString();
}

int RunListModel::rowOf(const QString &runId) const
{
    const auto it = std::find_if(m_runs.begin(), m_runs.end(),
                                 [&runId](const RunSummary &run) { return run.runId == runId; });
    return it == m_runs.end() ? -1 : static_cast<int>(it - m_runs.begin()) + liveRows();
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size()) + liveRows();
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool RunListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_runs.isEmpty() && !m_atEnd && !m_askedOlder;
}

void RunListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_askedOlder = true;
    m_askedBefore = m_runs.last().startedAt;
    Q_EMIT pageWanted(kPage, m_askedBefore);
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Trigger:
        return tr("Trigger");
    case States:
        return tr("Course");
    case Duration:
        return tr("Time taken");
    case Differences:
        return tr("Differences");
    case Updates:
        return tr("Changed");
    case Accuracy:
        return tr("Accuracy");
    case Outcome:
        return tr("Result");
    default:
        return {};
    }
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (m_live && index.row() == 0)
        return liveData(index.column(), role);
    return runData(m_runs.at(index.row() - liveRows()), index.column(), role);
}

QVariant RunListModel::runData(const RunSummary &run, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return column == Outcome && !run.error.isEmpty() ? run.error : text(run, column);
    case historyroles::Key:
        return run.runId;
    case historyroles::Live:
        return false;
    case historyroles::Strip:
        return QVariant::fromValue(stripOf(run.transitions, run.finishedAt));
    case historyroles::Marked:
        return static_cast<int>(cellMark(run, column));
    default:
        return {};
    }
}

QString RunListModel::text(const RunSummary &run, int column) const
{
    switch (column) {
    case Started:
        return HistoryWords::moment(run.startedAt, m_zone, m_clock());
    case Trigger:
        return Words::trigger(run.trigger);
    case States:
        return textOf(stripOf(run.transitions, run.finishedAt));
    case Duration: {
        if (!run.finishedAt.isValid())
            return QStringLiteral("—");
        const QString taken = Words::duration(durationOf(run));
        return run.withinBudget ? taken : tr("▲ %1 late").arg(taken);
    }
    case Differences:
        return Words::number(run.mismatches);
    case Updates: {
        QStringList parts{ Words::number(run.succeeded) };
        if (run.failed > 0)
            parts.append(tr("%1 failed").arg(Words::number(run.failed)));
        if (run.held > 0)
            parts.append(tr("%1 held").arg(Words::number(run.held)));
        return parts.join(QStringLiteral(" · "));
    }
    case Accuracy:
        return run.accuracy ? Words::percent(*run.accuracy) : QStringLiteral("—");
    case Outcome:
        return outcomeOf(run);
    default:
        return {};
    }
}

QList<StripPart> RunListModel::liveStrip() const
{
    return stripOf(m_live->transitions, m_clock());
}

QVariant RunListModel::liveData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return liveText(column);
    case historyroles::Key:
        return m_live->status.runId;
    case historyroles::Live:
        return true;
    case historyroles::Strip:
        return QVariant::fromValue(liveStrip());
    case historyroles::Marked:
        return static_cast<int>(Mark::Plain);
    default:
        return {};
    }
}

QString RunListModel::liveText(int column) const
{
    const RunStatus &status = m_live->status;
    switch (column) {
    case Started:
        return HistoryWords::moment(status.startedAt, m_zone, m_clock());
    case Trigger:
        return Words::trigger(status.trigger);
    case States:
        return textOf(liveStrip());
    case Duration:
        return Words::duration(std::max<qint64>(0, status.startedAt.msecsTo(m_clock())));
    case Differences:
        return Words::number(status.mismatches);
    case Updates: {
        int written = 0;
        for (const SourceProgress &source : status.sources)
            written += source.written;
        return Words::number(written);
    }
    case Accuracy:
        return QStringLiteral("—");
    case Outcome:
        return status.stopping ? tr("Stopping …") : tr("Running: %1").arg(Words::runState(status.state));
    default:
        return {};
    }
}

} // namespace jaego
