// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/pages/story/storydialog.h"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace jaego {

/// Keeps the story of the product a person looks at: asks for it when the choice rests, and again
/// when its numbers change. Opens the long story in a window of its own.
class StoryDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int kPanelDays = 7;

    StoryDesk(EngineLink *link, QWidget *window);

    /// The product looked at now; empty: none.
    void follow(const Sku &sku);
    /// Its numbers have changed.
    void refresh();
    void open(const Sku &sku, const QString &name);
    [[nodiscard]] const std::optional<Explanation> &explanation() const { return m_explanation; }
    [[nodiscard]] const std::optional<NumberHistory> &history() const { return m_history; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

Q_SIGNALS:
    /// What is known of the product that is followed has changed.
    void changed();
    void placeWanted(const QString &place, const QString &what);

private:
    void ask();

    EngineLink *m_link;
    QWidget *m_window;
    QTimer m_rest;
    Sku m_sku;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Explanation> m_explanation;
    std::optional<NumberHistory> m_history;
    QPointer<StoryDialog> m_dialog;
};

} // namespace jaego
