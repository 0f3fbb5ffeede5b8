// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's side of orders: feeds, events, and what follows from them.

#include "base/logging.h"
#include "base/text.h"
#include "connect/connectdesk.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/holddesk.h"
#include "engine/housekeeper.h"
#include "engine/operatorname.h"
#include "engine/proposaldesk.h"
#include "engine/purchasedesk.h"
#include "engine/purchaseoutbox.h"
#include "sync/collector.h"
#include "sync/feedreader.h"
#include "sync/lowering.h"

namespace jaego {

Engine::~Engine() = default;

/// Everything that reacts to orders is made anew with the adapters.
void Engine::hearOrders()
{
    m_lowering = std::make_unique<Lowering>(&m_workshop->context(), &m_workshop->keeper());
    m_feedTrouble = {};
    FeedReader *feeds = m_workshop->feeds();
    if (!feeds)
        return;
    FeedReader::Hooks hooks;
    hooks.touched = [this](ChannelId, const QSet<Sku> &skus) { ordersTouched(skus); };
    hooks.polled = [this](ChannelId channel, const std::optional<Error> &error) { tellFeed(channel, error); };
    hooks.unreadable = [this](ChannelId channel, const QStringList &words) {
        for (const QString &line : words)
            notice(Notice::Severity::Warning,
                   Text::tr("An order of %1 could not be read and reserves nothing: %2")
                       .arg(nameOf(channel), line));
    };
    hooks.knownUpTo = [this](ChannelId channel, const QDateTime &time) {
        const qint64 lagMs = m_workshop->context().settings.feedLagMs;
        const QSet<Sku> freed = m_workshop->book().settleFalls(channel, time.addMSecs(-lagMs));
        if (!freed.isEmpty())
            ordersTouched(freed);
    };
    feeds->setHooks(std::move(hooks));
    m_workshop->keeper().setShowsTooMuch([this](const QSet<Sku> &skus) { fallSeen(skus); });
}

/// With a schedule, and with a warehouse that ends reservations.
void Engine::startFeeds()
{
    const Settings &settings = m_workshop->settings();
    if (!m_scheduled || m_shuttingDown || !settings.schedule.enabled || !m_workshop->feeds())
        return;
    // Never from inside a polling that ends: the loop may be made anew.
    const auto idle = [this] {
        QMetaObject::invokeMethod(this, &Engine::applyPending, Qt::QueuedConnection);
    };
    m_feeds = std::make_unique<FeedLoop>(&m_workshop->scheduler(), m_workshop->feeds(),
                                         m_workshop->context().channels, idle);
    m_feeds->start(static_cast<qint64>(settings.schedule.feedSeconds * 1000), [this] { return !m_running; });
    m_workshop->book().watchFalls(true);
}

/// No polling begins any more.
void Engine::stopFeeds()
{
    if (m_feeds)
        m_feeds->stop();
    if (m_open)
        m_workshop->book().watchFalls(false); // nobody would hear why
    if (FeedReader *feeds = m_workshop->feeds())
        feeds->stop();
}

/// Orders are being read, or what follows from them is being written.
bool Engine::isHearing() const
{
    const FeedReader *feeds = m_workshop->feeds();
    return (m_feeds && m_feeds->isBusy()) || (feeds && feeds->isBusy())
        || (m_lowering && m_lowering->isBusy()) || (m_events && m_events->isBusy())
        || (m_purchaseOutbox && m_purchaseOutbox->isBusy());
}

void Engine::recount()
{
    if (!m_open || m_shuttingDown || !m_workshop->feeds())
        return;
    const QSet<Sku> changed = m_workshop->orders().recount();
    const int lines = m_workshop->orders().orders().lineCount();
    AuditEntry entry;
    entry.at = m_workshop->scheduler().utcNow();
    entry.who = operatorName();
    entry.what = QStringLiteral("recount");
    entry.after = QString::number(changed.size());
    if (auto written = m_workshop->store().audit.append(entry); !written)
        notice(Notice::Severity::Warning, written.error().message);
    if (changed.isEmpty()) {
        notice(Notice::Severity::Info,
               Text::tr("Reservations counted anew from %1 order lines: every number was right.").arg(lines));
        return;
    }
    notice(Notice::Severity::Warning,
           Text::tr("Reservations counted anew from %1 order lines: %2 products had another number, which "
                    "is put right now.")
               .arg(lines)
               .arg(changed.size()));
    ordersTouched(changed);
}

/// Real orders showed that the warehouse counts otherwise than we were told.
void Engine::tellReports()
{
    const WarehouseSection &warehouse = m_workshop->settings().warehouse;
    if (m_toldReports || !m_scheduled || warehouse.kind == WarehouseKind::Ledger)
        return;
    const bool onHand = warehouse.reports == WarehouseReports::OnHand;
    const auto seen = m_workshop->store().meta.value(kReportsSeenKey);
    if (!seen
        || !evidenceOf(seen->value_or(QString()))
                .contradicts(onHand ? ReservationRule::Reports::OnHand : ReservationRule::Reports::Available))
        return;
    m_toldReports = true;
    notice(Notice::Severity::Warning,
           onHand
               ? Text::tr("The warehouse seems to leave orders out of its count as soon as they are "
                          "placed, but [warehouse] reports=on_hand: they are subtracted twice, and stock is "
                          "hidden. \"jaego doctor\" tells what was seen.")
               : Text::tr("The warehouse does not seem to leave orders out of its count before they are "
                          "shipped, but [warehouse] reports=available: units may be sold twice. \"jaego "
                          "doctor\" tells what was seen."));
}

void Engine::tellFeed(ChannelId channel, const std::optional<Error> &error)
{
    QString &told = m_feedTrouble[static_cast<size_t>(indexOf(channel))];
    if (!error) {
        told.clear();
        return;
    }
    const QString kind = nameOf(error->kind);
    if (error->kind == Error::Kind::Cancelled || told == kind)
        return; // every fifteen seconds the same words would bury the others
    told = kind;
    qCWarning(lcSync) << nameOf(channel) << "order feed:" << error->message;
    notice(Notice::Severity::Warning,
           Text::tr("%1's orders could not be read: %2 They are asked for again; until then "
                    "sales there are seen by the runs only.")
               .arg(nameOf(channel), wordsFor(nameOf(channel), *error)));
}

void Engine::ordersTouched(const QSet<Sku> &skus)
{
    m_holds->settleCeilings();
    markDirty();
    if (m_shuttingDown)
        return;
    ++m_tasks;
    startDetached(lowerTask(skus), "engine.lower");
}

/// A number fell and no order says why, or the warehouse has less: the others show less at once.
/// The feed of a fallen number is asked as soon as it must know.
void Engine::fallSeen(const QSet<Sku> &skus)
{
    ordersTouched(skus);
    m_workshop->scheduler().callAfter(m_workshop->context().settings.feedLagMs + 1, this, [this] {
        if (!m_open || m_shuttingDown || !m_feeds || !m_workshop->feeds())
            return;
        for (Channel *channel : std::as_const(m_workshop->context().channels)) {
            if (m_workshop->book().hasFalls(channel->id()))
                startDetached(m_workshop->feeds()->freshenSoon(channel, 0, 0, m_lowerStop.get_token()),
                              "feed");
        }
    });
}

/// What shows too much is lowered at once; what is left (a cancel raises, a call that failed)
/// is a run's.
Task<> Engine::lowerTask(QSet<Sku> skus)
{
    m_touched += skus;
    const QString runId = m_running ? m_runStatus.runId : QString();
    co_await m_lowering->lower(skus, runId, m_lowerStop.get_token());
    --m_tasks;
    markDirty();
    if (m_lowering->isBusy())
        co_return; // who lowers on goes on here
    const StockBook &book = m_workshop->book();
    const auto differs = [&book](const ProductState *product) {
        return product && std::any_of(product->listings.begin(), product->listings.end(), [&book](int index) {
                   const ListingState &listing = book.listing(index);
                   const Standing standing = book.standing(listing);
                   return !listing.onHold
                       && (standing == Standing::ShowsMore || standing == Standing::ShowsLess);
               });
    };
    RunRequest request;
    request.trigger = QStringLiteral("order.completed");
    const QSet<Sku> touched = std::exchange(m_touched, {});
    for (const Sku &sku : touched) {
        if (differs(book.find(sku)))
            request.skus.append(sku);
    }
    if (m_scheduled && !request.skus.isEmpty())
        requestRun(request);
    QMetaObject::invokeMethod(this, &Engine::applyPending, Qt::QueuedConnection);
}

/// The event inbox: in the window and in `serve`, as the settings have it.
Task<> Engine::eventsTask()
{
    const EventsSection section = m_workshop->settings().events;
    if (!m_scheduled || m_shuttingDown || !section.enabled) {
        if (m_events)
            m_events->stop();
        m_events.reset();
        m_eventsPort.reset();
        --m_tasks;
        co_return;
    }
    if (m_events && m_eventsPort == section.port) {
        if (const auto read = co_await m_events->rereadSecret(); !read)
            notice(Notice::Severity::Error, read.error().message);
        --m_tasks;
        co_return;
    }
    EventDesk::Hooks hooks;
    hooks.touched = [this](const QSet<Sku> &skus) { ordersTouched(skus); };
    hooks.run = [this](const RunRequest &request) { requestRun(request); };
    hooks.adjust = [this](AdjustmentRequest request) { return bookAdjustment(std::move(request)); };
    hooks.unknownSkus = [this](QStringList skus) { return unknownSkus(std::move(skus), {}); };
    hooks.received = [this](const QHash<Sku, qint64> &pieces) {
        if (auto taken = m_purchases->received(pieces, m_workshop->scheduler().utcNow()); !taken)
            notice(Notice::Severity::Warning, taken.error().message);
    };
    hooks.notice = [this](Notice::Severity severity, const QString &text) { notice(severity, text); };
    hooks.idle = [this] { QMetaObject::invokeMethod(this, &Engine::applyPending, Qt::QueuedConnection); };
    m_events = std::make_unique<EventDesk>(m_workshop.get(), std::move(hooks));
    m_eventsPort = section.port;
    const auto port = co_await m_events->start(static_cast<quint16>(section.port));
    if (port)
        Q_EMIT eventsHeardOn(*port);
    else
        notice(Notice::Severity::Error, port.error().message);
    --m_tasks;
}

} // namespace jaego
