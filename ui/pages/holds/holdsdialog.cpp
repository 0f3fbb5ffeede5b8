// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holds/holdsdialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

HoldsDialog::HoldsDialog(std::function<QString(const Sku &)> nameOf, QWidget *parent)
    : QDialog(parent), m_view(new MarkTable(this))
{
    setObjectName(QStringLiteral("holdsDialog"));
    setWindowTitle(tr("Not to be touched"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 420);
    m_table.setColumns({
        { tr("What"), Qt::AlignLeft,
          [nameOf](const Hold &hold) {
              if (hold.isCeiling())
                  //: %1 channel, %2 listing, %3 a number of pieces
                  return tr("%1 %2: at most %3, less what is ordered")
                      .arg(Words::channel(hold.listing->channel), hold.listing->externalId,
                           Words::units(*hold.atMost));
              if (hold.listing)
                  return QStringLiteral("%1 %2").arg(Words::channel(hold.listing->channel),
                                                     hold.listing->externalId);
              const QString name = nameOf(hold.sku);
              return name.isEmpty() ? hold.sku : QStringLiteral("%1  %2").arg(hold.sku, name);
          } },
        { tr("Reason"), Qt::AlignLeft, [](const Hold &hold) { return hold.reason; } },
        { tr("Until"), Qt::AlignLeft,
          [](const Hold &hold) {
              return hold.until.isValid() ? Words::dateTime(hold.until) : tr("until it is lifted");
          },
          [](const Hold &hold) { return hold.until; } },
        { tr("Set by"), Qt::AlignLeft,
          [](const Hold &hold) {
              return QStringLiteral("%1, %2").arg(hold.who, Words::dateTime(hold.since));
          },
          [](const Hold &hold) { return hold.since; } },
    });
    m_view->setModel(&m_table);
    m_view->setObjectName(QStringLiteral("holdsTable"));
    m_view->setAccessibleName(tr("Not to be touched"));
    m_view->setColumnWidths({ 26, 0, 18, 24 });
    m_view->setEmptyText(tr("Nothing is set. Choose products in the stock list and press H."));
    auto *words =
        new QLabel(tr("Read and shown, never written, by no run. Delete lifts what is chosen; it is "
                      "brought in step at once."),
                   this);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(words);
    layout->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_lift = buttons->addButton(tr("Lift"), QDialogButtonBox::ActionRole);
    m_lift->setObjectName(QStringLiteral("holdsLift"));
    m_lift->setToolTip(tr("Lift what is chosen (Delete)"));
    m_lift->setEnabled(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lift, &QPushButton::clicked, this, &HoldsDialog::lift);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_lift->setEnabled(!chosen().isEmpty()); });
    m_view->installEventFilter(this);
    connect(m_view, &MarkTable::opened, this, [this](const QModelIndex &index) {
        const Hold hold = m_table.rows().at(index.row());
        if (!hold.listing)
            Q_EMIT placeWanted(hold.sku);
    });
}

void HoldsDialog::show(const QList<Hold> &holds)
{
    if (holds == m_shown)
        return; // a choice stays while the clock ticks
    m_shown = holds;
    m_table.setRows(holds);
    m_lift->setEnabled(!chosen().isEmpty());
    if (!holds.isEmpty() && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
}

QStringList HoldsDialog::chosen() const
{
    QStringList ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_table.rows().at(row.row()).id);
    return ids;
}

bool HoldsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        lift();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void HoldsDialog::lift()
{
    const QStringList ids = chosen();
    for (const QString &id : ids)
        Q_EMIT liftWanted(id);
}

} // namespace jaego
