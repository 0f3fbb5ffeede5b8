// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace jaego {

/// Why proposals are dismissed, or until when they are put off.
class DecisionDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Kind : quint8 { Dismiss, Snooze };
    DecisionDialog(Kind kind, const QString &words, const QDate &today, QWidget *parent);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QDate until() const; ///< the first day on which they are back

private:
    QLineEdit *m_reason;
    QDateEdit *m_until = nullptr;
};

} // namespace jaego
