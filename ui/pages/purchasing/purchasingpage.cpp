// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/purchasingpage.h"

#include "ui/models/purchasing/proposalwords.h"
#include "ui/pages/purchasing/decisiondialog.h"
#include "ui/pages/purchasing/purchasebar.h"
#include "ui/pages/purchasing/purchasedelegate.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blankstate.h"
#include "ui/widgets/checkdelegate.h"
#include "ui/widgets/confirm.h"

#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jaego {

namespace {

constexpr int kAskMs = 2'000;

QStringList idsOf(const QList<ProposalLine> &lines)
{
    QStringList ids;
    ids.reserve(lines.size());
    for (const ProposalLine &line : lines)
        ids.append(line.proposal.id);
    return ids;
}

} // namespace

PurchasingPage::PurchasingPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    build();
    m_asking.setSingleShot(true);
    m_asking.setInterval(kAskMs);
    listen();
    showState();
}

QString PurchasingPage::title() const
{
    return tr("Purchasing");
}

void PurchasingPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_bar = new PurchaseBar(this);
    column->addWidget(m_bar);
    m_frame = new QFrame(this);
    setRole(m_frame, "panel");
    m_stack = new QStackedLayout(m_frame);
    m_stack->setContentsMargins(1, 4, 1, 4);
    m_table = new MarkTable(m_frame);
    m_table->setObjectName(QStringLiteral("purchaseTable"));
    m_table->setAccessibleName(tr("Products to buy, by supplier"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PurchaseDelegate(m_table));
    m_table->setItemDelegateForColumn(PurchaseTableModel::MarkColumn, new CheckDelegate(m_table));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_blank = new BlankState(QStringLiteral("purchaseBlank"), m_frame);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_blank);
    column->addWidget(m_frame, 1);
    m_basis = new QLabel(
        tr("Proposed numbers fill up to half the overstock limit, in whole packs. Sales and orders on their "
           "way are not counted in."),
        this);
    m_basis->setObjectName(QStringLiteral("purchaseBasis"));
    m_basis->setWordWrap(true);
    setRole(m_basis, "caption");
    column->addWidget(m_basis);
    column->addWidget(makeActions());
}

QWidget *PurchasingPage::makeActions()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const auto add = [&](const QString &words, const QString &key, const QString &hint, auto does) {
        auto *button = new QPushButton(words + QStringLiteral("  ") + key, row);
        button->setObjectName(QStringLiteral("purchaseAction_") + key);
        button->setAccessibleName(words);
        button->setAccessibleDescription(hint);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(hint, key));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
        return button;
    };
    m_approve = add(tr("Approve…"), QStringLiteral("A"),
                    tr("Write the marked or the current products into an order file"), [this] { approve(); });
    m_dismiss =
        add(tr("Dismiss…"), QStringLiteral("D"), tr("Do not buy; the reason is kept"), [this] { dismiss(); });
    m_snooze =
        add(tr("Put off…"), QStringLiteral("S"), tr("Ask again on a day you name"), [this] { snooze(); });
    m_reopen = add(tr("Take back"), QStringLiteral("R"),
                   tr("Put what was dismissed or put off back among those to decide"), [this] { reopen(); });
    m_product = add(tr("Open the product"), QStringLiteral("O"), tr("Show it on the stock place"),
                    [this] { openProduct(); });
    layout->addStretch();
    return row;
}

void PurchasingPage::listen()
{
    connect(link(), &EngineLink::proposalsRead, this, &PurchasingPage::take);
    connect(link(), &EngineLink::runFinished, this, &PurchasingPage::askSoon);
    connect(link(), &EngineLink::stockChanged, this, &PurchasingPage::askSoon);
    connect(link(), &EngineLink::statusChanged, this, [this](const EngineStatus &status) {
        if (std::exchange(m_openCount, status.openProposals) != status.openProposals)
            askSoon();
    });
    connect(link(), &EngineLink::settingsApplied, this,
            [this](const Settings &settings) { m_zone = settings.schedule.timezone; });
    connect(&m_asking, &QTimer::timeout, this, &PurchasingPage::askAgain);
    connect(&m_model, &PurchaseTableModel::quantityWanted, this,
            [this](const QString &id, std::optional<Units> quantity) {
                ProposalChoice choice;
                choice.action = ProposalAction::SetQuantity;
                choice.ids = { id };
                choice.quantity = quantity;
                Q_EMIT link()->proposalsDecided(choice);
            });
    connect(&m_model, &PurchaseTableModel::changed, this, &PurchasingPage::showState);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PurchasingPage::keep);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PurchasingPage::bringBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PurchasingPage::showChoice);
    connect(m_table, &MarkTable::opened, this, [this] { editQuantity({}); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PurchaseTableModel::MarkColumn)
            m_model.toggleMark(index.row());
    });
    connect(m_bar, &PurchaseBar::textChanged, &m_model, &PurchaseTableModel::setFilterText);
    connect(m_bar, &PurchaseBar::showChanged, &m_model, &PurchaseTableModel::setShow);
    connect(m_bar, &PurchaseBar::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_blank, &BlankState::clicked, this, [this] {
        if (m_model.count(m_model.show()) == 0) {
            Q_EMIT link()->runRequested({});
            return;
        }
        m_bar->clearFilter();
        m_table->setFocus();
    });
}

// ---------------------------------------------------------------- questions and answers

/// Asked now, or two seconds after the last answer; unseen, when it is entered.
void PurchasingPage::askSoon()
{
    m_stale = true;
    if (isVisible() && !m_asking.isActive() && !m_asked)
        askAgain();
}

void PurchasingPage::askAgain()
{
    // Whoever types a number must not lose it to an answer.
    const bool typing = m_table->findChild<QLineEdit *>(QStringLiteral("quantityEditor"));
    if (typing && m_stale) {
        m_asking.start();
        return;
    }
    if (!m_stale || m_asked || !isVisible())
        return;
    m_stale = false;
    m_asked = true;
    Q_EMIT link()->proposalsRequested();
}

void PurchasingPage::take(const ProposalSnapshot &snapshot)
{
    m_asked = false;
    m_asking.start();
    m_model.apply(snapshot);
    showState();
    if (!m_wanted.isEmpty())
        open(std::exchange(m_wanted, QString()));
}

void PurchasingPage::activated()
{
    m_asked = false; // an engine that started anew has forgotten the question
    m_stale = true;
    askAgain();
    m_table->setFocus();
}

void PurchasingPage::open(const QString &sku)
{
    if (!m_model.isAnswered()) {
        m_wanted = sku;
        return;
    }
    if (m_model.rowOfSku(sku) < 0) {
        m_bar->clearFilter();
        m_bar->setShow(ProposalShow::Open);
    }
    choose(m_model.rowOfSku(sku));
    m_table->setFocus();
}

void PurchasingPage::focusSearch()
{
    m_bar->focusText();
}

// ---------------------------------------------------------------- what is shown

int PurchasingPage::currentRow() const
{
    return m_model.rowCount() > 0 ? m_table->currentIndex().row() : -1;
}

void PurchasingPage::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_table->setCurrentIndex(m_model.index(row, PurchaseTableModel::Product));
    m_table->scrollTo(m_table->currentIndex());
}

void PurchasingPage::keep()
{
    const ProposalLine *line = m_model.lineAt(currentRow());
    m_keptId = line ? line->proposal.id : QString();
    m_keptRow = currentRow();
    m_keptScroll = m_table->verticalScrollBar()->value();
}

/// The same product where it is still there, else what took its place, so that a person goes on downwards.
void PurchasingPage::bringBack()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isHead(row))
            m_table->setSpan(row, PurchaseTableModel::Product, 1, PurchaseTableModel::ColumnCount - 1);
    }
    fitColumns();
    int row = m_model.rowOf(m_keptId);
    if (row < 0)
        row = m_keptRow > 0 ? std::min(m_keptRow, m_model.rowCount() - 1) : m_model.firstLine();
    choose(row);
    m_table->verticalScrollBar()->setValue(m_keptScroll);
    if (currentRow() >= 0)
        m_table->scrollTo(m_table->currentIndex());
}

void PurchasingPage::showState()
{
    m_bar->showCounts(m_model);
    const bool empty = m_model.rowCount() == 0;
    const bool filtered = empty && m_model.count(m_model.show()) > 0;
    if (!m_model.isAnswered())
        m_blank->show(tr("Reading the proposals"), tr("Products that run low will stand here, by supplier."));
    else if (filtered)
        m_blank->show(tr("Nothing matches"), tr("No proposal has all of these words."),
                      tr("Show all proposals"));
    else if (m_model.show() == ProposalShow::Open)
        m_blank->show(tr("Nothing to buy"),
                      tr("Every sync proposes to buy what runs low. No listed product does now, or all of "
                         "them are decided."),
                      tr("Sync now"));
    else if (m_model.show() == ProposalShow::Snoozed)
        m_blank->show(tr("Nothing is put off"),
                      tr("S puts a proposal off until a day you name; it waits here."));
    else
        m_blank->show(
            tr("Nothing was decided lately"),
            tr("What was approved, dismissed or no longer needed in the last 30 days stands here."));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_blank) : m_table);
    showChoice();
}

QList<ProposalLine> PurchasingPage::liveChosen() const
{
    QList<ProposalLine> lines = m_model.chosen(currentRow());
    lines.removeIf([](const ProposalLine &line) { return !line.proposal.isLive(); });
    return lines;
}

void PurchasingPage::showChoice()
{
    const QList<ProposalLine> chosen = m_model.chosen(currentRow());
    const bool live = !liveChosen().isEmpty();
    const bool back = std::any_of(chosen.begin(), chosen.end(), [](const ProposalLine &line) {
        return line.proposal.state != ProposalState::Open && line.proposal.state != ProposalState::Approved;
    });
    m_approve->setEnabled(live);
    m_dismiss->setEnabled(live);
    m_snooze->setEnabled(live);
    m_reopen->setEnabled(back);
    m_product->setEnabled(m_model.lineAt(currentRow()));
    QStringList parts;
    if (m_model.markedCount() > 0)
        parts.append(tr("%Ln marked", nullptr, m_model.markedCount()) + QStringLiteral(": ")
                     + ProposalWords::totals(chosen));
    parts.append(tr("Type a number to change it · Del as proposed · Space marks"));
    setStatusText(parts.join(QStringLiteral(" · ")));
}

void PurchasingPage::fitColumns()
{
    const QFontMetrics text(fontOf(type::text, QFont::DemiBold));
    const QFontMetrics heads(fontOf(type::caption, QFont::Bold));
    int rest = m_table->viewport()->width();
    const auto give = [&](int column, const QString &sample) {
        const QString head = m_model.headerData(column, Qt::Horizontal).toString();
        const int width = std::max(text.horizontalAdvance(sample), heads.horizontalAdvance(head) + space::s)
            + 2 * space::s + 4;
        m_table->setColumnWidth(column, width);
        rest -= width;
    };
    m_table->setColumnWidth(PurchaseTableModel::MarkColumn, CheckDelegate::kColumnWidth);
    rest -= CheckDelegate::kColumnWidth;
    give(PurchaseTableModel::Level, QStringLiteral("● ") + Words::level(Level::StockOut));
    for (const int column :
         { PurchaseTableModel::Available, PurchaseTableModel::Proposed, PurchaseTableModel::Quantity })
        give(column, QStringLiteral("88,888"));
    rest = std::max(300, rest);
    const int product = rest * 34 / 100;
    const int terms = rest * 26 / 100;
    m_table->setColumnWidth(PurchaseTableModel::Product, product);
    m_table->setColumnWidth(PurchaseTableModel::Terms, terms);
    m_table->setColumnWidth(PurchaseTableModel::Note, rest - product - terms);
}

// ---------------------------------------------------------------- keys

bool PurchasingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table)
        return Page::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Esc takes the marks away first; only without marks does it reach the window (stop the sync).
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_model.markedCount() > 0) {
            event->accept();
            return true;
        }
        return Page::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

bool PurchasingPage::keyPressed(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain)
        return false;
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0) >= QLatin1Char('1') && typed.at(0) <= QLatin1Char('9')) {
        editQuantity(typed);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Space: {
        const bool line = !m_model.isHead(currentRow());
        m_model.toggleMark(currentRow());
        if (line)
            choose(currentRow() + 1);
        return true;
    }
    case Qt::Key_A:
        approve();
        return true;
    case Qt::Key_D:
        dismiss();
        return true;
    case Qt::Key_S:
        snooze();
        return true;
    case Qt::Key_R:
        reopen();
        return true;
    case Qt::Key_O:
        openProduct();
        return true;
    case Qt::Key_F2:
        editQuantity({});
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        resetQuantities();
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

/// `typed`: the digit that began it; empty: the number as it is, chosen to be typed over.
void PurchasingPage::editQuantity(const QString &typed)
{
    const QModelIndex index = m_model.index(currentRow(), PurchaseTableModel::Quantity);
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_table->setCurrentIndex(index);
    m_table->edit(index);
    auto *editor = m_table->findChild<QLineEdit *>(QStringLiteral("quantityEditor"));
    if (editor && !typed.isEmpty()) {
        editor->setText(typed);
        editor->deselect();
    }
}

void PurchasingPage::resetQuantities()
{
    QStringList ids;
    const QList<ProposalLine> lines = liveChosen();
    for (const ProposalLine &line : lines) {
        if (line.proposal.edited)
            ids.append(line.proposal.id);
    }
    if (ids.isEmpty())
        return;
    ProposalChoice choice;
    choice.action = ProposalAction::SetQuantity;
    choice.ids = ids;
    Q_EMIT link()->proposalsDecided(choice);
}

// ---------------------------------------------------------------- decisions

void PurchasingPage::send(ProposalChoice choice)
{
    Q_EMIT link()->proposalsDecided(choice);
    m_model.clearMarks();
    m_table->setFocus();
}

void PurchasingPage::approve()
{
    const QList<ProposalLine> lines = liveChosen();
    if (lines.isEmpty())
        return;
    QStringList words{ tr("%1 go into an order file; you choose where.").arg(ProposalWords::totals(lines)) };
    const auto against = std::count_if(lines.begin(), lines.end(), [](const ProposalLine &line) {
        return !ProposalWords::objection(line).isEmpty();
    });
    if (against > 0)
        words.append(
            tr("%Ln of them do(es) not fit the supplier's terms.", nullptr, static_cast<int>(against)));
    words.append(tr("They are not proposed again until they have recovered, or 30 days have passed."));
    confirm(this, QStringLiteral("confirmOrder"),
            tr("Approve %Ln proposal(s)?", nullptr, static_cast<int>(lines.size())),
            words.join(QLatin1Char('\n')), tr("Choose the file…"),
            [this, ids = idsOf(lines)] { approveInto(ids); });
}

void PurchasingPage::approveInto(const QStringList &ids)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
    auto *dialog = new QFileDialog(this, tr("Save the order"));
    dialog->setObjectName(QStringLiteral("orderFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(
        QStringLiteral("jaego-order-%1.csv").arg(now.toString(QStringLiteral("yyyyMMdd-HHmm"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString &path) {
        ProposalChoice choice;
        choice.action = ProposalAction::Approve;
        choice.ids = ids;
        choice.path = path;
        send(choice);
    });
    dialog->open();
}

void PurchasingPage::dismiss()
{
    const QList<ProposalLine> lines = liveChosen();
    if (lines.isEmpty())
        return;
    auto *dialog = new DecisionDialog(
        DecisionDialog::Kind::Dismiss,
        tr("%1 will not be bought, and not proposed again until they have recovered, or 30 days have passed.")
            .arg(ProposalWords::totals(lines)),
        {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(lines)] {
        ProposalChoice choice;
        choice.action = ProposalAction::Dismiss;
        choice.ids = ids;
        choice.reason = dialog->reason();
        send(choice);
    });
    dialog->open();
}

void PurchasingPage::snooze()
{
    const QList<ProposalLine> lines = liveChosen();
    if (lines.isEmpty())
        return;
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
    auto *dialog = new DecisionDialog(DecisionDialog::Kind::Snooze,
                                      tr("%1 wait until the day you name.").arg(ProposalWords::totals(lines)),
                                      today, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(lines)] {
        ProposalChoice choice;
        choice.action = ProposalAction::Snooze;
        choice.ids = ids;
        choice.reason = dialog->reason();
        choice.until = dialog->until().startOfDay(m_zone).toUTC();
        send(choice);
    });
    dialog->open();
}

void PurchasingPage::reopen()
{
    QList<ProposalLine> lines = m_model.chosen(currentRow());
    lines.removeIf([](const ProposalLine &line) {
        return line.proposal.state == ProposalState::Open || line.proposal.state == ProposalState::Approved;
    });
    if (lines.isEmpty())
        return;
    ProposalChoice choice;
    choice.action = ProposalAction::Reopen;
    choice.ids = idsOf(lines);
    send(choice);
}

void PurchasingPage::openProduct()
{
    if (const ProposalLine *line = m_model.lineAt(currentRow()))
        Q_EMIT placeRequested(QStringLiteral("stock"), line->proposal.sku);
}

} // namespace jaego
