// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/connectiontest.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jaego {

ConnectionTestBox::ConnectionTestBox(const QString &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_button(new QPushButton(tr("Test the connection"), this))
    , m_words(new QLabel(this))
{
    m_button->setObjectName(QStringLiteral("test.") + source);
    m_button->setAccessibleName(tr("Test the connection to %1").arg(Words::source(source)));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_button);
    layout->addWidget(m_words, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_button->setEnabled(false);
        say("caption", tr("Asking %1 …").arg(Words::source(m_source)));
        Q_EMIT wanted(m_source);
    });
    setUnapplied(false);
}

void ConnectionTestBox::say(const char *role, const QString &words)
{
    setRole(m_words, role);
    m_words->setText(words);
    m_words->setAccessibleName(words);
}

void ConnectionTestBox::showResult(const ConnectionTest &result)
{
    m_button->setEnabled(true);
    const QString fallback = result.ok ? tr("Connected.") : tr("No connection.");
    const QString words = result.words.isEmpty() ? fallback : result.words;
    say(result.ok ? "good" : "danger", (result.ok ? QStringLiteral("✓ ") : QStringLiteral("● ")) + words);
}

void ConnectionTestBox::setUnapplied(bool unapplied)
{
    if (unapplied && !m_unapplied)
        say("caption", tr("Tests what is in force. Apply the changes first."));
    else if (!unapplied && (m_unapplied || m_words->text().isEmpty()))
        say("caption", tr("Asks something harmless; nothing is changed."));
    m_unapplied = unapplied;
}

} // namespace jaego
