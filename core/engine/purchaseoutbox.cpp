// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/purchaseoutbox.h"

#include "base/logging.h"
#include "base/text.h"
#include "base/ulid.h"
#include "base/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>

namespace jaego {

namespace {

/// Standard Webhooks' own example; a failure waits the next of these.
constexpr std::array<qint64, 9> kWaitsMs{ 5'000,      300'000,    1'800'000,  7'200'000, 18'000'000,
                                          36'000'000, 50'400'000, 72'000'000, 86'400'000 };
constexpr double kJitter = 0.1; ///< so that a crowd does not come back at once
constexpr qint64 kLongestAskedMs = 86'400'000;
constexpr int kShownDays = 30;
constexpr int kMostShown = 200;
constexpr int kGone = 410;
const QString kGoneKey = QStringLiteral("purchasing.webhook_gone"); ///< the address that answered 410

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject lineOf(const Proposal &proposal, const ProductState *state)
{
    QJsonObject line{ { q("proposal_id"), proposal.id },
                      { q("sku"), proposal.sku },
                      { q("quantity"), proposal.quantity().value() } };
    if (!state)
        return line;
    line.insert(q("name"), state->product.name);
    if (state->product.packSize)
        line.insert(q("pack_size"), state->product.packSize->value());
    if (state->product.moq)
        line.insert(q("moq"), state->product.moq->value());
    if (state->product.leadTimeDays)
        line.insert(q("lead_time_days"), *state->product.leadTimeDays);
    return line;
}

} // namespace

PurchaseOutbox::PurchaseOutbox(Workshop *workshop, Hooks hooks)
    : m_workshop(workshop), m_hooks(std::move(hooks))
{
}

QList<PurchasePost> PurchaseOutbox::eventsOf(const QList<Proposal> &approved, const QString &who,
                                             const QDateTime &now) const
{
    QMap<QString, QList<Proposal>> suppliers;
    for (const Proposal &proposal : approved)
        suppliers[proposal.supplier].append(proposal);
    QList<PurchasePost> posts;
    posts.reserve(suppliers.size());
    for (auto it = suppliers.cbegin(); it != suppliers.cend(); ++it) {
        QJsonArray lines;
        for (const Proposal &proposal : it.value())
            lines.append(lineOf(proposal, m_workshop->book().find(proposal.sku)));
        const QString id = newUlid(now);
        QJsonObject event{ { q("specversion"), q("1.0") },
                           { q("id"), id },
                           { q("source"), q("/jaego/purchasing") },
                           { q("type"), q("kr.jaego.purchase.approved") },
                           { q("time"), toIsoUtc(now) },
                           { q("datacontenttype"), q("application/json") },
                           { q("data"),
                             QJsonObject{ { q("order_id"), id },
                                          { q("supplier"), it.key() },
                                          { q("approved_by"), who },
                                          { q("lines"), lines } } } };
        PurchasePost post;
        post.id = q("msg_") + id; // no dot, and not for anybody to choose
        post.supplier = it.key();
        post.lines = static_cast<int>(lines.size());
        post.body = QJsonDocument(event).toJson(QJsonDocument::Compact);
        post.createdAt = now;
        post.nextAt = now;
        posts.append(post);
    }
    return posts;
}

bool PurchaseOutbox::canSend() const
{
    return !address().isEmpty() && m_workshop->purchaseSender();
}

QString PurchaseOutbox::trouble() const
{
    const auto gone = m_workshop->store().meta.value(kGoneKey);
    if (address().isEmpty() || !gone || !*gone || **gone != address().toString())
        return {};
    return Text::tr(
        "The purchase system says that it takes no orders at this address any more (410). Nothing "
        "is sent until you set another one or send again.");
}

Result<QList<PurchasePost>> PurchaseOutbox::posts(const QDateTime &now) const
{
    return m_workshop->store().purchases.posts(now.addDays(-kShownDays), kMostShown);
}

void PurchaseOutbox::sendNow()
{
    const QDateTime now = m_workshop->scheduler().utcNow();
    if (auto cleared = m_workshop->store().meta.remove(kGoneKey); !cleared)
        m_hooks.notice(Notice::Severity::Error, cleared.error().message);
    const auto known = posts(now);
    if (!known) {
        m_hooks.notice(Notice::Severity::Error, known.error().message);
        return;
    }
    for (PurchasePost post : *known) {
        if (post.state == PurchasePost::State::Sent)
            continue;
        post.state = PurchasePost::State::Waiting;
        post.nextAt = now;
        post.tries = 0;
        m_due.remove(post.id);
        if (auto stored = m_workshop->store().purchases.updatePost(post); !stored)
            m_hooks.notice(Notice::Severity::Error, stored.error().message);
    }
    wake();
}

void PurchaseOutbox::wake()
{
    if (m_on)
        startDetached(work(), "purchases");
}

/// Delays run on the scheduler's clock, which a test may quicken; over a restart counts the hour.
qint64 PurchaseOutbox::dueAt(const PurchasePost &post) const
{
    if (const auto due = m_due.constFind(post.id); due != m_due.cend())
        return *due;
    Scheduler &clock = m_workshop->scheduler();
    return clock.nowMs() + std::max<qint64>(0, clock.utcNow().msecsTo(post.nextAt));
}

Task<> PurchaseOutbox::work()
{
    if (m_busy)
        co_return;
    m_busy = true;
    bool again = true;
    while (m_on && again && canSend() && trouble().isEmpty()) {
        again = false;
        const auto waiting = m_workshop->store().purchases.waitingPosts();
        if (!waiting) {
            qCWarning(lcEngine) << "orders to be sent could not be read:" << waiting.error().message;
            break;
        }
        for (const PurchasePost &post : *waiting) {
            if (!m_on || dueAt(post) > m_workshop->scheduler().nowMs())
                continue;
            again = co_await sendOne(post);
            if (!again)
                break;
        }
    }
    m_busy = false;
    lookAgain();
    m_hooks.idle();
}

/// False: it makes no sense to go on with the next one now.
Task<bool> PurchaseOutbox::sendOne(PurchasePost post)
{
    PurchaseParcel parcel{ address(), post.id.toLatin1(), post.body };
    ++post.tries;
    const auto answer = co_await m_workshop->purchaseSender()->send(std::move(parcel), {});
    settle(&post, answer);
    const auto stored = m_workshop->store().purchases.updatePost(post);
    if (!stored) // sent again with the same id: the other side knows it
        qCWarning(lcEngine) << "the answer to an order could not be stored:" << stored.error().message;
    m_hooks.changed();
    const bool goOn = stored && post.state != PurchasePost::State::GivenUp;
    co_return goOn;
}

void PurchaseOutbox::settle(PurchasePost *post, const Result<PurchaseReceipt> &answer)
{
    const QString to = post->supplier.isEmpty() ? Text::tr("without a supplier") : post->supplier;
    post->answeredAt = m_workshop->scheduler().utcNow();
    post->httpStatus = answer ? answer->status : 0;
    if (!answer) {
        post->words = answer.error().message;
        putOff(post, std::nullopt);
        if (answer.error().kind == Error::Kind::Config && post->tries == 1)
            m_hooks.notice(Notice::Severity::Error,
                           Text::tr("The order %1 was not sent: %2").arg(to, answer.error().message));
        return;
    }
    post->words = answer->words;
    if (answer->status >= 200 && answer->status < 300) {
        post->state = PurchasePost::State::Sent;
        post->nextAt = {};
        m_due.remove(post->id);
        m_hooks.notice(
            Notice::Severity::Info,
            Text::tr("The purchase system took the order %1 (%2 lines).").arg(to).arg(post->lines));
        return;
    }
    if (answer->status == kGone) {
        post->state = PurchasePost::State::GivenUp;
        if (auto kept = m_workshop->store().meta.set(kGoneKey, address().toString()); !kept)
            qCWarning(lcEngine) << kept.error().message;
        m_hooks.notice(Notice::Severity::Error,
                       Text::tr("The order %1 was not taken: the purchase system takes no orders at this "
                                "address any more (410). Nothing is sent until you set another one.")
                           .arg(to));
        return;
    }
    putOff(post, answer->retryAfterMs);
    if (post->tries == 1)
        m_hooks.notice(Notice::Severity::Warning,
                       Text::tr("The purchase system did not take the order %1 (HTTP %2). It is sent again "
                                "by itself.")
                           .arg(to)
                           .arg(answer->status));
}

void PurchaseOutbox::putOff(PurchasePost *post, std::optional<qint64> askedMs)
{
    const auto done = static_cast<size_t>(post->tries - 1);
    if (done >= kWaitsMs.size()) {
        post->state = PurchasePost::State::GivenUp;
        post->nextAt = {};
        m_hooks.notice(
            Notice::Severity::Error,
            Text::tr("An order was given up after %1 tries; send it again from the purchasing place.")
                .arg(post->tries));
        return;
    }
    const double jitter = 1 + kJitter * m_workshop->context().random01();
    const auto usual = static_cast<qint64>(static_cast<double>(kWaitsMs[done]) * jitter);
    const qint64 wait = std::max(usual, std::min(kLongestAskedMs, askedMs.value_or(0)));
    post->nextAt = m_workshop->scheduler().utcNow().addMSecs(wait);
    m_due.insert(post->id, m_workshop->scheduler().nowMs() + wait);
}

/// A timer for the next that is due.
void PurchaseOutbox::lookAgain()
{
    const auto waiting = m_workshop->store().purchases.waitingPosts();
    if (!m_on || !waiting || waiting->isEmpty() || !canSend() || !trouble().isEmpty())
        return;
    qint64 next = dueAt(waiting->first());
    for (const PurchasePost &post : *waiting)
        next = std::min(next, dueAt(post));
    m_workshop->scheduler().callAt(std::max(next, m_workshop->scheduler().nowMs() + 1), &m_context,
                                   [this, ticket = ++m_ticket] {
                                       if (ticket == m_ticket)
                                           wake();
                                   });
}

} // namespace jaego
