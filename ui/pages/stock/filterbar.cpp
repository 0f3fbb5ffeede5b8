// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/filterbar.h"

#include "ui/models/stocktablemodel.h"
#include "ui/pages/stock/chipbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace jaego {

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_box(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_box->setObjectName(QStringLiteral("stockFilter"));
    m_box->setPlaceholderText(tr("Name, SKU or barcode"));
    m_box->setAccessibleName(tr("Find products by name, SKU, barcode or first consonants"));
    m_box->setToolTip(tr("Find products (Ctrl+F)"));
    m_box->setClearButtonEnabled(true);
    m_box->setMinimumWidth(170);
    m_box->setMaximumWidth(280);
    m_box->installEventFilter(this);
    QAction *glass = m_box->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(Theme::instance(), &Theme::changed, this,
            [glass] { glass->setIcon(themedIcon(QStringLiteral("search"))); });
    layout->addWidget(m_box, 1, Qt::AlignTop);
    // In a narrow window, or with long words, the chips go on in a second line.
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(6, line);
    layout->addWidget(line, 8);

    const std::array<std::pair<StockChip, QString>, kStockChips.size()> chips{
        { { StockChip::All, tr("All") },
          { StockChip::Mismatch, tr("Mismatch") },
          { StockChip::Oversell, tr("Oversell risk") },
          { StockChip::OutOfStock, tr("Out of stock") },
          { StockChip::Low, tr("Critical, low") },
          { StockChip::Overstock, tr("Overstock") },
          { StockChip::NotListed, tr("Not listed") },
          { StockChip::Attention, tr("To check") } }
    };
    for (const auto &[chip, words] : chips) {
        auto *button = new ChipButton(chip, words, this);
        m_chips.append(button);
        flow->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, [this, id = chip](bool checked) {
            if (checked)
                Q_EMIT chipChanged(id);
        });
    }
    m_chips.first()->setChecked(true);
    connect(m_box, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_box, &QLineEdit::returnPressed, this, &FilterBar::downPressed);
}

QString FilterBar::text() const
{
    return m_box->text();
}

void FilterBar::setText(const QString &text)
{
    m_box->setText(text);
}

StockChip FilterBar::chip() const
{
    const auto chosen =
        std::find_if(m_chips.begin(), m_chips.end(), [](const ChipButton *b) { return b->isChecked(); });
    return chosen == m_chips.end() ? StockChip::All : (*chosen)->chip();
}

void FilterBar::setChip(StockChip chip)
{
    for (ChipButton *button : std::as_const(m_chips)) {
        if (button->chip() == chip)
            button->setChecked(true);
    }
}

void FilterBar::showCounts(const StockTableModel &model)
{
    for (ChipButton *button : std::as_const(m_chips))
        button->setCount(model.count(button->chip()));
}

void FilterBar::addAtEnd(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(widget, 0, Qt::AlignTop);
}

void FilterBar::focusText()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return QWidget::eventFilter(watched, event);
    // Esc empties the box first; only an empty box lets it through to the window (stop the sync).
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_box->text().isEmpty()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_box->text().isEmpty()) {
            m_box->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT downPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jaego
