// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/coupang/coupangcatalogue.h"
#include "channels/orderfeed.h"
#include "channels/wire.h"
#include "net/caller.h"
#include "secrets/secretstore.h"

#include <QUrl>

namespace jaego {

struct CoupangSettings {
    QUrl baseUrl;
    QString vendorId;
    /// The sweep that learns what became of open orders takes one call in this time on the
    /// average: a twentieth of what Coupang allows (reference coupang §4).
    qint64 sweepMsPerCall = 5000;
};

/// Coupang Wing (reference coupang). No bulk read of stock and no bulk write: one
/// call per option, so the lane's pace is what a full read costs.
class CoupangChannel final : public Channel {
public:
    CoupangChannel(CoupangSettings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                   SecretStore *secrets, CallSink sink);

    [[nodiscard]] ChannelId id() const override { return ChannelId::Coupang; }
    [[nodiscard]] Lane *lane() override { return m_lane; }
    [[nodiscard]] bool cataloguesCarryStock() const override { return false; }
    Task<Result<Catalogue>> readCatalogue(ReadProgress progress, std::stop_token stop) override;
    Task<StockReading> readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                 std::stop_token stop) override;
    [[nodiscard]] QString batchKey(const QString &externalId) const override { return externalId; }
    [[nodiscard]] int maxBatch() const override { return 1; }
    Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                   std::stop_token stop) override;
    Task<OrderReading> readOrders(QByteArray watermark, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

    /// A signed request, good for five minutes.
    [[nodiscard]] Result<HttpRequest> signedRequest(const QByteArray &method, const QByteArray &path,
                                                    const QByteArray &query, const QString &where) const;

private:
    struct Keys {
        QByteArray access;
        QByteArray secret;
        bool operator==(const Keys &) const = default;
    };
    struct DetailSweep;
    struct StockSweep;
    struct WriteAttempt;
    struct OrderPoll;

    Task<Status> ensureKeys();
    Task<Result<Keys>> readKeys();
    Task<Result<bool>> rereadKeys(std::stop_token stop);
    void observe(const HttpReply &reply);
    [[nodiscard]] qint64 pauseAfter429(const HttpReply &reply);
    [[nodiscard]] int width() const;

    using Readable = std::function<std::optional<Error>(const HttpReply &, const QString &where)>;
    [[nodiscard]] Call readCall(QString where, QString api, Priority priority, QByteArray path,
                                QByteArray query, Readable readable) const;
    Task<Result<QList<coupang::ProductRow>>> readList(QByteArray filter, QStringList *unreadable,
                                                      std::stop_token stop);
    Task<Result<coupang::Fulfilment>> readFulfilment(qsizetype productCount, std::stop_token stop);
    Task<Result<QSet<QString>>> readFulfilmentOptions(std::stop_token stop);
    [[nodiscard]] wire::IndexedWork detailReads(std::shared_ptr<DetailSweep> sweep);
    [[nodiscard]] wire::IndexedWork stockReads(std::shared_ptr<StockSweep> sweep);
    Task<bool> readDetail(std::shared_ptr<DetailSweep> sweep, int index);
    Task<bool> readOneStock(std::shared_ptr<StockSweep> sweep, int index);
    [[nodiscard]] Call writeCall(const QString &externalId, double danger, TargetSource targets,
                                 std::shared_ptr<WriteAttempt> attempt) const;
    Task<WriteResult> writeOne(QString externalId, double danger, TargetSource targets, std::stop_token stop);

    Task<Result<HttpReply>> readOrderPage(QString where, QString api, QByteArray path, QByteArray query,
                                          Readable readable, std::stop_token stop);
    Task<Status> readSheets(std::shared_ptr<OrderPoll> poll, QString status, orderfeed::Window window,
                            bool byDay, std::stop_token stop);
    Task<Status> readReceipts(std::shared_ptr<OrderPoll> poll, QByteArray filter, orderfeed::Window window,
                              bool byDay, std::stop_token stop);
    Task<Status> readNewOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop);
    Task<Status> sweepOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop);
    Task<Status> settlePartCancels(std::shared_ptr<OrderPoll> poll, std::stop_token stop);

    CoupangSettings m_settings;
    Scheduler *m_scheduler;
    Lane *m_lane;
    SecretStore *m_secrets;
    Caller m_caller;
    std::optional<Keys> m_keys;
    int m_pauses = 0; ///< 429 pauses since the last good answer
    qint64 m_pausedUntilMs = 0;
};

} // namespace jaego
