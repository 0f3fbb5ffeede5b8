// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/troubletables.h"

#include "ui/text/words.h"

namespace jaego {

namespace {

/// "COUPANG 2026…" as it is stored, with the channel's own name in front.
QString placeAndOrder(const QString &words)
{
    const QString place = words.section(QLatin1Char(' '), 0, 0);
    const QString order = words.section(QLatin1Char(' '), 1);
    const auto channel = channelFromString(place);
    return (channel ? Words::channel(*channel) : place) + QLatin1Char(' ') + order;
}

QString productOf(const Sku &sku, const QString &name)
{
    return name.isEmpty() ? sku : name + QStringLiteral(" · ") + sku;
}

} // namespace

QString TroubleWords::cause(ReviewCause::Kind cause)
{
    using Kind = ReviewCause::Kind;
    switch (cause) {
    case Kind::Unknown:
        return tr("Unknown");
    case Kind::BeingSent:
        return tr("A change on its way");
    case Kind::OnHold:
        return tr("Do not touch");
    case Kind::HeldByGuard:
        return tr("Held by a guard");
    case Kind::OrdersReserved:
        return tr("Ordered, not yet subtracted by the warehouse");
    case Kind::StockFell:
        return tr("Our stock fell");
    case Kind::StockRose:
        return tr("Our stock rose");
    case Kind::EditedUp:
        return tr("Raised on the channel");
    case Kind::SoldOrEdited:
        return tr("Sold there or lowered on the channel");
    case Kind::WriteFailed:
        return tr("Our change failed");
    case Kind::WriteIgnored:
        return tr("Acknowledged, never applied");
    case Kind::WriteUnanswered:
        return tr("Sent, never answered");
    case Kind::StaleRead:
        return tr("An old reading");
    case Kind::NeverInStep:
        return tr("First comparison");
    case Kind::BackInStep:
        return tr("In step by now");
    case Kind::ReadingMadeNoSense:
        return tr("Contradictory data");
    case Kind::ProductVanished:
        return tr("Product gone from the warehouse");
    case Kind::ProductUnknown:
        return tr("Product unknown to the warehouse");
    case Kind::Gone:
        return tr("Listing gone");
    case Kind::LinkLost:
        return tr("Link lost");
    case Kind::NeverLinked:
        return tr("Never linked");
    }
    return {};
}

QString TroubleWords::cause(const OversoldCase &oversold)
{
    using Kind = OversoldCause::Kind;
    const OversoldCause &why = oversold.cause;
    const QDateTime moment = oversold.orderedAt.isValid() ? oversold.orderedAt : oversold.foundAt;
    const qint64 apart = why.at.isValid() ? why.at.msecsTo(moment) : 0;
    const QString length = Words::duration(qAbs(apart));
    switch (why.kind) {
    case Kind::Unknown:
        return tr("Cause unknown");
    case Kind::SoldElsewhere:
        return apart >= 0 ? tr("Also sold: %1, %2 earlier; neither could be lowered in time")
                                .arg(placeAndOrder(why.words), length)
                          : tr("Also sold: %1, %2 later; neither could be lowered in time")
                                .arg(placeAndOrder(why.words), length);
    case Kind::WriteIgnored:
        return tr("The channel acknowledged %1 %2 before, and went on selling")
            .arg(Words::units(why.units), length);
    case Kind::WriteFailed:
        return why.words.isEmpty()
            ? tr("Lowering to %1 was sent %2 before and never answered").arg(Words::units(why.units), length)
            : tr("Lowering to %1 failed %2 before: %3").arg(Words::units(why.units), length, why.words);
    case Kind::CountFell:
        return tr("The warehouse counted %1 fewer afterwards").arg(Words::units(why.units));
    case Kind::EditedUp:
        return tr("Raised to %1 on the channel").arg(Words::units(why.units));
    case Kind::NotLinked:
        return tr("The listing was linked to nothing when it was sold");
    }
    return {};
}

CauseTable::Columns TroubleWords::causeColumns()
{
    return {
        { tr("Mismatches by cause"), Qt::AlignLeft,
          [](const MismatchCauseCount &row) { return cause(row.cause); } },
        { tr("Channel"), Qt::AlignLeft,
          [](const MismatchCauseCount &row) { return Words::channel(row.channel); } },
        { tr("Count"), Qt::AlignRight, [](const MismatchCauseCount &row) { return Words::number(row.count); },
          [](const MismatchCauseCount &row) { return QVariant(row.count); } },
    };
}

OversoldTable::Columns TroubleWords::oversoldColumns(const QTimeZone &zone)
{
    return {
        { tr("Oversold orders"), Qt::AlignLeft,
          [](const OversoldCase &row) { return productOf(row.sku, row.name); } },
        { tr("Found"), Qt::AlignLeft,
          [zone](const OversoldCase &row) {
              return row.foundAt.toTimeZone(zone).toString(QStringLiteral("MM-dd HH:mm"));
          },
          [](const OversoldCase &row) { return QVariant(row.foundAt); } },
        { tr("Order"), Qt::AlignLeft,
          [](const OversoldCase &row) {
              return Words::channel(row.listing.channel) + QLatin1Char(' ') + row.orderId;
          } },
        { tr("Short by"), Qt::AlignRight, [](const OversoldCase &row) { return Words::units(row.units); },
          [](const OversoldCase &row) { return QVariant(row.units.value()); },
          [](const OversoldCase &) { return Mark::Bad; } },
        { tr("Cause"), Qt::AlignLeft, [](const OversoldCase &row) { return cause(row); } },
    };
}

SlowTable::Columns TroubleWords::slowColumns()
{
    return {
        { tr("Slowest to agree"), Qt::AlignLeft,
          [](const SlowAgreement &row) { return productOf(row.sku, row.name); } },
        { tr("Channel"), Qt::AlignLeft,
          [](const SlowAgreement &row) { return Words::channel(row.channel); } },
        { tr("Times"), Qt::AlignRight, [](const SlowAgreement &row) { return Words::number(row.times); },
          [](const SlowAgreement &row) { return QVariant(row.times); } },
        { tr("On average"), Qt::AlignRight,
          [](const SlowAgreement &row) {
              return Words::duration(row.totalMs / std::max<qint64>(1, row.times));
          },
          [](const SlowAgreement &row) { return QVariant(row.totalMs / std::max<qint64>(1, row.times)); } },
        { tr("Longest"), Qt::AlignRight,
          [](const SlowAgreement &row) { return Words::duration(row.longestMs); },
          [](const SlowAgreement &row) { return QVariant(row.longestMs); } },
    };
}

} // namespace jaego
