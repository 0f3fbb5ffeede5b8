// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewdialogs.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

ReasonDialog::ReasonDialog(const QString &words, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(tr("Reject held changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *what = new QLabel(words, this);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *label = new QLabel(tr("&Reason (kept with the decision)"), this);
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setObjectName(QStringLiteral("rejectReason"));
    m_reason->setAccessibleName(tr("Reason for rejecting"));
    m_reason->setMinimumWidth(360);
    layout->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *reject = buttons->addButton(tr("Reject"), QDialogButtonBox::AcceptRole);
    setRole(reject, "primary");
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon({});
    layout->addWidget(buttons);
    // A decision without a reason helps nobody who reads it later.
    reject->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, reject,
            [this, reject] { reject->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace jaego
