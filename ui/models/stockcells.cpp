// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stockcells.h"

#include "ui/text/words.h"

namespace jaego {

namespace {

class Cells {
    Q_DECLARE_TR_FUNCTIONS(jaego::Cells)
public:
    static CellText text(const ChannelCell &cell, const QDateTime &now)
    {
        switch (cell.state) {
        case ChannelCell::State::NotListed:
            return { {}, Words::noData(), {}, CellTone::Muted, false };
        case ChannelCell::State::Unread:
            return { tr("not read"), QStringLiteral("?"), {}, CellTone::Muted, false };
        case ChannelCell::State::Gone:
            return { tr("gone"), QStringLiteral("!"), {}, CellTone::Warning, true };
        case ChannelCell::State::NotWritable:
            return { {}, numberOf(cell), QStringLiteral("lock"), CellTone::Muted, false };
        case ChannelCell::State::ShowsMore:
            return differing(cell, QChar(0x25BC), CellTone::Danger);
        case ChannelCell::State::ShowsLess:
            return differing(cell, QChar(0x25B2), CellTone::Warning);
        case ChannelCell::State::InStep:
            return inStep(cell, now);
        }
        return {};
    }

    static QString phrase(const ChannelCell &cell, ChannelId channel, const QDateTime &now)
    {
        QStringList parts{ Words::channel(channel) };
        if (cell.published)
            parts.append(tr("shows %1").arg(Words::units(*cell.published)));
        parts.append(Words::cellState(cell.state));
        if (cell.difference() != Units())
            parts.append(
                tr("should be %1 (%2)")
                    .arg(Words::units(*cell.target), Words::signedNumber(cell.difference().value())));
        if (cell.inFlight)
            parts.append(tr("a change is being sent"));
        if (cell.onHold)
            parts.append(tr("not to be touched: a person asked so"));
        if (cell.held)
            parts.append(tr("the change is held for approval"));
        if (cell.manual)
            parts.append(tr("waits for a person"));
        if (cell.writability != Writability::Writable)
            parts.append(Words::writability(cell.writability));
        if (cell.listings > 1)
            parts.append(tr("%Ln listing(s), the most dangerous one is shown", nullptr, cell.listings));
        if (cell.observedAt.isValid())
            parts.append(tr("read %1").arg(Words::age(cell.observedAt.msecsTo(now))));
        return parts.join(QStringLiteral(" · "));
    }

private:
    static QString numberOf(const ChannelCell &cell)
    {
        return cell.published ? Words::units(*cell.published) : QStringLiteral("?");
    }

    /// Signed and shaped: ▼ must go down, ▲ may go up.
    static CellText differing(const ChannelCell &cell, QChar shape, CellTone tone)
    {
        QString lead = shape + QString(QChar(0x2009)) + Words::number(qAbs(cell.difference().value()));
        QString icon;
        if (cell.inFlight)
            icon = QStringLiteral("sending");
        else if (cell.onHold)
            icon = QStringLiteral("lock");
        else if (cell.manual)
            lead.prepend(tr("check") + QLatin1Char(' '));
        else if (cell.held)
            lead.prepend(tr("held") + QLatin1Char(' '));
        return { lead, numberOf(cell), icon, tone, true };
    }

    static CellText inStep(const ChannelCell &cell, const QDateTime &now)
    {
        CellText text{ {}, numberOf(cell), {}, CellTone::Plain, false };
        if (cell.onHold)
            text.icon = QStringLiteral("lock");
        if (cell.manual) {
            text.lead = tr("check");
            text.tone = CellTone::Warning;
        } else if (cell.held) {
            text.lead = tr("held");
            text.tone = CellTone::Warning;
        } else if (cell.inFlight) {
            text.icon = QStringLiteral("sending");
        } else if (!cell.fresh && cell.observedAt.isValid()) {
            text.lead = Words::age(cell.observedAt.msecsTo(now));
            text.tone = CellTone::Muted;
        }
        return text;
    }
};

} // namespace

CellText channelText(const ChannelCell &cell, const QDateTime &now)
{
    return Cells::text(cell, now);
}

QString channelPhrase(const ChannelCell &cell, ChannelId channel, const QDateTime &now)
{
    return Cells::phrase(cell, channel, now);
}

StateText stateText(const StockRow &row)
{
    if (!row.known)
        return { QStringLiteral("?"), QCoreApplication::translate("jaego::Cells", "Unknown"),
                 CellTone::Warning, true };
    const QString word = Words::level(row.level);
    switch (row.level) {
    case Level::StockOut:
        return { QString(QChar(0x25A0)), word, CellTone::Danger, true };
    case Level::Critical:
        return { QString(QChar(0x25CF)), word, CellTone::Danger, true };
    case Level::Low:
        return { QString(QChar(0x25C6)), word, CellTone::Warning, true };
    case Level::Overstock:
        return { QString(QChar(0x25B2)), word, CellTone::Over, true };
    case Level::Normal:
        break;
    }
    return { {}, word, CellTone::Muted, false };
}

} // namespace jaego
