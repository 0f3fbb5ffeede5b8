// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kRailWidth = 164;
constexpr int kButtonHeight = 34;
} // namespace

RailButton::RailButton(const Place &place, QWidget *parent) : QAbstractButton(parent), m_icon(place.icon)
{
    setObjectName(QStringLiteral("rail_") + place.id);
    setText(place.title);
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(place.title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setCount(int count, bool urgent)
{
    if (count == m_count && urgent == m_urgent)
        return;
    m_count = count;
    m_urgent = urgent;
    setAccessibleName(count < 0 ? text() : text() + QStringLiteral(", ") + Words::number(count));
    update();
}

QSize RailButton::sizeHint() const
{
    return { kRailWidth - 2 * space::s, kButtonHeight };
}

void RailButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.accentFill : c.hover);
        painter.drawRoundedRect(box, radius::control, radius::control);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(box, radius::control, radius::control);
    }
    const QColor ink = isChecked() ? c.accent : c.ink;
    const QPixmap icon = themedPixmap(m_icon, 18, devicePixelRatioF(), isChecked() ? c.accent : c.secondInk);
    painter.drawPixmap(QPoint(10, (height() - 18) / 2), icon);

    const QString count = m_count < 0 ? QString() : Words::number(m_count);
    painter.setFont(fontOf(type::caption, QFont::Bold));
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    painter.setPen(m_urgent ? c.danger : (isChecked() ? c.accent : c.secondInk));
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, count);

    painter.setFont(fontOf(type::text, isChecked() ? QFont::Bold : QFont::Normal));
    painter.setPen(ink);
    const QRect words = rect().adjusted(36, 0, -(countWidth + 18), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Rail::Rail(const QList<Place> &places, QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setRole(this, "railFrame");
    setFixedWidth(kRailWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::l, space::s, space::m);
    layout->setSpacing(2);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(10, 0, 0, space::m);
    brand->setSpacing(space::s);
    auto *mark = new QLabel(this);
    mark->setPixmap(programIcon().pixmap(22, 22));
    auto *name = new QLabel(QStringLiteral("Jaego"), this);
    setRole(name, "title");
    brand->addWidget(mark);
    brand->addWidget(name);
    brand->addStretch();
    layout->addLayout(brand);

    m_bottom = new QVBoxLayout;
    m_bottom->setSpacing(2);
    int number = 0;
    for (const Place &place : places)
        addPlace(place, ++number, place.atBottom ? m_bottom : layout);
    layout->addStretch();
    layout->addLayout(m_bottom);
}

void Rail::addPlace(const Place &place, int number, QVBoxLayout *layout)
{
    auto *button = new RailButton(place, this);
    const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(number));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(place.title, keys.toString(QKeySequence::NativeText)));
    m_group->addButton(button);
    m_buttons.insert(place.id, button);
    layout->addWidget(button);
    const QString id = place.id;
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT placeChosen(id); });
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, id] { Q_EMIT placeChosen(id); });
}

void Rail::setCurrent(const QString &place)
{
    if (RailButton *button = m_buttons.value(place))
        button->setChecked(true);
}

void Rail::setCount(const QString &place, int count, bool urgent)
{
    if (RailButton *button = m_buttons.value(place))
        button->setCount(count, urgent);
}

void Rail::setMenu(QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("viewMenuButton"));
    setRole(button, "quiet");
    button->setText(tr("View"));
    button->setAccessibleName(tr("View menu"));
    button->setIcon(themedIcon(QStringLiteral("more")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setStyleSheet(
        QStringLiteral("QToolButton { padding: 6px 8px; } QToolButton::menu-indicator { image: none; }"));
    connect(Theme::instance(), &Theme::changed, button,
            [button] { button->setIcon(themedIcon(QStringLiteral("more"))); });
    m_bottom->addWidget(button);
}

} // namespace jaego
