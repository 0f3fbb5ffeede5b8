// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertspage.h"

#include "ui/models/alerts/alertstory.h"
#include "ui/models/alerts/alertwords.h"
#include "ui/pages/alerts/alertbar.h"
#include "ui/pages/alerts/alertpanel.h"
#include "ui/pages/alerts/routenotice.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blankstate.h"
#include "ui/widgets/checkdelegate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kClockMs = 10'000;
constexpr int kRoomy = 1150;
constexpr int kNarrowPanel = 264;
constexpr int kWidePanel = 320;
constexpr int kWidestKind = 160;
constexpr int kRoomForWords = 280; ///< for what an alert is about and what it says
const QString kShow = QStringLiteral("alerts/show");

} // namespace

AlertsPage::AlertsPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    build();
    m_clock.setInterval(kClockMs);
    m_clock.start();
    listen();
    if (memory()) {
        const int kept = memory()->value(kShow, 0).toInt();
        m_bar->setShow(kept >= 0 && kept <= 2 ? static_cast<AlertShow>(kept) : AlertShow::Open);
    }
    showState();
}

QString AlertsPage::title() const
{
    return tr("Alerts");
}

void AlertsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_bar = new AlertBar(this);
    column->addWidget(m_bar);
    m_notice = new RouteNotice(this);
    column->addWidget(m_notice);
    m_frame = new QFrame(this);
    setRole(m_frame, "panel");
    m_stack = new QStackedLayout(m_frame);
    m_stack->setContentsMargins(1, 4, 1, 4);
    m_table = new MarkTable(m_frame);
    m_table->setObjectName(QStringLiteral("alertTable"));
    m_table->setAccessibleName(tr("Alerts, urgent ones first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(AlertTableModel::MarkColumn, new CheckDelegate(m_table));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_blank = new BlankState(QStringLiteral("alertBlank"), m_frame);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_blank);
    m_panel = new AlertPanel(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_frame, 1);
    row->addWidget(m_panel);
    column->addLayout(row, 1);
}

void AlertsPage::listen()
{
    connect(&m_model, &AlertTableModel::wanted, link(), &EngineLink::alertsRequested);
    connect(link(), &EngineLink::alertsRead, this, [this](const AlertAnswer &answer) {
        m_model.setNow(QDateTime::currentDateTimeUtc());
        m_model.apply(answer);
        if (!m_wanted.isEmpty() && m_model.isAnswered())
            open(std::exchange(m_wanted, QString()));
    });
    connect(link(), &EngineLink::statusChanged, this, &AlertsPage::takeStatus);
    connect(link(), &EngineLink::runFinished, this, &AlertsPage::refreshSoon);
    connect(link(), &EngineLink::settingsApplied, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(link(), &EngineLink::routesRead, m_notice, &RouteNotice::show);
    connect(m_notice, &RouteNotice::againWanted, link(), &EngineLink::routeEnabled);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model.setNow(QDateTime::currentDateTimeUtc());
    });
    connect(&m_model, &AlertTableModel::changed, this, &AlertsPage::showState);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &AlertsPage::keep);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AlertsPage::bringBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AlertsPage::showChoice);
    connect(m_table, &MarkTable::opened, this, &AlertsPage::openCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == AlertTableModel::MarkColumn)
            m_model.toggleMark(index.row());
    });
    connect(m_bar, &AlertBar::textChanged, &m_model, &AlertTableModel::setFilterText);
    connect(m_bar, &AlertBar::weightChanged, &m_model, &AlertTableModel::setWeight);
    connect(m_bar, &AlertBar::showChanged, &m_model, &AlertTableModel::setShow);
    connect(m_bar, &AlertBar::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &AlertPanel::acknowledgeWanted, this, &AlertsPage::acknowledge);
    connect(m_panel, &AlertPanel::openWanted, this, &AlertsPage::openCurrent);
    connect(m_panel, &AlertPanel::leaveWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_blank, &BlankState::clicked, this, [this] {
        m_bar->clearFilter();
        m_table->setFocus();
    });
}

// ---------------------------------------------------------------- questions and answers

void AlertsPage::takeStatus(const EngineStatus &status)
{
    const std::array<int, 3> counts{ status.openAlerts, status.alertsUnread, status.alertsGrave };
    if (counts == m_counts)
        return;
    m_counts = counts;
    refreshSoon();
}

/// Seen, it asks now; unseen, when it is entered.
void AlertsPage::refreshSoon()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    m_model.refresh();
    Q_EMIT link()->routesRequested();
}

void AlertsPage::activated()
{
    m_stale = false;
    m_model.refresh();
    Q_EMIT link()->routesRequested();
    m_table->setFocus();
}

void AlertsPage::open(const QString &what)
{
    if (!m_model.isAnswered()) {
        m_wanted = what;
        return;
    }
    if (m_model.rowOf(what) < 0) {
        m_bar->clearFilter();
        m_bar->setShow(AlertShow::Open);
    }
    choose(std::max(0, m_model.rowOf(what)));
    m_table->setFocus();
}

void AlertsPage::focusSearch()
{
    m_bar->focusText();
}

void AlertsPage::remember()
{
    if (memory())
        memory()->setValue(kShow, static_cast<int>(m_bar->show()));
}

// ---------------------------------------------------------------- what is shown

int AlertsPage::currentRow() const
{
    return m_model.rowCount() > 0 ? m_table->currentIndex().row() : -1;
}

void AlertsPage::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_table->setCurrentIndex(m_model.index(row, AlertTableModel::Subject));
    m_table->scrollTo(m_table->currentIndex());
}

void AlertsPage::keep()
{
    const AlertLine *alert = m_model.alertAt(currentRow());
    m_keptId = alert ? alert->id : QString();
    m_keptRow = currentRow();
    m_keptScroll = m_table->verticalScrollBar()->value();
}

/// The same alert where it is still there, else what took its place.
void AlertsPage::bringBack()
{
    fitColumns();
    const int row = m_model.rowOf(m_keptId);
    choose(row >= 0 ? row : std::clamp(m_keptRow, 0, std::max(0, m_model.rowCount() - 1)));
    m_table->verticalScrollBar()->setValue(m_keptScroll);
    if (currentRow() >= 0)
        m_table->scrollTo(m_table->currentIndex());
}

void AlertsPage::showState()
{
    m_bar->showCounts(m_model);
    const bool empty = m_model.rowCount() == 0;
    if (!m_model.isAnswered())
        m_blank->show(tr("Reading the alerts"), tr("What needs somebody's eye will stand here."));
    else if (empty && m_model.loadedCount() > 0)
        m_blank->show(tr("Nothing matches"), tr("No alert has all of these words and this severity."),
                      tr("Show all alerts"));
    else if (empty && m_model.show() == AlertShow::Open)
        m_blank->show(tr("Nothing is open"),
                      tr("Products that run low, syncs that fail and measures beyond their limits will stand "
                         "here. Every sync looks for them."));
    else if (empty)
        m_blank->show(tr("No alert has ended yet"),
                      tr("An alert moves here by itself when its condition is over."));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_blank) : m_table);
    // Filtered, a page of the past may show too little to be scrolled.
    if (m_model.isFiltered() && m_model.canFetchMore({}) && m_model.rowCount() < 50)
        m_model.fetchMore({});
    showChoice();
}

void AlertsPage::showChoice()
{
    m_panel->show(storyOf(m_model.alertAt(currentRow()), QDateTime::currentDateTimeUtc()),
                  m_model.markedCount());
    QStringList parts{ tr("%Ln alert(s)", nullptr, m_model.rowCount()) };
    if (m_model.hasOlder())
        parts.append(tr("older ones follow"));
    if (m_model.markedCount() > 0)
        parts.append(tr("%Ln marked", nullptr, m_model.markedCount()));
    parts.append(tr("Space marks · A acknowledges · Enter opens what it is about"));
    setStatusText(parts.join(QStringLiteral(" · ")));
}

void AlertsPage::resizeEvent(QResizeEvent *event)
{
    m_panel->setFixedWidth(width() < kRoomy ? kNarrowPanel : kWidePanel);
    Page::resizeEvent(event);
}

void AlertsPage::fitColumns()
{
    const QFontMetrics text(fontOf(type::text, QFont::DemiBold));
    const QFontMetrics heads(fontOf(type::caption, QFont::Bold));
    const auto widthOf = [&](int column, const QString &sample) {
        const QString head = m_model.headerData(column, Qt::Horizontal).toString();
        return std::max(text.horizontalAdvance(sample), heads.horizontalAdvance(head) + space::s)
            + 2 * space::s + 4;
    };
    m_table->setColumnHidden(AlertTableModel::Closed, m_model.show() == AlertShow::Open);
    int rest = m_table->viewport()->width();
    const auto give = [&](int column, int width) {
        m_table->setColumnWidth(column, width);
        rest -= m_table->isColumnHidden(column) ? 0 : width;
    };
    const QString moment = Words::dateTime(QDateTime::currentDateTimeUtc().addDays(-40));
    give(AlertTableModel::MarkColumn, CheckDelegate::kColumnWidth);
    give(AlertTableModel::Severity,
         widthOf(AlertTableModel::Severity,
                 QStringLiteral("◆ ") + AlertWords::severity(QStringLiteral("MEDIUM"))));
    int kind = 0;
    const QStringList kinds = AlertWords::kinds();
    for (const QString &word : kinds)
        kind = std::max(kind, widthOf(AlertTableModel::Kind, word));
    give(AlertTableModel::Kind, std::min(kWidestKind, kind));
    give(AlertTableModel::Raised, widthOf(AlertTableModel::Raised, moment));
    give(AlertTableModel::Lasted,
         std::max(widthOf(AlertTableModel::Lasted, Words::duration(3'599'000)),
                  widthOf(AlertTableModel::Lasted, Words::duration(86'399'000))));
    give(AlertTableModel::Acknowledged, widthOf(AlertTableModel::Acknowledged, QStringLiteral("kimjaego")));
    give(AlertTableModel::Closed, widthOf(AlertTableModel::Closed, moment));
    // Where there is no room for the words, the panel beside the list tells them.
    const bool narrow = rest < kRoomForWords;
    m_table->setColumnHidden(AlertTableModel::Message, narrow);
    rest = std::max(120, rest);
    const int subject = narrow ? rest : rest * 9 / 20;
    m_table->setColumnWidth(AlertTableModel::Subject, subject);
    if (!narrow)
        m_table->setColumnWidth(AlertTableModel::Message, rest - subject);
}

// ---------------------------------------------------------------- keys and actions

bool AlertsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table)
        return Page::eventFilter(watched, event);
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    // Esc takes the marks away first; only without marks does it reach the window (stop the sync).
    if (override) {
        if (pressed->key() != Qt::Key_Escape || m_model.markedCount() == 0)
            return Page::eventFilter(watched, event);
        event->accept();
        return true;
    }
    if (pressed->modifiers() == Qt::NoModifier && keyPressed(pressed->key()))
        return true;
    return Page::eventFilter(watched, event);
}

bool AlertsPage::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Space:
        m_model.toggleMark(currentRow());
        choose(currentRow() + 1);
        return true;
    case Qt::Key_A:
        acknowledge();
        return true;
    case Qt::Key_Escape:
        if (m_model.markedCount() == 0)
            return false;
        m_model.clearMarks();
        return true;
    default:
        return false;
    }
}

void AlertsPage::acknowledge()
{
    const QStringList ids = m_model.toAcknowledge(currentRow());
    if (ids.isEmpty())
        return;
    Q_EMIT link()->acknowledgeRequested(ids);
    m_model.clearMarks();
    m_table->setFocus();
}

void AlertsPage::openCurrent()
{
    const AlertLine *alert = m_model.alertAt(currentRow());
    if (!alert)
        return;
    const AlertTarget target = targetOf(*alert);
    Q_EMIT placeRequested(target.place, target.what);
}

} // namespace jaego
