// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewpanel.h"

#include "ui/models/review/reviewwords.h"
#include "ui/pages/review/reviewdelegate.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/changebars.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jaego {

namespace {

QLabel *addLabel(QVBoxLayout *layout, const char *role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    layout->addWidget(label);
    return label;
}

const char *boxRoleOf(CellTone tone)
{
    if (tone == CellTone::Danger)
        return "dangerBox";
    return tone == CellTone::Warning ? "warningBox" : "noteBox";
}

const char *headRoleOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Danger:
        return "danger";
    case CellTone::Warning:
        return "warning";
    case CellTone::Over:
        return "over";
    default:
        return "heading";
    }
}

void setRoleOnce(QWidget *widget, const char *role)
{
    if (widget->property("role").toString() != QLatin1String(role))
        setRole(widget, role);
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("reviewPanel"));
    setRole(this, "panel");
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, space::m);
    whole->setSpacing(space::s);
    // What a guard has to say may be longer than the window is high.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget(scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::l - 1, space::l - 1, space::l - 1, 0);
    layout->setSpacing(space::xs);
    m_title = addLabel(layout, "title");
    m_codes = addLabel(layout, "caption");
    layout->addSpacing(space::s);
    m_box = new QFrame(body);
    auto *boxLayout = new QVBoxLayout(m_box);
    boxLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    boxLayout->setSpacing(2);
    m_headline = addLabel(boxLayout, "heading");
    m_headline->setObjectName(QStringLiteral("reviewHeadline"));
    m_cause = addLabel(boxLayout, "");
    m_cause->setObjectName(QStringLiteral("reviewCause"));
    layout->addWidget(m_box);
    layout->addSpacing(space::s);
    m_advice = addLabel(layout, "");
    layout->addSpacing(space::s);
    m_pictureTitle = addLabel(layout, "heading");
    m_bars = new ChangeBars(body);
    layout->addWidget(m_bars);
    layout->addSpacing(space::s);
    m_facts = addLabel(layout, "caption");
    layout->addStretch();
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() fills it; the panel's own ground is meant
    whole->addWidget(scroll, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(space::l - 1, 0, space::l - 1, 0);
    buttons->setSpacing(space::s);
    m_main = new QPushButton(this);
    m_main->setObjectName(QStringLiteral("reviewMain"));
    setRole(m_main, "primary");
    m_other = new QPushButton(this);
    m_other->setObjectName(QStringLiteral("reviewOther"));
    buttons->addWidget(m_main);
    buttons->addWidget(m_other);
    whole->addLayout(buttons);
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_mainAction); });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_otherAction); });
    show({});
}

void ReviewPanel::show(const ReviewStory &story)
{
    const bool nothing = story.title.isEmpty();
    m_title->setText(nothing ? tr("No line chosen") : story.title);
    showText(m_codes,
             nothing ? tr("Choose a line to see why it differs and what can be done.") : story.codes);
    setRoleOnce(m_box, boxRoleOf(story.tone));
    setRoleOnce(m_headline, headRoleOf(story.tone));
    showText(m_headline, story.headline);
    showText(m_cause, story.cause);
    m_box->setVisible(!story.headline.isEmpty());
    showText(m_advice, story.advice);
    showText(m_pictureTitle, story.picture);
    QList<ChangeBar> bars;
    bars.reserve(story.pictured.size());
    for (const ReviewLine &line : story.pictured)
        bars.append({ story.pictured.size() == 1 ? Words::channel(line.listing.channel)
                                                 : Words::channel(line.listing.channel) + QLatin1Char(' ')
                              + ReviewWords::product(line),
                      line.published->value(), line.target->value() });
    m_bars->setBars(bars, story.more, toneOf(story.tone));
    showText(m_facts, story.facts);
    m_mainAction = story.main;
    m_main->setText(story.mainWords);
    m_main->setAccessibleName(story.mainWords);
    m_main->setVisible(story.main != ReviewAction::None);
    m_otherAction = story.other;
    m_other->setText(story.otherWords);
    m_other->setAccessibleName(story.otherWords);
    m_other->setVisible(story.other != ReviewAction::None);
}

void ReviewPanel::focusMain()
{
    if (m_main->isVisible())
        m_main->setFocus(Qt::OtherFocusReason);
}

bool ReviewPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: // QPushButton takes Enter in dialogs only
        if (m_main->hasFocus())
            m_main->click();
        else if (m_other->hasFocus())
            m_other->click();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace jaego
