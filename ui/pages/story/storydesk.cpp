// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/story/storydesk.h"

namespace jaego {

namespace {
constexpr int kRestMs = 120; ///< a key held down passes many rows
} // namespace

StoryDesk::StoryDesk(EngineLink *link, QWidget *window) : QObject(window), m_link(link), m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &StoryDesk::ask);
    connect(link, &EngineLink::explained, this, [this](const Explanation &explanation) {
        if (explanation.sku != m_sku)
            return;
        m_explanation = explanation;
        Q_EMIT changed();
    });
    connect(link, &EngineLink::numberHistoryRead, this, [this](const NumberHistory &history) {
        // The long story asks for other times of the same product.
        if (history.sku != m_sku || history.from.daysTo(history.to) != kPanelDays)
            return;
        m_history = history;
        Q_EMIT changed();
    });
}

void StoryDesk::follow(const Sku &sku)
{
    if (sku == m_sku)
        return;
    m_sku = sku;
    m_explanation.reset();
    m_history.reset();
    refresh();
}

void StoryDesk::refresh()
{
    if (!m_sku.isEmpty() && !m_rest.isActive())
        m_rest.start();
}

void StoryDesk::ask()
{
    if (m_sku.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Q_EMIT m_link->explanationRequested(m_sku);
    Q_EMIT m_link->numberHistoryRequested(m_sku, now.addDays(-kPanelDays), now);
}

void StoryDesk::open(const Sku &sku, const QString &name)
{
    if (sku.isEmpty() || m_dialog)
        return;
    m_dialog = new StoryDialog(m_link, sku, name, m_zone, m_window);
    connect(m_dialog, &StoryDialog::placeWanted, this, &StoryDesk::placeWanted);
    m_dialog->open();
}

} // namespace jaego
