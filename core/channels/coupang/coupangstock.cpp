// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "channels/coupang/coupangchannel.h"
#include "channels/coupang/coupangerrors.h"
#include "channels/wire.h"

#include <algorithm>

// One call per option, for reading and for writing (reference coupang §5, §6).

namespace jaego {

namespace {

bool isOptionId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 19
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

struct CoupangChannel::StockSweep {
    explicit StockSweep(std::stop_token stop) : halt(std::move(stop)) { }
    QStringList ids;
    Priority priority = Priority::SweepRead;
    StockReading reading;
    wire::DeadSource source;
    wire::Halt halt;
    ReadProgress progress;
    int done = 0;
};

Task<bool> CoupangChannel::readOneStock(std::shared_ptr<StockSweep> sweep, int index)
{
    const QString where = QStringLiteral("coupang.stock.read");
    const QString id = sweep->ids.at(index);
    const Call call = readCall(where, QStringLiteral("GET vendor-items/{id}/inventories"), sweep->priority,
                               coupang::kMarketplace + "vendor-items/" + id.toLatin1() + "/inventories", {},
                               coupang::readableBy(&coupang::parseStock));
    auto reply = co_await m_caller.send(call, RetryLimits{}, sweep->halt.token());
    StockReading &reading = sweep->reading;
    if (reply) {
        sweep->source.answered();
        const auto stock = coupang::parseStock(reply.value(), where);
        if (!stock)
            reading.failed.append({ id, stock.error() });
        else if (const auto why = wire::unbelievable(stock->amount))
            reading.contradictory.append(
                { id, Error(Error::Kind::Contradiction, where, Text::tr("Coupang shows %1").arg(*why)) });
        else
            reading.seen.append({ { ChannelId::Coupang, id },
                                  Units(stock->amount),
                                  coupang::saleStateOf(stock.value()),
                                  m_scheduler->utcNow() });
    } else if (reply.error().kind == Error::Kind::NotFound) {
        sweep->source.answered();
        reading.gone.append(id);
    } else {
        if (!sweep->source.verdict() && reply.error().kind != Error::Kind::Cancelled)
            reading.failed.append({ id, reply.error() });
        sweep->source.failed(reply.error());
    }
    if (sweep->source.verdict()) {
        sweep->halt.request();
        co_return false;
    }
    ++sweep->done;
    if (sweep->progress)
        sweep->progress(sweep->done, static_cast<int>(sweep->ids.size()));
    co_return true;
}

wire::IndexedWork CoupangChannel::stockReads(std::shared_ptr<StockSweep> sweep)
{
    return [this, sweep](int index) { return readOneStock(sweep, index); };
}

Task<StockReading> CoupangChannel::readStock(QStringList externalIds, Priority priority,
                                             ReadProgress progress, std::stop_token stop)
{
    const auto sweep = std::make_shared<StockSweep>(stop);
    sweep->priority = priority;
    sweep->progress = std::move(progress);
    externalIds.removeDuplicates();
    for (const QString &id : externalIds) {
        if (isOptionId(id))
            sweep->ids.append(id);
        else // Coupang would answer 유효하지 않은 ID; too many of these block the seller
            sweep->reading.gone.append(id);
    }
    const auto ready = co_await ensureKeys();
    if (!ready) {
        sweep->reading.error = ready.error();
        co_return sweep->reading;
    }
    const int count = static_cast<int>(sweep->ids.size());
    const auto reads = stockReads(sweep);
    co_await wire::forEachBounded(count, width(), reads, sweep->halt.token());
    sweep->reading.error = sweep->source.finalVerdict();
    if (!sweep->reading.error && stop.stop_requested())
        sweep->reading.error = Error(Error::Kind::Cancelled, QStringLiteral("coupang.stock.read"));
    co_return sweep->reading;
}

/// What a write came to on its way.
struct CoupangChannel::WriteAttempt {
    std::optional<Units> sent; ///< of the last try
    bool nothingToDo = false;
};

Call CoupangChannel::writeCall(const QString &externalId, double danger, TargetSource targets,
                               std::shared_ptr<WriteAttempt> attempt) const
{
    const QString where = QStringLiteral("coupang.stock.write");
    Call call;
    call.where = where;
    call.api = QStringLiteral("PUT vendor-items/{id}/quantities/{quantity}");
    call.kind = CallKind::Write;
    call.priority = Priority::Write;
    call.danger = danger;
    call.build = [this, externalId, targets, where, attempt]() -> Result<HttpRequest> {
        const auto target = targets(externalId, std::nullopt);
        attempt->nothingToDo = !target;
        if (!target)
            return Error(Error::Kind::Cancelled, where);
        if (target->value() < 0 || target->value() > maximumQuantity(ChannelId::Coupang))
            return Error(Error::Kind::Rejected, where,
                         Text::tr("%1 is not a quantity Coupang takes").arg(target->value()));
        auto request = signedRequest("PUT",
                                     coupang::kMarketplace + "vendor-items/" + externalId.toLatin1()
                                         + "/quantities/" + QByteArray::number(target->value()),
                                     {}, where);
        if (request)
            attempt->sent = target;
        return request;
    };
    call.classify = [this, where](const HttpReply &reply) {
        return coupang::classify(reply, where, CallKind::Write, m_scheduler->utcNow());
    };
    return call;
}

Task<WriteResult> CoupangChannel::writeOne(QString externalId, double danger, TargetSource targets,
                                           std::stop_token stop)
{
    const QString where = QStringLiteral("coupang.stock.write");
    WriteResult result;
    result.externalId = externalId;
    if (!isOptionId(externalId)) {
        result.error =
            Error(Error::Kind::NotFound, where, Text::tr("%1 is not a vendorItemId").arg(externalId));
        co_return result;
    }
    const auto attempt = std::make_shared<WriteAttempt>();
    const Call call = writeCall(externalId, danger, targets, attempt);
    auto reply = co_await m_caller.send(call, RetryLimits{}, stop);
    if (!attempt->nothingToDo)
        result.value = attempt->sent;
    result.kind = reply ? WriteResult::Kind::Accepted
                        : wire::writeOutcome(reply.error(), attempt->sent.has_value(), attempt->nothingToDo);
    if (!reply && result.kind != WriteResult::Kind::NoChange)
        result.error = reply.error();
    co_return result;
}

Task<QList<WriteResult>> CoupangChannel::write(QStringList externalIds, double danger, TargetSource targets,
                                               std::stop_token stop)
{
    QList<WriteResult> results;
    const auto ready = co_await ensureKeys();
    for (const QString &id : externalIds) {
        WriteResult result;
        result.externalId = id;
        if (ready)
            result = co_await writeOne(id, danger, targets, stop);
        else
            result.error = ready.error();
        results.append(result);
    }
    co_return results;
}

} // namespace jaego
