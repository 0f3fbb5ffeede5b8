// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/practice/practicewords.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <cmath>

namespace jaego {

namespace {

struct PracticeText {
    Q_DECLARE_TR_FUNCTIONS(jaego::PracticeText)
};

using Kind = PracticeDeed::Kind;
using Refusal = PracticeOutcome::Refusal;

QString productOf(const PracticeDeed &deed)
{
    return deed.name.isEmpty() ? deed.sku : deed.name;
}

QString changed(const PracticeOutcome &outcome)
{
    return QStringLiteral("%1 → %2").arg(Words::number(outcome.before.value_or(0)),
                                         Words::number(outcome.after.value_or(0)));
}

QString refused(const PracticeOutcome &outcome)
{
    const PracticeDeed &deed = outcome.deed;
    switch (outcome.refusal) {
    case Refusal::NoListing:
        return PracticeText::tr("%1 does not sell %2; nothing happened.")
            .arg(Words::source(deed.source), productOf(deed));
    case Refusal::TooFew:
        return PracticeText::tr("%1 shows only %2 of %3; nobody can buy %4.")
            .arg(Words::source(deed.source), Words::number(outcome.before.value_or(0)), productOf(deed),
                 Words::number(deed.quantity));
    case Refusal::NoOrder:
        return PracticeText::tr("No order placed here is left to cancel.");
    case Refusal::NoProduct:
        return PracticeText::tr("The warehouse does not know %1; nothing happened.").arg(deed.sku);
    case Refusal::None:
        break;
    }
    return {};
}

QString afterBreaking(const PracticeDeed &deed)
{
    const QString source = Words::source(deed.source);
    switch (deed.how) {
    case PracticeBreak::Slow:
        return PracticeText::tr("A run takes longer; the window stays quick. Press F5 and watch %1.")
            .arg(source);
    case PracticeBreak::TooManyRequests:
        return PracticeText::tr("The lamp of %1 says paused; Jaego waits and calls less often.").arg(source);
    case PracticeBreak::ServerError:
        return PracticeText::tr("Press F5: %1 is tried again a few times, then its listings are left for the "
                                "next run. The others are kept right.")
            .arg(source);
    case PracticeBreak::WrongPassword:
        return PracticeText::tr("The lamp of %1 turns red and says what is refused.").arg(source);
    case PracticeBreak::Lies:
        return PracticeText::tr("Change a count and press F5: the check after the write sees that %1 did not "
                                "do what it said.")
            .arg(source);
    case PracticeBreak::Down:
        return PracticeText::tr("The lamp of %1 turns red. Its numbers turn grey with their age; nothing is "
                                "guessed.")
            .arg(source);
    }
    return {};
}

} // namespace

QString PracticeWords::breakage(PracticeBreak how)
{
    switch (how) {
    case PracticeBreak::Slow:
        return PracticeText::tr("Slow (3 s)");
    case PracticeBreak::TooManyRequests:
        return PracticeText::tr("Too many requests (429)");
    case PracticeBreak::ServerError:
        return PracticeText::tr("Errors (500)");
    case PracticeBreak::WrongPassword:
        return PracticeText::tr("Refuses the keys");
    case PracticeBreak::Lies:
        return PracticeText::tr("Says done, does nothing");
    case PracticeBreak::Down:
        return PracticeText::tr("Down");
    }
    return {};
}

QString PracticeWords::done(const PracticeOutcome &outcome)
{
    const PracticeDeed &deed = outcome.deed;
    if (outcome.refusal != Refusal::None)
        return refused(outcome);
    const QString source = Words::source(deed.source);
    switch (deed.kind) {
    case Kind::Order:
        return PracticeText::tr("%1: %2 of %3 sold (shows %4)")
            .arg(source, Words::number(deed.quantity), productOf(deed), changed(outcome));
    case Kind::CancelLast:
        return PracticeText::tr("%1: order %2 cancelled").arg(source, outcome.orderId);
    case Kind::Receive:
        return PracticeText::tr("Warehouse: %1 of %2 received (%3)")
            .arg(Words::number(deed.quantity), productOf(deed), changed(outcome));
    case Kind::Count:
        return PracticeText::tr("Warehouse: %1 counted anew (%2)").arg(productOf(deed), changed(outcome));
    case Kind::Edit:
        return PracticeText::tr("%1: somebody changed %2 by hand (%3)")
            .arg(source, productOf(deed), changed(outcome));
    case Kind::Stop:
        return PracticeText::tr("%1: %2 taken off sale").arg(source, productOf(deed));
    case Kind::Reopen:
        return PracticeText::tr("%1: %2 is on sale again").arg(source, productOf(deed));
    case Kind::Rush:
        return deed.perSecond > 0
            ? PracticeText::tr("Rush: %1 order(s) a second").arg(Words::number(std::llround(deed.perSecond)))
            : PracticeText::tr("The rush is over");
    case Kind::Break:
        return QStringLiteral("%1: %2").arg(source, breakage(deed.how));
    case Kind::Mend:
        return PracticeText::tr("%1: works again").arg(source);
    case Kind::MendAll:
        return PracticeText::tr("Everything works again");
    }
    return {};
}

QString PracticeWords::next(const PracticeOutcome &outcome, double feedSeconds)
{
    if (outcome.refusal != Refusal::None)
        return {};
    const PracticeDeed &deed = outcome.deed;
    const QString seconds = Words::number(std::max<qint64>(1, std::llround(std::ceil(feedSeconds))));
    switch (deed.kind) {
    case Kind::Order:
        return PracticeText::tr("Within about %1 seconds the other channels show %2 less.")
            .arg(seconds, Words::number(outcome.units));
    case Kind::CancelLast:
        return PracticeText::tr("Within about %1 seconds %2 are for sale everywhere again.")
            .arg(seconds, Words::number(outcome.units));
    case Kind::Receive:
    case Kind::Count:
        return PracticeText::tr("The next sync (F5) brings it to every channel.");
    case Kind::Edit:
        return PracticeText::tr("The next sync (F5) sees it and puts it right; the review place says that "
                                "somebody edited it.");
    case Kind::Stop:
        return PracticeText::tr("After the next sync (F5) the listing is marked as not for sale.");
    case Kind::Reopen:
        return PracticeText::tr("After the next sync (F5) it is kept right again.");
    case Kind::Rush:
        return deed.perSecond > 0
            ? PracticeText::tr("Watch the numbers fall on all channels; Mismatch stays near nothing.")
            : QString();
    case Kind::Break:
        return afterBreaking(deed);
    case Kind::Mend:
    case Kind::MendAll:
        return PracticeText::tr("Press F5: what was left is done now.");
    }
    return {};
}

} // namespace jaego
