// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kWordsWidth = 400;
} // namespace

void confirm(QWidget *parent, const QString &name, const QString &question, const QString &words,
             const QString &button, const std::function<void()> &does)
{
    auto *box = new QDialog(parent);
    box->setObjectName(name);
    box->setWindowTitle(question);
    box->setAccessibleName(question);
    box->setAccessibleDescription(words);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    auto *title = new QLabel(question, box);
    setRole(title, "title");
    auto *what = new QLabel(words, box);
    what->setObjectName(QStringLiteral("confirmWords"));
    what->setWordWrap(true);
    what->setMinimumWidth(kWordsWidth);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addSpacing(space::s);
    auto *buttons = new QDialogButtonBox(box);
    QPushButton *yes = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    setRole(yes, "primary");
    yes->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon({});
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, box, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, box, &QDialog::reject);
    QObject::connect(box, &QDialog::accepted, parent, does);
    box->open();
}

} // namespace jaego
