// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/productstory.h"

#include "ui/text/words.h"

namespace jaego {

namespace {

class Story {
    Q_DECLARE_TR_FUNCTIONS(jaego::Story)
    using Line = ProductStory::Line; // a qualified result type would hide the class's name from lupdate
public:
    static void tellDifference(ProductStory *story, const StockRow &row)
    {
        if (!row.known) {
            story->headline = tr("The warehouse does not know this product");
            story->detail = tr("Nothing is written to its listings until the warehouse reports it.");
            story->tone = CellTone::Warning;
            return;
        }
        const auto most = mostDangerous(row);
        if (!most) {
            tellQuiet(story, row);
            return;
        }
        const ChannelCell &cell = row.cells[static_cast<size_t>(indexOf(*most))];
        const qint64 difference = cell.difference().value();
        const QString name = Words::channel(*most);
        if (difference < 0) {
            //: %1 is a channel, %2 a number of pieces
            story->headline = tr("%1 shows %2 too many").arg(name, Words::number(-difference));
            story->detail = tr("Up to %1 could be sold that do not exist.").arg(Words::number(-difference));
            story->tone = CellTone::Danger;
        } else {
            story->headline = tr("%1 shows %2 too few").arg(name, Words::number(difference));
            story->detail =
                tr("%1 cannot be bought there although they are in stock.").arg(Words::number(difference));
            story->tone = CellTone::Warning;
        }
        story->detail += QLatin1Char(' ') + whatNext(cell);
    }

    static QString whatNext(const ChannelCell &cell)
    {
        if (cell.inFlight)
            return tr("The change to %1 is being sent.").arg(Words::units(*cell.target));
        if (cell.held)
            return tr("The change to %1 is held until you approve it.").arg(Words::units(*cell.target));
        if (cell.manual)
            return tr("All tries failed: it waits for you.");
        return tr("A sync sets it to %1.").arg(Words::units(*cell.target));
    }

    static void tellQuiet(ProductStory *story, const StockRow &row)
    {
        const auto any = [&row](auto test) { return std::any_of(row.cells.begin(), row.cells.end(), test); };
        if (any([](const ChannelCell &cell) { return cell.state == ChannelCell::State::Gone; })) {
            story->headline = tr("A listing is gone");
            story->detail = tr("A channel no longer knows a listing that is mapped here. Check it there.");
            story->tone = CellTone::Warning;
        } else if (any([](const ChannelCell &cell) { return cell.state == ChannelCell::State::Unread; })) {
            story->headline = tr("Not every channel has been read");
            story->detail = tr("What is not read is not judged, and never written as 0.");
        } else if (any([](const ChannelCell &cell) { return cell.state == ChannelCell::State::InStep; })) {
            story->headline = tr("Every channel shows the right number");
        } else {
            story->headline = tr("Nothing to compare");
            story->detail = tr("No listing of this product can be written.");
        }
    }

    static void explain(ProductStory *story, const StockRow &row, const TargetPolicy &policy)
    {
        if (!row.known)
            return;
        const auto minus = [](Units units) {
            return units == Units() ? Words::number(0)
                                    : QChar(0x2212) + QString(QChar(0x2009)) + Words::units(units);
        };
        story->question = tr("Why %1?").arg(Words::units(row.available));
        story->reasons.append({ tr("On hand in the warehouse"), Words::units(row.onHand) });
        story->reasons.append({ tr("Reserved by orders"), minus(row.reserved) });
        if (row.onHand < row.reserved)
            story->reasons.append({ tr("More ordered than on hand"), minus(row.onHand - row.reserved), false,
                                    CellTone::Danger });
        story->reasons.append({ tr("Available"), Words::units(row.available), true });
        const Units safety = row.safetyStock.value_or(policy.safetyStock);
        if (safety != Units())
            story->reasons.append({ tr("Safety stock"), minus(safety) });
        if (policy.sharePercent != 100)
            story->reasons.append(
                { tr("Share shown on channels"), Words::percent(policy.sharePercent / 100.0, 0) });
    }

    static Line channelLine(const ChannelCell &cell, ChannelId channel, const QDateTime &now)
    {
        Line line;
        line.label = Words::channel(channel);
        if (cell.observedAt.isValid())
            line.label += QStringLiteral(" · ") + Words::age(cell.observedAt.msecsTo(now));
        if (cell.unitsPerSale.value_or(1) > 1)
            line.label += QStringLiteral(" · ") + tr("set of %1").arg(*cell.unitsPerSale);
        const QString shown = cell.published ? Words::units(*cell.published) : QStringLiteral("?");
        switch (cell.state) {
        case ChannelCell::State::NotListed:
        case ChannelCell::State::Unread:
        case ChannelCell::State::Gone:
            line.value = Words::cellState(cell.state);
            line.tone = cell.state == ChannelCell::State::Gone ? CellTone::Warning : CellTone::Muted;
            return line;
        case ChannelCell::State::NotWritable:
            line.value = shown + QStringLiteral(" · ") + Words::cellState(cell.state);
            line.tone = CellTone::Muted;
            return line;
        case ChannelCell::State::InStep:
            line.value = shown;
            return line;
        case ChannelCell::State::ShowsMore:
        case ChannelCell::State::ShowsLess:
            break;
        }
        line.value =
            shown + QStringLiteral(" → ") + (cell.target ? Words::units(*cell.target) : QStringLiteral("?"));
        line.strong = true;
        line.tone = cell.state == ChannelCell::State::ShowsMore ? CellTone::Danger : CellTone::Warning;
        return line;
    }

private:
    static std::optional<ChannelId> mostDangerous(const StockRow &row)
    {
        std::optional<ChannelId> most;
        qint64 lowest = 0;
        qint64 highest = 0;
        for (const ChannelId channel : kChannels) {
            const qint64 difference = row.cells[static_cast<size_t>(indexOf(channel))].difference().value();
            const auto state = row.cells[static_cast<size_t>(indexOf(channel))].state;
            if (state != ChannelCell::State::ShowsMore && state != ChannelCell::State::ShowsLess)
                continue;
            if (difference < lowest || (lowest == 0 && difference > highest))
                most = channel;
            lowest = std::min(lowest, difference);
            highest = std::max(highest, difference);
        }
        return most;
    }
};

} // namespace

ProductStory storyOf(const StockRow &row, const TargetPolicy &policy, const QDateTime &now)
{
    ProductStory story;
    Story::tellDifference(&story, row);
    Story::explain(&story, row, policy);
    for (const ChannelId channel : kChannels)
        story.channels.append(
            Story::channelLine(row.cells[static_cast<size_t>(indexOf(channel))], channel, now));
    return story;
}

} // namespace jaego
