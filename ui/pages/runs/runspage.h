// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/runlistmodel.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;
class QTimer;

namespace jaego {

class MarkTable;
class RunView;

/// 실행 기록: what the program did and when, and all of one run.
class RunsPage final : public Page {
    Q_OBJECT
public:
    explicit RunsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("runs"); }
    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString &runId) override;

    [[nodiscard]] RunListModel *model() { return &m_model; }
    [[nodiscard]] RunView *view() const { return m_view; }
    [[nodiscard]] bool showsRun() const;

private:
    [[nodiscard]] QWidget *makeList();
    void openRow(const QModelIndex &index);
    void showList();
    void showCounts();
    void showUndo(const jaego::UndoPlan &plan);

    RunListModel m_model;
    QString m_wanted; ///< the run whose answer is awaited or shown
    QString m_undoing; ///< the run whose plan is awaited
    QStackedWidget *m_stack = nullptr;
    MarkTable *m_list = nullptr;
    RunView *m_view = nullptr;
    QTimer *m_ticker = nullptr;
};

} // namespace jaego
