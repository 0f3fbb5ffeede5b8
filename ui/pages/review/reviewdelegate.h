// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace jaego {

enum class CellTone : quint8;
class ReviewTableModel;

[[nodiscard]] Tone toneOf(CellTone tone);

/// Draws groups and differences from the values themselves.
class ReviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ReviewDelegate(const ReviewTableModel *model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Shared with the table of links.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QColor &ground);
    static void paintMark(QPainter *painter, const QRect &box, Qt::CheckState state);
    static void paintText(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                          const QColor &colour, Qt::Alignment alignment);

private:
    void makeFonts();
    void paintGroup(QPainter *painter, const QRect &box, int row) const;
    void paintProduct(QPainter *painter, const QRect &box, int row) const;
    void paintChange(QPainter *painter, const QRect &box, int row) const;

    const ReviewTableModel *m_model;
    QFont m_text;
    QFont m_bold;
    QFont m_small;
};

} // namespace jaego
