// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/confirm.h"

#include <QDialog>

class QLineEdit;

namespace jaego {

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
