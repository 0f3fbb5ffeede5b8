// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerrepository.h"

#include "base/text.h"
#include "storage/auditrepository.h"
#include "storage/productcolumns.h"
#include "storage/query.h"

#include <limits>

namespace jaego {

namespace {

constexpr const char *kProductColumns = "SELECT sku, name, barcode, safety_stock, critical, low, overstock, "
                                        "lead_time_days, moq, pack_size, supplier,"
                                        " on_hand, updated_at FROM ledger_products ";
constexpr const char *kMovementColumns = "SELECT number, adjustment_id, sku, asked_delta, asked_set, "
                                         "asked_expected, reason, note, operator, delta,"
                                         " balance_before, balance_after, at FROM ledger_movements ";

LedgerProduct readLedgerProduct(sql::Query &query)
{
    LedgerProduct row;
    row.product = sql::readProduct(query);
    row.onHand = query.units();
    row.updatedAt = query.time();
    return row;
}

LedgerMovement readMovement(sql::Query &query)
{
    LedgerMovement row;
    row.number = query.number();
    row.adjustment.id = query.text();
    row.adjustment.sku = query.text();
    row.adjustment.delta = query.maybeUnits();
    row.adjustment.setTo = query.maybeUnits();
    row.adjustment.expected = query.maybeUnits();
    row.adjustment.reason = query.text();
    row.adjustment.note = query.text();
    row.adjustment.operatorName = query.text();
    row.delta = query.units();
    row.before = query.units();
    row.after = query.units();
    row.at = query.time();
    return row;
}

Error refusal(Error::Kind kind, const QString &message)
{
    return Error(kind, QStringLiteral("ledger.adjust"), message);
}

/// The count after the change, or why it may not be.
Result<Units> countAfter(const LedgerAdjustment &asked, Units present)
{
    if (asked.delta.has_value() == asked.setTo.has_value())
        return refusal(Error::Kind::Rejected,
                       Text::tr("Exactly one of a difference and a count must be given."));
    if (asked.expected && *asked.expected != present) {
        return refusal(Error::Kind::Conflict,
                       Text::tr("%1 has %2 on hand now, not %3.")
                           .arg(asked.sku)
                           .arg(present.value())
                           .arg(asked.expected->value()));
    }
    qint64 after = 0;
    if (asked.setTo)
        after = asked.setTo->value();
    else if (__builtin_add_overflow(present.value(), asked.delta->value(), &after))
        return refusal(Error::Kind::Rejected, Text::tr("The difference is absurdly large."));
    if (after < 0) {
        return refusal(Error::Kind::Rejected,
                       Text::tr("%1 has %2 on hand; a count below zero is refused.")
                           .arg(asked.sku)
                           .arg(present.value()));
    }
    return Units(after);
}

} // namespace

LedgerRepository::LedgerRepository(Database &database) : m_db(database)
{
}

Status LedgerRepository::saveProducts(const QList<Product> &products, const QDateTime &at)
{
    static constexpr const char *kSave =
        "INSERT INTO ledger_products (sku, name, barcode, safety_stock, critical, low, overstock, "
        "lead_time_days,"
        " moq, pack_size, supplier, on_hand, updated_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,0,?)"
        " ON CONFLICT (sku) DO UPDATE SET name = excluded.name, barcode = excluded.barcode,"
        " safety_stock = excluded.safety_stock, critical = excluded.critical, low = excluded.low,"
        " overstock = excluded.overstock, lead_time_days = excluded.lead_time_days, moq = excluded.moq,"
        " pack_size = excluded.pack_size, supplier = excluded.supplier";
    return sql::forAll(m_db, kSave, products, [&at](sql::Query &query, const Product &p) {
        return query.run(p.sku, p.name, p.barcode, p.safetyStock, p.critical, p.low, p.overstock,
                         p.leadTimeDays, p.moq, p.packSize, p.supplier, at);
    });
}

Result<QList<LedgerProduct>> LedgerRepository::products() const
{
    const QByteArray statement = QByteArray(kProductColumns) + "ORDER BY sku";
    return sql::collect<LedgerProduct>(m_db, statement.constData(), readLedgerProduct);
}

Result<QList<LedgerProduct>> LedgerRepository::products(const QList<Sku> &skus) const
{
    const QByteArray statement = QByteArray(kProductColumns) + "WHERE sku = ?";
    sql::Query query(m_db, statement.constData());
    QList<LedgerProduct> rows;
    for (const Sku &sku : skus) {
        if (auto done = query.run(sku); !done)
            return done.error();
        if (query.next())
            rows.append(readLedgerProduct(query));
        else if (auto ended = query.end(); !ended)
            return ended.error();
    }
    return rows;
}

Result<std::optional<LedgerMovement>> LedgerRepository::findMovement(const QString &adjustmentId) const
{
    const QByteArray statement = QByteArray(kMovementColumns) + "WHERE adjustment_id = ?";
    return sql::first<LedgerMovement>(m_db, statement.constData(), readMovement, adjustmentId);
}

Result<LedgerMovement> LedgerRepository::apply(const LedgerAdjustment &adjustment, const QDateTime &at)
{
    Result<LedgerMovement> movement;
    const auto done = m_db.inTransaction([&]() -> Status {
        movement = book(adjustment, at);
        return movement ? Status(Done{}) : Status(movement.error());
    });
    if (!done)
        return done.error();
    return movement;
}

Result<LedgerMovement> LedgerRepository::book(const LedgerAdjustment &asked, const QDateTime &at)
{
    const auto earlier = findMovement(asked.id);
    if (!earlier)
        return earlier.error();
    if (*earlier) {
        if ((*earlier)->adjustment == asked)
            return **earlier;
        return refusal(Error::Kind::Rejected,
                       Text::tr("Adjustment %1 was booked before with another content.").arg(asked.id));
    }
    const auto present = sql::first<Units>(
        m_db, "SELECT on_hand FROM ledger_products WHERE sku = ?",
        [](sql::Query &query) { return query.units(); }, asked.sku);
    if (!present)
        return present.error();
    if (!*present)
        return refusal(Error::Kind::NotFound,
                       Text::tr("The ledger does not know the product %1.").arg(asked.sku));
    const Units before = **present;
    const auto after = countAfter(asked, before);
    if (!after)
        return after.error();
    auto added =
        sql::execute(m_db,
                     "INSERT INTO ledger_movements (adjustment_id, sku, asked_delta, asked_set,"
                     " asked_expected, delta, balance_before, balance_after, reason, note, operator, at)"
                     " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                     asked.id, asked.sku, asked.delta, asked.setTo, asked.expected, *after - before, before,
                     *after, asked.reason, asked.note, asked.operatorName, at);
    if (!added)
        return added.error();
    auto kept = sql::execute(m_db, "UPDATE ledger_products SET on_hand = ?, updated_at = ? WHERE sku = ?",
                             *after, at, asked.sku);
    if (!kept)
        return kept.error();
    if (auto noted = audit(asked, before, *after, at); !noted)
        return noted.error();
    const auto booked = findMovement(asked.id);
    if (!booked)
        return booked.error();
    return **booked;
}

/// A person's adjustment is told by who journaled it; orders, receipts and imports are told here.
Status LedgerRepository::audit(const LedgerAdjustment &asked, Units before, Units after, const QDateTime &at)
{
    const auto journaled = sql::first<qint64>(
        m_db, "SELECT 1 FROM adjustments WHERE id = ?", [](sql::Query &query) { return query.number(); },
        asked.id);
    if (!journaled)
        return journaled.error();
    if (*journaled)
        return Done{};
    AuditEntry entry;
    entry.at = at;
    entry.who = asked.operatorName.isEmpty() ? QStringLiteral("jaego") : asked.operatorName;
    entry.what = QStringLiteral("ledger.write");
    entry.subject = asked.sku;
    entry.why = asked.note.isEmpty() ? asked.reason : asked.reason + QStringLiteral(": ") + asked.note;
    entry.before = QString::number(before.value());
    entry.after = QString::number(after.value());
    return AuditRepository(m_db).append(entry);
}

Result<QList<LedgerMovement>> LedgerRepository::movements(const Sku &sku, int limit) const
{
    const QByteArray statement = QByteArray(kMovementColumns)
        + (sku.isEmpty() ? "WHERE ? = '' ORDER BY number DESC LIMIT ?"
                         : "WHERE sku = ? ORDER BY number DESC LIMIT ?");
    return sql::collect<LedgerMovement>(m_db, statement.constData(), readMovement, sku, limit);
}

Result<QDateTime> LedgerRepository::countedAt(const Sku &sku) const
{
    const auto at = sql::first<QDateTime>(
        m_db,
        "SELECT at FROM ledger_movements WHERE sku = ? AND asked_set IS NOT NULL"
        " ORDER BY number DESC LIMIT 1",
        [](sql::Query &query) { return query.time(); }, sku);
    if (!at)
        return at.error();
    return at->value_or(QDateTime());
}

Status LedgerRepository::checkBalances() const
{
    const auto wrong = sql::collect<QString>(
        m_db,
        "SELECT p.sku FROM ledger_products p LEFT JOIN ledger_movements m ON m.sku = p.sku"
        " GROUP BY p.sku HAVING p.on_hand <> coalesce(sum(m.delta), 0) ORDER BY p.sku LIMIT 20",
        [](sql::Query &query) { return query.text(); });
    if (!wrong)
        return wrong.error();
    if (wrong->isEmpty())
        return Done{};
    return Error(
        Error::Kind::Contradiction, QStringLiteral("ledger.check"),
        Text::tr("Counts that differ from their movements: %1. Count these products and correct them (`jaego "
                 "adjust SKU --set N --reason …`).")
            .arg(QStringList(*wrong).join(QStringLiteral(", "))));
}

} // namespace jaego
