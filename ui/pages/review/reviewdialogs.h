// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;

namespace jaego {

/// Asks in words with numbers before a wide action; `does` when the person agrees.
void confirm(QWidget *parent, const QString &name, const QString &question, const QString &words,
             const QString &button, const std::function<void()> &does);

/// Why held changes are not sent: kept with the decision.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(const QString &words, QWidget *parent);
    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
};

} // namespace jaego
