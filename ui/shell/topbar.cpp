// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/models/stateline.h"
#include "ui/shell/elidedlabel.h"
#include "ui/shell/lampbutton.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr qint64 kEscapeWindowMs = 2'000;

QPushButton *makeButton(const QString &name, const QString &words, const QString &keys, const char *role,
                        QWidget *parent)
{
    auto *button = new QPushButton(
        keys.startsWith(QLatin1String("Esc")) ? words : words + QStringLiteral("  ") + keys, parent);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, keys));
    setRole(button, role);
    return button;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_main(new ElidedLabel(this))
    , m_second(new ElidedLabel(this))
    , m_preview(makeButton(QStringLiteral("previewButton"), tr("Preview changes"), QStringLiteral("Ctrl+P"),
                           "", this))
    , m_sync(makeButton(QStringLiteral("syncButton"), tr("Sync now"), QStringLiteral("F5"), "primary", this))
    , m_stop(makeButton(QStringLiteral("stopButton"), tr("Stop"), QStringLiteral("Esc, Esc"), "stop", this))
    , m_progress(new QProgressBar(this))
{
    setRole(this, "topFrame");
    m_main->setObjectName(QStringLiteral("stateLine"));
    m_main->setFont(fontOf(type::text, QFont::Bold));
    m_second->setObjectName(QStringLiteral("stateLineSecond"));
    setRole(m_second, "caption");
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the sync"));
    m_stop->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_main);
    words->addWidget(m_second);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l, space::s, space::l, 4);
    row->setSpacing(space::s);
    row->addLayout(words, 1);
    for (const QString &source : { QStringLiteral("COUPANG"), QStringLiteral("NAVER"),
                                   QStringLiteral("CAFE24"), QStringLiteral("WAREHOUSE") }) {
        auto *lamp = new LampButton(source, this);
        connect(lamp, &QAbstractButton::clicked, this, [this, source] { Q_EMIT sourceClicked(source); });
        m_lamps.append(lamp);
        row->addWidget(lamp);
    }
    row->addWidget(m_preview);
    row->addWidget(m_sync);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    // Its room is always kept: a page that jumps when a run begins moves rows under the cursor.
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    column->addWidget(m_progress);

    connect(m_preview, &QPushButton::clicked, this, &TopBar::previewClicked);
    connect(m_sync, &QPushButton::clicked, this, &TopBar::syncClicked);
    connect(m_stop, &QPushButton::clicked, this, &TopBar::stopClicked);
    showLine();
}

void TopBar::setStatus(const EngineStatus &status)
{
    if (m_status && status.number <= m_status->number)
        return;
    m_status = status;
    m_sinceStatus.start();
    showLine();
    showLamps();
}

void TopBar::setRun(const RunStatus &run)
{
    if (m_run && run.number <= m_run->number)
        return;
    m_run = run;
    m_sync->setVisible(!run.running);
    m_stop->setVisible(run.running);
    m_stop->setEnabled(!run.stopping);
    m_preview->setEnabled(!run.running);
    showLine();
    showProgress();
}

void TopBar::tick()
{
    showLine();
    showLamps();
}

void TopBar::escapePressed()
{
    if (!isRunning() || m_run->stopping)
        return;
    if (m_sinceEscape.isValid() && m_sinceEscape.elapsed() < kEscapeWindowMs) {
        m_sinceEscape.invalidate();
        Q_EMIT stopClicked();
        return;
    }
    m_sinceEscape.start();
    showLine();
}

void TopBar::showLine()
{
    const StateLine line = stateLineOf(m_status, m_run, QDateTime::currentDateTimeUtc());
    const bool asking = isRunning() && m_sinceEscape.isValid() && m_sinceEscape.elapsed() < kEscapeWindowMs;
    m_main->setText(asking ? tr("Press Esc again to stop the sync") : line.main);
    m_second->setText(line.second);
    const char *role = line.trouble ? "danger" : "caption";
    if (m_second->property("role").toString() != QLatin1String(role))
        setRole(m_second, role);
    setAccessibleName(line.main + QStringLiteral(". ") + line.second);
}

LampButton *TopBar::lampFor(const QString &source)
{
    const auto found = std::find_if(m_lamps.begin(), m_lamps.end(),
                                    [&](const LampButton *lamp) { return lamp->source() == source; });
    return found == m_lamps.end() ? nullptr : *found;
}

void TopBar::showLamps()
{
    if (!m_status)
        return;
    for (const Lamp &lamp : std::as_const(m_status->lamps)) {
        if (LampButton *button = lampFor(lamp.source))
            button->show(lamp, m_sinceStatus.elapsed());
    }
}

void TopBar::showProgress()
{
    for (LampButton *lamp : std::as_const(m_lamps))
        lamp->setProgress({});
    m_progress->setVisible(isRunning());
    if (!isRunning())
        return;
    for (const SourceProgress &source : std::as_const(m_run->sources)) {
        if (LampButton *lamp = lampFor(source.source))
            lamp->setProgress(progressTextOf(source));
    }
    const RunLine line = runLineOf(*m_run, QDateTime::currentDateTimeUtc());
    m_progress->setRange(0, line.total);
    m_progress->setValue(line.done);
    m_progress->setAccessibleDescription(QStringLiteral("%1 / %2").arg(line.done).arg(line.total));
}

} // namespace jaego
