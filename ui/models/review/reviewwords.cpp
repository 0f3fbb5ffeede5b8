// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review/reviewwords.h"

#include "ui/text/words.h"

namespace jaego {

namespace {

const QChar kDown(0x25BC);
const QChar kUp(0x25B2);

} // namespace

QString ReviewWords::kind(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::ShowsMore:
        return tr("Oversell risk");
    case ReviewKind::Held:
        return tr("Held");
    case ReviewKind::ManualWork:
        return tr("Manual work");
    case ReviewKind::ShowsLess:
        return tr("Lost sales");
    case ReviewKind::Drift:
        return tr("Edited on the channel");
    case ReviewKind::Contradiction:
        return tr("Contradiction");
    case ReviewKind::ListingGone:
        return tr("Listing gone");
    case ReviewKind::Unmapped:
        return tr("Not linked");
    }
    return {};
}

QString ReviewWords::meaning(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::ShowsMore:
        return tr("the channel shows more than there is");
    case ReviewKind::Held:
        return tr("a guard stopped these; nothing was sent");
    case ReviewKind::ManualWork:
        return tr("failed after all tries");
    case ReviewKind::ShowsLess:
        return tr("there is stock, and the channel shows less");
    case ReviewKind::Drift:
        return tr("fewer than when it was last in step, and our stock did not move");
    case ReviewKind::Contradiction:
        return tr("the data makes no sense; nothing is written");
    case ReviewKind::ListingGone:
        return tr("linked, but the channel no longer knows it");
    case ReviewKind::Unmapped:
        return tr("nobody knows which product it sells");
    }
    return {};
}

CellTone ReviewWords::tone(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::ShowsMore:
        return CellTone::Danger;
    case ReviewKind::Held:
        return CellTone::Over;
    case ReviewKind::ManualWork:
    case ReviewKind::ShowsLess:
    case ReviewKind::Drift:
    case ReviewKind::Contradiction:
        return CellTone::Warning;
    case ReviewKind::ListingGone:
    case ReviewKind::Unmapped:
        break;
    }
    return CellTone::Muted;
}

QString ReviewWords::shape(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::ShowsMore:
        return kDown;
    case ReviewKind::Held:
        return QStringLiteral("■");
    case ReviewKind::ManualWork:
        return QStringLiteral("◆");
    case ReviewKind::ShowsLess:
        return kUp;
    case ReviewKind::Drift:
        return QStringLiteral("△");
    case ReviewKind::Contradiction:
        return QStringLiteral("◇");
    case ReviewKind::ListingGone:
        return QStringLiteral("×");
    case ReviewKind::Unmapped:
        return QStringLiteral("○");
    }
    return {};
}

QString ReviewWords::change(const ReviewLine &line)
{
    const QString was = line.published ? Words::units(*line.published) : QStringLiteral("?");
    const QString willBe = line.target ? Words::units(*line.target) : Words::noData();
    return was + QStringLiteral(" → ") + willBe;
}

QString ReviewWords::difference(const ReviewLine &line)
{
    const qint64 units = line.difference().value();
    if (units == 0)
        return {};
    return (units < 0 ? kDown : kUp) + QString(QChar(0x2009)) + Words::number(qAbs(units));
}

QString ReviewWords::cause(const ReviewLine &line, const QDateTime &now)
{
    using Kind = ReviewCause::Kind;
    const ReviewCause &c = line.cause;
    const auto units = static_cast<int>(c.units.value());
    const QString age = c.at.isValid() ? Words::age(c.at.msecsTo(now)) : Words::noData();
    switch (c.kind) {
    case Kind::Unknown:
        return tr("Cause unknown");
    case Kind::BeingSent:
        return tr("The change is being sent");
    case Kind::OnHold:
        return tr("A person asked not to touch it (Ctrl+H lists them)");
    case Kind::HeldByGuard:
        return c.words.isEmpty() ? guard(line.heldGuard) : c.words;
    case Kind::OrdersReserved:
        return tr("%Ln ordered unit(s), not yet subtracted by the warehouse", nullptr, units);
    case Kind::StockFell:
        return tr("Our stock fell by %Ln; not sent yet", nullptr, units);
    case Kind::StockRose:
        return tr("Our stock rose by %Ln (goods in, a cancel, a count)", nullptr, units);
    case Kind::EditedUp:
        return tr("%Ln more than when last in step: edited on the channel, or a cancel put back there",
                  nullptr, units);
    case Kind::SoldOrEdited:
        return tr("%Ln fewer than when last in step: an order not heard of yet, or edited on the channel",
                  nullptr, units);
    case Kind::WriteFailed:
        return c.words.isEmpty() ? tr("Our change failed %1").arg(age)
                                 : tr("Our change failed %1: %2").arg(age, c.words);
    case Kind::WriteIgnored:
        return tr("The channel acknowledged %1 %2 and never applied it").arg(Words::units(c.units), age);
    case Kind::WriteUnanswered:
        return tr("%1 was sent %2 and never answered; it is read before it is sent again")
            .arg(Words::units(c.units), age);
    case Kind::StaleRead:
        return c.at.isValid() ? tr("Last read %1; the value may be old").arg(age)
                              : tr("Not read for a long time; the value may be old");
    case Kind::NeverInStep:
        return tr("First comparison: they have never been in step");
    case Kind::BackInStep:
        return tr("In step by now; closed by the next sync");
    case Kind::ReadingMadeNoSense:
        return tr("What the channel told makes no sense (ERR-INV-003)");
    case Kind::ProductVanished:
        return tr("The warehouse no longer names the product");
    case Kind::ProductUnknown:
        return tr("Linked to %1, which the warehouse does not know").arg(line.sku);
    case Kind::Gone:
        return tr("Deleted on the channel, or its number changed");
    case Kind::LinkLost:
        return units > 0 ? tr("Its link was lost; %Ln ordered unit(s) reserve nothing", nullptr, units)
                         : tr("Its link was lost");
    case Kind::NeverLinked:
        return units > 0 ? tr("%Ln ordered unit(s) reserve nothing until it is linked", nullptr, units)
                         : tr("Not linked to a product yet");
    }
    return {};
}

QString ReviewWords::advice(const ReviewLine &line)
{
    if (line.isHeld())
        return tr(
            "Nothing was sent. Check the warehouse first. Approving sends what is right at that moment; "
            "rejecting leaves the channel as it is until the next sync.");
    if (line.manual)
        return tr("Check the listing on the channel if the reason is there; then try again.");
    switch (line.kind) {
    case ReviewKind::ShowsMore:
        return tr("Customers can order what is not there. The next sync lowers it; approving does so now.");
    case ReviewKind::ShowsLess:
        return tr("Customers cannot order all there is. The next sync raises it; approving does so now.");
    case ReviewKind::Drift:
        return tr(
            "If it was sold there, the order is on its way and nothing need be done. If somebody edited "
            "it, approving puts the right number back.");
    case ReviewKind::Contradiction:
        return tr("Look at the listing and the product; nothing is written until the data makes sense.");
    case ReviewKind::ListingGone:
        return tr("Link the listing that took its place, or remove the link (Delete).");
    case ReviewKind::Unmapped:
        return tr("Until it is linked its number is not kept in step, and its orders reserve nothing.");
    case ReviewKind::Held:
    case ReviewKind::ManualWork:
        break;
    }
    return {};
}

QString ReviewWords::guard(const QString &guard)
{
    if (guard == QLatin1String("mass_zero"))
        return tr("Held: too many products at zero");
    if (guard == QLatin1String("mass_mismatch"))
        return tr("Held: too many products differ");
    return tr("Held by a guard");
}

QString ReviewWords::product(const ReviewLine &line)
{
    if (!line.name.isEmpty())
        return line.name;
    if (!line.title.isEmpty())
        return line.title;
    return line.sku.isEmpty() ? line.listing.externalId : line.sku;
}

QString ReviewWords::since(const ReviewLine &line, const QDateTime &now)
{
    return line.since.isValid() ? Words::age(line.since.msecsTo(now)) : Words::noData();
}

QString ReviewWords::phrase(const ReviewLine &line, const QDateTime &now)
{
    QStringList parts{ kind(line.kind), Words::channel(line.listing.channel), product(line) };
    if (!line.sku.isEmpty())
        parts.append(line.sku);
    parts.append(tr("listing %1").arg(line.listing.externalId));
    if (line.published && line.target)
        parts.append(
            tr("shows %1, should show %2").arg(Words::units(*line.published), Words::units(*line.target)));
    parts.append(cause(line, now));
    if (line.since.isValid())
        parts.append(tr("since %1").arg(Words::dateTime(line.since)));
    if (line.observedAt.isValid())
        parts.append(tr("read %1").arg(Words::age(line.observedAt.msecsTo(now))));
    return parts.join(QStringLiteral(" · "));
}

} // namespace jaego
