// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/linkview.h"

#include "ui/pages/review/linkdelegate.h"
#include "ui/pages/review/productchooser.h"
#include "ui/pages/review/reviewdialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blankstate.h"

#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace jaego {

LinkView::LinkView(EngineLink *link, QWidget *parent) : QWidget(parent), m_link(link)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(makeHead());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeButtons());
    connect(m_link, &EngineLink::linkGuessesRead, this, [this](const LinkGuesses &guesses) {
        const int before = m_table->currentIndex().row();
        if (!m_model.apply(guesses))
            return;
        const int wanted = m_wanted ? m_model.rowOf(*m_wanted) : -1;
        m_wanted.reset();
        const int row = wanted >= 0 ? wanted : std::clamp(before, 0, std::max(0, m_model.rowCount() - 1));
        m_table->setCurrentIndex(m_model.index(row, LinkTableModel::Product));
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LinkView::showState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LinkView::showState);
    showState();
}

QWidget *LinkView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *back = new QPushButton(tr("← Differences"), head);
    back->setObjectName(QStringLiteral("linksBack"));
    back->setAccessibleName(tr("Back to the differences"));
    back->setToolTip(tr("Back to the differences (Esc)"));
    auto *title = new QLabel(tr("Link listings to products"), head);
    setRole(title, "title");
    m_summary = new QLabel(head);
    m_summary->setObjectName(QStringLiteral("linksSummary"));
    setRole(m_summary, "caption");
    row->addWidget(back);
    row->addWidget(title);
    row->addWidget(m_summary);
    row->addStretch();
    column->addLayout(row);
    m_box = new QLineEdit(head);
    m_box->setObjectName(QStringLiteral("linksFilter"));
    m_box->setPlaceholderText(tr("Listing, code or number"));
    m_box->setAccessibleName(tr("Find listings by name, code, number or first consonants"));
    m_box->setToolTip(tr("Find listings (Ctrl+F)"));
    m_box->setClearButtonEnabled(true);
    m_box->setMaximumWidth(320);
    column->addWidget(m_box);
    connect(back, &QPushButton::clicked, this, &LinkView::leaveWanted);
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilterText(text);
        m_table->setCurrentIndex(m_model.index(0, LinkTableModel::Product));
        showState();
    });
    connect(m_box, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    return head;
}

QWidget *LinkView::makeTable()
{
    auto *panel = new QFrame(this);
    m_panel = panel;
    setRole(panel, "panel");
    m_stack = new QStackedLayout(panel);
    m_stack->setContentsMargins(1, 4, 1, 4);
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("linkTable"));
    m_table->setAccessibleName(tr("Listings that are not linked"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new LinkDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == LinkTableModel::UnitsPerSale)
            m_table->edit(index);
        else if (index.column() != LinkTableModel::MarkColumn)
            chooseProduct();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == LinkTableModel::MarkColumn)
            m_model.toggleMark(index.row());
    });
    m_stack->addWidget(m_table);
    m_blank = new BlankState(QStringLiteral("linksBlank"), panel);
    m_stack->addWidget(m_blank);
    connect(m_blank, &BlankState::clicked, this, [this] {
        if (m_box->text().isEmpty())
            Q_EMIT m_link->mapAutoRequested();
        else
            m_box->clear();
    });
    return panel;
}

QPushButton *LinkView::button(const QString &words, const QString &key, const QString &hint)
{
    auto *made = new QPushButton(key.isEmpty() ? words : words + QStringLiteral("  ") + key, this);
    made->setAccessibleName(words);
    made->setAccessibleDescription(hint);
    made->setToolTip(key.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, key));
    return made;
}

QWidget *LinkView::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_accept = button(tr("Accept"), QStringLiteral("A"),
                      tr("Link the marked or the current listing to the product beside it"));
    m_accept->setObjectName(QStringLiteral("linkAccept"));
    m_acceptAll =
        button(tr("Accept all sure ones…"), QStringLiteral("Shift+A"),
               tr("Link every listing shown whose product has the same code or nearly the same name"));
    m_acceptAll->setObjectName(QStringLiteral("linkAcceptAll"));
    m_choose = button(tr("Choose product…"), QStringLiteral("Enter"), tr("Choose another product by typing"));
    m_choose->setObjectName(QStringLiteral("linkChoose"));
    auto *units = button(tr("Units per sale"), QStringLiteral("U"), tr("How many units one sale takes"));
    units->setObjectName(QStringLiteral("linkUnits"));
    auto *codes = button(tr("Link by code"), QStringLiteral("L"),
                         tr("Read the catalogues and link every listing whose code is exactly a product's"));
    codes->setObjectName(QStringLiteral("linkByCode"));
    auto *import = button(tr("Import CSV…"), QStringLiteral("Ctrl+I"),
                          tr("Columns: sku, channel, listing, units_per_sale"));
    import->setObjectName(QStringLiteral("linkImport"));
    auto *save = button(tr("Export CSV…"), QStringLiteral("Ctrl+E"), tr("Every link there is, as a table"));
    save->setObjectName(QStringLiteral("linkExport"));
    for (QPushButton *one : { m_accept, m_acceptAll, m_choose, units })
        layout->addWidget(one);
    layout->addStretch();
    for (QPushButton *one : { codes, import, save })
        layout->addWidget(one);
    connect(m_accept, &QPushButton::clicked, this, &LinkView::accept);
    connect(m_acceptAll, &QPushButton::clicked, this, &LinkView::acceptAll);
    connect(m_choose, &QPushButton::clicked, this, &LinkView::chooseProduct);
    connect(units, &QPushButton::clicked, this,
            [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(LinkTableModel::UnitsPerSale)); });
    connect(codes, &QPushButton::clicked, m_link, &EngineLink::mapAutoRequested);
    connect(import, &QPushButton::clicked, this, &LinkView::importFile);
    connect(save, &QPushButton::clicked, this, &LinkView::exportFile);
    return row;
}

void LinkView::enter(const std::optional<ListingKey> &listing)
{
    m_wanted = listing;
    Q_EMIT m_link->linkGuessesRequested();
    showState();
    m_table->setFocus();
}

void LinkView::focusSearch()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void LinkView::showState()
{
    const bool empty = m_model.rowCount() == 0;
    if (!m_model.isAnswered())
        m_blank->show(tr("Looking for likely products"), tr("Codes are compared first, then names."));
    else if (empty && m_model.total() > 0)
        m_blank->show(tr("Nothing matches"), tr("No open listing has all of these words."), tr("Show all"));
    else if (empty)
        m_blank->show(
            tr("Every known listing is linked"),
            tr("New listings of your channels will stand here beside the products they may well sell. "
               "To look for some now, read the catalogues; or import a table of links."),
            tr("Read the catalogues and link by code"));
    const bool hadKeys = m_table->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_blank) : m_table);
    if (empty && hadKeys) // the keyboard stays in this view when its last line is gone
        setFocus();
    const auto shown = m_model.rowCount();
    m_summary->setText(!m_model.isAnswered() ? QString()
                           : shown < m_model.total()
                           ? tr("%Ln open; %1 are shown", nullptr, m_model.total()).arg(shown)
                           : tr("%Ln open", nullptr, m_model.total()));
    const int row = m_table->currentIndex().row();
    m_accept->setEnabled(!m_model.mappings(row).isEmpty());
    m_acceptAll->setEnabled(!empty);
    m_choose->setEnabled(row >= 0 && !empty);
    fitColumns();
}

void LinkView::fitColumns()
{
    static constexpr std::array<int, LinkTableModel::ColumnCount> kWidths{ 34, 74, 0, 130, 0, 128, 104 };
    int rest = m_table->viewport()->width();
    for (int column = 0; column < LinkTableModel::ColumnCount; ++column)
        rest -= kWidths[static_cast<size_t>(column)];
    for (int column = 0; column < LinkTableModel::ColumnCount; ++column) {
        const int width = kWidths[static_cast<size_t>(column)];
        m_table->setColumnWidth(column, width > 0 ? width : std::max(140, rest / 2));
    }
}

void LinkView::accept()
{
    const QList<Mapping> mappings = m_model.mappings(m_table->currentIndex().row());
    if (mappings.isEmpty())
        return;
    if (mappings.size() == 1) {
        Q_EMIT m_link->linkRequested(mappings);
        return;
    }
    confirm(this, QStringLiteral("confirmLinks"),
            tr("Link %Ln listing(s)?", nullptr, static_cast<int>(mappings.size())),
            tr("Each will show what its product has, from the sync that follows at once."), tr("Link"),
            [this, mappings] { Q_EMIT m_link->linkRequested(mappings); });
}

void LinkView::acceptAll()
{
    const QList<Mapping> mappings = m_model.sureMappings();
    if (mappings.isEmpty()) {
        confirm(this, QStringLiteral("noSureLinks"), tr("No guess is sure enough"),
                tr("Mark the listings that are right (Space) and accept them (A), or choose their products "
                   "by typing (Enter)."),
                tr("All right"), [] {});
        return;
    }
    confirm(
        this, QStringLiteral("confirmLinks"),
        tr("Link %Ln listing(s)?", nullptr, static_cast<int>(mappings.size())),
        tr("Those with the same code, nearly the same name, or a product you chose. Each will show what its "
           "product has, from the sync that follows at once."),
        tr("Link"), [this, mappings] { Q_EMIT m_link->linkRequested(mappings); });
}

void LinkView::chooseProduct()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount())
        return;
    const ListingKey listing = m_model.guessAt(row).listing.key;
    const int units = m_model.index(row, LinkTableModel::UnitsPerSale).data(Qt::EditRole).toInt();
    auto *dialog = new ProductChooser(&m_finder, m_model.guessAt(row), units, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, listing] {
        const int now = m_model.rowOf(listing);
        if (now < 0 || dialog->sku().isEmpty())
            return;
        m_model.choose(now, dialog->sku(), dialog->name());
        m_model.setData(m_model.index(now, LinkTableModel::UnitsPerSale), dialog->unitsPerSale());
        m_table->setFocus();
    });
    dialog->open();
}

void LinkView::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import links"), QString(), tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT m_link->mappingImportRequested(path); });
    dialog->open();
}

void LinkView::exportFile()
{
    auto *dialog = new QFileDialog(this, tr("Export links"), QString(), tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("links.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT m_link->mappingExportRequested(path); });
    dialog->open();
}

bool LinkView::keyPressed(QKeyEvent *event)
{
    const QModelIndex current = m_table->currentIndex();
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        m_model.toggleMark(current.row());
        m_table->setCurrentIndex(current.siblingAtRow(std::min(current.row() + 1, m_model.rowCount() - 1)));
        return true;
    case Qt::Key_A:
        if (event->modifiers() == Qt::ShiftModifier)
            acceptAll();
        else if (event->modifiers() == Qt::NoModifier)
            accept();
        return event->modifiers() == Qt::ShiftModifier || event->modifiers() == Qt::NoModifier;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_M:
        chooseProduct();
        return true;
    case Qt::Key_U:
        m_table->edit(current.siblingAtColumn(LinkTableModel::UnitsPerSale));
        return true;
    case Qt::Key_L:
        Q_EMIT m_link->mapAutoRequested();
        return true;
    case Qt::Key_I:
        if (control)
            importFile();
        return control;
    case Qt::Key_E:
        if (control)
            exportFile();
        return control;
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return true;
    default:
        return false;
    }
}

bool LinkView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LinkView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

bool LinkView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace jaego
