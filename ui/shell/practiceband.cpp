// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practiceband.h"

#include "ui/shell/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jaego {

PracticeBand::PracticeBand(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("practiceBand"));
    setRole(this, "band");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 5, space::l, 5);
    layout->setSpacing(space::m);
    auto *name = new QLabel(tr("Practice mode"), this);
    name->setFont(fontOf(type::text, QFont::Bold));
    auto *words = new ElidedLabel(this);
    words->setText(
        tr("Connected to a simulated Coupang, Naver, Cafe24 and warehouse. Nothing is sent to a real shop."));
    layout->addWidget(name);
    layout->addWidget(words, 1);
    setAccessibleName(name->text() + QStringLiteral(". ") + words->text());
}

} // namespace jaego
