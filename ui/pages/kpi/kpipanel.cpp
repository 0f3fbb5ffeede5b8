// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpi/kpipanel.h"

#include "ui/charts/timechart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace jaego {

namespace {

Mark markOf(Band band)
{
    switch (band) {
    case Band::Good:
        return Mark::Good;
    case Band::Caution:
        return Mark::Caution;
    case Band::Alert:
        return Mark::Bad;
    case Band::NoData:
        return Mark::Quiet;
    }
    return Mark::Quiet;
}

QString axisText(Kpi kpi, double value)
{
    if (kpi != Kpi::Duration) {
        const bool whole = std::abs(value - std::round(value)) < 1e-6;
        return QStringLiteral("%1 %").arg(QLocale().toString(value, 'f', whole ? 0 : 1));
    }
    return value >= 60 && std::fmod(value, 60) < 1e-6
        ? KpiPanel::tr("%1 min").arg(QLocale().toString(value / 60, 'f', 0))
        : KpiPanel::tr("%1 s").arg(QLocale().toString(value, 'f', value < 5 && value != 0 ? 1 : 0));
}

QList<ChartLine> linesOf(Kpi kpi)
{
    const KpiLimits limits = limitsOf(kpi);
    const double unit = kpi == Kpi::Duration ? 0.001 : 100;
    const double target = limits.target * unit;
    const double alert = limits.alert * unit;
    const auto text = [kpi](double value) {
        return kpi == Kpi::Duration ? KpiPanel::tr("%1 min").arg(QLocale().toString(value / 60, 'f', 0))
                                    : axisText(kpi, value);
    };
    return { { ChartLine::Kind::Target, target, KpiPanel::tr("Target %1").arg(text(target)) },
             { ChartLine::Kind::Alert, alert, KpiPanel::tr("Alert %1").arg(text(alert)) } };
}

} // namespace

KpiPanel::KpiPanel(Kpi kpi, KpiModel *model, QWidget *parent)
    : QFrame(parent)
    , m_kpi(kpi)
    , m_model(model)
    , m_name(new QLabel(this))
    , m_value(new QLabel(this))
    , m_band(new Badge(this))
    , m_detail(new QLabel(this))
    , m_limits(new QLabel(this))
    , m_chart(new TimeChart(this))
{
    setRole(this, "panel");
    setRole(m_name, "heading");
    setRole(m_value, "figure");
    setRole(m_detail, "caption");
    setRole(m_limits, "caption");
    m_limits->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_detail->setMinimumWidth(1);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_name);
    head->addWidget(m_value);
    head->addWidget(m_band);
    head->addWidget(m_detail, 1);
    head->addWidget(m_limits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);

    m_chart->setAccessibleName(KpiModel::name(kpi));
    m_chart->setDurations(kpi == Kpi::Duration);
    m_chart->setLines(linesOf(kpi));
    m_chart->setBounds(0, kpi == Kpi::Duration ? std::nullopt : std::optional(100.0));
    m_chart->setValueFormat([kpi](double value) { return axisText(kpi, value); });
    m_chart->setPointText([this](int index) { return m_model->pointText(m_kpi, index); });
    connect(m_chart, &TimeChart::clicked, this, [this](int index) {
        const QString run = m_model->runIdAt(index);
        if (!run.isEmpty())
            Q_EMIT runWanted(run);
    });
    refresh();
}

void KpiPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void KpiPanel::fitHead()
{
    // Where both do not fit, what the value is made of stays: the limits stand beside their lines too.
    int needed = 4 * space::s + 3 * space::l;
    for (const QWidget *part :
         { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_band),
           static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_limits) })
        needed += part->sizeHint().width();
    m_limits->setVisible(width() >= needed);
}

void KpiPanel::refresh()
{
    const KpiHeadline head = m_model->headline(m_kpi);
    m_name->setText(head.name);
    m_value->setText(head.value);
    m_band->setState(markOf(head.band), head.bandWord);
    m_detail->setText(head.detail);
    m_detail->setToolTip(head.detail);
    m_limits->setText(head.limits);
    fitHead();
    m_chart->setEmptyText(m_model->answered()
                              ? tr("Nothing was recorded in this time. Every sync adds a point.")
                              : tr("Reading the history …"));
    m_chart->setZone(m_model->zone());
    m_chart->setData(m_model->segments(m_kpi), m_model->from(), m_model->to());
}

} // namespace jaego
