// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/routebox.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jaego {

RouteBox::RouteBox(const QString &route, bool practice, QWidget *parent)
    : QWidget(parent)
    , m_route(route)
    , m_state(new QLabel(this))
    , m_test(new QPushButton(tr("Send a test message"), this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_words(new QLabel(this))
{
    const QString name = route == QLatin1String("slack:ops-inventory") ? tr("Slack, stock")
        : route == QLatin1String("slack:ops-alert")                    ? tr("Slack, trouble")
                                                                       : tr("KakaoTalk");
    auto *heading = new QLabel(name, this);
    setRole(heading, "heading");
    m_test->setObjectName(QStringLiteral("routeTest.") + route);
    m_test->setAccessibleName(tr("Send a test message: %1").arg(name));
    m_again->setObjectName(QStringLiteral("routeAgain.") + route);
    m_again->setAccessibleName(tr("Send to %1 again").arg(name));
    m_again->hide();
    for (QLabel *label : { m_state, m_words }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_state->setObjectName(QStringLiteral("routeState.") + route);
    m_words->setObjectName(QStringLiteral("routeWords.") + route);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_test);
    row->addWidget(m_again);
    row->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(heading);
    layout->addWidget(m_state);
    layout->addLayout(row);
    say(m_state, "caption", practice ? tr("In practice nothing is sent to anybody.") : tr("Not asked yet."));
    m_test->setEnabled(!practice);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        say(m_words, "caption", tr("Sending …"));
        Q_EMIT testWanted(m_route);
    });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againWanted(m_route); });
}

void RouteBox::say(QLabel *label, const char *role, const QString &words)
{
    setRole(label, role);
    label->setText(words);
    label->setAccessibleName(words);
}

void RouteBox::showState(const RouteState &state)
{
    const bool broken = state.kind == RouteState::Kind::Broken;
    QString words;
    switch (state.kind) {
    case RouteState::Kind::Off:
        words = tr("Off: nothing is sent this way.");
        break;
    case RouteState::Kind::Ready:
        words = QStringLiteral("✓ ") + tr("Ready.");
        break;
    case RouteState::Kind::SecretMissing:
        words = QStringLiteral("◆ ") + tr("A key is missing: %1").arg(state.words);
        break;
    case RouteState::Kind::Broken:
        words = QStringLiteral("● ") + tr("Stopped: %1").arg(state.words);
        break;
    }
    if (state.waiting > 0)
        words += QLatin1Char(' ') + tr("%Ln message(s) wait.", nullptr, state.waiting);
    const bool wrong = broken || state.kind == RouteState::Kind::SecretMissing;
    say(m_state, wrong ? "danger" : state.kind == RouteState::Kind::Ready ? "good" : "caption", words);
    m_test->setEnabled(state.kind != RouteState::Kind::Off);
    m_again->setVisible(broken);
}

void RouteBox::showResult(const ConnectionTest &result)
{
    m_test->setEnabled(true);
    const QString fallback = result.ok ? tr("It arrived.") : tr("It did not arrive.");
    const QString words = result.words.isEmpty() ? fallback : result.words;
    say(m_words, result.ok ? "good" : "danger",
        (result.ok ? QStringLiteral("✓ ") : QStringLiteral("● ")) + words);
}

} // namespace jaego
