// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stockchip.h"

#include <QWidget>

class QLineEdit;

namespace jaego {

class ChipButton;
class StockTableModel;

/// The filter box and the chips.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] StockChip chip() const;
    void setChip(StockChip chip);
    void showCounts(const StockTableModel &model);
    void focusText();
    /// Something else at the end of the line.
    void addAtEnd(QWidget *widget);

Q_SIGNALS:
    void textChanged(const QString &text);
    void chipChanged(jaego::StockChip chip);
    void downPressed(); ///< on into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_box;
    QList<ChipButton *> m_chips;
};

} // namespace jaego
