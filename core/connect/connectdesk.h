// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/exchange.h"
#include "connect/loopbacklistener.h"
#include "connect/redirect.h"

#include <QObject>

#include <memory>
#include <optional>

namespace jaego {

/// Connects one account at a time: asks a person's browser for a code, changes it into tokens,
/// stores the refresh token as the secret whose renewal starts from it. Lives on the engine's
/// thread. Code, tokens, state and verifier never leave it but to the service and the store.
class ConnectDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kPatienceMs = 5LL * 60 * 1000; ///< for the person and the browser

    ConnectDesk(Scheduler *scheduler, SecretStore *secrets, TokenStore *tokens, QObject *parent = nullptr);
    ~ConnectDesk() override;

    /// Tells what connecting would need, or where it stands.
    Task<> tell(AccountPlan plan);
    /// Ends what waits, and begins anew.
    Task<> begin(AccountPlan plan);
    /// The address the browser ended at.
    Task<> take(AccountService service, Secret address);
    /// A code that is on its way stays there: its answer holds what nobody gets twice.
    void cancel(AccountService service);
    void stop(); ///< cancels whatever may be cancelled

Q_SIGNALS:
    void told(const jaego::AccountStep &step);
    /// The refresh token is stored as the secret `name`.
    void stored(jaego::AccountService service, const QString &name);

private:
    struct Flow {
        Authorization authorization;
        AppKeys keys;
        AccountStep step;
    };

    Task<AccountStep> readiness(AccountPlan plan);
    Task<AppKeys> readKeys(AccountSecretNames names);
    [[nodiscard]] Status listen();
    void arrived(quint64 number, const Secret &target);
    void expireLater(quint64 number);
    Task<> settle(Redirect redirect);
    Task<> exchange(Secret code);
    Task<Status> keep(AccountGrant grant);
    void fail(const QString &words);
    void clear();
    void tellStep() { Q_EMIT told(m_flow->step); }
    [[nodiscard]] bool isBusy() const;

    Scheduler *m_scheduler;
    SecretStore *m_secrets;
    TokenStore *m_tokens;
    std::unique_ptr<HttpClient> m_http;
    LoopbackListener m_listener;
    std::optional<Flow> m_flow; ///< Waiting or Exchanging
    quint64 m_number = 0; ///< of the flow: what comes late for another is nothing
};

} // namespace jaego
