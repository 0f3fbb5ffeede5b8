// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/secretrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

SecretRow::SecretRow(const SecretEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_state(new Badge(this))
    , m_line(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Remove …"), this))
    , m_confirm(new QFrame(this))
{
    const QString full = QStringLiteral("%1 · %2").arg(entry.owner, entry.label);
    auto *label = new QLabel(entry.label, this);
    label->setFixedWidth(190);
    label->setToolTip(entry.name);
    label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("secret.") + entry.name);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setFixedWidth(260);
    m_line->setAccessibleName(full);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_save->setEnabled(false);
    m_save->setAccessibleName(tr("Save %1").arg(full));
    m_remove->setAccessibleName(tr("Remove %1").arg(full));
    setRole(m_remove, "quiet");

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    label->setFixedHeight(m_line->sizeHint().height());
    row->addWidget(label, 0, Qt::AlignTop);
    // What has no room beside the field goes on below it.
    auto *controls = new QWidget(this);
    auto *flow = new FlowLayout(space::m, controls);
    flow->addWidget(m_line);
    flow->addWidget(m_save);
    flow->addWidget(m_state);
    flow->addWidget(m_remove);
    row->addWidget(controls, 1);

    setRole(m_confirm, "warningBox");
    auto *ask = new QHBoxLayout(m_confirm);
    ask->setContentsMargins(space::m, space::xs, space::m, space::xs);
    auto *words = new QLabel(
        tr("Remove “%1” from the keychain? Jaego can no longer sign in with it until it is typed again.")
            .arg(full),
        m_confirm);
    words->setWordWrap(true);
    auto *sure = new QPushButton(tr("Remove"), m_confirm);
    sure->setObjectName(QStringLiteral("remove.") + entry.name);
    setRole(sure, "stop");
    m_keep = new QPushButton(tr("Keep"), m_confirm);
    ask->addWidget(words, 1);
    ask->addWidget(m_keep);
    ask->addWidget(sure);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_confirm);

    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_line, &QLineEdit::returnPressed, this, &SecretRow::save);
    connect(m_save, &QPushButton::clicked, this, &SecretRow::save);
    connect(m_remove, &QPushButton::clicked, this, [this] { askRemove(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askRemove(false); });
    connect(sure, &QPushButton::clicked, this, &SecretRow::remove);
    askRemove(false);
    setPresent(false);
}

void SecretRow::setPresent(bool present)
{
    m_present = present;
    m_state->setState(present ? Mark::Good : Mark::Quiet, present ? tr("Saved") : tr("Missing"));
    m_line->setPlaceholderText(present ? tr("Type to replace it") : tr("Type it once"));
    m_remove->setVisible(present && m_confirm->isHidden());
    if (!present)
        askRemove(false);
}

void SecretRow::save()
{
    const Secret value(m_line->text().trimmed());
    if (value.isEmpty())
        return;
    // Also out of the undo history: setText starts a new one, clear() would not.
    m_line->setText(QString());
    Q_EMIT entered(m_entry.name, value);
}

void SecretRow::askRemove(bool ask)
{
    m_confirm->setVisible(ask);
    m_remove->setVisible(m_present && !ask);
    if (ask)
        m_keep->setFocus();
}

void SecretRow::remove()
{
    askRemove(false);
    Q_EMIT entered(m_entry.name, Secret());
}

} // namespace jaego
