// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewbar.h"

#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

ReviewBar::ReviewBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeHead());
    layout->addWidget(makeFilter());
}

QWidget *ReviewBar::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *title = new QLabel(tr("Review"), head);
    setRole(title, "title");
    m_summary = new QLabel(head);
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    setRole(m_summary, "caption");
    layout->addWidget(title);
    layout->addWidget(m_summary);
    layout->addStretch();
    m_groupings = new QButtonGroup(this);
    const QList<std::pair<ReviewGrouping, QString>> groupings{
        { ReviewGrouping::Kind, tr("Group by kind") }, { ReviewGrouping::Channel, tr("Group by channel") }
    };
    for (const auto &[grouping, words] : groupings) {
        auto *button = new QPushButton(words, head);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("reviewGrouping_%1").arg(static_cast<int>(grouping)));
        button->setToolTip(
            words
            + (grouping == ReviewGrouping::Kind ? QStringLiteral(" (Alt+1)") : QStringLiteral(" (Alt+2)")));
        button->setShortcut(QKeySequence(grouping == ReviewGrouping::Kind ? QStringLiteral("Alt+1")
                                                                          : QStringLiteral("Alt+2")));
        setRole(button, "chip");
        m_groupings->addButton(button, static_cast<int>(grouping));
        layout->addWidget(button);
    }
    m_groupings->button(0)->setChecked(true);
    m_links = new QPushButton(head);
    m_links->setObjectName(QStringLiteral("reviewLinks"));
    m_links->setToolTip(tr("Link listings to products (M)"));
    layout->addWidget(m_links);
    connect(m_groupings, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT groupingChanged(static_cast<ReviewGrouping>(id));
    });
    connect(m_links, &QPushButton::clicked, this, &ReviewBar::linksWanted);
    return head;
}

QWidget *ReviewBar::makeFilter()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_box = new QLineEdit(row);
    m_box->setObjectName(QStringLiteral("reviewFilter"));
    m_box->setPlaceholderText(tr("Name, SKU, listing or code"));
    m_box->setAccessibleName(tr("Find lines by name, SKU, listing, code or first consonants"));
    m_box->setToolTip(tr("Find lines (Ctrl+F)"));
    m_box->setClearButtonEnabled(true);
    m_box->setMinimumWidth(170);
    m_box->setMaximumWidth(280);
    m_box->installEventFilter(this);
    QAction *glass = m_box->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(Theme::instance(), &Theme::changed, this,
            [glass] { glass->setIcon(themedIcon(QStringLiteral("search"))); });
    layout->addWidget(m_box, 1);
    m_chips = new QButtonGroup(this);
    const std::array<QString, kReviewChips.size()> words{ tr("All"),         tr("Oversell risk"),
                                                          tr("Lost sales"),  tr("Held"),
                                                          tr("Manual work"), tr("Untidy"),
                                                          tr("Not linked") };
    for (const ReviewChip chip : kReviewChips) {
        auto *button = new QPushButton(words[static_cast<size_t>(chip)], row);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("reviewChip_") + nameOf(chip));
        button->setProperty("words", words[static_cast<size_t>(chip)]);
        setRole(button, "chip");
        m_chips->addButton(button, static_cast<int>(chip));
        layout->addWidget(button);
    }
    m_chips->button(0)->setChecked(true);
    layout->addStretch();
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chipChanged(static_cast<ReviewChip>(id));
    });
    connect(m_box, &QLineEdit::textChanged, this, &ReviewBar::textChanged);
    connect(m_box, &QLineEdit::returnPressed, this, &ReviewBar::downPressed);
    return row;
}

QString ReviewBar::text() const
{
    return m_box->text();
}

void ReviewBar::setText(const QString &text)
{
    m_box->setText(text);
}

ReviewChip ReviewBar::chip() const
{
    return static_cast<ReviewChip>(std::max(0, m_chips->checkedId()));
}

void ReviewBar::setChip(ReviewChip chip)
{
    m_chips->button(static_cast<int>(chip))->setChecked(true);
}

ReviewGrouping ReviewBar::grouping() const
{
    return static_cast<ReviewGrouping>(std::max(0, m_groupings->checkedId()));
}

void ReviewBar::setGrouping(ReviewGrouping grouping)
{
    m_groupings->button(static_cast<int>(grouping))->setChecked(true);
}

void ReviewBar::showCounts(const ReviewTableModel &model)
{
    const ReviewSnapshot &all = model.snapshot();
    for (const ReviewChip chip : kReviewChips) {
        QAbstractButton *button = m_chips->button(static_cast<int>(chip));
        button->setText(button->property("words").toString() + QLatin1Char(' ')
                        + Words::number(model.count(chip)));
        button->setAccessibleName(button->text());
    }
    const int unlinked = all.count(ReviewKind::Unmapped);
    const int differ = all.total() - unlinked;
    QStringList parts;
    if (!model.isAnswered())
        parts.append(tr("looking…"));
    else
        parts.append(differ > 0 ? tr("%Ln line(s) to decide on", nullptr, differ)
                                : tr("nothing to decide on"));
    if (const int most = all.count(ReviewKind::ShowsMore))
        parts.append(tr("%Ln of them could oversell", nullptr, most));
    if (all.lines.size() < all.total())
        parts.append(
            tr("the %Ln most dangerous ones are shown", nullptr, static_cast<int>(all.lines.size())));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_links->setText(unlinked > 0 ? tr("Links… %Ln open", nullptr, unlinked) : tr("Links…"));
    m_links->setAccessibleName(m_links->text());
}

void ReviewBar::focusText()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

bool ReviewBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return QWidget::eventFilter(watched, event);
    // Esc empties the box first; only an empty box lets it through to the window (stop the sync).
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape && !m_box->text().isEmpty()) {
        if (event->type() == QEvent::KeyPress)
            m_box->clear();
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key == Qt::Key_Down) {
        Q_EMIT downPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jaego
