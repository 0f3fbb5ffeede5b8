// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's side of manual adjustments: journaled, sent, booked, and sent again until answered.

#include "base/text.h"
#include "base/ulid.h"
#include "connect/connectdesk.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "engine/proposaldesk.h"
#include "engine/purchasedesk.h"
#include "engine/purchaseoutbox.h"
#include "sync/lowering.h"

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int kSettleMs = 20;
constexpr qint64 kResendMs = 60'000; ///< an adjustment whose answer was lost goes again after that

} // namespace

Task<AdjustmentResult> Engine::sendAdjustment(AdjustmentRecord record)
{
    AdjustmentResult result;
    result.request = { record.id,     record.sku,  record.delta,        record.setTo, record.expected,
                       record.reason, record.note, record.operatorName, record.undoOf };
    WarehouseAdjustment adjustment;
    adjustment.id = record.id;
    adjustment.sku = record.sku;
    adjustment.delta = record.delta;
    adjustment.setTo = record.setTo;
    adjustment.expected = record.expected;
    adjustment.reason = record.reason;
    adjustment.note = record.note;
    adjustment.operatorName = record.operatorName;
    m_sending.insert(record.id);
    const auto outcome = co_await m_workshop->warehouse().adjust(adjustment, {});
    m_sending.remove(record.id);

    Store &store = m_workshop->store();
    const QDateTime now = m_workshop->scheduler().utcNow();
    if (!outcome) {
        result.error = outcome.error();
        const auto kind = outcome.error().kind;
        const bool refused =
            kind == Error::Kind::Conflict || kind == Error::Kind::NotFound || kind == Error::Kind::Rejected;
        if (refused) { // anything else may have arrived: it stays journaled and goes again with the same id
            if (auto marked = store.adjustments.markRefused(record.id, outcome.error().message, now); !marked)
                result.error = marked.error();
        } else if (m_scheduled && !m_shuttingDown) {
            resendLater();
        }
        co_return result;
    }
    result.before = outcome->before;
    result.after = outcome->after;
    const auto booked = store.db.inTransaction([&]() -> Status {
        if (auto marked = store.adjustments.markApplied(record.id, outcome->before, outcome->after, now);
            !marked)
            return marked;
        AuditEntry entry;
        entry.at = now;
        entry.who = record.operatorName;
        entry.what = record.undoOf.isEmpty() ? q("adjust") : q("adjust.undo");
        entry.subject = record.sku;
        entry.why = record.note.isEmpty() ? record.reason : record.reason + q(": ") + record.note;
        entry.before = QString::number(outcome->before.value());
        entry.after = QString::number(outcome->after.value());
        return store.audit.append(entry);
    });
    if (!booked)
        result.error = booked.error();
    co_return result;
}

/// Journaled, sent, booked; the targeted run comes after it.
Task<AdjustmentResult> Engine::bookAdjustment(AdjustmentRequest request)
{
    AdjustmentRecord record;
    record.id = request.id.isEmpty() ? newUlid(m_workshop->scheduler().utcNow()) : request.id;
    record.sku = request.sku;
    record.delta = request.delta;
    record.setTo = request.setTo;
    record.expected = request.expected;
    record.reason = request.reason;
    record.note = request.note;
    record.operatorName = request.operatorName;
    record.createdAt = m_workshop->scheduler().utcNow();
    record.undoOf = request.undoOf;
    AdjustmentResult result;
    result.request = request;
    if (!adjustmentReasons().contains(request.reason)) {
        result.error = Error(Error::Kind::Rejected, q("adjust.reason"),
                             Text::tr("unknown reason \"%1\"; allowed: %2")
                                 .arg(request.reason, adjustmentReasons().join(QLatin1String(", "))));
        co_return result;
    }
    if (request.delta.has_value() == request.setTo.has_value()) {
        result.error = Error(Error::Kind::Rejected, q("adjust.value"),
                             Text::tr("give either a number to set or a difference"));
        co_return result;
    }
    while (m_sending.contains(record.id)) // sent again just now: its answer is this one's
        co_await sleepFor(&m_workshop->scheduler(), kSettleMs, {});
    // An event that is done again after a crash finds its adjustment journaled, and maybe unanswered.
    const auto earlier = m_workshop->store().adjustments.find(record.id);
    const bool isAgain = earlier && *earlier && (*earlier)->sku == record.sku
        && (*earlier)->delta == record.delta && (*earlier)->setTo == record.setTo;
    if (isAgain && (*earlier)->state == AdjustmentState::Applied) { // its answer was lost: it counts once
        result.before = (*earlier)->before.value_or(Units(0));
        result.after = (*earlier)->after.value_or(Units(0));
        co_return result;
    }
    if (isAgain && (*earlier)->state == AdjustmentState::Refused) {
        result.error = Error(Error::Kind::Rejected, q("adjust"), (*earlier)->error);
        co_return result;
    }
    if (!isAgain) {
        if (auto journaled = m_workshop->store().adjustments.journal(record); !journaled) {
            result.error = journaled.error();
            co_return result;
        }
    }
    result = co_await sendAdjustment(record);
    if (result.error)
        co_return result;
    if (auto counted = countAdjusted(result); !counted)
        result.error = counted.error();
    co_return result;
}

/// The book knows what the warehouse answered.
Status Engine::countAdjusted(const AdjustmentResult &result)
{
    const Sku &sku = result.request.sku;
    // As of the last reading, not of now: a warehouse whose as-of time lags would not be heard for a while.
    const ProductState *known = m_workshop->book().find(sku);
    const bool counted = known && known->counted;
    const Units reserved = counted ? known->reserved : Units(0);
    const QDateTime asOf = counted ? known->asOf : m_workshop->scheduler().utcNow();
    m_workshop->book().count(sku, result.after, reserved, asOf);
    m_workshop->orders().moved(sku, result.after - result.before);
    const auto settled = m_workshop->orders().ledgerChanged({ sku }, m_workshop->scheduler().utcNow());
    markDirty();
    return settled ? Status(Done{}) : Status(settled.error());
}

Task<std::pair<AdjustmentResult, std::optional<RunReport>>> Engine::applyAdjustment(AdjustmentRequest request,
                                                                                    std::stop_token stop)
{
    using Both = std::pair<AdjustmentResult, std::optional<RunReport>>;
    AdjustmentResult result = co_await bookAdjustment(request);
    Q_EMIT adjustmentFinished(result); // the person does not wait for the run
    if (result.error)
        co_return Both{ result, std::nullopt };

    if (m_running) { // the targeted run follows the one that is on
        RunRequest follow;
        follow.trigger = q("inventory.manual_adjust");
        follow.skus = { request.sku };
        requestRun(follow);
        co_return Both{ result, std::nullopt };
    }
    RunOrder order;
    order.runId = newUlid(m_workshop->scheduler().utcNow());
    order.trigger = q("inventory.manual_adjust");
    order.scope = { request.sku };
    order.adjustment = AdjustmentReport{ result.request.id, request.sku,  result.after - result.before,
                                         result.before,     result.after, request.reason };
    const auto report = co_await execute(order, stop);
    if (!report) {
        result.error = report.error();
        co_return Both{ result, std::nullopt };
    }
    co_return Both{ result, *report };
}

/// What was journaled and never answered goes again under the same id: it is done once, whether or
/// not it had arrived.
Task<> Engine::resendAdjustments()
{
    const auto unanswered = m_workshop->store().adjustments.unanswered();
    if (!unanswered)
        co_return;
    RunRequest follow;
    follow.trigger = q("inventory.manual_adjust");
    for (const AdjustmentRecord &record : *unanswered) {
        if (m_shuttingDown || m_sending.contains(record.id))
            continue;
        AdjustmentResult result = co_await sendAdjustment(record);
        if (!result.error) {
            follow.skus.append(record.sku);
            if (auto counted = countAdjusted(result); !counted)
                result.error = counted.error();
        }
        if (result.error)
            notice(Notice::Severity::Warning,
                   Text::tr("The adjustment of %1 from %2 is still not answered: %3")
                       .arg(record.sku, record.createdAt.toLocalTime().toString(Qt::ISODate),
                            result.error->message));
    }
    if (m_scheduled && !follow.skus.isEmpty())
        requestRun(follow);
}

Task<> Engine::resendTask()
{
    co_await resendAdjustments();
    --m_tasks;
}

void Engine::resendLater()
{
    m_resendAlarm.start(kResendMs);
}

} // namespace jaego
