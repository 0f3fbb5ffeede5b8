// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/story/storychart.h"

#include "insight/numberstory.h"
#include "ui/models/story/numberwords.h"
#include "ui/text/words.h"

namespace jaego {

namespace {

constexpr qint64 kShortestMs = 600'000; ///< of a chart

QList<StepChart::Step> stepsOf(const QList<NumberStep> &steps)
{
    QList<StepChart::Step> out;
    out.reserve(steps.size());
    for (const NumberStep &step : steps)
        out.append({ step.at.toMSecsSinceEpoch(), step.value.value() });
    return out;
}

Qt::PenStyle styleOf(ChannelId channel)
{
    switch (channel) {
    case ChannelId::Coupang:
        return Qt::DashLine;
    case ChannelId::Naver:
        return Qt::DotLine;
    case ChannelId::Cafe24:
        break;
    }
    return Qt::DashDotLine;
}

} // namespace

QList<StepChart::Series> StoryChart::series(const NumberHistory &history)
{
    QList<StepChart::Series> all;
    all.append(
        { Words::source(QStringLiteral("WAREHOUSE")), Qt::SolidLine, true, stepsOf(countSteps(history)) });
    for (const NumberedListing &listing : history.listings) {
        StepChart::Series one;
        one.name = NumberWords::listing(listing.key, history);
        if (listing.unitsPerSale > 1)
            one.name += QStringLiteral(" ×%1").arg(listing.unitsPerSale);
        one.style = styleOf(listing.key.channel);
        one.steps = stepsOf(shownSteps(history, listing.key));
        all.append(one);
    }
    return all;
}

QDateTime StoryChart::beginning(const NumberHistory &history)
{
    if (history.events.isEmpty() || history.events.first().at <= history.from)
        return history.from;
    const qint64 known = history.events.first().at.msecsTo(history.to);
    return std::max(history.from, history.to.addMSecs(-std::max(kShortestMs, known * 21 / 20)));
}

QList<StepChart::Marks> StoryChart::marks(const NumberHistory &history)
{
    StepChart::Marks orders{ tr("Orders"), {} };
    StepChart::Marks counts{ tr("Warehouse"), {} };
    StepChart::Marks writes{ tr("Sent"), {} };
    StepChart::Marks reads{ tr("Read"), {} };
    for (const NumberEvent &event : history.events) {
        const qint64 at = event.at.toMSecsSinceEpoch();
        switch (event.kind) {
        case NumberEvent::Kind::Ordered:
            orders.atMs.append(at);
            break;
        case NumberEvent::Kind::Counted:
        case NumberEvent::Kind::Moved:
        case NumberEvent::Kind::Adjusted:
            counts.atMs.append(at);
            break;
        case NumberEvent::Kind::Written:
            writes.atMs.append(at);
            break;
        case NumberEvent::Kind::Read:
        case NumberEvent::Kind::Verified:
            reads.atMs.append(at);
            break;
        }
    }
    return { orders, counts, writes, reads };
}

} // namespace jaego
