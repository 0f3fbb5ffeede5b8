// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides on the review place: held updates, links by hand.

#include "base/logging.h"
#include "base/text.h"
#include "engine/alertdesk.h"
#include "engine/engine.h"
#include "engine/eventdesk.h"
#include "engine/feedloop.h"
#include "engine/operatorname.h"
#include "sync/lowering.h"

#include <QElapsedTimer>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int kMostPerSale = 100'000;

QString textOf(const QList<Component> &components)
{
    QStringList parts;
    for (const Component &part : components)
        parts.append(q("%1 ×%2").arg(part.sku).arg(part.unitsPerSale));
    return parts.join(q(" + "));
}

QString textOf(const ListingKey &listing)
{
    return nameOf(listing.channel) + QLatin1Char(' ') + listing.externalId;
}

} // namespace

void Engine::tellReview()
{
    if (!m_open || m_shuttingDown)
        return;
    QElapsedTimer took;
    took.start();
    const ReviewSnapshot review = m_review.read();
    qCDebug(lcEngine) << "review:" << review.lines.size() << "lines in" << took.elapsed() << "ms";
    Q_EMIT reviewRead(review);
}

void Engine::tellLinkGuesses()
{
    if (!m_open || m_shuttingDown)
        return;
    QElapsedTimer took;
    took.start();
    const LinkGuesses guesses = m_review.guess();
    qCDebug(lcEngine) << "guesses:" << guesses.listings.size() << "listings in" << took.elapsed() << "ms";
    Q_EMIT linkGuessesRead(guesses);
}

// ---------------------------------------------------------------- held updates

void Engine::decideListings(const HeldChoice &choice)
{
    if (!m_open || m_shuttingDown)
        return;
    if (m_running) { // decisions come one after the other, each with its own run
        m_choices.append(choice);
        return;
    }
    m_running = choice.approve; // from the decision on, not from the first await
    ++m_tasks;
    startDetached(choiceTask(choice), "engine.decide");
}

Task<> Engine::choiceTask(HeldChoice choice)
{
    m_running = false;
    m_stop = std::stop_source(); // a stop of an earlier run is not meant for this one
    const auto decided =
        co_await decideHeld(choice.runId, choice.approve, choice.reason, operatorName(), choice.listings);
    if (!decided)
        notice(Notice::Severity::Error, decided.error().message);
    --m_tasks;
    runPending();
}

// ---------------------------------------------------------------- links by hand

void Engine::link(const QList<Mapping> &mappings)
{
    ++m_tasks;
    startDetached(linkTask(mappings), "engine.link");
}

Task<> Engine::linkTask(QList<Mapping> mappings)
{
    const auto touched = co_await linkListings(mappings, operatorName());
    --m_tasks;
    if (!touched) {
        notice(Notice::Severity::Error, Text::tr("Nothing was linked: %1").arg(touched.error().message));
        co_return;
    }
    notice(Notice::Severity::Info, Text::tr("%1 listings were linked by hand.").arg(mappings.size()));
    tellLinkGuesses();
    if (touched->isEmpty())
        co_return;
    RunRequest follow;
    follow.skus = *touched;
    requestRun(follow);
}

/// What may not be linked, in words; nothing when all may.
std::optional<Error> Engine::refusalOf(const QList<Mapping> &mappings) const
{
    const StockBook &book = m_workshop->book();
    const auto refused = [](const QString &words) {
        return Error(Error::Kind::Rejected, q("engine.link"), words);
    };
    if (mappings.isEmpty())
        return refused(Text::tr("no listing was named"));
    for (const Mapping &mapping : mappings) {
        if (book.indexOf(mapping.listing) < 0)
            return refused(Text::tr("nobody knows the listing %1").arg(textOf(mapping.listing)));
        for (const Component &part : mapping.components) {
            const ProductState *product = book.find(part.sku);
            if (!product || !product->counted)
                return refused(Text::tr("the warehouse does not know %1").arg(part.sku));
            if (part.unitsPerSale < 1 || part.unitsPerSale > kMostPerSale)
                return refused(Text::tr("%1: a sale takes 1 to %2 units").arg(part.sku).arg(kMostPerSale));
        }
    }
    return std::nullopt;
}

Task<Result<QList<Sku>>> Engine::linkListings(QList<Mapping> mappings, QString who)
{
    if (const auto refusal = refusalOf(mappings))
        co_return *refusal;
    const QDateTime now = m_workshop->scheduler().utcNow();
    QSet<Sku> touched;
    QList<AuditEntry> entries;
    entries.reserve(mappings.size());
    for (const Mapping &mapping : std::as_const(mappings)) {
        const QList<Component> before = m_workshop->book().componentsOf(mapping.listing);
        for (const Component &part : before + mapping.components)
            touched.insert(part.sku);
        AuditEntry entry;
        entry.at = now;
        entry.who = who;
        entry.what = mapping.components.isEmpty() ? q("unlink") : q("link");
        entry.subject = textOf(mapping.listing);
        entry.before = textOf(before);
        entry.after = textOf(mapping.components);
        entries.append(entry);
    }
    Store &store = m_workshop->store();
    const auto stored = store.db.inTransaction([&]() -> Status {
        if (auto replaced = store.catalogue.replaceMappings(mappings); !replaced)
            return replaced;
        for (const AuditEntry &entry : std::as_const(entries)) {
            if (auto written = store.audit.append(entry); !written)
                return written;
        }
        return Done{};
    });
    if (!stored)
        co_return stored.error();
    if (auto known = m_workshop->keeper().knowMappings(mappings, now); !known)
        co_return known.error();
    markDirty();
    co_return QList<Sku>(touched.begin(), touched.end());
}

void Engine::exportMapping(const QString &path)
{
    const auto mappings = m_workshop->store().catalogue.mappings();
    if (!mappings) {
        notice(Notice::Severity::Error,
               Text::tr("%1 was not written: %2").arg(path, mappings.error().message));
        return;
    }
    if (auto saved = exportMappings(*mappings).save(path); !saved) {
        notice(Notice::Severity::Error, Text::tr("%1 was not written: %2").arg(path, saved.error().message));
        return;
    }
    notice(Notice::Severity::Info, Text::tr("%1 links were written to %2.").arg(mappings->size()).arg(path));
}

} // namespace jaego
