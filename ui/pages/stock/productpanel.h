// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/productstory.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace jaego {

class FactList;

/// The product under the cursor: what is wrong with it, why its number is what it is, what can be done.
class ProductPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ProductPanel(QWidget *parent = nullptr);

    /// nullptr: nothing is chosen.
    void show(const StockRow *row, const TargetPolicy &policy, const QDateTime &now);
    void setSelectedCount(int count);

Q_SIGNALS:
    void syncClicked();
    void adjustClicked();

private:
    void showBox(const ProductStory &story);

    QLabel *m_name;
    QLabel *m_codes;
    QFrame *m_box;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_question;
    FactList *m_reasons;
    QLabel *m_channelsTitle;
    FactList *m_channels;
    QPushButton *m_sync;
    QPushButton *m_adjust;
};

} // namespace jaego
