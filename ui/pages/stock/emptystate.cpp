// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/emptystate.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_import(new QPushButton(tr("Import products from CSV…"), this))
    , m_settings(new QPushButton(tr("Connect warehouse and channels"), this))
    , m_clear(new QPushButton(tr("Show all products"), this))
{
    setObjectName(QStringLiteral("emptyState"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l * 2, space::l * 2, space::l * 2, space::l * 2);
    layout->setSpacing(space::s);
    setRole(m_title, "title");
    m_title->setAlignment(Qt::AlignCenter);
    setRole(m_words, "caption");
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    setRole(m_import, "primary");
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch();
    row->addWidget(m_import);
    row->addWidget(m_settings);
    row->addWidget(m_clear);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    connect(m_import, &QPushButton::clicked, this, &EmptyState::importClicked);
    connect(m_settings, &QPushButton::clicked, this, &EmptyState::settingsClicked);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearClicked);
}

void EmptyState::show(Kind kind)
{
    m_import->setVisible(kind == Kind::NoProducts);
    m_settings->setVisible(kind == Kind::NoProducts);
    m_clear->setVisible(kind == Kind::NoMatch);
    switch (kind) {
    case Kind::Reading:
        m_title->setText(tr("Reading the stock"));
        m_words->setText(tr("What was known last is shown first; the channels follow."));
        break;
    case Kind::NoProducts:
        m_title->setText(tr("No products yet"));
        m_words->setText(
            tr("Every product of your warehouse will stand here beside what each channel shows. "
               "Import a list with the columns sku, name and on_hand, or connect your warehouse. "
               "To look around first, start “jaego --practice”."));
        break;
    case Kind::NoMatch:
        m_title->setText(tr("Nothing matches"));
        m_words->setText(tr("No product has all of these words and belongs to the chosen group."));
        break;
    }
}

} // namespace jaego
