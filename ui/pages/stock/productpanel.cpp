// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/productpanel.h"

#include "ui/pages/stock/factlist.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {

QLabel *addLabel(QVBoxLayout *layout, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    layout->addWidget(label);
    return label;
}

const char *boxRoleOf(CellTone tone)
{
    if (tone == CellTone::Danger)
        return "dangerBox";
    return tone == CellTone::Warning ? "warningBox" : "noteBox";
}

} // namespace

ProductPanel::ProductPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("productPanel"));
    setRole(this, "panel");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::xs);
    m_name = addLabel(layout, "title", this);
    m_codes = addLabel(layout, "caption", this);
    m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addSpacing(space::s);

    m_box = new QFrame(this);
    auto *boxLayout = new QVBoxLayout(m_box);
    boxLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    boxLayout->setSpacing(2);
    m_headline = addLabel(boxLayout, "heading", m_box);
    m_headline->setObjectName(QStringLiteral("storyHeadline"));
    m_detail = addLabel(boxLayout, "", m_box);
    layout->addWidget(m_box);
    layout->addSpacing(space::m);

    m_question = addLabel(layout, "heading", this);
    m_question->setObjectName(QStringLiteral("storyQuestion"));
    m_reasons = new FactList(this);
    layout->addWidget(m_reasons);
    layout->addSpacing(space::m);
    m_channelsTitle = addLabel(layout, "heading", this);
    m_channelsTitle->setText(tr("On the channels"));
    m_channels = new FactList(this);
    layout->addWidget(m_channels);
    layout->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    m_sync = new QPushButton(this);
    m_sync->setObjectName(QStringLiteral("syncSelectionButton"));
    m_sync->setToolTip(tr("Sync the selected products (S)"));
    setRole(m_sync, "primary");
    m_adjust = new QPushButton(tr("Adjust…"), this);
    m_adjust->setObjectName(QStringLiteral("adjustButton"));
    m_adjust->setAccessibleName(tr("Adjust this product by hand"));
    m_adjust->setToolTip(tr("Adjust this product by hand (E, Enter)"));
    buttons->addWidget(m_sync, 1);
    buttons->addWidget(m_adjust);
    layout->addLayout(buttons);
    connect(m_sync, &QPushButton::clicked, this, &ProductPanel::syncClicked);
    connect(m_adjust, &QPushButton::clicked, this, &ProductPanel::adjustClicked);
    setSelectedCount(0);
    show(nullptr, {}, {});
}

void ProductPanel::setSelectedCount(int count)
{
    m_sync->setEnabled(count > 0);
    m_sync->setText(count > 1 ? tr("Sync %Ln products", nullptr, count) : tr("Sync this product"));
    m_sync->setAccessibleName(m_sync->text());
}

void ProductPanel::show(const StockRow *row, const TargetPolicy &policy, const QDateTime &now)
{
    m_box->setVisible(row != nullptr);
    m_channelsTitle->setVisible(row != nullptr);
    m_adjust->setEnabled(row != nullptr && row->known);
    if (!row) {
        m_name->setText(tr("No product chosen"));
        m_codes->setText(tr("Choose a row to see why its number is what it is."));
        m_question->hide();
        m_reasons->show({});
        m_channels->show({});
        return;
    }
    const ProductStory story = storyOf(*row, policy, now);
    m_name->setText(row->name.isEmpty() ? row->sku : row->name);
    m_codes->setText(row->barcode.isEmpty() ? row->sku : row->sku + QStringLiteral(" · ") + row->barcode);
    showBox(story);
    m_question->setText(story.question);
    m_question->setVisible(!story.question.isEmpty());
    m_reasons->show(story.reasons);
    m_channels->show(story.channels);
}

void ProductPanel::showBox(const ProductStory &story)
{
    const char *boxRole = boxRoleOf(story.tone);
    if (m_box->property("role").toString() != QLatin1String(boxRole)) {
        setRole(m_box, boxRole);
        setRole(m_headline,
                story.tone == CellTone::Danger ? "danger"
                                               : (story.tone == CellTone::Warning ? "warning" : "heading"));
    }
    m_headline->setText(story.headline);
    m_detail->setText(story.detail);
    m_detail->setVisible(!story.detail.isEmpty());
}

} // namespace jaego
