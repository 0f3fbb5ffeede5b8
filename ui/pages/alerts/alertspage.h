// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alerts/alerttablemodel.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <array>

class QFrame;
class QStackedLayout;

namespace jaego {

class AlertBar;
class AlertPanel;
class BlankState;
class MarkTable;
class RouteNotice;

/// 알림: what needs somebody's eye, what did, and who has seen it.
class AlertsPage final : public Page {
    Q_OBJECT
public:
    explicit AlertsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("alerts"); }
    [[nodiscard]] QString title() const override;
    void activated() override;
    /// An alert's id; anything else: the open ones.
    void open(const QString &what) override;
    void focusSearch() override;
    void remember() override;

    [[nodiscard]] AlertTableModel *model() { return &m_model; }
    [[nodiscard]] MarkTable *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void listen();
    void refreshSoon();
    void takeStatus(const EngineStatus &status);
    void showState();
    void showChoice();
    void fitColumns();
    void keep();
    void bringBack();
    [[nodiscard]] bool keyPressed(int key);
    void acknowledge();
    void openCurrent();
    void choose(int row);
    [[nodiscard]] int currentRow() const;

    AlertTableModel m_model;
    AlertBar *m_bar = nullptr;
    RouteNotice *m_notice = nullptr;
    MarkTable *m_table = nullptr;
    QFrame *m_frame = nullptr;
    QStackedLayout *m_stack = nullptr;
    BlankState *m_blank = nullptr;
    AlertPanel *m_panel = nullptr;
    QTimer m_clock; ///< durations grow
    std::array<int, 3> m_counts{ -1, -1, -1 }; ///< of the status the list was asked for last
    bool m_stale = true; ///< something has changed while another page was shown
    QString m_wanted; ///< an alert to be shown when it comes
    QString m_keptId;
    int m_keptRow = -1;
    int m_keptScroll = 0;
};

} // namespace jaego
