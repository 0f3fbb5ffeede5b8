// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"
#include "ui/models/history/rundetail.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace jaego {

class Badge;
class MarkTable;

/// One run, opened: how long each step took, what every source said, every change it made.
class RunView final : public QWidget {
    Q_OBJECT
public:
    enum Tab : int { Updates, Sources, Mismatches, Findings, Manual, TabCount };

    explicit RunView(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// While the answer is under way, or there will be none yet.
    void showWaiting(const QString &words);
    void showReport(const RunReport &report);
    [[nodiscard]] const std::optional<RunReport> &report() const { return m_report; }
    [[nodiscard]] MarkTable *table(Tab tab) const { return m_tables.at(tab); }
    void copyJson();

Q_SIGNALS:
    void backWanted();
    void undoWanted(const QString &runId);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTimeline();
    [[nodiscard]] QWidget *makeTables();
    void fillTimeline();
    void fillTables();
    void showWords();
    void setTab(int tab);

    QTimeZone m_zone = QTimeZone::utc();
    std::optional<RunReport> m_report;
    SourceTable m_sources;
    UpdateTable m_updates;
    MismatchTable m_mismatches;
    FindingTable m_findings;
    ManualWorkTable m_manual;
    QPushButton *m_copy = nullptr;
    QPushButton *m_undo = nullptr;
    QLabel *m_title = nullptr;
    Badge *m_outcome = nullptr;
    Badge *m_sla = nullptr;
    QLabel *m_counts = nullptr;
    QFrame *m_troubleBox = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_waiting = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_timeline = nullptr;
    QGridLayout *m_rows = nullptr;
    QButtonGroup *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_words = nullptr;
    QList<MarkTable *> m_tables;
};

} // namespace jaego
