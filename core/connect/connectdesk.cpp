// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/connectdesk.h"

#include "base/logging.h"
#include "base/text.h"

#include <QLocale>

namespace jaego {

namespace {

const QString kCafe24AccessEntry = QStringLiteral("CAFE24_ACCESS_TOKEN"); // as its renewal reads it

using Stage = AccountStep::Stage;

QString stateWords(const QString &secret)
{
    return Text::tr("The environment variable JAEGO_SECRET_%1 is set and would win over what is stored. End "
                    "Jaego, take the variable away, and connect then.")
        .arg(secret);
}

} // namespace

ConnectDesk::ConnectDesk(Scheduler *scheduler, SecretStore *secrets, TokenStore *tokens, QObject *parent)
    : QObject(parent), m_scheduler(scheduler), m_secrets(secrets), m_tokens(tokens)
{
}

ConnectDesk::~ConnectDesk() = default;

bool ConnectDesk::isBusy() const
{
    return m_flow && m_flow->step.stage == Stage::Exchanging;
}

Task<AppKeys> ConnectDesk::readKeys(AccountSecretNames names)
{
    AppKeys keys;
    const auto id = co_await m_secrets->read(names.clientId);
    const auto secret = co_await m_secrets->read(names.clientSecret);
    if (id)
        keys.clientId = id->reveal().trimmed();
    if (secret)
        keys.clientSecret = Secret(secret->reveal().trimmed());
    co_return keys;
}

Task<AccountStep> ConnectDesk::readiness(AccountPlan plan)
{
    const AccountSecretNames names = secretNamesOf(plan.service);
    AccountStep step;
    step.service = plan.service;
    step.redirect = plan.redirect.toString();
    step.listens = canListenFor(plan.redirect);
    step.browser = plan.baseUrl;
    const AppKeys keys = co_await readKeys(names);
    if (keys.clientId.isEmpty())
        step.missing.append(names.clientId);
    if (names.needsClientSecret && keys.clientSecret.isEmpty())
        step.missing.append(names.clientSecret);
    if (plan.baseUrl.isEmpty())
        step.missing.append(QStringLiteral("cafe24.mall_id"));
    else if (!isAllowedBaseUrl(plan.baseUrl))
        step.words = Text::tr("The address %1 is neither https nor on this machine: set it right in the "
                              "settings first.")
                         .arg(plan.baseUrl.toString());
    // What cannot be kept must not be asked for: the answer comes once.
    const auto origin = co_await m_secrets->origin(names.refreshToken);
    if (!origin)
        step.words = Text::tr("Jaego would have nowhere to keep what it is given: %1 Unlock or install the "
                              "system's keychain first.")
                         .arg(origin.error().message);
    else if (*origin == QLatin1String("environment"))
        step.words = stateWords(names.refreshToken);
    step.canBegin = step.missing.isEmpty() && step.words.isEmpty();
    co_return step;
}

Task<> ConnectDesk::tell(AccountPlan plan)
{
    if (m_flow && m_flow->step.service == plan.service) {
        tellStep();
        co_return;
    }
    const AccountStep step = co_await readiness(plan);
    Q_EMIT told(step);
}

Task<> ConnectDesk::begin(AccountPlan plan)
{
    if (isBusy()) {
        tellStep();
        co_return;
    }
    stop();
    const quint64 number = ++m_number;
    const AccountStep ready = co_await readiness(plan);
    if (number != m_number)
        co_return; // somebody began anew meanwhile, or gave up
    if (!ready.canBegin) {
        Q_EMIT told(ready);
        co_return;
    }
    const AppKeys keys = co_await readKeys(secretNamesOf(plan.service));
    if (number != m_number)
        co_return;
    Flow flow{ beginAuthorization(plan, keys.clientId), keys, ready };
    flow.step.stage = Stage::Waiting;
    flow.step.browser = authorizeAddress(flow.authorization);
    flow.step.until = m_scheduler->utcNow().addMSecs(kPatienceMs);
    m_flow = std::move(flow);
    if (m_flow->step.listens) {
        if (const Status listening = listen(); !listening) {
            fail(listening.error().message);
            co_return;
        }
    }
    expireLater(number);
    tellStep();
}

Status ConnectDesk::listen()
{
    LoopbackListener::Asked asked;
    const QString name = nameOf(m_flow->step.service);
    asked.isOurs = [authorization = m_flow->authorization](const QByteArray &target) {
        return readTarget(target, authorization).verdict != Redirect::Verdict::Unusable;
    };
    asked.arrived = [this, number = m_number](const Secret &target) { arrived(number, target); };
    asked.title = Text::tr("You may close this window").toUtf8();
    asked.words = Text::tr("The answer of %1 has reached Jaego. It goes on there.").arg(name).toUtf8();
    asked.language = QLocale().language() == QLocale::Korean ? "ko" : "en";
    return m_listener.start(m_flow->authorization.plan.redirect, asked);
}

void ConnectDesk::arrived(quint64 number, const Secret &target)
{
    if (number != m_number || !m_flow || m_flow->step.stage != Stage::Waiting)
        return;
    const Redirect redirect = readTarget(target.reveal().toLatin1(), m_flow->authorization);
    startDetached(settle(redirect), "connect.arrived");
}

void ConnectDesk::expireLater(quint64 number)
{
    m_scheduler->callAfter(kPatienceMs, this, [this, number] {
        if (number == m_number && m_flow && m_flow->step.stage == Stage::Waiting)
            fail(Text::tr(
                "Nobody came back from the browser within five minutes. Nothing was changed; connect "
                "again."));
    });
}

Task<> ConnectDesk::take(AccountService service, Secret address)
{
    if (!m_flow || m_flow->step.service != service || m_flow->step.stage != Stage::Waiting) {
        if (isBusy()) {
            tellStep();
            co_return;
        }
        AccountStep over;
        over.service = service;
        over.stage = Stage::Failed;
        over.words =
            Text::tr("No sign-in is waiting for an address: it is over, or was used already. Connect "
                     "again.");
        Q_EMIT told(over);
        co_return;
    }
    const Redirect redirect = readPasted(address.reveal(), m_flow->authorization);
    co_await settle(redirect);
}

Task<> ConnectDesk::settle(Redirect redirect)
{
    switch (redirect.verdict) {
    case Redirect::Verdict::Unusable:
        m_flow->step.words = redirect.words;
        tellStep();
        co_return;
    case Redirect::Verdict::Refused:
        fail(redirect.words);
        co_return;
    case Redirect::Verdict::Code:
        break;
    }
    co_await exchange(redirect.code);
}

Task<> ConnectDesk::exchange(Secret code)
{
    m_flow->step.stage = Stage::Exchanging;
    m_flow->step.words.clear();
    tellStep();
    const Authorization authorization = m_flow->authorization;
    const AccountService service = authorization.plan.service;
    m_http = std::make_unique<HttpClient>(m_scheduler, authorization.plan.http);
    const HttpRequest request = exchangeRequest(authorization, m_flow->keys, code);
    const auto reply = co_await m_http->send(request, {});
    if (!reply) {
        fail(noReply(reply.error(), service).message);
        co_return;
    }
    const auto grant = readGrant(reply.value(), authorization, m_scheduler->utcNow());
    if (!grant) {
        fail(grant.error().message);
        co_return;
    }
    const Status kept = co_await keep(grant.value());
    if (!kept) {
        fail(Text::tr("%1 agreed, but the refresh token could not be stored: %2 What it gave is lost; unlock "
                      "the keychain and connect again.")
                 .arg(nameOf(service), kept.error().message));
        co_return;
    }
    AccountStep step = m_flow->step;
    step.stage = Stage::Connected;
    step.who = grant->who;
    step.scopes = grant->scopes;
    step.expires = m_scheduler->utcNow().addMSecs(grant->refreshTtlMs);
    step.browser = {};
    step.until = {};
    clear();
    qCInfo(lcSecrets) << "connected to" << nameOf(service);
    Q_EMIT told(step);
    Q_EMIT stored(service, secretNamesOf(service).refreshToken);
}

/// The seed changes with it, and what was rotated from the old one loses (TokenStore).
Task<Status> ConnectDesk::keep(AccountGrant grant)
{
    const AccountService service = m_flow->step.service;
    const auto written = co_await m_secrets->write(secretNamesOf(service).refreshToken, grant.refreshToken);
    if (!written)
        co_return written.error();
    if (service != AccountService::Cafe24)
        co_return Done{};
    // Saves one of 15 token requests in two hours; without it the next call renews.
    const QDateTime end = m_scheduler->utcNow().addMSecs(grant.accessTtlMs);
    const auto saved = co_await m_tokens->save(kCafe24AccessEntry,
                                               { grant.accessToken, end, seedHashOf(grant.refreshToken) });
    if (!saved)
        qCWarning(lcSecrets) << "Cafe24's access token could not be stored:" << saved.error().message;
    co_return Done{};
}

void ConnectDesk::cancel(AccountService service)
{
    if (isBusy() || (m_flow && m_flow->step.service != service))
        return;
    stop();
}

void ConnectDesk::stop()
{
    if (!isBusy())
        clear();
}

void ConnectDesk::clear()
{
    ++m_number;
    m_listener.stop();
    m_flow.reset();
}

void ConnectDesk::fail(const QString &words)
{
    AccountStep step = m_flow->step;
    step.stage = Stage::Failed;
    step.words = words;
    step.browser = {};
    step.until = {};
    clear();
    Q_EMIT told(step);
}

} // namespace jaego
