// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/adjustmentrepository.h"

#include "base/text.h"
#include "storage/query.h"

#include <array>

namespace jaego {

namespace {

constexpr std::array<std::pair<AdjustmentState, const char *>, 3> kStates{ {
    { AdjustmentState::Journaled, "journaled" },
    { AdjustmentState::Applied, "applied" },
    { AdjustmentState::Refused, "refused" },
} };

constexpr const char *kColumns =
    "SELECT id, sku, delta, set_to, expected, reason, note, operator, state, qty_before, qty_after, error,"
    " created_at, settled_at, undo_of FROM adjustments ";

AdjustmentRecord readAdjustment(sql::Query &query)
{
    AdjustmentRecord row;
    row.id = query.text();
    row.sku = query.text();
    row.delta = query.maybeUnits();
    row.setTo = query.maybeUnits();
    row.expected = query.maybeUnits();
    row.reason = query.text();
    row.note = query.text();
    row.operatorName = query.text();
    row.state = adjustmentStateFromString(query.text()).value_or(AdjustmentState::Journaled);
    row.before = query.maybeUnits();
    row.after = query.maybeUnits();
    row.error = query.text();
    row.createdAt = query.time();
    row.settledAt = query.time();
    row.undoOf = query.text();
    return row;
}

} // namespace

QString nameOf(AdjustmentState state)
{
    for (const auto &[value, name] : kStates) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<AdjustmentState> adjustmentStateFromString(const QString &name)
{
    for (const auto &[value, text] : kStates) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

AdjustmentRepository::AdjustmentRepository(Database &database) : m_db(database)
{
}

Status AdjustmentRepository::journal(const AdjustmentRecord &a)
{
    return m_db.inTransaction([&]() -> Status {
        const auto known = find(a.id);
        if (!known)
            return known.error();
        if (*known)
            return Error(Error::Kind::Conflict, QStringLiteral("storage.adjustment"),
                         Text::tr("Adjustment %1 was journaled before.").arg(a.id));
        return sql::execute(
            m_db,
            "INSERT INTO adjustments (id, sku, delta, set_to, expected, reason, note, operator, state,"
            " qty_before, qty_after, error, created_at, settled_at, undo_of)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            a.id, a.sku, a.delta, a.setTo, a.expected, a.reason, a.note, a.operatorName, nameOf(a.state),
            a.before, a.after, a.error, a.createdAt, a.settledAt, a.undoOf);
    });
}

Status AdjustmentRepository::markApplied(const QString &id, Units before, Units after, const QDateTime &at)
{
    return sql::execute(
        m_db,
        "UPDATE adjustments SET state = 'applied', qty_before = ?, qty_after = ?, settled_at = ?,"
        " error = '' WHERE id = ?",
        before, after, at, id);
}

Status AdjustmentRepository::markRefused(const QString &id, const QString &error, const QDateTime &at)
{
    return sql::execute(m_db,
                        "UPDATE adjustments SET state = 'refused', error = ?, settled_at = ? WHERE id = ?",
                        error, at, id);
}

Result<QList<AdjustmentRecord>> AdjustmentRepository::unanswered() const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE state = 'journaled' ORDER BY id";
    return sql::collect<AdjustmentRecord>(m_db, statement.constData(), readAdjustment);
}

Result<std::optional<AdjustmentRecord>> AdjustmentRepository::find(const QString &id) const
{
    const QByteArray statement = QByteArray(kColumns) + "WHERE id = ?";
    return sql::first<AdjustmentRecord>(m_db, statement.constData(), readAdjustment, id);
}

Result<QList<AdjustmentRecord>> AdjustmentRepository::history(const Sku &sku, int limit) const
{
    const QByteArray statement = QByteArray(kColumns)
        + (sku.isEmpty() ? "WHERE ? = '' ORDER BY id DESC LIMIT ?"
                         : "WHERE sku = ? ORDER BY id DESC LIMIT ?");
    return sql::collect<AdjustmentRecord>(m_db, statement.constData(), readAdjustment, sku, limit);
}

} // namespace jaego
