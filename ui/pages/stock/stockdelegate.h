// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace jaego {

struct CellText;
struct StateText;
class StockTableModel;

/// Draws the grid's cells from the products themselves, never from parsed text.
class StockDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The first `covered` columns lie under the frozen ones: not drawn.
    explicit StockDelegate(int covered, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void makeFonts();
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintState(QPainter *painter, const QRect &box, const StateText &state) const;
    void paintChannel(QPainter *painter, const QRect &box, const CellText &cell) const;
    void paintText(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                   const QColor &colour, Qt::Alignment alignment) const;
    [[nodiscard]] QPixmap icon(const QString &name, const QColor &colour, qreal ratio) const;

    int m_covered;
    QFont m_text;
    QFont m_bold;
    QFont m_small;
    mutable QHash<QString, QPixmap> m_icons;
};

} // namespace jaego
