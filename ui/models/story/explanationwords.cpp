// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/story/explanationwords.h"

#include "ui/text/words.h"

#include <cmath>

namespace jaego {

namespace {

constexpr double kLeastDays = 0.5; ///< of known orders, before anything is said of the pace

QString minus(qint64 value)
{
    return value == 0 ? Words::number(0) : QChar(0x2212) + QString(QChar(0x2009)) + Words::number(value);
}

QString placeOf(const OrderLine &line)
{
    if (!line.counter.isEmpty())
        return line.counter;
    return Words::channel(line.listing.channel);
}

} // namespace

QList<ProductStory::Line> ExplanationWords::product(const Explanation &why)
{
    QList<ProductStory::Line> lines;
    if (!why.counted)
        return lines;
    lines.append({ tr("On hand in the warehouse"), Words::units(why.onHand) });
    if (why.reserved != Units(0))
        lines.append({ tr("Reserved by the warehouse"), minus(why.reserved.value()) });
    lines.append({ tr("In orders it has not subtracted"), minus(why.ordered.value()) });
    for (const ReservingOrder &order :
         why.orders.first(std::min<qsizetype>(why.orders.size(), kMostOrders))) {
        ProductStory::Line line;
        const QString when =
            order.line.orderedAt.isValid() ? Words::dateTime(order.line.orderedAt) : QString();
        //: an order behind a reservation: channel, number, time
        line.label = QStringLiteral("   ")
            + tr("%1 %2 %3").arg(placeOf(order.line), order.line.orderId, when).trimmed();
        line.value = Words::number(order.units);
        line.tone = CellTone::Muted;
        lines.append(line);
    }
    if (const auto rest = why.orders.size() - kMostOrders; rest > 0)
        lines.append({ QStringLiteral("   ") + tr("and %Ln more order(s)", nullptr, static_cast<int>(rest)),
                       {},
                       false,
                       CellTone::Muted });
    if (why.onHand < why.reserved + why.ordered)
        lines.append({ tr("More ordered than on hand"),
                       minus((why.reserved + why.ordered - why.onHand).value()), false, CellTone::Danger });
    lines.append({ tr("Available"), Words::units(why.available), true });
    if (why.safetyStock != Units(0))
        lines.append({ tr("Safety stock"), minus(why.safetyStock.value()) });
    if (why.unexplained != Units(0))
        lines.append({ tr("Missing on a channel, no order yet"), minus(why.unexplained.value()), false,
                       CellTone::Warning });
    if (why.sharePercent != 100)
        lines.append({ tr("Share shown on channels"), Words::percent(why.sharePercent / 100.0, 0) });
    return lines;
}

QList<ProductStory::Line> ExplanationWords::pace(const Explanation &why)
{
    QList<ProductStory::Line> lines;
    if (!why.counted)
        return lines;
    if (why.soldDays >= kLeastDays) {
        lines.append(
            { tr("Sold in the last %Ln day(s)", nullptr, static_cast<int>(std::lround(why.soldDays))),
              Words::number(why.sold) });
        if (why.sold > 0)
            lines.append({ tr("Lasts about, in days"),
                           Words::number(std::llround(static_cast<double>(why.available.value())
                                                      / why.soldPerDay())) });
    }
    lines.append({ tr("Critical, low, overstock at"),
                   QStringLiteral("%1 · %2 · %3")
                       .arg(Words::units(why.thresholds.critical), Words::units(why.thresholds.low),
                            Words::units(why.thresholds.overstock)) });
    return lines;
}

QString ExplanationWords::listing(const ListingExplanation &why, const Explanation &product)
{
    QStringList parts;
    if (why.onHold)
        parts.append(tr("not to be touched"));
    if (why.heldBack)
        parts.append(tr("last units kept for faster channels"));
    if (!why.scarcest.isEmpty() && why.scarcest != product.sku)
        //: %1 is a SKU, %2 a number of pieces
        parts.append(tr("bounded by %1 (%2)").arg(why.scarcest, Words::units(why.sellable)));
    if (why.unitsPerSale > 1)
        //: %1 pieces, %2 per set
        parts.append(tr("%1 ÷ %2 per set").arg(Words::units(why.sellable), Words::number(why.unitsPerSale)));
    if (why.ceiling && why.target == why.ceiling)
        parts.append(tr("limited to %1 by a person").arg(Words::units(*why.ceiling)));
    if (why.target == why.maximum)
        parts.append(tr("no channel number is larger"));
    return parts.join(QStringLiteral(", "));
}

} // namespace jaego
