// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/naver/naverorders.h"
#include "channels/naver/naverparser.h"
#include "channels/naver/naverrequests.h"
#include "channels/naver/navertoken.h"
#include "net/caller.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <stop_token>

namespace jaego {

struct NaverSettings {
    QUrl baseUrl; ///< contains /external
};

/// How urgent a call is in the lane.
struct NaverUrgency {
    Priority priority = Priority::SweepRead;
    double danger = 0;
};

/// A search page with the moment its answer came.
struct NaverSeenPage {
    NaverSearchPage page;
    QDateTime seenAt;
};

/// What became of a write, as far as the reply tells.
struct NaverWriteReply {
    bool sent = false; ///< the request left the house
    std::optional<Error> error;
};

/// Naver's calls, one function each: token, lane, rate headers, the hour-long quota
/// pause. Values in, values out; knows nothing of listings.
class NaverCalls final {
public:
    NaverCalls(NaverSettings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
               SecretStore *secrets, TokenStore *tokens, CallSink sink);

    /// A token, freshly asked for.
    Task<Status> proveToken(std::stop_token stop);
    Task<Result<NaverSeenPage>> search(QByteArray body, NaverUrgency urgency, std::stop_token stop);
    /// Kind NotFound: deleted or not this shop's.
    Task<Result<NaverProduct>> product(QString origin, NaverUrgency urgency, std::stop_token stop);

    /// A page of the order feed (naver::changesQuery), and what became of these product orders.
    Task<Result<naver::ChangePage>> orderChanges(QByteArray query, std::stop_token stop);
    Task<Result<naver::ProductOrderPage>> productOrders(QStringList productOrderIds, std::stop_token stop);

    /// The body of a write, built at the moment the lane gives a place; a Cancelled
    /// error means there is nothing to send.
    using BodySource = std::function<Result<QByteArray>()>;
    Task<NaverWriteReply> putOptionStock(QString origin, BodySource body, double danger,
                                         std::stop_token stop);
    Task<NaverWriteReply> patchStocks(BodySource body, double danger, std::stop_token stop);
    Task<NaverWriteReply> putOnSale(QString origin, BodySource body, double danger, std::stop_token stop);

    [[nodiscard]] Lane *lane() const { return m_lane; }
    [[nodiscard]] QDateTime utcNow() const { return m_scheduler->utcNow(); }

private:
    struct Endpoint {
        QString where;
        QString api;
        QByteArray method;
        QByteArray path; ///< encoded, behind base_url
        QByteArray query = {}; ///< encoded
    };
    using Classify = std::function<std::optional<Error>(const HttpReply &)>;

    Task<Result<HttpReply>> read(Endpoint endpoint, QByteArray body, NaverUrgency urgency, Classify classify,
                                 std::stop_token stop);
    Task<NaverWriteReply> write(Endpoint endpoint, BodySource body, double danger, std::stop_token stop);
    Task<Result<HttpReply>> send(Call call, RetryLimits limits, std::stop_token stop);
    [[nodiscard]] HttpRequest request(const Endpoint &endpoint, const QByteArray &body) const;
    [[nodiscard]] std::optional<Error> longPause(const QString &where) const;
    void observe(const HttpReply &reply, const Call &call);
    void endWaitingCalls();

    NaverSettings m_settings;
    Scheduler *m_scheduler;
    Lane *m_lane;
    NaverToken m_token;
    Caller m_caller;
    QObject m_context;
    std::stop_source m_quotaStop;
    Secret m_refused; ///< the token of the last 401
    qint64 m_refusedSentAtMs = 0;
};

} // namespace jaego
