// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;

namespace jaego {

class ProductFinder;

/// Which product a listing sells: typed, found, Enter.
class ProductChooser final : public QDialog {
    Q_OBJECT
public:
    ProductChooser(ProductFinder *finder, const ListingGuess &guess, int unitsPerSale, QWidget *parent);

    [[nodiscard]] Sku sku() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] int unitsPerSale() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFound();

    ProductFinder *m_finder;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_hint;
    QSpinBox *m_units;
    QPushButton *m_accept = nullptr;
};

} // namespace jaego
