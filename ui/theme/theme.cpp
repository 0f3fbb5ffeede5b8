// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <memory>

namespace jaego {

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

Colours makeLight()
{
    Colours c;
    c.page = hex(0xf5f6f8);
    c.panel = hex(0xffffff);
    c.line = hex(0xe2e5ea);
    c.ink = hex(0x1b1f27);
    c.secondInk = hex(0x5b6472);
    c.accent = hex(0x2457d6);
    c.onAccent = hex(0xffffff);
    c.accentFill = hex(0xe7eefc);
    c.selection = hex(0xdfe8fc);
    c.hover = hex(0xf1f3f7);
    c.header = hex(0xf8f9fb);
    c.practice = hex(0x6d3df2);
    c.onPractice = hex(0xffffff);
    c.danger = hex(0xc4281c);
    c.dangerFill = hex(0xfdecea);
    c.warning = hex(0x9a5b00);
    c.warningFill = hex(0xfdf3df);
    c.good = hex(0x177a41);
    c.goodFill = hex(0xe5f5ec);
    c.over = hex(0x5b3fc4);
    c.overFill = hex(0xeeeafc);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.page = hex(0x14171c);
    c.panel = hex(0x1b1f26);
    c.line = hex(0x2c323c);
    c.ink = hex(0xe7eaf0);
    c.secondInk = hex(0xa6afbd);
    c.accent = hex(0x7fa2ff);
    c.onAccent = hex(0x10182b);
    c.accentFill = hex(0x222d49);
    c.selection = hex(0x26324d);
    c.hover = hex(0x232831);
    c.header = hex(0x1f242c);
    c.practice = hex(0x9166ff);
    c.onPractice = hex(0x140a2e);
    c.danger = hex(0xff8a7d);
    c.dangerFill = hex(0x3a211f);
    c.warning = hex(0xf0b458);
    c.warningFill = hex(0x372b17);
    c.good = hex(0x63cd8f);
    c.goodFill = hex(0x1a3325);
    c.over = hex(0xb7a3ff);
    c.overFill = hex(0x2b2448);
    return c;
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.page);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.page);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::PlaceholderText, c.secondInk);
    p.setColor(QPalette::ToolTipBase, c.ink);
    p.setColor(QPalette::ToolTipText, c.page);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.panel);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line.darker(130));
    p.setColor(QPalette::Shadow, c.line.darker(160));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, c.secondInk);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return p;
}

/// One family for Latin and Hangul, or numbers and words of a line stand at different heights.
QFont applicationFont()
{
    const QStringList wanted{ QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"),
                              QStringLiteral("Malgun Gothic"),    QStringLiteral("Apple SD Gothic Neo"),
                              QStringLiteral("NanumBarunGothic"), QStringLiteral("나눔바른고딕"),
                              QStringLiteral("NanumGothic"),      QStringLiteral("나눔고딕") };
    QFont font = QApplication::font();
    const QStringList present = QFontDatabase::families();
    QStringList families;
    for (const QString &family : wanted) {
        if (present.contains(family))
            families.append(family);
    }
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPixelSize(type::text);
    return font;
}

bool systemIsDark()
{
    const std::unique_ptr<QStyle> style(QStyleFactory::create(QStringLiteral("Fusion")));
    return style && style->standardPalette().color(QPalette::Window).lightness() < 128;
}

} // namespace

QColor Colours::text(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return ink;
    case Tone::Muted:
        return secondInk;
    case Tone::Accent:
        return accent;
    case Tone::Danger:
        return danger;
    case Tone::Warning:
        return warning;
    case Tone::Good:
        return good;
    case Tone::Over:
        return over;
    }
    return ink;
}

QColor Colours::fill(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted:
        return panel;
    case Tone::Accent:
        return accentFill;
    case Tone::Danger:
        return dangerFill;
    case Tone::Warning:
        return warningFill;
    case Tone::Good:
        return goodFill;
    case Tone::Over:
        return overFill;
    }
    return panel;
}

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

Theme *Theme::instance()
{
    static Theme theme;
    return &theme;
}

void Theme::apply(QApplication *app, Scheme scheme)
{
    Theme *theme = instance();
    if (theme->m_app != app) {
        theme->m_app = app;
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setFont(applicationFont());
        app->installEventFilter(theme);
    }
    theme->m_scheme = scheme;
    theme->refresh();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop switched between day and night.
    if (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System && !m_refreshing
        && systemIsDark() != m_dark)
        refresh();
    return QObject::eventFilter(watched, event);
}

void Theme::refresh()
{
    if (!m_app)
        return;
    m_refreshing = true;
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark());
    const QPalette palette = paletteOf(colours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_app->setStyleSheet(styleSheetFor(colours()));
    m_refreshing = false;
    Q_EMIT changed();
}

QFont fontOf(int pixelSize, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    if (widget->style() && widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace jaego
