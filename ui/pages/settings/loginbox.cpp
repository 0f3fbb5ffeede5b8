// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/loginbox.h"

#include "ui/models/desktop/loginstart.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace jaego {

LoginBox::LoginBox(LoginStart *start, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_choice(new QCheckBox(tr("Start Jaego in the tray when I log in"), this))
    , m_words(new QLabel(this))
{
    m_choice->setObjectName(QStringLiteral("login.start"));
    m_words->setObjectName(QStringLiteral("login.words"));
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_choice);
    layout->addWidget(m_words);
    connect(m_choice, &QCheckBox::clicked, this, &LoginBox::choose);
    refresh();
}

void LoginBox::refresh()
{
    m_choice->setChecked(m_start->isOn());
    setRole(m_words, "caption");
    m_words->setText(
        m_choice->isChecked()
            ? tr("For your account on this computer only; it is written in %1.").arg(m_start->where())
            : tr("Otherwise nothing is kept in step until somebody opens Jaego."));
}

void LoginBox::choose(bool on)
{
    const Status done = m_start->set(on);
    refresh();
    if (done)
        return;
    setRole(m_words, "danger");
    m_words->setText(
        QStringLiteral("● ")
        + (on ? tr("Jaego will not start by itself: %1") : tr("Jaego will go on starting by itself: %1"))
              .arg(done.error().message));
}

} // namespace jaego
