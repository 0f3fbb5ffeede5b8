// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/blankstate.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

BlankState::BlankState(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l * 2, space::l * 2, space::l * 2, space::l * 2);
    layout->setSpacing(space::s);
    setRole(m_title, "title");
    m_title->setAlignment(Qt::AlignCenter);
    setRole(m_words, "caption");
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    setRole(m_button, "primary");
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(space::s);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &BlankState::clicked);
}

void BlankState::show(const QString &title, const QString &words, const QString &button)
{
    m_title->setText(title);
    m_words->setText(words);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace jaego
