// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/account/accountmodel.h"

#include "ui/models/history/secretlist.h"
#include "ui/text/words.h"

namespace jaego {

namespace {

using Stage = AccountStep::Stage;
constexpr int kSecondMs = 1000;

bool isHere(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost")
        || host == QLatin1String("::1");
}

} // namespace

AccountModel::AccountModel(AccountService service, EngineLink *link, bool practice, QObject *parent)
    : QObject(parent), m_service(service), m_link(link), m_practice(practice), m_clock(this)
{
    m_step.service = service;
    m_clock.setInterval(kSecondMs);
    connect(&m_clock, &QTimer::timeout, this, &AccountModel::ticked);
    connect(link, &EngineLink::accountTold, this, &AccountModel::take);
    connect(link, &EngineLink::connectionTested, this, &AccountModel::takeTest);
    // The engine was still opening its folder, or what was missing has been stored.
    connect(link, &EngineLink::secretsChanged, this, [this] {
        if (m_step.stage == Stage::Ready && !m_opening)
            ask();
    });
}

QString AccountModel::name() const
{
    return m_service == AccountService::Cafe24 ? Words::source(QStringLiteral("CAFE24")) : tr("KakaoTalk");
}

void AccountModel::ask()
{
    Q_EMIT m_link->accountRequested(m_service);
}

void AccountModel::begin()
{
    m_opening = true;
    m_test.clear();
    Q_EMIT m_link->accountConnectRequested(m_service);
}

void AccountModel::paste(const QString &address)
{
    if (canPaste())
        Q_EMIT m_link->accountAddressPasted(m_service, Secret(address));
}

void AccountModel::cancel()
{
    m_opening = false;
    if (isWaiting()) {
        m_step.stage = Stage::Ready;
        m_step.browser = {};
    }
    m_clock.stop();
    Q_EMIT m_link->accountCancelled(m_service);
}

void AccountModel::take(const AccountStep &step)
{
    if (step.service != m_service)
        return;
    m_step = step;
    m_isTold = true;
    const bool open = m_opening && step.stage == Stage::Waiting;
    m_opening = false;
    if (isWaiting())
        m_clock.start();
    else
        m_clock.stop();
    Q_EMIT changed();
    if (open)
        Q_EMIT browserWanted(step.browser);
}

void AccountModel::takeTest(const ConnectionTest &test)
{
    if (m_step.stage != Stage::Connected || m_service != AccountService::Cafe24
        || test.source != QLatin1String("CAFE24"))
        return;
    m_testIsGood = test.ok;
    m_test = test.words.isEmpty() ? (test.ok ? tr("Connected.") : tr("No connection.")) : test.words;
    Q_EMIT changed();
}

/// Practice never calls anything real.
bool AccountModel::leavesPractice() const
{
    return m_practice && !m_step.browser.isEmpty() && !isHere(m_step.browser);
}

bool AccountModel::canOpen() const
{
    if (!m_isTold || leavesPractice())
        return false;
    return m_step.stage == Stage::Ready ? m_step.canBegin : m_step.stage != Stage::Exchanging;
}

bool AccountModel::canPaste() const
{
    return isWaiting() && !m_step.listens;
}

QString AccountModel::title() const
{
    switch (m_step.stage) {
    case Stage::Ready:
        return tr("1 of 3: What to have ready");
    case Stage::Waiting:
    case Stage::Exchanging:
        return tr("2 of 3: Agree in the browser");
    case Stage::Connected:
        return tr("3 of 3: %1 is connected").arg(name());
    case Stage::Failed:
        return tr("%1 is not connected").arg(name());
    }
    return {};
}

QString AccountModel::about() const
{
    switch (m_step.stage) {
    case Stage::Ready:
        return m_service == AccountService::Cafe24
            ? tr("Your browser opens at Cafe24; sign in there as the mall's main operator and agree. Jaego "
                 "never sees your password.")
            : tr("Your browser opens at Kakao; sign in there and agree to messages being sent. Jaego never "
                 "sees your password.");
    case Stage::Waiting:
        if (m_step.listens)
            return tr(
                "Sign in and agree in the browser. Jaego waits here and goes on by itself. If the "
                "browser says that the redirect address is wrong (KOE006 at Kakao), register exactly the "
                "address below.");
        return tr("Sign in and agree in the browser. It ends at a page that cannot be shown: that is right. "
                  "Copy the whole address of that page and paste it here, within a minute.");
    case Stage::Exchanging:
        return tr("Asking %1 for its tokens …").arg(name());
    case Stage::Connected:
        return tr("Jaego keeps the connection alive by itself from now on.");
    case Stage::Failed:
        return {};
    }
    return {};
}

QStringList AccountModel::missing() const
{
    QStringList words;
    const QList<SecretEntry> entries = secretEntries();
    for (const QString &missing : m_step.missing) {
        QString label = missing;
        for (const SecretEntry &entry : entries) {
            if (entry.name == missing)
                label = entry.label;
        }
        words.append(missing == QLatin1String("cafe24.mall_id")
                         ? tr("The mall id is missing: type it in the settings of Cafe24 and apply.")
                         //: %1 the name of a key or password, in nominative
                         : tr("Missing: %1. Store it under “Keys and passwords”.").arg(label));
    }
    return words;
}

QString AccountModel::registering() const
{
    return m_service == AccountService::Cafe24
        ? tr("Redirect address, to be registered exactly so for the app in Cafe24's developer centre:")
        : tr("Redirect address, to be registered exactly so for the app at developers.kakao.com:");
}

QString AccountModel::problem() const
{
    if (leavesPractice())
        return tr("In practice mode nothing real is called: connect %1 outside it.").arg(name());
    return m_step.words;
}

QString AccountModel::result() const
{
    if (m_step.stage != Stage::Connected)
        return {};
    QStringList lines;
    if (!m_step.who.isEmpty())
        lines.append(tr("Account: %1").arg(m_step.who));
    if (!m_step.scopes.isEmpty())
        lines.append(tr("May: %1").arg(m_step.scopes.join(QStringLiteral(", "))));
    if (m_step.expires.isValid())
        lines.append(tr("Without Jaego it would run out: %1").arg(Words::dateTime(m_step.expires)));
    return lines.join(u'\n');
}

QString AccountModel::testWords() const
{
    if (m_step.stage != Stage::Connected || m_service != AccountService::Cafe24)
        return {};
    return m_test.isEmpty() ? tr("Testing the connection; while a run is on, after it …") : m_test;
}

QString AccountModel::remaining() const
{
    if (!isWaiting())
        return {};
    const qint64 left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(m_step.until));
    return tr("%1 left").arg(Words::countdown(left));
}

} // namespace jaego
