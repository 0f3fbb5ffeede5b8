// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/story/momentwords.h"

#include "ui/models/story/numberwords.h"
#include "ui/text/words.h"

namespace jaego {

MomentWords::Answer MomentWords::warehouse(const NumberHistory &history, const QDateTime &moment)
{
    Answer answer;
    answer.name = Words::source(QStringLiteral("WAREHOUSE"));
    const CountedThen then = countedAt(history, moment);
    if (then.basis < 0) {
        answer.value = QStringLiteral("?");
        answer.why = tr("No count is known from before that time.");
        answer.tone = CellTone::Muted;
        return answer;
    }
    answer.value = Words::units(then.available());
    const QString when = Words::dateTime(history.events.at(then.basis).at);
    answer.why = then.reserved == Units(0)
        //: %1 is a time, %2 a number
        ? tr("Counted %1: %2 on hand.").arg(when, Words::units(then.onHand))
        //: %1 is a time, %2 and %3 numbers
        : tr("Counted %1: %2 on hand, %3 reserved.")
              .arg(when, Words::units(then.onHand), Words::units(then.reserved));
    return answer;
}

MomentWords::Answer MomentWords::shown(const NumberHistory &history, const ListingKey &listing,
                                       const QDateTime &moment)
{
    Answer answer;
    answer.name = NumberWords::listing(listing, history);
    const ShownThen then = shownAt(history, listing, moment);
    if (!then.value) {
        answer.value = QStringLiteral("?");
        answer.why = tr("Nothing is known of it from before that time.");
        answer.tone = CellTone::Muted;
        return answer;
    }
    answer.value = Words::units(*then.value);
    const NumberEvent &basis = history.events.at(then.basis);
    const QString when = Words::dateTime(basis.at);
    const QString number = Words::units(basis.value);
    QStringList parts;
    parts.append(basis.kind == NumberEvent::Kind::Written
                     //: %1 is a time, %2 a number
                     ? tr("Jaego sent %2 at %1.").arg(when, number)
                     //: %1 is a time, %2 a number
                     : tr("The channel showed %2 at %1.").arg(when, number));
    if (then.soldSince > 0)
        parts.append(tr("%Ln sold there since.", nullptr, static_cast<int>(then.soldSince)));
    if (then.inDoubt >= 0) {
        const NumberEvent &doubt = history.events.at(then.inDoubt);
        parts.append(tr("%1 was sent at %2 and not answered: it may have shown that.")
                         .arg(Words::units(doubt.value), Words::dateTime(doubt.at)));
        answer.tone = CellTone::Warning;
    }
    answer.why = parts.join(QLatin1Char(' '));
    const CountedThen count = countedAt(history, moment);
    if (count.basis >= 0 && then.value->value() > count.available().value()) {
        answer.tone = CellTone::Danger;
        answer.why += QLatin1Char(' ') + tr("More than the warehouse had for sale.");
    }
    return answer;
}

QList<MomentWords::Answer> MomentWords::at(const NumberHistory &history, const QDateTime &moment)
{
    QList<Answer> answers{ warehouse(history, moment) };
    for (const NumberedListing &listing : history.listings)
        answers.append(shown(history, listing.key, moment));
    return answers;
}

} // namespace jaego
