// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/stockgrid.h"

#include "ui/models/stocktablemodel.h"
#include "ui/pages/stock/stockdelegate.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

namespace jaego {

namespace {

constexpr int kFrozenColumns = 3;
constexpr int kHeaderHeight = 30;
constexpr int kLeastName = 112;
constexpr std::array<int, kStockColumnCount> kWidths{ 80, 100, 280, 64, 56, 74, 92, 92, 92 };
const QString kColumns = QStringLiteral("stock/columns");
const QString kNameWidth = QStringLiteral("stock/name_width");

constexpr int kName = static_cast<int>(StockColumn::Name);

} // namespace

StockGrid::StockGrid(StockTableModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_frozen(new QTableView(this))
{
    setObjectName(QStringLiteral("stockGrid"));
    setAccessibleName(tr("Products"));
    m_frozen->setObjectName(QStringLiteral("stockGridFrozen"));
    m_frozen->setAccessibleName(tr("Products: state, SKU and name"));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &StockGrid::keep);
    for (QTableView *view : { static_cast<QTableView *>(this), m_frozen })
        setUp(view);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusProxy(this);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->installEventFilter(this);
    for (int column = 0; column < kStockColumnCount; ++column) {
        const int width = usualWidth(column);
        setColumnWidth(column, width);
        m_frozen->setColumnWidth(column, width);
        m_frozen->setColumnHidden(column, column >= kFrozenColumns);
    }
    viewport()->stackUnder(m_frozen);
    connect(model, &QAbstractItemModel::modelReset, this, &StockGrid::bringBack);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (m_fitting || column >= kFrozenColumns)
                    return;
                if (column == kName)
                    m_nameWidth = width;
                setColumnWidth(column, width);
                fitName();
            });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column >= kFrozenColumns)
            fitName();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &StockGrid::choiceChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        viewport()->update();
        m_frozen->viewport()->update();
        Q_EMIT choiceChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &StockGrid::adjustRequested);
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, &StockGrid::adjustRequested);
    showSort();
}

int StockGrid::usualWidth(int column) const
{
    // The words of this language decide: no header and no state is cut.
    const QFontMetrics bold(fontOf(type::caption, QFont::DemiBold));
    int width = bold.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 18;
    if (column == static_cast<int>(StockColumn::State)) {
        const QFontMetrics small(fontOf(type::caption));
        for (const Level level :
             { Level::StockOut, Level::Critical, Level::Low, Level::Normal, Level::Overstock })
            width = std::max(width, small.horizontalAdvance(Words::level(level)) + 44);
    }
    return std::max(width, kWidths[static_cast<size_t>(column)]);
}

void StockGrid::setUp(QTableView *view) const
{
    view->setModel(m_model);
    view->setItemDelegate(new StockDelegate(view == this ? kFrozenColumns : 0, view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    view->verticalHeader()->setMinimumSectionSize(kRowHeight);
    QHeaderView *header = view->horizontalHeader();
    header->setFixedHeight(kHeaderHeight);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(48);
    connect(header, &QHeaderView::sectionClicked, this, &StockGrid::sortBy);
}

void StockGrid::sortBy(int column)
{
    // Numbers and dangers are asked for from the top; names from A.
    const auto wanted = static_cast<StockColumn>(column);
    Qt::SortOrder order =
        wanted == StockColumn::Sku || wanted == StockColumn::Name ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (m_model->sortColumn() == wanted)
        order = m_model->sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model->sort(column, order);
    showSort();
}

void StockGrid::sortLike(int column, Qt::SortOrder order)
{
    m_model->sort(column, order);
    showSort();
}

void StockGrid::showSort()
{
    for (QHeaderView *header : { horizontalHeader(), m_frozen->horizontalHeader() })
        header->setSortIndicator(static_cast<int>(m_model->sortColumn()), m_model->sortOrder());
}

void StockGrid::keep()
{
    m_kept = {};
    m_kept.scroll = verticalScrollBar()->value();
    m_kept.currentRow = currentIndex().row();
    m_kept.current = currentSku();
    m_kept.selected = selectedSkus();
    if (m_kept.currentRow >= 0) {
        const int y = rowViewportPosition(m_kept.currentRow);
        m_kept.offset = y > -kRowHeight && y < viewport()->height() ? y : -1;
    }
}

void StockGrid::bringBack()
{
    QList<int> rows;
    for (const Sku &sku : std::as_const(m_kept.selected)) {
        const int row = m_model->rowOf(sku);
        if (row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.select(m_model->index(rows[i], 0), m_model->index(rows[end - 1], kStockColumnCount - 1));
        i = end;
    }
    int current = m_kept.current.isEmpty() ? -1 : m_model->rowOf(m_kept.current);
    const bool found = current >= 0;
    if (!found && m_model->rowCount() > 0) {
        // It left: its neighbour takes its place, so that the keys never act on nothing.
        current = std::clamp(m_kept.currentRow, 0, m_model->rowCount() - 1);
        if (selection.isEmpty())
            selection.select(m_model->index(current, 0), m_model->index(current, kStockColumnCount - 1));
    }
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    updateGeometries();
    const int scroll = found && m_kept.offset >= 0 ? current * kRowHeight - m_kept.offset : m_kept.scroll;
    verticalScrollBar()->setValue(scroll);
    Q_EMIT choiceChanged();
}

Sku StockGrid::currentSku() const
{
    return currentIndex().isValid() && currentIndex().row() < m_model->rowCount()
        ? m_model->productAt(currentIndex().row()).sku
        : Sku();
}

QList<int> StockGrid::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int StockGrid::selectedCount() const
{
    return static_cast<int>(selectedRowNumbers().size());
}

QList<Sku> StockGrid::selectedSkus() const
{
    QList<Sku> skus;
    const QList<int> rows = selectedRowNumbers();
    skus.reserve(rows.size());
    for (const int row : rows)
        skus.append(m_model->productAt(row).sku);
    return skus;
}

void StockGrid::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(row, 0));
}

void StockGrid::copySelection() const
{
    QApplication::clipboard()->setText(m_model->tableText(selectedRowNumbers()));
}

void StockGrid::remember(QSettings *memory) const
{
    QStringList widths;
    for (int column = 0; column < kStockColumnCount; ++column)
        widths.append(QString::number(columnWidth(column)));
    memory->setValue(kColumns, widths);
    memory->setValue(kNameWidth, m_nameWidth);
}

void StockGrid::restore(QSettings *memory)
{
    m_nameWidth = std::clamp(memory->value(kNameWidth).toInt(), 0, 2000);
    const QStringList widths = memory->value(kColumns).toStringList();
    for (int column = 0; column < std::min<int>(kStockColumnCount, static_cast<int>(widths.size()));
         ++column) {
        const int width = widths[column].toInt();
        if (column == kName || width < 40 || width > 2000)
            continue;
        setColumnWidth(column, width);
        m_frozen->setColumnWidth(column, width);
    }
    showSort();
    fitName();
}

void StockGrid::fitName()
{
    int others = 0;
    for (int column = 0; column < kStockColumnCount; ++column)
        others += column == kName ? 0 : columnWidth(column);
    const int width = std::max(m_nameWidth > 0 ? m_nameWidth : kLeastName, viewport()->width() - others);
    m_fitting = true;
    setColumnWidth(kName, width);
    m_frozen->setColumnWidth(kName, width);
    m_fitting = false;
    placeFrozen();
}

int StockGrid::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < kFrozenColumns; ++column)
        width += columnWidth(column);
    return width;
}

void StockGrid::placeFrozen()
{
    m_frozen->setGeometry(frameWidth(), frameWidth(), std::min(frozenWidth(), viewport()->width()),
                          viewport()->height() + horizontalHeader()->height());
}

void StockGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitName();
}

void StockGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // A column behind the frozen ones is always in sight; and rows are what is moved between.
    if (index.column() >= kFrozenColumns)
        QTableView::scrollTo(index, hint);
    else
        QTableView::scrollTo(index.siblingAtColumn(std::max(kFrozenColumns, columnAt(frozenWidth() + 1))),
                             hint);
}

void StockGrid::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_E)) {
        Q_EMIT adjustRequested();
        return;
    }
    if (plain && event->key() == Qt::Key_S) {
        Q_EMIT syncRequested();
        return;
    }
    if (plain && event->key() == Qt::Key_P) {
        Q_EMIT previewRequested();
        return;
    }
    if (plain && event->key() == Qt::Key_H) {
        Q_EMIT holdRequested();
        return;
    }
    if (plain && event->key() == Qt::Key_W) {
        Q_EMIT storyRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    // Letters would start a search by the first column: the filter box does that better.
    if (plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void StockGrid::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = selectedCount() > 0;
    const auto add = [&](const QString &words, const QString &keys, auto does) {
        QAction *action = menu->addAction(words + QLatin1Char('\t') + keys);
        action->setEnabled(any);
        connect(action, &QAction::triggered, this, does);
    };
    add(tr("Sync selection"), QStringLiteral("S"), [this] { Q_EMIT syncRequested(); });
    add(tr("Preview of changes"), QStringLiteral("P"), [this] { Q_EMIT previewRequested(); });
    add(tr("Adjust…"), QStringLiteral("E"), [this] { Q_EMIT adjustRequested(); });
    add(tr("Story of the number…"), QStringLiteral("W"), [this] { Q_EMIT storyRequested(); });
    add(tr("Do not touch…"), QStringLiteral("H"), [this] { Q_EMIT holdRequested(); });
    QAction *bulk = menu->addAction(tr("Bulk adjustment…") + QStringLiteral("\tCtrl+B"));
    connect(bulk, &QAction::triggered, this, &StockGrid::bulkRequested);
    QAction *listed = menu->addAction(tr("Not to be touched…") + QStringLiteral("\tCtrl+H"));
    connect(listed, &QAction::triggered, this, &StockGrid::holdsListed);
    menu->addSeparator();
    add(tr("Copy as a table"), QStringLiteral("Ctrl+C"), [this] { copySelection(); });
    menu->popup(event->globalPos());
}

bool StockGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_frozen->viewport() && event->type() == QEvent::Wheel) {
        QApplication::sendEvent(viewport(), event);
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

} // namespace jaego
