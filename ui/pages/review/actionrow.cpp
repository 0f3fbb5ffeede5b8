// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/actionrow.h"

#include "ui/models/review/reviewdecision.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace jaego {

namespace {

bool isUseful(ReviewAction action, const QList<ReviewLine> &lines)
{
    const auto any = [&lines](auto is) { return std::any_of(lines.begin(), lines.end(), is); };
    switch (action) {
    case ReviewAction::Approve:
    case ReviewAction::ApproveGroup:
        return any([](const ReviewLine &line) { return !approvalOf({ line }).isEmpty(); });
    case ReviewAction::Reject:
        return any([](const ReviewLine &line) { return line.isHeld(); });
    case ReviewAction::Retry:
        return any([](const ReviewLine &line) { return !retryOf({ line }).isEmpty(); });
    case ReviewAction::Hold:
        return any([](const ReviewLine &line) { return line.kind != ReviewKind::Unmapped; });
    case ReviewAction::Link:
    case ReviewAction::Unlink:
    case ReviewAction::ApproveRun:
    case ReviewAction::None:
        break;
    }
    return true;
}

} // namespace

ActionRow::ActionRow(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    add(ReviewAction::Approve, tr("Approve"), QStringLiteral("A"),
        tr("Send what is right now for the marked or the current line"));
    add(ReviewAction::ApproveGroup, tr("Approve group…"), QStringLiteral("Shift+A"),
        tr("Send what is right now for the whole group"));
    add(ReviewAction::Reject, tr("Reject…"), QStringLiteral("R"),
        tr("Do not send held changes; the reason is kept"));
    add(ReviewAction::Retry, tr("Try again"), QStringLiteral("T"),
        tr("Sync the marked or the current product once more"));
    add(ReviewAction::Link, tr("Link…"), QStringLiteral("M"), tr("Link listings to products"));
    add(ReviewAction::Hold, tr("Do not touch…"), QStringLiteral("H"),
        tr("No run writes the marked or the current listing, until a day you name"));
    layout->addStretch();
}

QPushButton *ActionRow::add(ReviewAction action, const QString &words, const QString &key,
                            const QString &hint)
{
    auto *button = new QPushButton(words + QStringLiteral("  ") + key, this);
    button->setObjectName(QStringLiteral("reviewAction_") + key);
    button->setAccessibleName(words);
    button->setAccessibleDescription(hint);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(hint, key));
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
    m_buttons.append(std::pair{ action, button });
    return button;
}

void ActionRow::showFor(const QList<ReviewLine> &lines)
{
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setEnabled(action == ReviewAction::Link || isUseful(action, lines));
}

} // namespace jaego
