// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's slots for accounts a person connects with a browser.

#include "base/text.h"
#include "connect/connectdesk.h"
#include "engine/engine.h"
#include "engine/operatorname.h"

namespace jaego {

namespace {

AccountPlan planOf(AccountService service, const Settings &settings)
{
    AccountPlan plan;
    plan.service = service;
    const bool cafe24 = service == AccountService::Cafe24;
    plan.baseUrl = cafe24 ? settings.cafe24.baseUrl : settings.kakao.authBaseUrl;
    plan.redirect = cafe24 ? settings.cafe24.redirectUri : settings.kakao.redirectUri;
    plan.mallId = cafe24 ? settings.cafe24.mallId : QString();
    plan.scopes = scopesOf(service, settings.kakao.kind == KakaoKind::Friends);
    plan.http.connectTimeoutMs = static_cast<int>(settings.http.connectTimeoutMs);
    plan.http.requestTimeoutMs = static_cast<int>(settings.http.requestTimeoutMs);
    return plan;
}

} // namespace

ConnectDesk &Engine::accounts()
{
    if (!m_accounts) {
        m_accounts = std::make_unique<ConnectDesk>(&m_workshop->scheduler(), &m_workshop->secrets(),
                                                   &m_workshop->tokens());
        connect(m_accounts.get(), &ConnectDesk::told, this, &Engine::accountTold);
        connect(m_accounts.get(), &ConnectDesk::stored, this, &Engine::accountStored);
    }
    return *m_accounts;
}

Task<> Engine::accountTask(Task<> work)
{
    ++m_tasks;
    co_await work;
    --m_tasks;
}

void Engine::tellAccount(AccountService service)
{
    if (m_open && !m_shuttingDown)
        startDetached(accountTask(accounts().tell(planOf(service, m_workshop->settings()))),
                      "engine.account");
}

void Engine::connectAccount(AccountService service)
{
    if (m_open && !m_shuttingDown)
        startDetached(accountTask(accounts().begin(planOf(service, m_workshop->settings()))),
                      "engine.account");
}

void Engine::takeAccountAddress(AccountService service, const Secret &address)
{
    if (m_open && !m_shuttingDown)
        startDetached(accountTask(accounts().take(service, address)), "engine.account");
}

void Engine::cancelAccount(AccountService service)
{
    if (m_accounts)
        m_accounts->cancel(service);
}

/// The value is in the store already: what follows is what follows a secret that was typed.
void Engine::accountStored(AccountService service, const QString &name)
{
    AuditEntry entry;
    entry.at = m_workshop->scheduler().utcNow();
    entry.who = operatorName();
    entry.what = QStringLiteral("account.connect");
    entry.subject = name;
    if (auto written = m_workshop->store().audit.append(entry); !written)
        notice(Notice::Severity::Warning, written.error().message);
    if (service == AccountService::Cafe24) // with the adapter that knows the new token
        connect(
            this, &Engine::settingsApplied, this, [this] { test(nameOf(ChannelId::Cafe24)); },
            static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    if (!m_pendingSettings)
        m_pendingSettings = m_workshop->settings();
    applyPending();
    startDetached(accountTask(tellSecrets()), "engine.account");
}

} // namespace jaego
