// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review/reviewdecision.h"

#include "ui/text/words.h"

#include <QSet>

#include <numeric>

namespace jaego {

namespace {

void count(ReviewDecision *decision, const ReviewLine &line)
{
    ++decision->listings[static_cast<size_t>(indexOf(line.listing.channel))];
    decision->zeros += line.target == Units(0) ? 1 : 0;
}

void addHeld(ReviewDecision *decision, const ReviewLine &line, bool approve, const QString &reason)
{
    for (HeldChoice &choice : decision->held) {
        if (choice.runId == line.heldRun) {
            choice.listings.append(line.listing);
            count(decision, line);
            return;
        }
    }
    decision->held.append({ line.heldRun, approve, reason, { line.listing } });
    count(decision, line);
}

/// A run can put it right: there is a number to be written.
bool canBeSynced(const ReviewLine &line)
{
    return !line.sku.isEmpty() && line.kind != ReviewKind::Unmapped && line.kind != ReviewKind::ListingGone;
}

void addSynced(ReviewDecision *decision, QSet<Sku> *known, const ReviewLine &line)
{
    if (!canBeSynced(line)) {
        ++decision->leftOut;
        return;
    }
    count(decision, line);
    if (!known->contains(line.sku)) {
        known->insert(line.sku);
        decision->skus.append(line.sku);
    }
}

} // namespace

int ReviewDecision::total() const
{
    return std::accumulate(listings.begin(), listings.end(), 0);
}

ReviewDecision approvalOf(const QList<ReviewLine> &lines)
{
    ReviewDecision decision;
    QSet<Sku> known;
    for (const ReviewLine &line : lines) {
        if (line.isHeld())
            addHeld(&decision, line, true, {});
        else
            addSynced(&decision, &known, line);
    }
    return decision;
}

ReviewDecision rejectionOf(const QList<ReviewLine> &lines, const QString &reason)
{
    ReviewDecision decision;
    for (const ReviewLine &line : lines) {
        if (line.isHeld())
            addHeld(&decision, line, false, reason);
        else
            ++decision.leftOut;
    }
    return decision;
}

ReviewDecision retryOf(const QList<ReviewLine> &lines)
{
    ReviewDecision decision;
    QSet<Sku> known;
    for (const ReviewLine &line : lines) {
        if (line.isHeld())
            ++decision.leftOut;
        else
            addSynced(&decision, &known, line);
    }
    return decision;
}

QString DecisionWords::confirmation(const ReviewDecision &decision)
{
    QStringList channels;
    for (const ChannelId channel : kChannels) {
        if (const int listings = decision.listings[static_cast<size_t>(indexOf(channel))])
            channels.append(tr("%1: %Ln listing(s)", nullptr, listings).arg(Words::channel(channel)));
    }
    QString words = tr("This changes the quantity of %1.").arg(channels.join(QStringLiteral(", ")));
    if (decision.zeros > 0)
        words += QLatin1Char(' ') + tr("%Ln of them will show 0.", nullptr, decision.zeros);
    if (decision.leftOut > 0)
        words += QLatin1Char(' ')
            + tr("%Ln line(s) cannot be changed this way and stay.", nullptr, decision.leftOut);
    return words;
}

QString DecisionWords::rejection(const ReviewDecision &decision)
{
    return tr("%Ln held change(s) will not be sent.", nullptr, decision.total());
}

} // namespace jaego
