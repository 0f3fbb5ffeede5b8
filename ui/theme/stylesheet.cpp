// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QHash>

namespace jaego {

namespace {

// Table cells are painted by delegates: a style sheet on items costs every frame.
const char *const kSheet = R"(
QToolTip { background: @ink; color: @page; border: 0; padding: 4px 8px; font-size: 12px; }
QFrame[role="panel"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[role="line"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="dangerBox"] { background: @dangerFill; border: 0; border-radius: 6px; }
QFrame[role="warningBox"] { background: @warningFill; border: 0; border-radius: 6px; }
QFrame[role="goodBox"] { background: @goodFill; border: 0; border-radius: 6px; }
QFrame[role="noteBox"] { background: @hover; border: 0; border-radius: 6px; }
QFrame[role="band"] { background: @practice; border: 0; }
QFrame[role="band"] QLabel { color: @onPractice; background: transparent; }
QPushButton[role="onBand"] { background: transparent; color: @onPractice; border: 1px solid @onPractice; border-radius: 6px;
  padding: 1px 10px; font-weight: 600; }
QPushButton[role="onBand"]:checked, QPushButton[role="onBand"]:hover { background: @onPractice; color: @practice; }
QPushButton[role="onBand"]:focus { border: 2px solid @onPractice; padding: 0 9px; }
QFrame[role="railFrame"] { background: @panel; border: 0; border-right: 1px solid @line; }
QFrame[role="topFrame"] { background: @panel; border: 0; border-bottom: 1px solid @line; }
QFrame[role="toast"] { background: @ink; border: 0; border-radius: 8px; }
QFrame[role="toast"] QLabel { color: @page; background: transparent; }
QFrame[role="toast"] QPushButton { color: @page; background: transparent; border: 1px solid @secondInk;
  border-radius: 6px; padding: 4px 12px; font-weight: 600; }
QFrame[role="toast"] QPushButton:focus { border: 2px solid @page; padding: 3px 11px; }

QLabel[role="title"] { font-size: 17px; font-weight: 700; }
QLabel[role="heading"] { font-size: 13px; font-weight: 700; }
QLabel[role="figure"] { font-size: 22px; font-weight: 700; }
QLabel[role="caption"] { font-size: 12px; color: @secondInk; }
QLabel[role="danger"] { color: @danger; font-weight: 600; }
QLabel[role="warning"] { color: @warning; font-weight: 600; }
QLabel[role="good"] { color: @good; font-weight: 600; }
QLabel[role="over"] { color: @over; font-weight: 600; }

QPushButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px;
  padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @secondInk; background: @page; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: @ink; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @line; color: @secondInk; border-color: @line; }
QPushButton[role="stop"] { background: @panel; color: @danger; border: 1px solid @danger; font-weight: 600; }
QPushButton[role="stop"]:focus { border: 2px solid @danger; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; color: @secondInk; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; color: @ink; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 1px solid @accent; padding: 5px 12px; }
QPushButton[role="link"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 2px 4px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid @accent; }
QPushButton[role="chip"] { border-radius: 12px; padding: 2px 10px; min-height: 18px; color: @secondInk; font-size: 12px; }
QPushButton[role="chip"]:checked { background: @accentFill; color: @accent; border: 1px solid @accent; font-weight: 700; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 1px 9px; }
QPushButton[role="option"] { text-align: left; padding: 5px 8px; }
QPushButton[role="option"]:checked { background: @accentFill; color: @accent; border: 1px solid @accent; font-weight: 700; }
QPushButton[role="option"]:focus { border: 2px solid @accent; padding: 4px 7px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QTimeEdit {
  background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 20px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @secondInk; background: @page; }
QLineEdit[role="figure"] { font-size: 22px; font-weight: 700; min-height: 34px; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox QAbstractItemView { background: @panel; color: @ink; border: 1px solid @line;
  selection-background-color: @accentFill; selection-color: @ink; outline: 0; }

QProgressBar { background: @line; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QProgressBar[role="good"]::chunk { background: @good; }
QProgressBar[role="danger"]::chunk { background: @danger; }

QTableView { background: @panel; color: @ink; border: 0; gridline-color: @line; outline: 0;
  selection-background-color: @selection; selection-color: @ink; }
QListView[role="list"] { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px; outline: 0; padding: 2px; }
QListView[role="list"]::item { min-height: 26px; padding: 0 6px; border: 0; border-radius: 4px; }
QListView[role="list"]::item:selected { background: @selection; color: @ink; }
QHeaderView { background: @header; border: 0; }
QHeaderView::section { background: @header; color: @secondInk; border: 0; border-bottom: 1px solid @line;
  padding: 4px 8px; font-size: 12px; font-weight: 600; }
QAbstractScrollArea::corner { background: @panel; border: 0; }
QTableCornerButton::section { background: @header; border: 0; }

QMenu { background: @panel; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentFill; color: @ink; }
QMenu::item:disabled { color: @secondInk; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @scroll; border-radius: 3px; min-height: 32px; margin: 2px 3px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @scroll; border-radius: 3px; min-width: 32px; margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheetFor(const Colours &c)
{
    const QHash<QString, QColor> names{
        { QStringLiteral("page"), c.page },
        { QStringLiteral("panel"), c.panel },
        { QStringLiteral("line"), c.line },
        { QStringLiteral("ink"), c.ink },
        { QStringLiteral("secondInk"), c.secondInk },
        { QStringLiteral("accent"), c.accent },
        { QStringLiteral("onAccent"), c.onAccent },
        { QStringLiteral("accentFill"), c.accentFill },
        { QStringLiteral("selection"), c.selection },
        { QStringLiteral("hover"), c.hover },
        { QStringLiteral("header"), c.header },
        { QStringLiteral("practice"), c.practice },
        { QStringLiteral("onPractice"), c.onPractice },
        { QStringLiteral("danger"), c.danger },
        { QStringLiteral("dangerFill"), c.dangerFill },
        { QStringLiteral("warning"), c.warning },
        { QStringLiteral("warningFill"), c.warningFill },
        { QStringLiteral("good"), c.good },
        { QStringLiteral("goodFill"), c.goodFill },
        { QStringLiteral("over"), c.over },
        { QStringLiteral("scroll"), c.page.lightness() < 128 ? c.line.lighter(160) : c.line.darker(118) },
    };
    const QString sheet = QString::fromLatin1(kSheet);
    QString result;
    result.reserve(sheet.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet[i] != QLatin1Char('@')) {
            result.append(sheet[i]);
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet[end].isLetter())
            ++end;
        result.append(names.value(sheet.mid(i + 1, end - i - 1)).name());
        i = end - 1;
    }
    return result;
}

} // namespace jaego
