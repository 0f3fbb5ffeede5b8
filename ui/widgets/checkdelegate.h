// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marktable.h"

namespace jaego {

/// The column of marks of a MarkTable: a small box by Qt::CheckStateRole, nothing where there is none.
class CheckDelegate final : public MarkDelegate {
    Q_OBJECT
public:
    using MarkDelegate::MarkDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    static constexpr int kColumnWidth = 34;
};

} // namespace jaego
