// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/linkdelegate.h"

#include "ui/models/review/linktablemodel.h"
#include "ui/pages/review/reviewdelegate.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSpinBox>

namespace jaego {

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &c = colours();
    const auto *model = static_cast<const LinkTableModel *>(index.model());
    painter->save();
    ReviewDelegate::paintGround(painter, option, index, c.panel);
    const QRect box = option.rect.adjusted(space::s, 0, -space::s, -1);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = index.data().toString();
    switch (index.column()) {
    case LinkTableModel::MarkColumn:
        ReviewDelegate::paintMark(painter, option.rect,
                                  static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
        break;
    case LinkTableModel::Product:
        ReviewDelegate::paintText(
            painter, box, text,
            fontOf(type::text, model->hasProduct(index.row()) ? QFont::DemiBold : QFont::Normal),
            model->hasProduct(index.row()) ? c.ink : c.secondInk, alignment);
        break;
    case LinkTableModel::UnitsPerSale: {
        const bool set = model->isDoubtfulSet(index.row());
        ReviewDelegate::paintText(painter, box, text, fontOf(type::text, set ? QFont::Bold : QFont::Normal),
                                  set ? c.text(Tone::Warning) : c.ink, alignment);
        break;
    }
    case LinkTableModel::Listing:
        ReviewDelegate::paintText(painter, box, text, fontOf(type::text), c.ink, alignment);
        break;
    default:
        ReviewDelegate::paintText(painter, box, text, fontOf(type::caption), c.secondInk, alignment);
    }
    painter->restore();
}

QWidget *LinkDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *box = new QSpinBox(parent);
    box->setRange(1, LinkTableModel::kMostPerSale);
    box->setFrame(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setStyleSheet(QStringLiteral("padding: 0 6px; min-height: 0; border-radius: 0;"));
    box->setAccessibleName(tr("Units that one sale takes"));
    return box;
}

} // namespace jaego
