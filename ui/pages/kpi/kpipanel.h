// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/kpimodel.h"

#include <QFrame>

class QLabel;

namespace jaego {

class Badge;
class TimeChart;

/// One measure: its value now, how that stands, what it is made of, and its course.
class KpiPanel final : public QFrame {
    Q_OBJECT
public:
    KpiPanel(Kpi kpi, KpiModel *model, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] TimeChart *chart() const { return m_chart; }

Q_SIGNALS:
    void runWanted(const QString &runId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();

    Kpi m_kpi;
    KpiModel *m_model;
    QLabel *m_name;
    QLabel *m_value;
    Badge *m_band;
    QLabel *m_detail;
    QLabel *m_limits;
    TimeChart *m_chart;
};

} // namespace jaego
