// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/purchasing/purchasetablemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace jaego {

class FindBox;

/// Over the proposals: how much there is to buy, and which proposals are shown.
class PurchaseBar final : public QWidget {
    Q_OBJECT
public:
    explicit PurchaseBar(QWidget *parent = nullptr);

    void showCounts(const PurchaseTableModel &model);
    void focusText();
    void clearFilter();
    void setShow(ProposalShow show);

Q_SIGNALS:
    void textChanged(const QString &text);
    void showChanged(jaego::ProposalShow show);
    void downPressed(); ///< on to the list

private:
    [[nodiscard]] QWidget *makeFilter();

    QLabel *m_summary = nullptr;
    FindBox *m_box = nullptr;
    QButtonGroup *m_shows = nullptr;
};

} // namespace jaego
