// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/executor.h"

#include "base/logging.h"
#include "base/text.h"
#include "base/ulid.h"
#include "sync/collector.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace jaego {

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int kWorkers = 6; ///< batches under way per channel; the lane sets the pace
constexpr int kDeadAfter = 6; ///< calls in a row without an answer: the channel is down, do not queue on it
} // namespace

struct Executor::Slot {
    ListingKey key;
    double danger = 0;
    bool raises = false;
    UpdateReport report;
    bool done = false;
    bool mayRetry = false;
    bool gone = false;
    bool dropped = false; ///< nothing had to be written after all
    bool looksLate = false; ///< the write's own read is the second observation of a raise
    bool mustRead = false; ///< fate of the last write unknown, or not to be trusted
    QString intentId; ///< sent and not answered
    std::optional<Units> sent;
    std::optional<Error> lastError;
};

struct Executor::Lineup {
    Channel *channel = nullptr;
    std::vector<SlotPtr> slots;
    int deadInARow = 0;
    [[nodiscard]] bool isDead() const { return deadInARow >= kDeadAfter; }
};

Executor::Executor(SyncContext *context, Bookkeeper *keeper, QString runId, Progress progress)
    : m_context(context), m_keeper(keeper), m_runId(std::move(runId)), m_progress(std::move(progress))
{
}

Executor::~Executor() = default;

Task<QList<Executed>> Executor::execute(std::vector<Intent> intents, std::stop_token stop)
{
    std::vector<std::unique_ptr<Lineup>> lineups;
    for (Channel *channel : std::as_const(m_context->channels)) {
        auto lineup = std::make_unique<Lineup>();
        lineup->channel = channel;
        for (const Intent &intent : intents) {
            if (intent.listing.channel != channel->id())
                continue;
            auto slot = std::make_shared<Slot>();
            slot->key = intent.listing;
            slot->danger = intent.danger;
            slot->raises = intent.raises;
            slot->report.id = newUlid(m_context->scheduler->utcNow());
            slot->report.listing = intent.listing;
            if (const ListingState *state = m_context->book->find(intent.listing)) {
                slot->report.oldQuantity = state->published;
                const int part = m_context->book->scarcestPart(*state);
                if (part >= 0)
                    slot->report.product = m_context->book->product(part).product.sku;
            }
            lineup->slots.push_back(slot);
            m_all.push_back(slot);
        }
        if (!lineup->slots.empty())
            lineups.push_back(std::move(lineup));
    }

    co_await refreshCounts(stop);
    std::vector<Task<>> tasks;
    tasks.reserve(lineups.size());
    for (const auto &lineup : lineups)
        tasks.push_back(writeChannel(lineup.get(), stop));
    co_await awaitAll(std::move(tasks));

    QList<Executed> executed;
    for (const SlotPtr &slot : m_all) {
        if (slot->done && !slot->dropped)
            executed.append({ slot->report, slot->mayRetry, slot->gone });
    }
    co_return executed;
}

/// The newest knowledge is what a write is made from: counts that have aged while the
/// channels were read are read again, for the products about to be written only.
Task<> Executor::refreshCounts(std::stop_token stop)
{
    // A warehouse whose own as-of time lags is not asked before every call.
    const qint64 nowMs = m_context->scheduler->nowMs();
    if (m_trustsCounts || m_refreshing
        || (m_refreshedMs && nowMs - *m_refreshedMs <= m_context->settings.countMaxAgeMs))
        co_return;
    const QDateTime now = m_context->scheduler->utcNow();
    QSet<Sku> aged;
    for (const SlotPtr &slot : m_all) {
        if (slot->done)
            continue;
        const ListingState *state = m_context->book->find(slot->key);
        for (const auto &part : state->parts) {
            const ProductState &product = m_context->book->product(part.product);
            if (product.asOf.isValid() && product.asOf.msecsTo(now) > m_context->settings.countMaxAgeMs)
                aged.insert(product.product.sku);
        }
    }
    if (aged.isEmpty())
        co_return;
    m_refreshing = true;
    m_refreshedMs = nowMs;
    const auto reading = co_await m_context->warehouse->readSome(aged.values(), stop);
    m_refreshing = false;
    if (!reading)
        co_return; // the count of this run still stands; raising on it is guarded by the second observation
    if (auto taken = m_keeper->takeWarehouse(*reading, false); !taken)
        m_storageError = taken.error();
}

Task<> Executor::writeChannel(Lineup *lineup, std::stop_token stop)
{
    std::vector<SlotPtr> lowers;
    std::vector<SlotPtr> raises;
    for (const SlotPtr &slot : lineup->slots)
        (slot->raises ? raises : lowers).push_back(slot);
    std::vector<Task<>> both;
    both.push_back(writeAll(lineup, std::move(lowers), stop)); // lowering never waits
    both.push_back(writeRaises(lineup, std::move(raises), stop));
    co_await awaitAll(std::move(both));
    tell(*lineup);
}

/// Raise guard: a listing is only raised when a second observation agrees with the first.
Task<> Executor::writeRaises(Lineup *lineup, std::vector<SlotPtr> raises, std::stop_token stop)
{
    std::vector<SlotPtr> confirmed;
    QStringList ids;
    for (const SlotPtr &slot : raises) {
        slot->looksLate = lineup->channel->looksBeforeWriting(slot->key.externalId);
        if (slot->looksLate)
            confirmed.push_back(slot);
        else
            ids.append(slot->key.externalId);
    }
    if (ids.isEmpty()) {
        co_await writeAll(lineup, std::move(confirmed), stop);
        co_return;
    }
    const StockReading second = co_await lineup->channel->readStock(ids, Priority::Verify, {}, stop);
    QHash<QString, std::optional<Units>> seen;
    for (const Observation &observation : second.seen)
        seen.insert(observation.listing.externalId, observation.quantity);
    if (auto taken = m_keeper->takeReading(lineup->channel->id(), second); !taken)
        m_storageError = taken.error();

    for (const SlotPtr &slot : raises) {
        if (slot->looksLate)
            continue;
        const auto again = seen.constFind(slot->key.externalId);
        if (again == seen.cend()) {
            if (!stop.stop_requested()) {
                const Error error = second.error.value_or(Error(
                    Error::Kind::Network, q("verify"), Text::tr("the second look before raising failed")));
                fail(slot, error, true);
            }
        } else if (*again == slot->report.oldQuantity) {
            confirmed.push_back(slot);
        } else {
            // Somebody bought or edited meanwhile: not raised on a basis that moved. The next run looks anew.
            slot->done = true;
            slot->dropped = true;
            noteMoved(slot, *again);
        }
    }
    co_await writeAll(lineup, std::move(confirmed), stop);
}

std::vector<Executor::Batch> Executor::batchesOf(const Lineup &lineup, std::vector<SlotPtr> wanted)
{
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const SlotPtr &a, const SlotPtr &b) { return a->danger > b->danger; });
    std::vector<Batch> batches;
    QHash<QString, size_t> open; // batch key → the batch that still has room
    const auto most = static_cast<size_t>(std::max(1, lineup.channel->maxBatch()));
    for (const SlotPtr &slot : wanted) {
        const QString key = lineup.channel->batchKey(slot->key.externalId);
        const auto found = open.constFind(key);
        if (found != open.cend() && batches[*found].size() < most) {
            batches[*found].push_back(slot);
            continue;
        }
        open.insert(key, batches.size());
        batches.push_back({ slot });
    }
    return batches;
}

Task<> Executor::writeAll(Lineup *lineup, std::vector<SlotPtr> wanted, std::stop_token stop)
{
    const auto batches = std::make_shared<std::vector<Batch>>(batchesOf(*lineup, std::move(wanted)));
    const auto next = std::make_shared<size_t>(0);
    std::vector<Task<>> workers;
    workers.reserve(kWorkers);
    for (int i = 0; i < kWorkers; ++i)
        workers.push_back(worker(lineup, batches, next, stop));
    co_await awaitAll(std::move(workers));
}

Task<> Executor::worker(Lineup *lineup, std::shared_ptr<std::vector<Batch>> batches,
                        std::shared_ptr<size_t> next, std::stop_token stop)
{
    while (*next < batches->size() && !stop.stop_requested()) {
        const Batch batch = (*batches)[(*next)++];
        co_await refreshCounts(stop);
        co_await writeBatch(lineup, batch, stop);
        tell(*lineup);
    }
}

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

std::optional<Units> Executor::bind(const SlotPtr &slot, std::stop_token stop)
{
    if (stop.stop_requested() || m_storageError)
        return std::nullopt;
    const ListingState *state = m_context->book->find(slot->key);
    if (!state || !state->known || state->info.writability != Writability::Writable || state->gone
        || state->contradictory)
        return std::nullopt;
    const auto value = m_context->book->target(*state);
    if (!value || (state->published == value && !slot->mustRead))
        return std::nullopt;
    // Two writes of one listing must not cross on the wire: who comes second leaves it to the
    // first, whose value was bound as late.
    if (state->inFlight && slot->intentId.isEmpty())
        return std::nullopt;
    // What was to be lowered is not raised instead: a raise has a guard of its own.
    if (!slot->raises && !slot->mustRead && state->published && *value > *state->published)
        return std::nullopt;
    // Asked a second time for one try: the first was refused at the door (401, 429).
    if (!slot->intentId.isEmpty())
        journalOutcome(slot, WriteOutcome::Failed, q("refused before it was applied; sent again"));

    const QDateTime now = m_context->scheduler->utcNow();
    slot->intentId = newUlid(now);
    slot->sent = value;
    const WriteIntent intent{ slot->intentId, m_runId, slot->key, m_context->book->nextGeneration(slot->key),
                              *value,         now };
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
        // A falsely acknowledged zero sells what is not there: look at once (domain: sample code, 7).
        if (*slot->sent == Units(0))
            slot->mustRead = true;
        else
            finish(slot);
        break;
    }
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
            const double random01 = QRandomGenerator::global()->generateDouble();
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

void Executor::tell(const Lineup &lineup, const QString &words)
{
    SourceProgress progress;
    progress.source = nameOf(lineup.channel->id());
    progress.toWrite = static_cast<int>(lineup.slots.size());
    for (const SlotPtr &slot : lineup.slots) {
        progress.written += slot->done ? 1 : 0;
        progress.failed += slot->done && slot->report.status == q("FAILED") ? 1 : 0;
    }
    progress.words = words;
    m_progress(progress);
}

} // namespace jaego
