// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naverwriter.h"

#include "base/text.h"
#include "channels/naver/navererrors.h"
#include "channels/wire.h"

#include <algorithm>

namespace jaego {

namespace {

using Kind = WriteResult::Kind;

const QString kWhere = QStringLiteral("naver.write");
const QString kSoldOut = QStringLiteral("OUTOFSTOCK");
constexpr qsizetype kFewToReopen = 2; // up to here one call for each costs no more than batch and check

Error refused(const QString &words)
{
    return { Error::Kind::Rejected, kWhere, words };
}

WriteResult failed(const QString &externalId, const Error &error)
{
    return { externalId, Kind::Failed, std::nullopt, error };
}

/// A write of which nobody knows whether it arrived (reference naver §3, §11.8).
bool mayHaveArrived(const NaverWriteReply &reply)
{
    if (!reply.sent || !reply.error)
        return false;
    switch (reply.error->kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Network:
    case Error::Kind::Http:
    case Error::Kind::Parse:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool nothingToSend(const NaverWriteReply &reply)
{
    return !reply.sent && reply.error && reply.error->kind == Error::Kind::Cancelled;
}

std::optional<Error> unwritable(Units value)
{
    const auto words = wire::unbelievable(value.value());
    return words ? std::optional(refused(Text::tr("not written: %1").arg(*words))) : std::nullopt;
}

std::optional<Error> unwritable(const NaverProduct &product)
{
    const Writability writability = naverWritability(product.status);
    if (writability != Writability::Writable)
        return refused(Text::tr("not written: the product's status is %1").arg(product.status));
    if (product.fulfilment)
        return refused(Text::tr("not written: the stock stands in Naver's own warehouse"));
    if (product.unmanaged())
        return refused(Text::tr("not written: the product sells without counting its stock"));
    return std::nullopt;
}

Error unknownOption(const NaverListingId &id)
{
    return { Error::Kind::NotFound, kWhere,
             Text::tr("product %1 has no option %2 (any more): its options were edited on Naver. Link the "
                      "new option by its seller code (sellerManagerCode).")
                 .arg(id.origin, id.option) };
}

Error notReopened(const Error &why)
{
    Error error = why;
    error.message =
        Text::tr("the stock was written, but the product could not be put back on sale: %1").arg(why.message);
    return error;
}

} // namespace

/// One option-stock call: what was read just before, and what was asked for late.
struct NaverWriter::OptionPlan {
    NaverProduct product;
    QList<NaverListingId> ids;
    TargetSource targets;
    QHash<QString, Units> values; ///< option id → what goes out
    QHash<QString, WriteResult> results; ///< option id → what is settled without the call
    bool changes = false;

    Result<QByteArray> body();
    /// The options that nobody asked to write: all go out together (reference naver §7).
    [[nodiscard]] QList<WriteResult> echoed() const;
};

QList<WriteResult> NaverWriter::OptionPlan::echoed() const
{
    QList<WriteResult> out;
    for (const NaverOption &option : product.options) {
        if (values.contains(option.id) || !option.stock || option.fulfilment)
            continue;
        const NaverListingId id{ ids.first().origin, option.id };
        out.append({ id.text(), Kind::Echoed, Units(*option.stock), std::nullopt });
    }
    return out;
}

Result<QByteArray> NaverWriter::OptionPlan::body()
{
    values.clear();
    results.clear();
    changes = false;
    for (const NaverListingId &id : ids) {
        const QString externalId = id.text();
        const NaverOption *option = product.option(id.option);
        if (option == nullptr) {
            results.insert(id.option, failed(externalId, unknownOption(id)));
            continue;
        }
        if (option->fulfilment) {
            results.insert(id.option,
                           failed(externalId, refused(Text::tr("not written: a Naver fulfilment option"))));
            continue;
        }
        const std::optional<Units> seenNow =
            option->stock ? std::optional(Units(*option->stock)) : std::nullopt;
        const std::optional<Units> target = targets(externalId, seenNow);
        if (!target) {
            results.insert(id.option, WriteResult{ externalId, Kind::NoChange, std::nullopt, std::nullopt });
            continue;
        }
        if (const auto why = unwritable(*target)) {
            results.insert(id.option, failed(externalId, *why));
            continue;
        }
        values.insert(id.option, *target);
        changes = changes || option->stock != target->value();
    }
    if (!changes)
        return Error(Error::Kind::Cancelled, kWhere); // Naver shows it all already
    const auto bytes = naver::optionStockBody(product, values);
    if (!bytes)
        return Error(Error::Kind::Contradiction, kWhere,
                     Text::tr("not written: another option of the product has no readable quantity, and "
                              "all of them go out together"));
    return *bytes;
}

Task<QList<WriteResult>> NaverWriter::write(QStringList externalIds, double danger, TargetSource targets,
                                            std::stop_token stop)
{
    QList<WriteResult> results;
    QStringList plain;
    QStringList order;
    QHash<QString, QList<NaverListingId>> options;
    for (const QString &externalId : std::as_const(externalIds)) {
        const auto id = NaverListingId::parse(externalId);
        if (!id) {
            results.append(failed(externalId, refused(Text::tr("'%1' is no Naver listing").arg(externalId))));
        } else if (id->option.isEmpty()) {
            if (!plain.contains(id->origin))
                plain.append(id->origin);
        } else {
            if (!options.contains(id->origin))
                order.append(id->origin);
            if (!options[id->origin].contains(*id))
                options[id->origin].append(*id);
        }
    }
    for (qsizetype at = 0; at < plain.size(); at += naver::kMaxMultiUpdate) {
        const QStringList batch = plain.mid(at, naver::kMaxMultiUpdate);
        const QList<WriteResult> part = co_await writePlain(batch, danger, targets, stop);
        results += part;
    }
    for (const QString &origin : std::as_const(order)) {
        const QList<NaverListingId> ids = options.value(origin);
        const QList<WriteResult> part = co_await writeOptions(origin, ids, danger, targets, stop);
        results += part;
    }
    co_return results;
}

Task<QList<WriteResult>> NaverWriter::writeOptions(QString origin, QList<NaverListingId> ids, double danger,
                                                   TargetSource targets, std::stop_token stop)
{
    const KeyedLock::Hold hold = co_await m_locks.lock(origin);
    QList<WriteResult> out;
    const NaverUrgency urgency{ Priority::Write, danger };
    const Result<NaverProduct> now = co_await m_calls->product(origin, urgency, stop);
    std::optional<Error> problem;
    if (!now)
        problem = now.error();
    else if (!now->hasOptionStock())
        problem = Error(
            Error::Kind::NotFound, kWhere,
            Text::tr("product %1 has no options with their own stock any more: link it again").arg(origin));
    else
        problem = unwritable(*now);
    if (problem) {
        m_cache->distrust(origin);
        for (const NaverListingId &id : std::as_const(ids))
            out.append(failed(id.text(), *problem));
        co_return out;
    }

    const auto plan = std::make_shared<OptionPlan>(OptionPlan{ *now, ids, targets, {}, {}, false });
    NaverCalls::BodySource body = [plan] { return plan->body(); };
    const NaverWriteReply reply = co_await m_calls->putOptionStock(origin, std::move(body), danger, stop);
    m_cache->distrust(origin); // acknowledged is not applied: the next catalogue reads it

    std::optional<Error> notOnSale;
    const bool anyAboveZero =
        std::any_of(plan->values.cbegin(), plan->values.cend(), [](Units value) { return value > Units(0); });
    const bool stands = !reply.error || (nothingToSend(reply) && !stop.stop_requested());
    if (stands && anyAboveZero && now->status == kSoldOut)
        notOnSale = co_await reopenOptions(origin, danger, stop);

    for (const NaverListingId &id : std::as_const(ids)) {
        if (plan->results.contains(id.option)) {
            out.append(plan->results.value(id.option));
            continue;
        }
        WriteResult result{ id.text(), Kind::Accepted, std::nullopt, std::nullopt };
        if (plan->values.contains(id.option))
            result.value = plan->values.value(id.option);
        if (nothingToSend(reply)) {
            result.kind = Kind::NoChange;
        } else if (reply.error) {
            result.kind = mayHaveArrived(reply) ? Kind::Unknown : Kind::Failed;
            result.error = reply.error;
        }
        if (notOnSale && result.value && *result.value > Units(0)) {
            result.kind = Kind::Failed;
            result.error = notReopened(*notOnSale);
        }
        out.append(result);
    }
    if (!reply.error || mayHaveArrived(reply))
        out += plan->echoed();
    co_return out;
}

Task<std::optional<Error>> NaverWriter::reopenOptions(QString origin, double danger, std::stop_token stop)
{
    const NaverUrgency urgency{ Priority::Verify, danger };
    const Result<NaverProduct> now = co_await m_calls->product(origin, urgency, stop);
    if (!now)
        co_return now.error();
    if (now->status != kSoldOut) // back on sale by itself, or a person stopped it: leave it so
        co_return std::nullopt;
    Units sum;
    for (const NaverOption &option : now->options)
        sum += Units(option.stock.value_or(0));
    if (sum <= Units(0))
        co_return std::nullopt;
    NaverCalls::BodySource body = [sum]() -> Result<QByteArray> { return naver::onSaleBody(sum); };
    const NaverWriteReply reply = co_await m_calls->putOnSale(origin, std::move(body), danger, stop);
    co_return reply.error;
}

/// A batch of plain products on its way.
struct NaverWriter::PlainPlan {
    TargetSource targets;
    double danger = 0;
    QHash<QString, WriteResult> results;
    QSet<QString> ignored; ///< sold out, and its quantity did not take while it was

    Result<QByteArray> body(const QStringList &origins, bool reopen);
    void settle(const QStringList &origins, Kind kind, const std::optional<Error> &error);
    /// Those whose write was acknowledged and nothing worse is known.
    [[nodiscard]] QStringList accepted(const QStringList &origins) const;
};

Result<QByteArray> NaverWriter::PlainPlan::body(const QStringList &origins, bool reopen)
{
    QList<naver::StockItem> items;
    for (const QString &origin : origins) {
        const std::optional<Units> target = targets(origin, std::nullopt);
        if (!target) {
            if (!reopen)
                results.insert(origin, WriteResult{ origin, Kind::NoChange, std::nullopt, std::nullopt });
            continue;
        }
        if (const auto why = unwritable(*target)) {
            results.insert(origin, failed(origin, *why));
            continue;
        }
        results.insert(origin, WriteResult{ origin, Kind::Accepted, target, std::nullopt });
        items.append({ origin, *target, reopen && *target > Units(0) });
    }
    if (items.isEmpty())
        return Error(Error::Kind::Cancelled, kWhere);
    return naver::multiUpdateBody(items);
}

void NaverWriter::PlainPlan::settle(const QStringList &origins, Kind kind, const std::optional<Error> &error)
{
    for (const QString &origin : origins) {
        WriteResult &result = results[origin];
        if (result.externalId.isEmpty() || result.kind == Kind::Accepted) {
            result.externalId = origin;
            result.kind = kind;
            result.error = error;
        }
    }
}

QStringList NaverWriter::PlainPlan::accepted(const QStringList &origins) const
{
    QStringList out;
    for (const QString &origin : origins) {
        const WriteResult result = results.value(origin);
        if (result.kind == Kind::Accepted && result.value)
            out.append(origin);
    }
    return out;
}

Task<QList<WriteResult>> NaverWriter::writePlain(QStringList origins, double danger, TargetSource targets,
                                                 std::stop_token stop)
{
    QStringList inOrder = origins;
    inOrder.sort(); // everybody locks in the same order: nobody waits in a ring
    std::vector<KeyedLock::Hold> holds;
    for (const QString &origin : std::as_const(inOrder)) {
        KeyedLock::Hold hold = co_await m_locks.lock(origin);
        holds.push_back(std::move(hold));
    }

    const auto plan = std::make_shared<PlainPlan>(PlainPlan{ targets, danger, {}, {} });
    co_await sendPlain(plan, origins, false, stop);
    const QStringList accepted = plan->accepted(origins);
    const QStringList soldOut = co_await verifyPlain(plan, accepted, stop);
    co_await reopenPlain(plan, soldOut, stop);

    QList<WriteResult> out;
    for (const QString &origin : std::as_const(origins))
        out.append(plan->results.value(origin));
    co_return out;
}

Task<> NaverWriter::sendPlain(std::shared_ptr<PlainPlan> plan, QStringList origins, bool reopen,
                              std::stop_token stop)
{
    NaverCalls::BodySource body = [plan, origins, reopen] { return plan->body(origins, reopen); };
    const NaverWriteReply reply = co_await m_calls->patchStocks(std::move(body), plan->danger, stop);
    if (!reply.error)
        co_return;
    if (nothingToSend(reply)) {
        plan->settle(origins, Kind::Failed,
                     reply.error); // only those never asked: stopped before their place
        co_return;
    }
    const bool refusedWhole =
        reply.error->kind == Error::Kind::Rejected || reply.error->kind == Error::Kind::NotFound;
    if (refusedWhole && origins.size() > 1) {
        // One bad product must not fail its neighbours. Values are absolute: sending them again is no harm.
        const qsizetype half = origins.size() / 2;
        const QStringList first = origins.first(half);
        const QStringList second = origins.sliced(half);
        co_await sendPlain(plan, first, reopen, stop);
        co_await sendPlain(plan, second, reopen, stop);
        co_return;
    }
    if (isNaverSumRule(*reply.error)) {
        for (const QString &origin : std::as_const(origins))
            m_cache->distrust(origin); // it has options by now
    }
    plan->settle(origins, mayHaveArrived(reply) ? Kind::Unknown : Kind::Failed, reply.error);
}

Task<QStringList> NaverWriter::verifyPlain(std::shared_ptr<PlainPlan> plan, QStringList origins,
                                           std::stop_token stop)
{
    if (origins.isEmpty())
        co_return QStringList();
    const NaverUrgency urgency{ Priority::Verify, plan->danger };
    const Result<NaverSeenPage> seen = co_await m_calls->search(naver::searchBody(origins), urgency, stop);
    if (!seen) {
        // Partial failure is possible behind a good status (reference naver §8).
        plan->settle(origins, Kind::Unknown, seen.error());
        co_return QStringList();
    }
    NaverSearchBook book;
    book.add(seen->page, seen->seenAt);
    QHash<QString, NaverSearchRow> rows;
    for (const auto &product : book.products())
        rows.insert(product.row.originProductNo, product.row);

    QStringList soldOut;
    for (const QString &origin : std::as_const(origins)) {
        WriteResult &result = plan->results[origin];
        const auto row = rows.constFind(origin);
        const bool closed = row != rows.constEnd() && row->status == kSoldOut && *result.value > Units(0);
        if (closed && row->stock == 0) {
            // Whether STOCK alone fills a sold-out product is not documented (reference naver §8):
            // only putting it on sale, with its quantity, says so.
            plan->ignored.insert(origin);
            soldOut.append(origin);
            continue;
        }
        plan->ignored.remove(origin);
        if (row == rows.constEnd() || row->stock != result.value->value()) {
            const QString shown = row == rows.constEnd() ? Text::tr("is not shown")
                : row->stock                             ? Text::tr("shows %1").arg(*row->stock)
                                                         : Text::tr("shows no readable quantity");
            result.kind = Kind::Unknown;
            result.error = Error(Error::Kind::Contradiction, kWhere,
                                 Text::tr("product %1 %2 after %3 was acknowledged")
                                     .arg(origin, shown)
                                     .arg(result.value->value()));
            continue;
        }
        result.kind = Kind::Accepted;
        result.error.reset();
        if (closed)
            soldOut.append(origin);
    }
    co_return soldOut;
}

Task<> NaverWriter::reopenPlain(std::shared_ptr<PlainPlan> plan, QStringList origins, std::stop_token stop)
{
    // All of them were just read as OUTOFSTOCK; a suspended product never gets here.
    if (origins.size() > kFewToReopen) {
        co_await sendPlain(plan, origins, true, stop);
        const QStringList accepted = plan->accepted(origins);
        const QStringList still = co_await verifyPlain(plan, accepted, stop);
        origins = still;
    }
    for (const QString &origin : std::as_const(origins)) {
        NaverCalls::BodySource body = [plan, origin]() -> Result<QByteArray> {
            const std::optional<Units> target = plan->targets(origin, std::nullopt);
            if (!target || *target <= Units(0) || unwritable(*target))
                return Error(Error::Kind::Cancelled, kWhere);
            plan->results[origin].value = target;
            return naver::onSaleBody(*target);
        };
        const NaverWriteReply reply =
            co_await m_calls->putOnSale(origin, std::move(body), plan->danger, stop);
        if (!reply.error || nothingToSend(reply))
            continue;
        WriteResult &result = plan->results[origin];
        result.kind = mayHaveArrived(reply) ? Kind::Unknown : Kind::Failed;
        result.error = notReopened(*reply.error);
    }
    QStringList unseen;
    for (const QString &origin : plan->accepted(origins)) {
        if (plan->ignored.contains(origin))
            unseen.append(origin);
    }
    const QStringList closed = co_await verifyPlain(plan, unseen, stop);
    plan->settle(closed, Kind::Unknown,
                 Error(Error::Kind::Conflict, kWhere, Text::tr("still sold out after it was put on sale")));
}

} // namespace jaego
