// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jaego {

namespace {

QLabel *addLabel(QVBoxLayout *layout, const char *role, const QString &name = {})
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    layout->addWidget(label);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

AlertPanel::AlertPanel(QWidget *parent)
    : QFrame(parent)
    , m_badge(new Badge(this))
    , m_acknowledge(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("alertPanel"));
    setRole(this, "panel");
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, space::m);
    whole->setSpacing(space::s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget(scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::l - 1, space::l - 1, space::l - 1, 0);
    layout->setSpacing(space::xs);
    m_title = addLabel(layout, "title", QStringLiteral("alertTitle"));
    m_about = addLabel(layout, "caption");
    layout->addSpacing(space::xs);
    layout->addWidget(m_badge);
    layout->addSpacing(space::xs);
    m_text = addLabel(layout, "", QStringLiteral("alertText"));
    m_advice = addLabel(layout, "caption");
    layout->addSpacing(space::s);
    m_facts = addLabel(layout, "caption", QStringLiteral("alertFacts"));
    layout->addSpacing(space::s);
    m_deliveryTitle = addLabel(layout, "heading");
    m_deliveries = addLabel(layout, "caption", QStringLiteral("alertDeliveries"));
    layout->addStretch();
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    whole->addWidget(scroll, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(space::l - 1, 0, space::l - 1, 0);
    buttons->setSpacing(space::s);
    m_acknowledge->setObjectName(QStringLiteral("alertAcknowledge"));
    setRole(m_acknowledge, "primary");
    m_open->setObjectName(QStringLiteral("alertOpen"));
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_open);
    whole->addLayout(buttons);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertPanel::acknowledgeWanted);
    connect(m_open, &QPushButton::clicked, this, &AlertPanel::openWanted);
    show({}, 0);
}

void AlertPanel::show(const AlertStory &story, int marked)
{
    const bool nothing = story.title.isEmpty();
    m_title->setText(nothing ? tr("No alert chosen") : story.title);
    showText(m_about, nothing ? tr("Choose an alert to read all of it.") : story.about);
    m_badge->setState(story.mark, story.severity);
    showText(m_text, story.text);
    showText(m_advice, story.advice);
    showFacts(story);
    const QString words = marked > 0 ? tr("Acknowledge %Ln marked", nullptr, marked) : tr("Acknowledge");
    m_acknowledge->setText(words + QStringLiteral("  A"));
    m_acknowledge->setAccessibleName(words);
    m_acknowledge->setVisible(marked > 0 || story.mayAcknowledge);
    m_open->setText(story.openWords + QStringLiteral("  ↵"));
    m_open->setAccessibleName(story.openWords);
    m_open->setVisible(!nothing);
}

void AlertPanel::showFacts(const AlertStory &story)
{
    QStringList lines;
    lines.reserve(story.facts.size());
    for (const auto &[what, value] : story.facts)
        lines.append(tr("%1: %2").arg(what, value));
    showText(m_facts, lines.join(QLatin1Char('\n')));
    showText(m_deliveryTitle, story.deliveries.isEmpty() ? QString() : tr("Who is told"));
    showText(m_deliveries, story.deliveries.join(QLatin1Char('\n')));
}

bool AlertPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void AlertPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: // QPushButton takes Enter in dialogs only
        if (m_acknowledge->hasFocus())
            m_acknowledge->click();
        else if (m_open->hasFocus())
            m_open->click();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace jaego
