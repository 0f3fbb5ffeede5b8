// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/runspage.h"

#include "ui/pages/runs/runview.h"
#include "ui/pages/runs/stripdelegate.h"
#include "ui/pages/undo/undodialog.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QFrame>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace jaego {

RunsPage::RunsPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(QStringLiteral("runsPage"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeList());
    m_view = new RunView(m_stack);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->addWidget(m_stack);
    m_ticker = new QTimer(this);
    m_ticker->setInterval(1'000);

    connect(&m_model, &RunListModel::pageWanted, link(), &EngineLink::runsRequested);
    connect(&m_model, &RunListModel::changed, this, &RunsPage::showCounts);
    connect(m_ticker, &QTimer::timeout, &m_model, &RunListModel::tick);
    connect(m_list, &MarkTable::opened, this, &RunsPage::openRow);
    connect(m_view, &RunView::backWanted, this, &RunsPage::showList);
    connect(m_view, &RunView::undoWanted, this, [this](const QString &runId) {
        m_undoing = runId;
        Q_EMIT link()->undoPlanRequested(runId);
    });
    connect(link(), &EngineLink::undoPlanned, this, &RunsPage::showUndo);
    connect(link(), &EngineLink::runsRead, &m_model, &RunListModel::apply);
    connect(link(), &EngineLink::runChanged, &m_model, &RunListModel::applyStatus);
    connect(link(), &EngineLink::runFinished, this, [this](const RunReport &report) {
        m_model.refresh();
        if (report.runId == m_wanted)
            m_view->showReport(report);
    });
    connect(link(), &EngineLink::runDetailRead, this, [this](const RunReport &report) {
        if (report.runId == m_wanted)
            m_view->showReport(report);
    });
    connect(link(), &EngineLink::settingsApplied, this, [this](const Settings &settings) {
        m_model.setZone(settings.schedule.timezone);
        m_view->setZone(settings.schedule.timezone);
    });
    showCounts();
}

QString RunsPage::title() const
{
    return tr("Runs");
}

QWidget *RunsPage::makeList()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *heading = new QLabel(title(), page);
    setRole(heading, "title");
    layout->addWidget(heading);
    auto *frame = new QFrame(page);
    setRole(frame, "panel");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    m_list = new MarkTable(frame);
    m_list->setObjectName(QStringLiteral("runList"));
    m_list->setAccessibleName(tr("Runs, newest first"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(&m_model);
    m_list->setItemDelegateForColumn(RunListModel::States, new StripDelegate(m_list));
    m_list->setColumnWidths({ 15, 12, 0, 15, 8, 18, 9, 16 });
    m_list->setEmptyText(tr("Reading the history …"));
    inside->addWidget(m_list);
    layout->addWidget(frame, 1);
    return page;
}

void RunsPage::activated()
{
    m_model.refresh();
    if (!showsRun())
        m_list->setFocus();
}

bool RunsPage::showsRun() const
{
    return m_stack->currentWidget() == m_view;
}

void RunsPage::open(const QString &runId)
{
    if (runId.isEmpty()) {
        showList();
        return;
    }
    m_wanted = runId;
    m_view->showWaiting(tr("Reading the run …"));
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
    showCounts();
    Q_EMIT link()->runDetailRequested(runId);
}

void RunsPage::openRow(const QModelIndex &index)
{
    const QString runId = m_model.runIdAt(index.row());
    if (!runId.isEmpty()) {
        open(runId);
        return;
    }
    // The one that is on has no report yet; it is shown as soon as it has.
    m_wanted = index.data(historyroles::Key).toString();
    m_view->showWaiting(tr("This run is still on. It is shown here as soon as it has ended."));
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
}

void RunsPage::showList()
{
    const int row = m_model.rowOf(m_wanted);
    m_wanted.clear();
    m_stack->setCurrentIndex(0);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
    m_list->setFocus();
    showCounts();
}

/// The plan of another time, or one that nobody waits for any more, is not shown.
void RunsPage::showUndo(const UndoPlan &plan)
{
    if (plan.runId != m_undoing)
        return;
    m_undoing.clear();
    auto *dialog = new UndoDialog(plan, this);
    connect(dialog, &UndoDialog::chosen, link(), &EngineLink::undoRequested);
    dialog->open();
}

void RunsPage::showCounts()
{
    if (m_model.hasLiveRow())
        m_ticker->start();
    else
        m_ticker->stop();
    if (m_model.answered())
        m_list->setEmptyText(
            tr("No run yet. Press F5 to sync now, or switch the schedule on in the settings."));
    const int known = m_model.rowCount();
    setStatusText(showsRun()       ? tr("Esc: back to the list")
                      : known == 0 ? QString()
                                   : tr("%1 runs shown · Enter opens one").arg(Words::number(known)));
}

} // namespace jaego
