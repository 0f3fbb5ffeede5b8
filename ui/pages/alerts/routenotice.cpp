// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/routenotice.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jaego {

RouteNotice::RouteNotice(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_again(new QPushButton(tr("Try again"), this))
{
    setObjectName(QStringLiteral("routeNotice"));
    m_words->setObjectName(QStringLiteral("routeNoticeWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText); // a service's own words
    setRole(m_words, "danger");
    m_again->setObjectName(QStringLiteral("routeNoticeAgain"));
    m_again->setAccessibleName(tr("Send again the ways that stopped"));
    m_again->setShortcut(QKeySequence(QStringLiteral("Alt+R")));
    m_again->setToolTip(tr("Send again the ways that stopped (Alt+R)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_again, 0, Qt::AlignTop);
    hide();
    connect(m_again, &QPushButton::clicked, this, [this] {
        const QStringList stopped = m_stopped;
        for (const QString &route : stopped)
            Q_EMIT againWanted(route);
    });
}

QString RouteNotice::nameOf(const QString &route)
{
    if (route == QLatin1String("slack:ops-inventory"))
        return tr("Slack, stock");
    if (route == QLatin1String("slack:ops-alert"))
        return tr("Slack, trouble");
    return tr("KakaoTalk");
}

void RouteNotice::show(const QList<RouteState> &routes)
{
    QStringList lines;
    m_stopped.clear();
    for (const RouteState &route : routes) {
        const bool stopped = route.kind == RouteState::Kind::Broken;
        if (!stopped && route.kind != RouteState::Kind::SecretMissing)
            continue;
        if (stopped)
            m_stopped.append(route.route);
        QString words = route.words;
        while (words.endsWith(QLatin1Char('.')))
            words.chop(1); // the sentence around it has its own
        QString line = QStringLiteral("● ")
            + (stopped ? tr("%1 is told nothing any more: %2.")
                       : tr("%1 is told nothing, a key is missing: %2."))
                  .arg(nameOf(route.route), words);
        if (route.waiting > 0)
            line += QLatin1Char(' ') + tr("%Ln message(s) wait.", nullptr, route.waiting);
        lines.append(line);
    }
    if (!lines.isEmpty())
        lines.append(tr("Mend it in the settings (Alerts); what still holds is sent then."));
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_words->setAccessibleName(m_words->text());
    m_again->setVisible(!m_stopped.isEmpty());
    setVisible(!lines.isEmpty());
}

} // namespace jaego
