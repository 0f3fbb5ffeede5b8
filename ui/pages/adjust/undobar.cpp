// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/adjust/undobar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jaego {

namespace {
constexpr int kTellSeconds = 8;
} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_seconds(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("undoBar"));
    setRole(this, "toast");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 6, space::s, 6);
    layout->setSpacing(space::m);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setAccessibleName(tr("Undo the adjustment"));
    m_undo->setToolTip(tr("Undo the adjustment (Ctrl+Z)"));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_seconds);
    layout->addWidget(m_undo);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::countDown);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoClicked);
    hide();
}

void UndoBar::offer(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    m_left = kSeconds;
    m_undo->show();
    m_seconds->setText(tr("%1 s").arg(m_left));
    m_timer.start();
    show();
}

void UndoBar::tell(const QString &words)
{
    withdraw();
    m_words->setText(words);
    setAccessibleName(words);
    m_seconds->clear();
    m_undo->hide();
    m_shownFor = kTellSeconds;
    m_timer.start();
    show();
}

void UndoBar::withdraw()
{
    m_left = 0;
    m_shownFor = 0;
    m_timer.stop();
    hide();
}

void UndoBar::countDown()
{
    if (m_left > 0) {
        --m_left;
        m_seconds->setText(tr("%1 s").arg(m_left));
        if (m_left == 0)
            withdraw();
        return;
    }
    if (--m_shownFor <= 0)
        withdraw();
}

} // namespace jaego
