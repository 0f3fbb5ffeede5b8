// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/models/history/columntable.h"

#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace jaego {

class MarkTable;
class StepChart;

/// The long story of a product's numbers: one axis of time with orders, counts, readings, writes and
/// verifications, every event as a line, and what each number was at a chosen moment, and by what.
class StoryDialog final : public QDialog {
    Q_OBJECT
public:
    StoryDialog(EngineLink *link, const Sku &sku, const QString &name, const QTimeZone &zone,
                QWidget *parent = nullptr);

    [[nodiscard]] QDateTime moment() const;

Q_SIGNALS:
    /// Another place tells more: ("runs", run id).
    void placeWanted(const QString &place, const QString &what);

private:
    [[nodiscard]] QWidget *makeHead(const QString &name);
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeAnswers();
    [[nodiscard]] QDateTime onTheWall(const QDateTime &time) const;
    void ask();
    void apply(const NumberHistory &history);
    void chooseMoment(const QDateTime &moment);
    void showMoment();
    void openRun();

    EngineLink *m_link;
    Sku m_sku;
    QTimeZone m_zone;
    QDateTime m_from; ///< of the answer that is awaited or shown
    NumberHistory m_history;
    ColumnTable<NumberEvent> m_events;
    QComboBox *m_range = nullptr;
    QDateTimeEdit *m_time = nullptr;
    StepChart *m_chart = nullptr;
    MarkTable *m_table = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_answers = nullptr;
    QLabel *m_cut = nullptr;
    bool m_choosing = false; ///< the moment is being set by us
};

} // namespace jaego
