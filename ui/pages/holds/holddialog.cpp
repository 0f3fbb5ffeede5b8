// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holds/holddialog.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kDays = 7;
constexpr int kWordsWidth = 380;
} // namespace

HoldDialog::HoldDialog(const QString &what, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this)), m_day(new QDateEdit(this)), m_open(new QCheckBox(this))
{
    setObjectName(QStringLiteral("holdDialog"));
    setWindowTitle(tr("Do not touch"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *title = new QLabel(what, this);
    setRole(title, "title");
    title->setWordWrap(true);
    auto *words = new QLabel(tr("Jaego goes on reading and showing it, and writes nothing there: no run, no "
                                "order lowers or raises its number. What is sold elsewhere may be sold twice "
                                "while it is set."),
                             this);
    words->setWordWrap(true);
    words->setMinimumWidth(kWordsWidth);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addSpacing(space::s);
    auto *why = new QLabel(tr("&Reason"), this);
    why->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("holdReason"));
    m_reason->setAccessibleName(tr("Reason not to touch it"));
    layout->addWidget(why);
    layout->addWidget(m_reason);
    auto *until = new QLabel(tr("&Until the end of"), this);
    until->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("holdUntil"));
    m_day->setAccessibleName(tr("Last day"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(QDate::currentDate());
    m_day->setDate(QDate::currentDate().addDays(kDays));
    m_open->setObjectName(QStringLiteral("holdOpen"));
    m_open->setText(tr("until it is &lifted"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(until);
    row->addWidget(m_day);
    row->addWidget(m_open);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(space::s);
    auto *buttons = new QDialogButtonBox(this);
    m_set = buttons->addButton(tr("Do not touch"), QDialogButtonBox::AcceptRole);
    setRole(m_set, "primary");
    m_set->setDefault(true);
    m_set->setEnabled(false); // nobody lifts what nobody knows the reason of
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_set->setEnabled(!reason().isEmpty()); });
    connect(m_open, &QCheckBox::toggled, m_day, &QWidget::setDisabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString HoldDialog::reason() const
{
    return m_reason->text().trimmed();
}

QDateTime HoldDialog::until() const
{
    return m_open->isChecked() ? QDateTime() : m_day->date().addDays(1).startOfDay().toUTC();
}

} // namespace jaego
