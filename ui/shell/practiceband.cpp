// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practiceband.h"

#include "ui/shell/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jaego {

PracticeBand::PracticeBand(QWidget *parent)
    : QFrame(parent), m_drawer(new QPushButton(tr("Make things happen") + QStringLiteral("  F9"), this))
{
    setObjectName(QStringLiteral("practiceBand"));
    setRole(this, "band");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 3, space::l, 3);
    layout->setSpacing(space::m);
    auto *name = new QLabel(tr("Practice mode"), this);
    name->setFont(fontOf(type::text, QFont::Bold));
    auto *words = new ElidedLabel(this);
    words->setText(
        tr("Connected to a simulated Coupang, Naver, Cafe24 and warehouse. Nothing is sent to a real shop."));
    layout->addWidget(name);
    layout->addWidget(words, 1);
    m_drawer->setObjectName(QStringLiteral("practiceDrawerButton"));
    m_drawer->setAccessibleName(tr("Make things happen"));
    m_drawer->setToolTip(tr("Orders, deliveries, edits and failures of the practice world (F9)"));
    m_drawer->setCheckable(true);
    setRole(m_drawer, "onBand");
    layout->addWidget(m_drawer);
    connect(m_drawer, &QPushButton::clicked, this, &PracticeBand::drawerToggled);
    setAccessibleName(name->text() + QStringLiteral(". ") + words->text());
}

void PracticeBand::setDrawerOpen(bool open)
{
    m_drawer->setChecked(open);
}

void PracticeBand::hideDrawerButton()
{
    m_drawer->hide();
}

} // namespace jaego
