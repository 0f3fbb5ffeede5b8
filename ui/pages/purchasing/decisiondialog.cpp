// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/decisiondialog.h"

#include "ui/theme/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kUsualDays = 7;
constexpr int kLongestDays = 365;
} // namespace

DecisionDialog::DecisionDialog(Kind kind, const QString &words, const QDate &today, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this))
{
    const bool dismiss = kind == Kind::Dismiss;
    setObjectName(dismiss ? QStringLiteral("dismissDialog") : QStringLiteral("snoozeDialog"));
    setWindowTitle(dismiss ? tr("Dismiss proposals") : tr("Put proposals off"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *what = new QLabel(words, this);
    what->setWordWrap(true);
    what->setMinimumWidth(360);
    layout->addWidget(what);
    if (!dismiss) {
        m_until = new QDateEdit(today.addDays(kUsualDays), this);
        m_until->setObjectName(QStringLiteral("snoozeUntil"));
        m_until->setAccessibleName(tr("Day on which they come back"));
        m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        m_until->setDateRange(today.addDays(1), today.addDays(kLongestDays));
        auto *label = new QLabel(tr("Back on"), this);
        label->setBuddy(m_until);
        layout->addWidget(label);
        layout->addWidget(m_until);
    }
    auto *label =
        new QLabel(dismiss ? tr("Reason (kept with the decision)") : tr("Reason (may be left empty)"), this);
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setAccessibleName(tr("Reason"));
    layout->addWidget(m_reason);
    layout->addSpacing(space::s);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *yes =
        buttons->addButton(dismiss ? tr("Dismiss") : tr("Put off"), QDialogButtonBox::AcceptRole);
    setRole(yes, "primary");
    yes->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon({});
    layout->addWidget(buttons);
    if (dismiss) { // a decision without a reason helps nobody who reads it later
        yes->setEnabled(false);
        connect(m_reason, &QLineEdit::textChanged, yes,
                [this, yes] { yes->setEnabled(!reason().isEmpty()); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString DecisionDialog::reason() const
{
    return m_reason->text().trimmed();
}

QDate DecisionDialog::until() const
{
    return m_until ? m_until->date() : QDate();
}

} // namespace jaego
