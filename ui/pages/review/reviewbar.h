// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review/reviewtablemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jaego {

/// Above the lines: how many there are, search, chips, and how they are grouped.
class ReviewBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] ReviewChip chip() const;
    void setChip(ReviewChip chip);
    void setGrouping(ReviewGrouping grouping);
    [[nodiscard]] ReviewGrouping grouping() const;
    void showCounts(const ReviewTableModel &model);
    void focusText();

Q_SIGNALS:
    void textChanged(const QString &text);
    void chipChanged(jaego::ReviewChip chip);
    void groupingChanged(jaego::ReviewGrouping grouping);
    void linksWanted();
    void downPressed(); ///< on into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilter();

    QLabel *m_summary = nullptr;
    QPushButton *m_links = nullptr;
    QLineEdit *m_box = nullptr;
    QButtonGroup *m_chips = nullptr;
    QButtonGroup *m_groupings = nullptr;
};

} // namespace jaego
