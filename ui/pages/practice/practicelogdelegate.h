// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace jaego {

/// A line of the log with all of its words: the usual delegate cuts what it has to wrap.
class PracticeLogDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PracticeLogDelegate(QListView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QListView *m_view;
};

} // namespace jaego
