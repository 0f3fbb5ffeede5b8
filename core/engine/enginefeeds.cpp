// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's side of the order feeds.

#include "engine/engine.h"
#include "engine/feedloop.h"

namespace jaego {

Engine::~Engine() = default;

/// With a schedule, and with a warehouse whose counts end reservations.
void Engine::startFeeds()
{
    const Settings &settings = m_workshop->settings();
    if (!m_scheduled || m_shuttingDown || !settings.schedule.enabled || !m_workshop->ordersEnd())
        return;
    FeedLoop::Hooks hooks;
    hooks.runId = [this] { return m_running ? m_runStatus.runId : QString(); };
    hooks.touched = [this](const QSet<Sku> &skus) { ordersTouched(skus); };
    // Never from inside the round that ends: the loop may be made anew.
    hooks.idle = [this] { QMetaObject::invokeMethod(this, &Engine::applyPending, Qt::QueuedConnection); };
    hooks.failed = [this](const QString &words) { notice(Notice::Severity::Warning, words); };
    m_feeds = std::make_unique<FeedLoop>(m_workshop.get(), std::move(hooks));
    m_feeds->start(static_cast<qint64>(settings.schedule.feedSeconds * 1000));
}

/// What had to be lowered is lowered; what is left (a cancel raises, a call that failed) is a run's.
void Engine::ordersTouched(const QSet<Sku> &skus)
{
    markDirty();
    const StockBook &book = m_workshop->book();
    RunRequest request;
    request.trigger = QStringLiteral("order.completed");
    for (const Sku &sku : skus) {
        const ProductState *product = book.find(sku);
        if (!product)
            continue;
        const bool differs =
            std::any_of(product->listings.begin(), product->listings.end(), [&book](int index) {
                const Standing standing = book.standing(book.listing(index));
                return standing == Standing::ShowsMore || standing == Standing::ShowsLess;
            });
        if (differs)
            request.skus.append(sku);
    }
    if (!request.skus.isEmpty())
        requestRun(request);
}

} // namespace jaego
