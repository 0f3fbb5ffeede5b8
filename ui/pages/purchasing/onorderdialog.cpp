// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/onorderdialog.h"

#include "ui/models/purchasing/purchasecolumns.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/marktable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jaego {

namespace {

QLabel *headingOf(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    setRole(label, "title");
    return label;
}

} // namespace

OnOrderDialog::OnOrderDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("onOrderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("On order"));
    resize(920, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(headingOf(tr("Goods on order"), this));
    m_orders = new MarkTable(this);
    m_orders->setObjectName(QStringLiteral("onOrderTable"));
    m_orders->setAccessibleName(tr("Goods on order, by supplier"));
    m_orders->setEmptyText(tr("Nothing is on order. What you approve stands here until it is in."));
    m_orders->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_orders->setModel(&m_lines);
    column->addWidget(m_orders, 3);
    column->addWidget(headingOf(tr("Orders sent to the purchase system"), this));
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(QStringLiteral("postTrouble"));
    m_trouble->setWordWrap(true);
    column->addWidget(m_trouble);
    m_sent = new MarkTable(this);
    m_sent->setObjectName(QStringLiteral("postTable"));
    m_sent->setAccessibleName(tr("Orders sent to the purchase system"));
    m_sent->setEmptyText(tr("Nothing was sent in the last 30 days."));
    m_sent->setModel(&m_posts);
    column->addWidget(m_sent, 2);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &words, const QString &key, const QString &name) {
        auto *button = new QPushButton(words + QStringLiteral("  ") + key, this);
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(words, key));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    m_received = add(tr("Goods are in"), QStringLiteral("R"), QStringLiteral("orderReceived"));
    m_cancelled = add(tr("Order cancelled…"), QStringLiteral("C"), QStringLiteral("orderCancelled"));
    m_again = add(tr("Send again now"), QStringLiteral("S"), QStringLiteral("sendAgain"));
    buttons->addStretch();
    auto *close = add(tr("Close"), QStringLiteral("Esc"), QStringLiteral("closeOnOrder"));
    column->addLayout(buttons);
    connect(m_received, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_cancelled, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_again, &QPushButton::clicked, this, &OnOrderDialog::sendWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_orders->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OnOrderDialog::showChoice);
    m_orders->installEventFilter(this);
    m_sent->installEventFilter(this);
    m_orders->setFocus();
}

void OnOrderDialog::show(const ProposalSnapshot &snapshot)
{
    const int row = std::max(0, m_orders->currentIndex().row());
    m_lines.setColumns(PurchaseColumns::onOrder(snapshot.at));
    m_orders->setColumnWidths({ 16, 0, 8, 12, 14, 20 }); // columns that come anew are of the usual width
    m_lines.setRows(snapshot.onOrder);
    m_posts.setColumns(PurchaseColumns::posts());
    m_sent->setColumnWidths({ 14, 16, 6, 6, 28, 0 });
    m_posts.setRows(snapshot.posts);
    if (m_lines.rowCount() > 0)
        m_orders->selectRow(std::min(row, m_lines.rowCount() - 1));
    m_trouble->setText(snapshot.postTrouble);
    m_trouble->setVisible(!snapshot.postTrouble.isEmpty());
    const bool unsent =
        std::any_of(snapshot.posts.begin(), snapshot.posts.end(),
                    [](const PurchasePost &post) { return post.state != PurchasePost::State::Sent; });
    m_again->setEnabled(snapshot.canPost && unsent);
    showChoice();
    QDialog::show();
}

QStringList OnOrderDialog::chosen() const
{
    QStringList ids;
    const QModelIndexList rows = m_orders->selectionModel()->selectedRows();
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(m_lines.rows().at(row.row()).purchase.id);
    return ids;
}

void OnOrderDialog::showChoice()
{
    const bool any = m_orders->selectionModel()->hasSelection();
    m_received->setEnabled(any);
    m_cancelled->setEnabled(any);
}

void OnOrderDialog::settle(bool received)
{
    PurchaseChoice choice;
    choice.ids = chosen();
    choice.received = received;
    if (choice.ids.isEmpty())
        return;
    if (received) {
        Q_EMIT settled(choice);
        return;
    }
    confirm(
        this, QStringLiteral("confirmCancelOrder"),
        tr("Cancel %Ln order(s)?", nullptr, static_cast<int>(choice.ids.size())),
        tr("They count as on order no longer, and the next sync may propose to buy again. The supplier is "
           "not told: tell them yourself."),
        tr("Cancel the order"), [this, choice] { Q_EMIT settled(choice); });
}

/// A letter is a deed here, not a search in the table.
bool OnOrderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    for (const auto &[wanted, button] : { std::pair(Qt::Key_R, m_received), std::pair(Qt::Key_C, m_cancelled),
                                          std::pair(Qt::Key_S, m_again) }) {
        if (key->key() == wanted) {
            button->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jaego
