// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/productpanel.h"

#include "ui/charts/stepchart.h"
#include "ui/models/story/explanationwords.h"
#include "ui/pages/stock/factlist.h"
#include "ui/pages/story/storychart.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
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
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, space::l);
    outer->setSpacing(space::s);
    // A long story scrolls; what can be done stays in sight.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(makeContent());
    scroll->widget()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

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
    buttons->setContentsMargins(space::l, 0, space::l, 0);
    outer->addLayout(buttons);
    connect(m_sync, &QPushButton::clicked, this, &ProductPanel::syncClicked);
    connect(m_adjust, &QPushButton::clicked, this, &ProductPanel::adjustClicked);
    auto *bulk = new QPushButton(tr("Bulk adjustment…"), this);
    bulk->setObjectName(QStringLiteral("bulkButton"));
    bulk->setAccessibleName(tr("Adjust many products in one table"));
    bulk->setToolTip(tr("Adjust many products in one table (Ctrl+B)"));
    auto *second = new QHBoxLayout;
    second->setContentsMargins(space::l, 0, space::l, 0);
    second->addWidget(bulk);
    outer->addLayout(second);
    connect(bulk, &QPushButton::clicked, this, &ProductPanel::bulkClicked);
    setSelectedCount(0);
    show(nullptr, {}, {});
}

QWidget *ProductPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::l, space::l, space::l, space::s);
    layout->setSpacing(space::xs);
    m_name = addLabel(layout, "title", content);
    m_codes = addLabel(layout, "caption", content);
    m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addSpacing(space::s);

    m_box = new QFrame(content);
    auto *boxLayout = new QVBoxLayout(m_box);
    boxLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    boxLayout->setSpacing(2);
    m_headline = addLabel(boxLayout, "heading", m_box);
    m_headline->setObjectName(QStringLiteral("storyHeadline"));
    m_detail = addLabel(boxLayout, "", m_box);
    layout->addWidget(m_box);
    layout->addSpacing(space::m);

    m_question = addLabel(layout, "heading", content);
    m_question->setObjectName(QStringLiteral("storyQuestion"));
    m_reasons = new FactList(content);
    layout->addWidget(m_reasons);
    layout->addSpacing(space::m);
    m_channelsTitle = addLabel(layout, "heading", content);
    m_channelsTitle->setText(tr("On the channels"));
    m_channels = new FactList(content);
    layout->addWidget(m_channels);
    layout->addSpacing(space::m);
    m_pace = new FactList(content);
    layout->addWidget(m_pace);
    layout->addSpacing(space::m);
    m_chart = new StepChart(content);
    m_chart->setObjectName(QStringLiteral("panelChart"));
    m_chart->setAccessibleName(tr("The last seven days"));
    m_chart->setEmptyText(tr("Nothing is known of the last seven days yet."));
    layout->addWidget(m_chart);
    m_history = new QPushButton(tr("Story of the number…"), content);
    m_history->setObjectName(QStringLiteral("storyButton"));
    m_history->setAccessibleName(m_history->text());
    m_history->setToolTip(tr("Everything that happened to it, on one axis of time (W)"));
    layout->addWidget(m_history);
    layout->addStretch();
    connect(m_history, &QPushButton::clicked, this, &ProductPanel::storyClicked);
    return content;
}

void ProductPanel::setZone(const QTimeZone &zone)
{
    m_chart->setZone(zone);
}

void ProductPanel::setStory(const std::optional<Explanation> &explanation,
                            const std::optional<NumberHistory> &history)
{
    m_explanation = explanation;
    showReasons();
    if (history && history->sku == m_sku)
        m_chart->setData(StoryChart::series(*history), {}, StoryChart::beginning(*history), history->to);
    else
        m_chart->setData({}, {}, {}, {});
}

void ProductPanel::showReasons()
{
    QList<ProductStory::Line> reasons = m_story.reasons;
    QList<ProductStory::Line> channels = m_story.channels;
    QList<ProductStory::Line> pace;
    if (m_explanation && m_explanation->sku == m_sku && m_explanation->counted) {
        reasons = ExplanationWords::product(*m_explanation);
        pace = ExplanationWords::pace(*m_explanation);
        for (const ListingExplanation &listing : std::as_const(m_explanation->listings)) {
            const QString words = ExplanationWords::listing(listing, *m_explanation);
            if (words.isEmpty())
                continue;
            channels.append({ Words::channel(listing.listing.channel) + QStringLiteral(": ") + words,
                              listing.target ? Words::units(*listing.target) : QStringLiteral("?"), false,
                              CellTone::Muted });
        }
    }
    m_reasons->show(reasons);
    m_channels->show(channels);
    m_pace->show(pace);
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
    m_history->setVisible(row != nullptr);
    m_chart->setVisible(row != nullptr);
    m_sku = row ? row->sku : QString();
    if (!row) {
        m_story = {};
        m_name->setText(tr("No product chosen"));
        m_codes->setText(tr("Choose a row to see why its number is what it is."));
        m_question->hide();
        m_reasons->show({});
        m_channels->show({});
        m_pace->show({});
        return;
    }
    m_story = storyOf(*row, policy, now);
    const ProductStory &story = m_story;
    m_name->setText(row->name.isEmpty() ? row->sku : row->name);
    m_codes->setText(row->barcode.isEmpty() ? row->sku : row->sku + QStringLiteral(" · ") + row->barcode);
    showBox(story);
    m_question->setText(story.question);
    m_question->setVisible(!story.question.isEmpty());
    showReasons();
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
