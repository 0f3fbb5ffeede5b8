// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One write from its binding to its end; which writes there are, and in what order, is
// executor.cpp's.

#include "base/text.h"
#include "base/ulid.h"
#include "sync/collector.h"
#include "sync/executorslot.h"

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

/// The look an adapter takes just before it writes: newer than what the book holds, and
/// the second observation where a raise still lacks one.
bool Executor::confirm(const SlotPtr &slot, std::optional<Units> seenNow)
{
    if (!seenNow)
        return !slot->looksLate;
    m_context->book->observe({ slot->key, seenNow, SaleState::Unknown, m_context->scheduler->utcNow() });
    if (!slot->looksLate)
        return true;
    slot->looksLate = false;
    if (seenNow == slot->report.oldQuantity)
        return true;
    noteMoved(slot, seenNow);
    return false;
}

void Executor::noteMoved(const SlotPtr &slot, std::optional<Units> seen)
{
    m_findings.append(
        { q("drift"),
          slot->key.channel,
          slot->key.externalId,
          slot->report.product,
          Text::tr("the number changed from %1 to %2 between two looks; it is not raised in this run")
              .arg(slot->report.oldQuantity ? slot->report.oldQuantity->value() : 0)
              .arg(seen ? seen->value() : 0),
          {} });
}

void Executor::noteEdited(const SlotPtr &slot)
{
    m_findings.append(
        { q("drift"),
          slot->key.channel,
          slot->key.externalId,
          slot->report.product,
          Text::tr("it showed %1 though nothing was sold there, by all that its orders say: probably edited "
                   "on the channel. It was raised to %2 again.")
              .arg(slot->report.oldQuantity ? slot->report.oldQuantity->value() : 0)
              .arg(slot->sent->value()),
          {} });
}

std::optional<Units> Executor::bind(const SlotPtr &slot, std::stop_token stop)
{
    if (stop.stop_requested() || m_storageError)
        return std::nullopt;
    const ListingState *state = m_context->book->find(slot->key);
    if (!state || state->onHold || !state->known || state->info.writability != Writability::Writable
        || state->gone || state->contradictory)
        return std::nullopt;
    const auto value = m_context->book->target(*state);
    if (!value || (state->published == value && !slot->mustRead))
        return std::nullopt;
    // Two writes of one listing must not cross on the wire: who comes second leaves it to the
    // first, whose value was bound as late.
    if (state->inFlight && slot->intentId.isEmpty())
        return std::nullopt;
    // What was to be lowered is not raised instead: a raise has a guard of its own. Nor is what was to
    // be raised lowered: who counted less meanwhile lowers it, under the guards for that.
    if (!slot->mustRead && state->published
        && (slot->raises ? *value < *state->published : *value > *state->published))
        return std::nullopt;
    // Asked a second time for one try: the first was refused at the door (401, 429).
    if (!slot->intentId.isEmpty())
        journalOutcome(slot, WriteOutcome::Failed, q("refused before it was applied; sent again"));

    const QDateTime now = m_context->scheduler->utcNow();
    slot->intentId = newUlid(now);
    slot->sent = value;
    const WriteIntent intent{ slot->intentId,  m_runId,
                              slot->key,       m_context->book->nextGeneration(slot->key),
                              *value,          now,
                              state->published };
    if (auto journaled = m_context->store->journal.recordIntents({ intent }); !journaled) {
        m_storageError = journaled.error(); // what is not journaled is not sent
        slot->intentId.clear();
        slot->sent.reset();
        return std::nullopt;
    }
    m_context->book->setInFlight(slot->key, true);
    return value;
}

void Executor::journalOutcome(const SlotPtr &slot, WriteOutcome outcome, const QString &words)
{
    if (slot->intentId.isEmpty())
        return;
    if (auto noted = m_context->store->journal.recordOutcome(slot->intentId, outcome,
                                                             m_context->scheduler->utcNow(), words);
        !noted)
        m_storageError = noted.error();
    slot->intentId.clear();
    m_context->book->setInFlight(slot->key, false);
}

void Executor::finish(const SlotPtr &slot)
{
    slot->done = true;
    slot->report.status = q("SUCCESS");
    slot->report.newQuantity = slot->sent;
    slot->report.error.reset();
    slot->report.finishedAt = m_context->scheduler->utcNow();
}

void Executor::fail(const SlotPtr &slot, const Error &error, bool mayRetry)
{
    slot->done = true;
    slot->mayRetry = mayRetry;
    slot->gone = error.kind == Error::Kind::NotFound;
    slot->report.status = q("FAILED");
    slot->report.newQuantity = slot->sent ? slot->sent : m_context->book->target(slot->key);
    slot->report.error =
        ReportedError{ errorcodes::updateFailed, wordsFor(nameOf(slot->key.channel), error) };
    slot->report.finishedAt = m_context->scheduler->utcNow();
}

/// One answer for one listing, into the journal, the book and the slot.
void Executor::settle(Lineup *lineup, const SlotPtr &slot, const WriteResult &result)
{
    using Kind = WriteResult::Kind;
    const QString words = result.error ? result.error->message : QString();
    if (result.kind == Kind::NoChange && !slot->sent) { // nothing was asked of the channel
        slot->done = true;
        slot->dropped = !slot->mustRead;
        if (slot->mustRead)
            finish(slot);
        return;
    }
    switch (result.kind) {
    case Kind::Accepted:
    case Kind::NoChange: {
        lineup->deadInARow = 0;
        if (result.value)
            slot->sent = result.value;
        journalOutcome(slot, result.kind == Kind::Accepted ? WriteOutcome::Accepted : WriteOutcome::NoChange,
                       words);
        if (auto taken = m_keeper->takeAccepted(slot->key, *slot->sent, m_context->scheduler->utcNow());
            !taken)
            m_storageError = taken.error();
        if (slot->fell && result.kind == Kind::Accepted)
            noteEdited(slot);
        // A falsely acknowledged lowering of what is nearly gone sells what is not there: look at
        // once (domain: sample code, 7).
        if (*slot->sent == Units(0) || (!slot->raises && *slot->sent <= m_context->settings.readBackUpTo))
            slot->mustRead = true;
        else
            finish(slot);
        break;
    }
    case Kind::Echoed: // of listings that no slot is about
        break;
    case Kind::Failed:
        lineup->deadInARow = 0;
        journalOutcome(slot, WriteOutcome::Failed, words);
        slot->lastError = result.error;
        break;
    case Kind::Unknown:
        ++lineup->deadInARow;
        journalOutcome(slot, WriteOutcome::Unknown, words);
        slot->mustRead = true;
        slot->lastError = result.error;
        break;
    }
}

/// Whether what a read-back shows can be our write. Lower than we wrote: sold since then,
/// which is no contradiction. But a raise nobody acknowledged that still shows the number
/// from before, or less, never arrived.
bool Executor::isApplied(const Slot &slot, Units shown, bool acknowledged)
{
    if (shown == *slot.sent || acknowledged)
        return shown <= *slot.sent;
    const std::optional<Units> before = slot.report.oldQuantity;
    return shown < *slot.sent && before && (*before >= *slot.sent || shown > *before);
}

/// Reads what must be read before anything is written again.
Task<> Executor::readBack(Lineup *lineup, Batch batch, std::stop_token stop)
{
    QStringList ids;
    for (const SlotPtr &slot : batch)
        ids.append(slot->key.externalId);
    const StockReading reading = co_await lineup->channel->readStock(ids, Priority::Verify, {}, stop);
    if (auto taken = m_keeper->takeReading(lineup->channel->id(), reading); !taken)
        m_storageError = taken.error();
    if (reading.seen.isEmpty() && reading.error)
        ++lineup->deadInARow;
    else
        lineup->deadInARow = 0;

    QHash<QString, std::optional<Units>> seen;
    for (const Observation &observation : reading.seen)
        seen.insert(observation.listing.externalId, observation.quantity);
    for (const SlotPtr &slot : batch) {
        if (reading.gone.contains(slot->key.externalId)) {
            fail(slot,
                 Error(Error::Kind::NotFound, q("verify"),
                       Text::tr("the channel no longer knows the listing")),
                 false);
            continue;
        }
        const auto found = seen.constFind(slot->key.externalId);
        if (found == seen.cend())
            continue; // still unknown
        slot->mustRead = false;
        const bool acknowledged = !slot->lastError || slot->lastError->kind == Error::Kind::Contradiction;
        if (*found && slot->sent && isApplied(*slot, **found, !slot->lastError)) {
            slot->report.verified = true;
            finish(slot);
            continue;
        }
        const Error differs(Error::Kind::Contradiction, q("verify"),
                            Text::tr("it acknowledged %1 and shows %2")
                                .arg(slot->sent ? slot->sent->value() : 0)
                                .arg(*found ? (*found)->value() : 0));
        if (acknowledged) {
            m_findings.append({ q("contradiction"), slot->key.channel, slot->key.externalId,
                                slot->report.product, wordsFor(nameOf(slot->key.channel), differs),
                                errorcodes::dataMismatch });
        }
        slot->lastError = differs;
    }
}

Task<> Executor::writeBatch(Lineup *lineup, Batch batch, std::stop_token stop)
{
    const int tries = m_context->settings.writeTries;
    for (int attempt = 1; attempt <= tries; ++attempt) {
        Batch unread;
        Batch ready;
        for (const SlotPtr &slot : batch) {
            if (!slot->done)
                (slot->mustRead ? unread : ready).push_back(slot);
        }
        if ((unread.empty() && ready.empty()) || stop.stop_requested())
            co_return;
        if (lineup->isDead() || m_storageError)
            break;
        if (attempt > 1) {
            const double random01 = m_context->random01();
            const bool stopped = co_await sleepFor(
                m_context->scheduler, backoffMs(attempt - 1, m_context->settings.writeRetry, random01), stop);
            if (stopped)
                co_return;
        }
        if (!unread.empty()) {
            co_await readBack(lineup, unread, stop);
            for (const SlotPtr &slot : unread) {
                if (!slot->done && !slot->mustRead)
                    ready.push_back(slot);
            }
        }
        if (ready.empty())
            continue;

        QStringList ids;
        QHash<QString, SlotPtr> byId;
        for (const SlotPtr &slot : ready) {
            ids.append(slot->key.externalId);
            byId.insert(slot->key.externalId, slot);
            slot->sent.reset();
            slot->lastError.reset();
            ++slot->report.attempts;
        }
        const TargetSource targets =
            [this, byId, stop](const QString &id, std::optional<Units> seenNow) -> std::optional<Units> {
            const SlotPtr slot = byId.value(id);
            return slot && confirm(slot, seenNow) ? bind(slot, stop) : std::nullopt;
        };
        const QList<WriteResult> results =
            co_await lineup->channel->write(ids, ready.front()->danger, targets, stop);
        for (const WriteResult &result : results) {
            if (const SlotPtr slot = byId.value(result.externalId))
                settle(lineup, slot, result);
            else if (result.kind == WriteResult::Kind::Echoed && result.value)
                m_context->book->accepted({ lineup->channel->id(), result.externalId }, *result.value,
                                          m_context->scheduler->utcNow());
        }
        Batch doubtful;
        for (const SlotPtr &slot : ready) {
            if (slot->done)
                continue;
            if (slot->mustRead) {
                doubtful.push_back(slot);
                continue;
            }
            if (!slot->lastError) { // the adapter said nothing of it
                journalOutcome(slot, WriteOutcome::Unknown, q("no result"));
                slot->mustRead = true;
                doubtful.push_back(slot);
                continue;
            }
            const Verdict verdict =
                verdictFor(*slot->lastError, CallKind::Write, attempt, true, { tries, 0, 0 }, 0);
            if (verdict.action == Verdict::Action::GiveUp)
                fail(slot, *slot->lastError, slot->lastError->kind == Error::Kind::RateLimited);
        }
        if (!doubtful.empty() && !stop.stop_requested())
            co_await readBack(lineup, doubtful, stop);
    }
    for (const SlotPtr &slot : batch) {
        if (slot->done)
            continue;
        const Error last = m_storageError ? *m_storageError
            : slot->lastError
            ? *slot->lastError
            : Error(Error::Kind::Network, q("write"), Text::tr("the channel does not answer"));
        fail(slot, last, !m_storageError);
    }
}

} // namespace jaego
