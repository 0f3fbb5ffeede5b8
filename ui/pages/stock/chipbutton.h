// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stockchip.h"

#include <QAbstractButton>

namespace jaego {

/// A question with its count: pressed, the grid shows only those.
class ChipButton final : public QAbstractButton {
    Q_OBJECT
public:
    ChipButton(StockChip chip, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] StockChip chip() const { return m_chip; }
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StockChip m_chip;
    int m_count = 0;
};

} // namespace jaego
