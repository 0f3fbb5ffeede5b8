// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/stockpage.h"

#include "ui/models/stocktablemodel.h"
#include "ui/pages/adjust/adjustmentdesk.h"
#include "ui/pages/adjust/undobar.h"
#include "ui/pages/bulk/bulkdesk.h"
#include "ui/pages/holds/holdsdesk.h"
#include "ui/pages/stock/emptystate.h"
#include "ui/pages/stock/filterbar.h"
#include "ui/pages/stock/productpanel.h"
#include "ui/pages/stock/stockgrid.h"
#include "ui/pages/stock/viewsmenu.h"
#include "ui/pages/story/storydesk.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kClockMs = 10'000;
constexpr int kIdleMs = 5'000;
// A window of 1280 pixels keeps all columns of the grid in sight.
constexpr int kRoomy = 1150;
// Beside an open drawer the list itself is what is looked at.
constexpr int kNoPanel = 860;
constexpr int kNarrowPanel = 248;
constexpr int kWidePanel = 300;
const QString kFilter = QStringLiteral("stock/filter");
const QString kChip = QStringLiteral("stock/chip");
const QString kSortColumn = QStringLiteral("stock/sort_column");
const QString kSortOrder = QStringLiteral("stock/sort_order");

} // namespace

StockPage::StockPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new StockTableModel(this))
    , m_filter(new FilterBar(this))
    , m_grid(nullptr)
    , m_gridPanel(new QFrame(this))
    , m_empty(new EmptyState(this))
    , m_panel(new ProductPanel(this))
    , m_desk(new AdjustmentDesk(
          link(), memory(), [this](const Sku &sku) { return m_model->product(sku); }, this))
    , m_holds(new HoldsDesk(
          link(),
          [this](const Sku &sku) {
              const StockRow *row = m_model->product(sku);
              return row ? row->name : QString();
          },
          this))
    , m_story(new StoryDesk(link(), this))
    , m_bulk(new BulkDesk(
          link(), context.dataDir, [this](const Sku &sku) { return m_model->product(sku); }, this))
{
    m_grid = new StockGrid(m_model, m_gridPanel);
    build();
    restore();
    m_views = new ViewsMenu(
        memory(), [this] { return currentView(); }, this);
    m_filter->addAtEnd(m_views);
    listen();
    showState();
    m_clock.setInterval(kClockMs);
    m_clock.start();
    m_idle.setInterval(kIdleMs);
    m_idle.setSingleShot(true);
}

void StockPage::build()
{
    setRole(m_gridPanel, "panel");
    m_stack = new QStackedLayout(m_gridPanel);
    // The panel's frame and its round corners must not be painted over.
    m_stack->setContentsMargins(1, 4, 1, 4);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_gridPanel, 1);
    row->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_filter);
    layout->addLayout(row, 1);
    layout->addWidget(m_desk->bar());
}

void StockPage::listen()
{
    connect(link(), &EngineLink::stockChanged, this, &StockPage::applySnapshot);
    connect(link(), &EngineLink::runFinished, this, [this] { m_model->settle(); });
    connect(link(), &EngineLink::settingsApplied, this, [this](const Settings &settings) {
        m_policy = { Units(settings.policy.safetyStock), settings.policy.sharePercent };
        m_desk->setPolicy(m_policy);
        m_panel->setZone(settings.schedule.timezone);
        m_story->setZone(settings.schedule.timezone);
        showChoice();
    });
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_model->setFilterText(text);
        showState();
    });
    connect(m_filter, &FilterBar::chipChanged, this, [this](StockChip chip) {
        m_model->setChip(chip);
        showState();
    });
    connect(m_filter, &FilterBar::downPressed, this, [this] {
        m_grid->setFocus();
        if (!m_grid->currentIndex().isValid())
            m_grid->choose(0);
    });
    connect(m_grid, &StockGrid::choiceChanged, this, &StockPage::showChoice);
    connect(m_grid, &StockGrid::adjustRequested, this, &StockPage::adjustCurrent);
    connect(m_grid, &StockGrid::syncRequested, this, [this] { syncSelection(false); });
    connect(m_grid, &StockGrid::previewRequested, this, [this] { syncSelection(true); });
    connect(m_grid, &StockGrid::holdRequested, this,
            [this] { m_holds->askForProducts(m_grid->selectedSkus()); });
    connect(m_grid, &StockGrid::holdsListed, m_holds, &HoldsDesk::showList);
    connect(m_grid, &StockGrid::storyRequested, this, &StockPage::openStory);
    connect(m_panel, &ProductPanel::storyClicked, this, &StockPage::openStory);
    connect(m_story, &StoryDesk::changed, this,
            [this] { m_panel->setStory(m_story->explanation(), m_story->history()); });
    connect(m_story, &StoryDesk::placeWanted, this, &StockPage::placeRequested);
    connect(m_holds, &HoldsDesk::placeWanted, this, &StockPage::open);
    connect(m_panel, &ProductPanel::adjustClicked, this, &StockPage::adjustCurrent);
    connect(m_panel, &ProductPanel::syncClicked, this, [this] { syncSelection(false); });
    connect(m_empty, &EmptyState::importClicked, this, &StockPage::importLedger);
    connect(m_empty, &EmptyState::clearClicked, this, &StockPage::clearFilter);
    connect(m_empty, &EmptyState::settingsClicked, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("settings"), QString()); });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model->setNow(QDateTime::currentDateTimeUtc());
        showChoice();
    });
    connect(&m_idle, &QTimer::timeout, this, [this] { m_model->settle(); });
    connect(m_views, &ViewsMenu::chosen, this, &StockPage::showView);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, [this] { m_views->showCurrent(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_views->showCurrent(); });
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    auto *holds = new QShortcut(QKeySequence(QStringLiteral("Ctrl+H")), this);
    holds->setContext(Qt::WidgetWithChildrenShortcut);
    connect(holds, &QShortcut::activated, m_holds, &HoldsDesk::showList);
    auto *bulk = new QShortcut(QKeySequence(QStringLiteral("Ctrl+B")), this);
    bulk->setContext(Qt::WidgetWithChildrenShortcut);
    connect(bulk, &QShortcut::activated, m_bulk, &BulkDesk::open);
    connect(m_grid, &StockGrid::bulkRequested, m_bulk, &BulkDesk::open);
    connect(m_panel, &ProductPanel::bulkClicked, m_bulk, &BulkDesk::open);
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_desk, &AdjustmentDesk::undo);
}

void StockPage::restore()
{
    m_filter->setText(memory()->value(kFilter).toString());
    m_filter->setChip(stockChipFromString(memory()->value(kChip).toString()));
    m_model->setFilterText(m_filter->text());
    m_model->setChip(m_filter->chip());
    const int column = memory()->value(kSortColumn, static_cast<int>(StockColumn::State)).toInt();
    m_model->sort(column,
                  memory()->value(kSortOrder, 1).toInt() == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_grid->restore(memory());
}

void StockPage::remember()
{
    memory()->setValue(kFilter, m_filter->text());
    memory()->setValue(kChip, nameOf(m_filter->chip()));
    memory()->setValue(kSortColumn, static_cast<int>(m_model->sortColumn()));
    memory()->setValue(kSortOrder, m_model->sortOrder() == Qt::AscendingOrder ? 0 : 1);
    m_grid->remember(memory());
}

void StockPage::applySnapshot(const StockSnapshot &snapshot)
{
    m_anySnapshot = true;
    m_model->setNow(QDateTime::currentDateTimeUtc());
    if (!m_model->apply(snapshot))
        return;
    m_desk->follow();
    m_story->refresh();
    m_bulk->refresh();
    tellDraft();
    showState();
    settleWhenIdle();
}

void StockPage::settleWhenIdle()
{
    if (m_model->isUnsettled() && !m_idle.isActive())
        m_idle.start();
}

void StockPage::showState()
{
    m_filter->showCounts(*m_model);
    const bool empty = m_model->rowCount() == 0;
    if (empty)
        m_empty->show(m_model->total() > 0 ? EmptyState::Kind::NoMatch
                          : m_anySnapshot  ? EmptyState::Kind::NoProducts
                                           : EmptyState::Kind::Reading);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_grid);
    showChoice();
}

void StockPage::showChoice()
{
    const Sku sku = m_grid->currentSku();
    m_story->follow(sku);
    m_panel->show(sku.isEmpty() ? nullptr : m_model->product(sku), m_policy, m_model->now());
    m_panel->setSelectedCount(m_grid->selectedCount());
    showStatusLine();
}

void StockPage::showStatusLine()
{
    QStringList parts{ tr("%Ln product(s)", nullptr, m_model->total()) };
    if (m_model->rowCount() != m_model->total())
        parts.append(tr("%Ln shown", nullptr, m_model->rowCount()));
    parts.append(tr("%Ln selected", nullptr, m_grid->selectedCount()));
    if (const int wrong = m_model->count(StockChip::Mismatch))
        parts.append(tr("%Ln differ(s)", nullptr, wrong));
    setStatusText(parts.join(QStringLiteral(" · ")));
}

void StockPage::activated()
{
    m_model->settle();
    m_grid->setFocus();
}

void StockPage::open(const QString &what)
{
    if (m_model->rowOf(what) < 0)
        clearFilter();
    m_grid->choose(m_model->rowOf(what));
}

void StockPage::focusSearch()
{
    m_filter->focusText();
}

void StockPage::clearFilter()
{
    m_filter->setText({});
    m_filter->setChip(StockChip::All);
}

SavedView StockPage::currentView() const
{
    return { {}, m_filter->text(), m_filter->chip(), m_model->sortColumn(), m_model->sortOrder() };
}

void StockPage::showView(const SavedView &view)
{
    m_filter->setText(view.filter);
    m_filter->setChip(view.chip);
    m_grid->sortLike(static_cast<int>(view.column), view.order);
    m_views->showCurrent();
    m_grid->setFocus();
}

void StockPage::adjustCurrent()
{
    m_desk->open(m_grid->currentSku());
}

/// Once, when the products it is about are known.
void StockPage::tellDraft()
{
    const int lines = std::exchange(m_toldDraft, true) ? 0 : m_bulk->leftOver();
    if (lines > 0)
        Q_EMIT link()->noticed(
            { Notice::Severity::Info,
              tr("A bulk adjustment of %Ln line(s) was left unfinished: Ctrl+B goes on with it.", nullptr,
                 lines) });
}

void StockPage::openStory()
{
    const Sku sku = m_grid->currentSku();
    const StockRow *row = m_model->product(sku);
    m_story->open(sku, row ? row->name : QString());
}

void StockPage::syncSelection(bool dryRun)
{
    RunRequest request;
    request.dryRun = dryRun;
    request.skus = m_grid->selectedSkus();
    if (!request.skus.isEmpty())
        Q_EMIT link()->runRequested(request);
}

void StockPage::importLedger()
{
    auto *dialog =
        new QFileDialog(this, tr("Import products"), QString(), tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT link()->ledgerImportRequested(path); });
    dialog->open();
}

void StockPage::resizeEvent(QResizeEvent *event)
{
    m_panel->setVisible(width() >= kNoPanel);
    m_panel->setFixedWidth(width() < kRoomy ? kNarrowPanel : kWidePanel);
    Page::resizeEvent(event);
}

bool StockPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::MouseMove:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default:
        break;
    }
    return Page::eventFilter(watched, event);
}

} // namespace jaego
