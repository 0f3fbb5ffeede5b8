// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/purchasedelegate.h"

#include "ui/models/history/columntable.h"
#include "ui/models/purchasing/purchasetablemodel.h"
#include "ui/theme/theme.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QPainter>

namespace jaego {

void PurchaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colours &c = colours();
    if (index.data(historyroles::Live).toBool()) {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, selected ? c.selection : c.header);
        painter->setPen(c.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setPen(c.ink);
        painter->setFont(fontOf(type::text, QFont::DemiBold));
        const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0);
        painter->drawText(
            inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        painter->restore();
        return;
    }
    MarkDelegate::paint(painter, option, index);
    if (index.column() != PurchaseTableModel::Quantity || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(c.line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(3.5, 2.5, -2.5, -3.5), 4, 4);
    painter->restore();
}

QWidget *PurchaseDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Q_UNUSED(option)
    if (index.column() != PurchaseTableModel::Quantity)
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("quantityEditor"));
    editor->setAccessibleName(tr("Units to order; empty: as proposed"));
    editor->setAlignment(Qt::AlignRight);
    editor->setValidator(new QIntValidator(1, static_cast<int>(PurchaseTableModel::kMostUnits), editor));
    // Inside a row there is no room for the padding that fields have elsewhere.
    editor->setStyleSheet(QStringLiteral("QLineEdit { padding: 0 4px; min-height: 0; border-radius: 4px; }"));
    return editor;
}

void PurchaseDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QLineEdit *>(editor); box && box->text().isEmpty()) {
        box->setText(index.data(Qt::EditRole).toString());
        box->selectAll();
    }
}

void PurchaseDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QLineEdit *>(editor))
        model->setData(index, box->text(), Qt::EditRole);
}

void PurchaseDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

} // namespace jaego
