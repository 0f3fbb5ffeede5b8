// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review/reviewstory.h"

#include "ui/models/review/reviewwords.h"
#include "ui/text/words.h"

namespace jaego {

namespace {

constexpr qsizetype kMostBars = 8;

class Stories {
    Q_DECLARE_TR_FUNCTIONS(jaego::ReviewStories)
public:
    static ReviewStory ofGroup(const ReviewTableModel::Group &group, const QList<ReviewLine> &lines)
    {
        ReviewStory story;
        story.title = group.title;
        story.codes = tr("%Ln listing(s): %1", nullptr, static_cast<int>(lines.size())).arg(group.meaning);
        story.tone = group.tone;
        if (!lines.isEmpty())
            story.advice = ReviewWords::advice(lines.first());
        picture(&story, lines);
        const bool isLinks = !lines.isEmpty() && lines.first().kind == ReviewKind::Unmapped;
        if (isLinks) {
            story.main = ReviewAction::Link;
            story.mainWords = tr("Link listings… (M)");
        } else if (!story.pictured.isEmpty()) {
            story.main = ReviewAction::ApproveGroup;
            story.mainWords = tr("Approve all %Ln… (Shift+A)", nullptr, static_cast<int>(lines.size()));
        }
        return story;
    }

    static ReviewStory ofLine(const ReviewLine &line, const ReviewTableModel &model)
    {
        ReviewStory story;
        story.title = ReviewWords::product(line);
        QStringList codes;
        if (!line.sku.isEmpty())
            codes.append(line.sku);
        codes.append(Words::channel(line.listing.channel) + QLatin1Char(' ') + line.listing.externalId);
        story.codes = codes.join(QStringLiteral(" · "));
        story.headline = headline(line);
        story.tone = line.showsMore() && !line.isHeld() ? CellTone::Danger : ReviewWords::tone(line.kind);
        story.cause = ReviewWords::cause(line, model.now());
        if (line.manual && !line.manualWords.isEmpty() && !story.cause.contains(line.manualWords))
            story.cause = line.manualWords;
        story.advice = ReviewWords::advice(line);
        story.facts = facts(line, model.now());
        if (line.isHeld())
            picture(&story, model.heldBy(line.heldRun));
        else
            picture(&story, { line });
        actions(&story, line, model);
        return story;
    }

private:
    static QString headline(const ReviewLine &line)
    {
        const QString channel = Words::channel(line.listing.channel);
        const auto units = static_cast<int>(qAbs(line.difference().value()));
        if (line.isHeld())
            return ReviewWords::guard(line.heldGuard);
        if (line.showsMore())
            return tr("%1 shows %Ln too many", nullptr, units).arg(channel);
        if (line.manual)
            return tr("%1 could not be changed", "channel").arg(channel);
        if (units > 0)
            return tr("%1 shows %Ln too few", nullptr, units).arg(channel);
        return ReviewWords::kind(line.kind);
    }

    static QString facts(const ReviewLine &line, const QDateTime &now)
    {
        QStringList parts;
        if (line.available)
            parts.append(tr("%1 can be sold", "units").arg(Words::units(*line.available)));
        if (line.reserved > Units(0))
            parts.append(tr("%1 ordered").arg(Words::units(line.reserved)));
        if (line.observedAt.isValid())
            parts.append(tr("read %1").arg(Words::age(line.observedAt.msecsTo(now))));
        if (line.since.isValid())
            parts.append(tr("stands since %1").arg(Words::dateTime(line.since)));
        if (!line.manualCode.isEmpty())
            parts.append(line.manualCode);
        return parts.join(QStringLiteral(" · "));
    }

    static void picture(ReviewStory *story, const QList<ReviewLine> &lines)
    {
        qsizetype changing = 0;
        for (const ReviewLine &line : lines) {
            if (!line.published || !line.target || line.difference() == Units(0))
                continue;
            if (++changing <= kMostBars)
                story->pictured.append(line);
        }
        story->more = static_cast<int>(changing - story->pictured.size());
        if (changing > 0)
            story->picture = changing == 1
                ? tr("Now and after the change")
                : tr("What %Ln change(s) would do", nullptr, static_cast<int>(changing));
    }

    static void actions(ReviewStory *story, const ReviewLine &line, const ReviewTableModel &model)
    {
        if (line.isHeld()) {
            const auto count = static_cast<int>(model.heldBy(line.heldRun).size());
            story->main = ReviewAction::ApproveRun;
            story->mainWords = tr("Approve all %Ln of this run… (Enter)", nullptr, count);
            story->other = ReviewAction::Reject;
            story->otherWords = tr("Reject… (R)");
        } else if (line.kind == ReviewKind::Unmapped) {
            story->main = ReviewAction::Link;
            story->mainWords = tr("Link… (M)");
        } else if (line.kind == ReviewKind::ListingGone) {
            story->main = ReviewAction::Unlink;
            story->mainWords = tr("Remove the link… (Delete)");
            story->other = ReviewAction::Link;
            story->otherWords = tr("Link another… (M)");
        } else if (line.manual || line.kind == ReviewKind::Contradiction) {
            story->main = ReviewAction::Retry;
            story->mainWords = tr("Try again (T)");
        } else {
            story->main = ReviewAction::Approve;
            story->mainWords = line.target
                ? tr("Set %1 to %2 (A)").arg(Words::channel(line.listing.channel), Words::units(*line.target))
                : tr("Approve (A)");
        }
    }
};

} // namespace

ReviewStory storyOfRow(const ReviewTableModel &model, int row)
{
    if (const ReviewLine *line = model.lineAt(row))
        return Stories::ofLine(*line, model);
    if (const ReviewTableModel::Group *group = model.groupAt(row))
        return Stories::ofGroup(*group, model.groupLines(row));
    return {};
}

} // namespace jaego
