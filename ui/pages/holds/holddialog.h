// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace jaego {

/// "Do not touch": why, and until when. Worked blind: the reason has the focus, Enter sets it.
class HoldDialog final : public QDialog {
    Q_OBJECT
public:
    /// `what`: the products or listings in words.
    HoldDialog(const QString &what, QWidget *parent);

    [[nodiscard]] QString reason() const;
    /// The end of the chosen day where the seller sits, in UTC; invalid: until it is lifted.
    [[nodiscard]] QDateTime until() const;

private:
    QLineEdit *m_reason;
    QDateEdit *m_day;
    QCheckBox *m_open;
    QPushButton *m_set = nullptr;
};

} // namespace jaego
