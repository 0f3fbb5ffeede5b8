// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/purchasingpage.h"

#include "ui/models/purchasing/proposalwords.h"
#include "ui/pages/purchasing/approval.h"
#include "ui/pages/purchasing/decisiondialog.h"
#include "ui/pages/purchasing/onorderdialog.h"
#include "ui/pages/purchasing/purchasebar.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blankstate.h"
#include "ui/widgets/flowlayout.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

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
    m_table = new PurchaseTable(&m_model, m_frame);
    m_blank = new BlankState(QStringLiteral("purchaseBlank"), m_frame);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_blank);
    column->addWidget(m_frame, 1);
    m_basis = new QLabel(this);
    m_basis->setAccessibleName(tr("How the proposed number came about"));
    m_basis->setObjectName(QStringLiteral("purchaseBasis"));
    m_basis->setWordWrap(true);
    setRole(m_basis, "caption");
    column->addWidget(m_basis);
    column->addWidget(makeActions());
}

QWidget *PurchasingPage::makeActions()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(space::s, row); // beside the practice drawer they take two lines
    const auto add = [&](const QString &words, const QString &key, const QString &hint,
                         PurchaseAction action) {
        auto *button = new QPushButton(words + QStringLiteral("  ") + key, row);
        button->setObjectName(QStringLiteral("purchaseAction_") + key);
        button->setAccessibleName(words);
        button->setAccessibleDescription(hint);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(hint, key));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
        return button;
    };
    m_approve =
        add(tr("Approve…"), QStringLiteral("A"),
            tr("Write the marked or the current products into an order file"), PurchaseAction::Approve);
    m_post = add(tr("Approve and send…"), QStringLiteral("P"),
                 tr("Send the marked or the current products to the purchase system"), PurchaseAction::Post);
    m_dismiss = add(tr("Dismiss…"), QStringLiteral("D"), tr("Do not buy; the reason is kept"),
                    PurchaseAction::Dismiss);
    m_snooze =
        add(tr("Put off…"), QStringLiteral("S"), tr("Ask again on a day you name"), PurchaseAction::Snooze);
    m_reopen =
        add(tr("Take back"), QStringLiteral("R"),
            tr("Put what was dismissed or put off back among those to decide"), PurchaseAction::Reopen);
    m_product = add(tr("Open the product"), QStringLiteral("O"), tr("Show it on the stock place"),
                    PurchaseAction::OpenProduct);
    m_onOrder = add(tr("On order"), QStringLiteral("L"),
                    tr("What was ordered and is not in yet, and what became of orders that were sent"),
                    PurchaseAction::OnOrder);
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
    connect(link(), &EngineLink::settingsApplied, this, [this](const Settings &settings) {
        m_zone = settings.schedule.timezone;
        m_approval->setZone(m_zone);
    });
    m_approval = new Approval(this, memory());
    connect(m_approval, &Approval::approved, this, &PurchasingPage::send);
    connect(m_approval, &Approval::failed, this, [this](const QString &words) {
        Q_EMIT link()->noticed({ Notice::Severity::Error, words });
    });
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
    connect(m_table, &PurchaseTable::currentChosen, this, &PurchasingPage::showChoice);
    connect(m_table, &PurchaseTable::actionWanted, this, &PurchasingPage::act);
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
    if (m_table->isTyping() && m_stale) {
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
    if (m_orders)
        m_orders->show(snapshot);
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
    m_table->choose(m_model.rowOfSku(sku));
    m_table->setFocus();
}

void PurchasingPage::focusSearch()
{
    m_bar->focusText();
}

// ---------------------------------------------------------------- what is shown

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
    QList<ProposalLine> lines = m_model.chosen(m_table->currentRow());
    lines.removeIf([](const ProposalLine &line) { return !line.proposal.isLive(); });
    return lines;
}

void PurchasingPage::showChoice()
{
    const QList<ProposalLine> chosen = m_model.chosen(m_table->currentRow());
    const bool live = !liveChosen().isEmpty();
    const bool back = std::any_of(chosen.begin(), chosen.end(), [](const ProposalLine &line) {
        return line.proposal.state != ProposalState::Open && line.proposal.state != ProposalState::Approved;
    });
    m_approve->setEnabled(live);
    m_post->setEnabled(live && m_model.snapshot().canPost);
    m_onOrder->setText(tr("On order %1").arg(Words::number(m_model.snapshot().onOrder.size()))
                       + QStringLiteral("  L"));
    const ProposalLine *line = m_model.lineAt(m_table->currentRow());
    m_basis->setText(line ? ProposalWords::sum(line->proposal.basis)
                          : tr("Choose a product to see how its number came about."));
    m_dismiss->setEnabled(live);
    m_snooze->setEnabled(live);
    m_reopen->setEnabled(back);
    m_product->setEnabled(m_model.lineAt(m_table->currentRow()));
    QStringList parts;
    if (m_model.markedCount() > 0)
        parts.append(tr("%Ln marked", nullptr, m_model.markedCount()) + QStringLiteral(": ")
                     + ProposalWords::totals(chosen));
    parts.append(tr("Type a number to change it · Del as proposed · Space marks"));
    setStatusText(parts.join(QStringLiteral(" · ")));
}

// ---------------------------------------------------------------- decisions

void PurchasingPage::act(PurchaseAction action)
{
    switch (action) {
    case PurchaseAction::Approve:
        m_approval->intoFile(liveChosen());
        break;
    case PurchaseAction::Post:
        if (m_model.snapshot().canPost)
            m_approval->toSystem(liveChosen());
        break;
    case PurchaseAction::OnOrder:
        showOnOrder();
        break;
    case PurchaseAction::Dismiss:
        dismiss();
        break;
    case PurchaseAction::Snooze:
        snooze();
        break;
    case PurchaseAction::Reopen:
        reopen();
        break;
    case PurchaseAction::AsProposed:
        resetQuantities();
        break;
    case PurchaseAction::OpenProduct:
        openProduct();
        break;
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

void PurchasingPage::send(ProposalChoice choice)
{
    Q_EMIT link()->proposalsDecided(choice);
    m_model.clearMarks();
    m_table->setFocus();
}

void PurchasingPage::showOnOrder()
{
    if (!m_orders) {
        m_orders = new OnOrderDialog(this);
        connect(m_orders, &OnOrderDialog::settled, link(), &EngineLink::purchasesSettled);
        connect(m_orders, &OnOrderDialog::sendWanted, link(), &EngineLink::purchasePostsWanted);
        connect(m_orders, &QDialog::finished, this, [this] { m_table->setFocus(); });
    }
    m_orders->show(m_model.snapshot());
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
    QList<ProposalLine> lines = m_model.chosen(m_table->currentRow());
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
    if (const ProposalLine *line = m_model.lineAt(m_table->currentRow()))
        Q_EMIT placeRequested(QStringLiteral("stock"), line->proposal.sku);
}

} // namespace jaego
