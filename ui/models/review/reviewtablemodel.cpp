// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review/reviewtablemodel.h"

#include "ui/models/review/reviewwords.h"
#include "ui/text/words.h"

#include <QHash>

#include <algorithm>

namespace jaego {

namespace {

constexpr int kChannelKeys = 100; ///< keys of groups: a kind, or from here on a channel

bool isRight(int column)
{
    return column == ReviewTableModel::Change || column == ReviewTableModel::Difference
        || column == ReviewTableModel::Since;
}

} // namespace

ReviewTableModel::ReviewTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

int ReviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ReviewTableModel::isGroup(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).line < 0;
}

const ReviewLine *ReviewTableModel::lineAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).line < 0)
        return nullptr;
    return &line(m_rows.at(row).line);
}

const ReviewTableModel::Group *ReviewTableModel::groupAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_groups.at(m_rows.at(row).group) : nullptr;
}

QString ReviewTableModel::text(const ReviewLine &line, int column) const
{
    switch (column) {
    case Channel:
        return Words::channel(line.listing.channel);
    case Product:
        return ReviewWords::product(line);
    case Kind:
        return ReviewWords::kind(line.kind);
    case Change:
        return ReviewWords::change(line);
    case Difference:
        return ReviewWords::difference(line);
    case Cause:
        return ReviewWords::cause(line, m_now);
    case Since:
        return ReviewWords::since(line, m_now);
    default:
        return {};
    }
}

QVariant ReviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    const ReviewLine *difference = lineAt(index.row());
    if (!difference) {
        const Group &group = m_groups.at(m_rows.at(index.row()).group);
        if (role == Qt::AccessibleTextRole || role == PhraseRole || role == Qt::ToolTipRole
            || (role == Qt::DisplayRole && index.column() == Product))
            return QStringLiteral("%1 — %2 %3")
                .arg(group.title, group.meaning, Words::number(group.lines.size()));
        if (role == Qt::CheckStateRole && index.column() == MarkColumn)
            return group.marked == 0                 ? Qt::Unchecked
                : group.marked == group.lines.size() ? Qt::Checked
                                                     : Qt::PartiallyChecked;
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*difference, index.column());
    case Qt::CheckStateRole:
        if (index.column() == MarkColumn)
            return m_marked.contains(difference->listing) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
    case PhraseRole:
        return ReviewWords::phrase(*difference, m_now);
    default:
        return {};
    }
}

bool ReviewTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if ((value.toInt() == Qt::Checked) != isMarked(index.row()))
        toggleMark(index.row());
    return true;
}

Qt::ItemFlags ReviewTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == MarkColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ReviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == MarkColumn)
        return tr("Marked");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Channel:
        return tr("Channel");
    case Product:
        return tr("Product");
    case Kind:
        return tr("Kind");
    case Change:
        return tr("Now → will be");
    case Difference:
        return tr("Difference");
    case Cause:
        return tr("Likely cause");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

bool ReviewTableModel::apply(const ReviewSnapshot &snapshot)
{
    if (snapshot.number <= m_snapshot.number)
        return false;
    // Most answers tell the same lines with other numbers: then nothing moves.
    const bool same = m_snapshot.number > 0
        && std::equal(snapshot.lines.begin(), snapshot.lines.end(), m_snapshot.lines.begin(),
                      m_snapshot.lines.end(), [](const ReviewLine &a, const ReviewLine &b) {
                          return a.listing == b.listing && a.kind == b.kind && a.isHeld() == b.isHeld()
                              && a.manual == b.manual;
                      });
    const bool searched = m_filter.isOn();
    m_chipCounts = {};
    QSet<ListingKey> marked;
    for (const ReviewLine &one : snapshot.lines) {
        for (const ReviewChip chip : kReviewChips)
            m_chipCounts[static_cast<size_t>(chip)] += belongsTo(one, chip) ? 1 : 0;
        if (!m_marked.isEmpty() && m_marked.contains(one.listing))
            marked.insert(one.listing);
    }
    if (same && !searched) {
        m_snapshot = snapshot;
        m_filter.forgetKeys(snapshot.lines.size());
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return true;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_marked = marked;
    m_filter.forgetKeys(snapshot.lines.size());
    rebuild();
    endResetModel();
    return true;
}

void ReviewTableModel::setFilterText(const QString &typed)
{
    beginResetModel();
    m_filter.setText(typed);
    rebuild();
    endResetModel();
}

void ReviewTableModel::setChip(ReviewChip chip)
{
    if (chip == m_filter.chip())
        return;
    beginResetModel();
    m_filter.setChip(chip);
    rebuild();
    endResetModel();
}

void ReviewTableModel::setGrouping(ReviewGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

void ReviewTableModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Cause), index(rowCount() - 1, Since), { Qt::DisplayRole });
}

int ReviewTableModel::groupKeyOf(const ReviewLine &line) const
{
    if (m_grouping == ReviewGrouping::Kind || line.kind == ReviewKind::ShowsMore)
        return static_cast<int>(line.kind);
    return kChannelKeys + indexOf(line.listing.channel);
}

ReviewTableModel::Group ReviewTableModel::groupOf(int key) const
{
    Group group;
    group.key = key;
    group.collapsed = m_collapsed.contains(key);
    if (key >= kChannelKeys) {
        group.title = Words::channel(kChannels[static_cast<size_t>(key - kChannelKeys)]);
        group.meaning = tr("all but what shows too much");
    } else {
        const auto kind = static_cast<ReviewKind>(key);
        group.title = ReviewWords::kind(kind);
        group.meaning = ReviewWords::meaning(kind);
        group.tone = ReviewWords::tone(kind);
        group.shape = ReviewWords::shape(kind);
    }
    return group;
}

QList<ReviewTableModel::Group> ReviewTableModel::makeGroups()
{
    QHash<int, QList<int>> byKey;
    for (qsizetype place = 0; place < m_snapshot.lines.size(); ++place) {
        const ReviewLine &one = m_snapshot.lines.at(place);
        if (m_filter.passes(one, place))
            byKey[groupKeyOf(one)].append(static_cast<int>(place));
    }
    QList<int> keys = byKey.keys();
    std::sort(keys.begin(), keys.end()); // the order of the kinds; channels after what is dangerous
    QList<Group> groups;
    groups.reserve(keys.size());
    for (const int key : std::as_const(keys)) {
        Group group = groupOf(key);
        group.lines = byKey.value(key);
        groups.append(group);
    }
    return groups;
}

void ReviewTableModel::rebuild()
{
    m_groups = makeGroups();
    m_rows.clear();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups.at(i);
        m_rows.append({ static_cast<int>(i), -1 });
        if (group.collapsed)
            continue;
        for (const int place : group.lines)
            m_rows.append({ static_cast<int>(i), place });
    }
    countMarks();
}

void ReviewTableModel::countMarks()
{
    for (Group &group : m_groups) {
        group.marked = static_cast<int>(
            m_marked.isEmpty() ? 0 : std::count_if(group.lines.begin(), group.lines.end(), [this](int place) {
                return m_marked.contains(line(place).listing);
            }));
    }
}

int ReviewTableModel::shownLines() const
{
    qsizetype lines = 0;
    for (const Group &group : m_groups)
        lines += group.lines.size();
    return static_cast<int>(lines);
}

int ReviewTableModel::rowOf(const ListingKey &listing) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.line >= 0 && line(row.line).listing == listing;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewTableModel::rowOfSku(const Sku &sku) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.line >= 0 && line(row.line).sku == sku;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewTableModel::rowOfGroup(int key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.line < 0 && m_groups.at(row.group).key == key;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewTableModel::firstLine() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.line >= 0; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ReviewTableModel::toggleCollapsed(int row)
{
    const Group *group = groupAt(row);
    if (!group)
        return;
    const int key = group->key;
    beginResetModel();
    if (!m_collapsed.remove(key))
        m_collapsed.insert(key);
    rebuild();
    endResetModel();
}

void ReviewTableModel::toggleMark(int row)
{
    const Group *group = groupAt(row);
    if (!group)
        return;
    if (const ReviewLine *one = lineAt(row)) {
        if (!m_marked.remove(one->listing))
            m_marked.insert(one->listing);
    } else {
        const bool all = group->marked == group->lines.size();
        for (const int place : group->lines) {
            if (all)
                m_marked.remove(line(place).listing);
            else
                m_marked.insert(line(place).listing);
        }
    }
    announceMarks();
}

void ReviewTableModel::clearMarks()
{
    m_marked.clear();
    announceMarks();
}

void ReviewTableModel::announceMarks()
{
    countMarks();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, MarkColumn), index(rowCount() - 1, MarkColumn), { Qt::CheckStateRole });
}

bool ReviewTableModel::isMarked(int row) const
{
    if (const ReviewLine *one = lineAt(row))
        return m_marked.contains(one->listing);
    const Group *group = groupAt(row);
    return group && group->marked == group->lines.size();
}

QList<ReviewLine> ReviewTableModel::groupLines(int row) const
{
    QList<ReviewLine> lines;
    if (const Group *group = groupAt(row)) {
        lines.reserve(group->lines.size());
        for (const int place : group->lines)
            lines.append(line(place));
    }
    return lines;
}

QList<ReviewLine> ReviewTableModel::chosen(int currentRow) const
{
    if (!m_marked.isEmpty()) {
        QList<ReviewLine> lines;
        lines.reserve(m_marked.size());
        std::copy_if(m_snapshot.lines.begin(), m_snapshot.lines.end(), std::back_inserter(lines),
                     [this](const ReviewLine &one) { return m_marked.contains(one.listing); });
        return lines;
    }
    if (const ReviewLine *one = lineAt(currentRow))
        return { *one };
    return groupLines(currentRow);
}

QList<ReviewLine> ReviewTableModel::heldBy(const QString &runId) const
{
    QList<ReviewLine> lines;
    std::copy_if(m_snapshot.lines.begin(), m_snapshot.lines.end(), std::back_inserter(lines),
                 [&runId](const ReviewLine &one) { return one.heldRun == runId; });
    return lines;
}

} // namespace jaego
