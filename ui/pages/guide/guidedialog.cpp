// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/guidedialog.h"

#include "ui/pages/settings/connectiontest.h"
#include "ui/pages/settings/fieldeditor.h"
#include "ui/pages/settings/secretrow.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kStepsWidth = 170;
const QString kSchedule = QStringLiteral("schedule.enabled");

int numberOf(GuideStep step)
{
    return static_cast<int>(step);
}
} // namespace

GuideDialog::GuideDialog(EngineLink *link, const Known &known, QWidget *parent)
    : QDialog(parent), m_link(link), m_secretNames(known.secrets), m_firstStart(known.firstStart)
{
    setObjectName(QStringLiteral("guideDialog"));
    setWindowTitle(tr("Set up Jaego"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 620);
    m_draft.setApplied(known.settings);
    buildFrame();
    for (const GuideStep step : kGuideSteps)
        buildPage(step);
    listen(link);
    goTo(GuideStep::Welcome);
    refresh();
}

void GuideDialog::buildFrame()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::l, space::l, space::l, space::m);
    whole->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    m_steps = new QListWidget(this);
    m_steps->setObjectName(QStringLiteral("guideSteps"));
    m_steps->setAccessibleName(tr("Steps of the set-up"));
    m_steps->setFixedWidth(kStepsWidth);
    setRole(m_steps, "list");
    m_stack = new QStackedWidget(this);
    row->addWidget(m_steps);
    row->addWidget(m_stack, 1);
    whole->addLayout(row, 1);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    m_later = new QPushButton(tr("Later (Esc)"), this);
    m_later->setObjectName(QStringLiteral("guideLater"));
    m_later->setToolTip(tr("Leave the set-up; the View menu opens it again"));
    m_later->setAutoDefault(false);
    setRole(m_later, "quiet");
    m_back = new QPushButton(tr("Back (Alt+Left)"), this);
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_back->setAutoDefault(false);
    m_next = new QPushButton(tr("Next (Alt+Right)"), this);
    m_next->setObjectName(QStringLiteral("guideNext"));
    m_next->setAutoDefault(false);
    setRole(m_next, "primary");
    bar->addWidget(m_later);
    bar->addStretch();
    bar->addWidget(m_back);
    bar->addWidget(m_next);
    whole->addLayout(bar);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &GuideDialog::back);
    connect(m_next, &QPushButton::clicked, this, &GuideDialog::next);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int rowNumber) {
        if (rowNumber < 0 || rowNumber == numberOf(m_step))
            return;
        if (!apply()) {
            m_steps->setCurrentRow(numberOf(m_step));
            return;
        }
        if (m_step == GuideStep::Welcome)
            connectShops();
        goTo(kGuideSteps.at(static_cast<size_t>(rowNumber)));
    });
}

void GuideDialog::buildPage(GuideStep step)
{
    m_steps->addItem(GuideWords::title(step));
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, space::s, 0);
    layout->setSpacing(space::m);
    auto *title =
        new QLabel(step == GuideStep::Welcome ? tr("Welcome to Jaego") : GuideWords::title(step), sheet);
    setRole(title, "title");
    auto *about = new QLabel(GuideWords::about(step), sheet);
    about->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(about);
    switch (step) {
    case GuideStep::Welcome:
        buildWelcome(layout);
        break;
    case GuideStep::Warehouse:
        buildWarehouse(layout);
        buildSource(step, layout);
        break;
    case GuideStep::Linking:
        buildLinking(layout);
        break;
    case GuideStep::Finish:
        buildFinish(layout);
        break;
    default:
        buildSource(step, layout);
    }
    layout->addStretch();
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
}

void GuideDialog::listen(EngineLink *link)
{
    connect(link, &EngineLink::settingsApplied, &m_draft, &SettingsDraft::setApplied);
    connect(&m_draft, &SettingsDraft::changed, this, &GuideDialog::refresh);
    connect(link, &EngineLink::secretsChanged, this, [this](const QStringList &present) {
        m_secretNames = present;
        refresh();
    });
    connect(link, &EngineLink::connectionTested, this, [this](const ConnectionTest &result) {
        for (ConnectionTestBox *box : std::as_const(m_tests)) {
            if (box->source() == result.source)
                box->showResult(result);
        }
    });
    connect(link, &EngineLink::noticed, this, [this](const Notice &notice) {
        if (!m_linking)
            return;
        // A warning may be about something else (a feed that is not set up yet): the answer is still to come.
        m_linking = notice.severity == Notice::Severity::Warning;
        m_linkNow->setEnabled(true);
        setRole(m_linked, notice.severity == Notice::Severity::Info ? "good" : "danger");
        m_linked->setText(notice.text);
    });
    connect(link, &EngineLink::runFinished, this, [this](const RunReport &report) {
        m_preview->setEnabled(true);
        if (!report.dryRun || report.state != RunState::Completed)
            return;
        m_previewed = true;
        refresh();
    });
}

/// From here on something is being configured: the schedule waits until the person is through.
void GuideDialog::connectShops()
{
    if (!m_firstStart || m_keepsOff)
        return;
    m_keepsOff = true;
    m_draft.setText(kSchedule, QStringLiteral("false"));
    if (m_draft.canApply())
        Q_EMIT m_link->settingsEdited(m_draft.draft());
}

void GuideDialog::goTo(GuideStep step)
{
    m_step = step;
    m_steps->setCurrentRow(numberOf(step));
    m_stack->setCurrentIndex(numberOf(step));
    m_back->setVisible(step != GuideStep::Welcome);
    m_next->setVisible(step != GuideStep::Welcome);
    m_next->setText(step == GuideStep::Finish ? tr("Done") : tr("Next (Alt+Right)"));
    if (QWidget *first = m_stack->currentWidget()->findChild<QWidget *>(QStringLiteral("guideConnect")))
        first->setFocus();
    else
        m_stack->currentWidget()->setFocus();
    const QStringList fields = GuideWords::fields(step);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (!fields.isEmpty() && editor->key() == fields.first())
            editor->takeFocus();
    }
    if (step == GuideStep::Linking)
        m_linkNow->setFocus();
    else if (step == GuideStep::Finish)
        m_preview->setFocus();
    refresh();
}

void GuideDialog::next()
{
    if (!apply())
        return;
    if (m_step == GuideStep::Finish) {
        accept();
        return;
    }
    goTo(kGuideSteps.at(static_cast<size_t>(numberOf(m_step)) + 1));
}

void GuideDialog::back()
{
    if (m_step != GuideStep::Welcome && apply())
        goTo(kGuideSteps.at(static_cast<size_t>(numberOf(m_step)) - 1));
}

bool GuideDialog::apply()
{
    if (m_draft.problems() > 0) {
        const QString key = m_draft.firstProblem();
        for (FieldEditor *editor : std::as_const(m_editors)) {
            if (editor->key() == key)
                editor->takeFocus();
        }
        return false;
    }
    if (m_draft.canApply())
        Q_EMIT m_link->settingsEdited(m_draft.draft());
    return true;
}

void GuideDialog::switchOn()
{
    m_draft.setText(kSchedule, QStringLiteral("true"));
    if (m_draft.canApply())
        Q_EMIT m_link->settingsEdited(m_draft.draft());
    m_keepsOff = false;
    refresh();
}

void GuideDialog::refresh()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->refresh();
    for (SecretRow *row : std::as_const(m_secrets))
        row->setPresent(m_secretNames.contains(row->entry().name));
    const Settings &settings = m_draft.draft();
    const bool http = settings.warehouse.kind == WarehouseKind::Http;
    for (QWidget *widget : std::as_const(m_httpOnly))
        widget->setVisible(http);
    for (QWidget *widget : std::as_const(m_ledgerOnly))
        widget->setVisible(!http);
    m_consequences->setText(GuideWords::consequences(settings.warehouse.reports));
    showMissing();
    const bool on = m_draft.applied().schedule.enabled;
    m_on->setEnabled(!on && (m_previewed || !m_firstStart));
    setRole(m_state, on ? "good" : "caption");
    m_state->setText(on ? QStringLiteral("✓ ") + tr("Jaego syncs by itself.")
                         : m_previewed
                         ? tr("Jaego does not sync by itself yet. Switch it on when the preview "
                              "looked right.")
                         : tr("Jaego does not sync by itself yet. Look at the preview first."));
}

void GuideDialog::showMissing()
{
    const Settings &settings = m_draft.draft();
    for (auto entry = m_missing.cbegin(); entry != m_missing.cend(); ++entry) {
        const GuideStep step = kGuideSteps.at(static_cast<size_t>(entry.key()));
        const QStringList missing = GuideWords::missing(step, settings, m_secretNames);
        const bool on = GuideWords::isOn(step, settings);
        setRole(entry.value(), missing.isEmpty() ? (on ? "good" : "caption") : "warning");
        const bool alone = step == GuideStep::Warehouse && settings.warehouse.kind == WarehouseKind::Ledger;
        QString words = tr("Switched off: it is neither read nor written.");
        if (on && !missing.isEmpty())
            words = QStringLiteral("◆ ") + tr("Still missing: %1").arg(missing.join(QStringLiteral(", ")));
        else if (on)
            words = QStringLiteral("✓ ")
                + (alone ? tr("Nothing more is needed here.")
                         : tr("Everything is here; try the connection."));
        entry.value()->setText(words);
        const QString mark = !on ? QString()
            : missing.isEmpty()  ? QStringLiteral("  ✓")
                                 : QStringLiteral("  ◆");
        m_steps->item(entry.key())->setText(GuideWords::title(step) + mark);
    }
}

void GuideDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right && m_next->isVisible()) {
        next();
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left) {
        back();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace jaego
