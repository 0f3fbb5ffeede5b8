// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpi/kpitables.h"

#include "ui/models/history/kpimodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/marktable.h"

#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace jaego {

KpiTables::KpiTables(KpiModel *model, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    MarkTable *usage =
        add(model->usage(), tr("Calls per channel"), tr("No calls in this time."), {}, 0, 0, 2);
    usage->setObjectName(QStringLiteral("kpiUsage"));
    usage->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    MarkTable *oversold = add(model->oversold(), tr("Oversold orders"),
                              tr("No order took more than there was."), { 26, 12, 26, 8, 0 }, 1, 0, 2);
    oversold->setObjectName(QStringLiteral("kpiOversold"));
    MarkTable *causes = add(model->causes(), tr("Mismatches by cause"),
                            tr("No mismatch was found in this time."), { 0, 12, 9 }, 2, 0);
    causes->setObjectName(QStringLiteral("kpiCauses"));
    MarkTable *slowest = add(model->slowest(), tr("Products that took longest to agree"),
                             tr("Nothing differed for long in this time."), { 0, 11, 6, 10, 10 }, 2, 1);
    slowest->setObjectName(QStringLiteral("kpiSlowest"));
    connect(oversold, &MarkTable::opened, this, [this, model](const QModelIndex &index) {
        Q_EMIT productWanted(model->oversold()->rows().at(index.row()).sku);
    });
    connect(slowest, &MarkTable::opened, this, [this, model](const QModelIndex &index) {
        Q_EMIT productWanted(model->slowest()->rows().at(index.row()).sku);
    });
}

MarkTable *KpiTables::add(QAbstractItemModel *rows, const QString &name, const QString &empty,
                          const QList<int> &widths, int row, int column, int columns)
{
    auto *frame = new QFrame(this);
    setRole(frame, "panel");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    auto *table = new MarkTable(frame);
    table->setAccessibleName(name);
    table->setModel(rows);
    if (!widths.isEmpty())
        table->setColumnWidths(widths);
    table->setSortingEnabled(false);
    table->setFitsRows(true);
    table->setEmptyText(empty);
    inside->addWidget(table);
    static_cast<QGridLayout *>(layout())->addWidget(frame, row, column, 1, columns, Qt::AlignTop);
    return table;
}

} // namespace jaego
