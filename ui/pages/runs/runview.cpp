// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/runview.h"

#include "domain/runjson.h"
#include "ui/models/history/historywords.h"
#include "ui/models/history/runtimeline.h"
#include "ui/pages/runs/budgetbar.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/marktable.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace jaego {

namespace {

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    if (role)
        setRole(label, role);
    return label;
}

} // namespace

RunView::RunView(QWidget *parent) : QWidget(parent)
{
    m_sources.setColumns(sourceColumns());
    m_updates.setColumns(updateColumns());
    m_mismatches.setColumns(mismatchColumns());
    m_findings.setColumns(findingColumns());
    m_manual.setColumns(manualWorkColumns(m_zone, QDateTime::currentDateTimeUtc()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeHead());
    m_waiting = new QLabel(this);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    layout->addWidget(m_waiting, 1);
    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::s);
    body->addWidget(makeTimeline());
    body->addWidget(makeTables(), 1);
    layout->addWidget(m_body, 1);
    showWaiting({});
}

QWidget *RunView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    auto *back = new QPushButton(tr("← Runs"), head);
    back->setObjectName(QStringLiteral("runBack"));
    back->setAccessibleName(tr("Back to the list of runs"));
    back->setToolTip(tr("Esc"));
    m_title = makeLabel({}, "title", head);
    m_outcome = new Badge(head);
    m_sla = new Badge(head);
    m_copy = new QPushButton(tr("Copy JSON"), head);
    m_copy->setObjectName(QStringLiteral("runCopyJson"));
    m_copy->setToolTip(tr("The whole run as one JSON object, as the command line prints it"));
    m_undo = new QPushButton(tr("Take it back…"), head);
    m_undo->setObjectName(QStringLiteral("runUndo"));
    m_undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    m_undo->setToolTip(tr("Shows first what would go back to its old number (Ctrl+Z)"));
    line->addWidget(back);
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_undo);
    line->addWidget(m_copy);
    column->addLayout(line);
    m_counts = makeLabel({}, "caption", head);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts->setWordWrap(true);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_outcome);
    second->addWidget(m_sla);
    second->addWidget(m_counts, 1);
    column->addLayout(second);
    m_troubleBox = new QFrame(head);
    setRole(m_troubleBox, "dangerBox");
    auto *trouble = new QVBoxLayout(m_troubleBox);
    trouble->setContentsMargins(space::m, space::s, space::m, space::s);
    m_trouble = makeLabel({}, "danger", m_troubleBox);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    trouble->addWidget(m_trouble);
    column->addWidget(m_troubleBox);
    connect(back, &QPushButton::clicked, this, &RunView::backWanted);
    connect(m_copy, &QPushButton::clicked, this, &RunView::copyJson);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_report)
            Q_EMIT undoWanted(m_report->runId);
    });
    return head;
}

QWidget *RunView::makeTimeline()
{
    auto *panel = new QFrame(m_body);
    setRole(panel, "panel");
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(makeLabel(tr("Time against the budgets"), "heading", panel));
    m_timeline = new QWidget(panel);
    layout->addWidget(m_timeline);
    return panel;
}

QWidget *RunView::makeTables()
{
    auto *panel = new QFrame(m_body);
    setRole(panel, "panel");
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, space::s, 1, 1);
    layout->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::m, 0, space::m, 0);
    line->setSpacing(space::s);
    m_chips = new QButtonGroup(this);
    m_stack = new QStackedWidget(panel);
    const QList<QAbstractItemModel *> models{ &m_updates, &m_sources, &m_mismatches, &m_findings, &m_manual };
    const QStringList names{ tr("Changes"), tr("Sources"), tr("Differences"), tr("Findings"),
                             tr("Manual work") };
    const QStringList empty{ tr("This run changed nothing."), tr("No source was asked."),
                             tr("Every listing that was read showed what it should."),
                             tr("Nothing out of the ordinary."), tr("Nothing is left to do by hand.") };
    const QList<QList<int>> widths{ { 16, 9, 20, 15, 11, 6, 0 },
                                    { 9, 13, 11, 7, 7, 8, 6, 11, 12, 0 },
                                    { 16, 9, 20, 11, 11, 11, 10, 0 },
                                    { 22, 9, 20, 16, 0, 12 },
                                    { 16, 9, 20, 0, 16, 12 } };
    for (int tab = 0; tab < TabCount; ++tab) {
        auto *chip = new QPushButton(names.at(tab), panel);
        chip->setCheckable(true);
        setRole(chip, "chip");
        chip->setProperty("words", names.at(tab));
        m_chips->addButton(chip, tab);
        line->addWidget(chip);
        auto *table = new MarkTable(m_stack);
        table->setModel(models.at(tab));
        table->setAccessibleName(names.at(tab));
        // Their own order, most dangerous first, until a header is clicked.
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        table->setSortingEnabled(true);
        table->setColumnWidths(widths.at(tab));
        table->setEmptyText(empty.at(tab));
        m_stack->addWidget(table);
        m_tables.append(table);
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunView::showWords);
        connect(models.at(tab), &QAbstractItemModel::modelReset, this, &RunView::showWords);
    }
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    m_words = makeLabel({}, nullptr, panel);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(space::m, 0, space::m, space::s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_words);
    connect(m_chips, &QButtonGroup::idClicked, this, &RunView::setTab);
    return panel;
}

void RunView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_report)
        showReport(RunReport(*m_report));
}

void RunView::showWaiting(const QString &words)
{
    m_report.reset();
    m_waiting->setText(words);
    m_waiting->show();
    m_body->hide();
    m_title->clear();
    m_counts->clear();
    m_outcome->setState(Mark::Quiet, {});
    m_sla->setState(Mark::Quiet, {});
    m_troubleBox->hide();
    m_copy->setEnabled(false);
    m_undo->setEnabled(false);
}

void RunView::showReport(const RunReport &report)
{
    m_report = report;
    const RunHeadline head = headlineOf(report, m_zone, QDateTime::currentDateTimeUtc());
    m_title->setText(head.title);
    m_outcome->setState(head.mark, head.outcome);
    m_sla->setState(head.breach ? Mark::Caution : Mark::Good, head.sla);
    m_counts->setText(head.kpis.isEmpty() ? head.counts : head.counts + QStringLiteral("  |  ") + head.kpis);
    m_trouble->setText(head.trouble);
    m_troubleBox->setVisible(!head.trouble.isEmpty());
    m_copy->setEnabled(true);
    m_undo->setEnabled(!report.dryRun
                       && std::any_of(report.updates.cbegin(), report.updates.cend(), [](const auto &update) {
                              return update.status == QLatin1String("SUCCESS");
                          }));
    m_waiting->hide();
    m_body->show();
    fillTimeline();
    fillTables();
}

void RunView::fillTimeline()
{
    delete m_timeline->layout();
    const auto old = m_timeline->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    m_rows = new QGridLayout(m_timeline);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space::l);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(3, 1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int at = 0;
    for (const TimelineRow &row : timelineOf(*m_report)) {
        const char *weight = row.id.isEmpty() ? "heading" : nullptr;
        m_rows->addWidget(makeLabel(row.title, weight, m_timeline), at, 0);
        m_rows->addWidget(makeLabel(row.id, "caption", m_timeline), at, 1);
        m_rows->addWidget(makeLabel(HistoryWords::moment(row.startedAt, m_zone, now), "caption", m_timeline),
                          at, 2);
        m_rows->addWidget(new BudgetBar(row, m_timeline), at, 3);
        auto *taken =
            makeLabel(tr("%1 of %2").arg(Words::duration(row.durationMs), Words::duration(row.budgetMs)),
                      weight, m_timeline);
        taken->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->addWidget(taken, at, 4);
        const QString verdict = (row.breach() ? QStringLiteral("▲ ") : QStringLiteral("✓ ")) + verdictOf(row);
        m_rows->addWidget(makeLabel(verdict, row.breach() ? "warning" : "good", m_timeline), at, 5);
        ++at;
    }
    // Made after the page was shown: the layout does not show them by itself.
    for (QWidget *child : m_timeline->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->show();
}

void RunView::fillTables()
{
    const RunReport &run = *m_report;
    m_manual.setColumns(manualWorkColumns(m_zone, QDateTime::currentDateTimeUtc()));
    m_updates.setRows(run.updates);
    m_sources.setRows(run.sources);
    m_mismatches.setRows(run.mismatches);
    m_findings.setRows(run.findings);
    m_manual.setRows(run.manualWork);
    const QList<qsizetype> counts{ run.updates.size(), run.sources.size(), run.mismatches.size(),
                                   run.findings.size(), run.manualWork.size() };
    for (int tab = 0; tab < TabCount; ++tab) {
        QAbstractButton *chip = m_chips->button(tab);
        const QString text =
            QStringLiteral("%1 %2").arg(chip->property("words").toString(), Words::number(counts.at(tab)));
        chip->setText(tab == Manual && counts.at(tab) > 0 ? QStringLiteral("◆ ") + text : text);
    }
    setTab(!run.manualWork.isEmpty() ? Manual : run.updates.isEmpty() ? Sources : Updates);
}

void RunView::setTab(int tab)
{
    m_chips->button(tab)->setChecked(true);
    m_stack->setCurrentIndex(tab);
    showWords();
}

void RunView::showWords()
{
    // A cell is one line; what a channel said may be three.
    static constexpr std::array<int, TabCount> kWordColumn{ 6, 9, 7, 4, 3 };
    const int tab = m_stack->currentIndex();
    const QModelIndex current = m_tables.at(tab)->currentIndex();
    const QString text = current.isValid()
        ? current.siblingAtColumn(kWordColumn.at(static_cast<size_t>(tab))).data(Qt::ToolTipRole).toString()
        : QString();
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
}

void RunView::copyJson()
{
    if (!m_report)
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(toJson(*m_report, true)));
    m_copy->setText(tr("Copied ✓"));
    QTimer::singleShot(2'000, m_copy, [this] { m_copy->setText(tr("Copy JSON")); });
}

/// Esc is a shortcut of the window too (it stops a run): here it leads back first.
bool RunView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RunView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back)) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace jaego
