// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cafe24/cafe24parser.h"
#include "channels/cafe24/cafe24tokens.h"
#include "channels/channel.h"
#include "channels/orderfeed.h"
#include "channels/wire.h"
#include "net/caller.h"

namespace jaego {

struct Cafe24Settings {
    QUrl baseUrl; ///< ends before /api/v2
    QString mallId;
    QString apiVersion;
};

/// Cafe24's Admin API (reference cafe24). Pages of 100 products carry their variants'
/// stock; one call writes up to 100 variants of one product.
class Cafe24Channel final : public Channel {
public:
    Cafe24Channel(Cafe24Settings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                  SecretStore *secrets, TokenStore *tokens, CallSink sink);

    [[nodiscard]] ChannelId id() const override { return ChannelId::Cafe24; }
    [[nodiscard]] Lane *lane() override { return m_lane; }
    [[nodiscard]] bool cataloguesCarryStock() const override { return true; }
    Task<Result<Catalogue>> readCatalogue(ReadProgress progress, std::stop_token stop) override;
    Task<StockReading> readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                 std::stop_token stop) override;
    [[nodiscard]] QString batchKey(const QString &externalId) const override;
    [[nodiscard]] int maxBatch() const override { return 100; }
    Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                   std::stop_token stop) override;
    Task<OrderReading> readOrders(QByteArray watermark, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

private:
    struct StockSweep;
    struct Batch;
    struct OrderPoll;
    using Readable = std::function<std::optional<Error>(const HttpReply &)>;

    [[nodiscard]] Result<HttpRequest> request(const QByteArray &method, const QByteArray &path,
                                              const QByteArray &query, const QByteArray &body,
                                              const QString &where) const;
    [[nodiscard]] Call readCall(QString where, QString api, Priority priority, QByteArray path,
                                QByteArray query, Readable readable) const;
    Task<Result<HttpReply>> send(Call call, std::stop_token stop);
    [[nodiscard]] Call watched(Call call);
    Task<Result<bool>> renewToken(std::stop_token stop);
    void observe(const HttpReply &reply);

    Task<Result<cafe24::ProductPage>> readPage(QByteArray query, Priority priority, std::stop_token stop);
    Task<Result<QList<cafe24::Variant>>> readVariants(QString productNo, Priority priority,
                                                      std::stop_token stop);
    Task<Status> readAllPages(Priority priority, QList<cafe24::Product> *products, QStringList *unreadable,
                              std::function<void(qsizetype)> progress, std::stop_token stop);

    Task<Status> readFiltered(std::shared_ptr<StockSweep> sweep, QStringList productNos);
    [[nodiscard]] Call variantCall(const QString &productNo, const QString &code, Priority priority) const;
    [[nodiscard]] wire::IndexedWork directReads(std::shared_ptr<StockSweep> sweep, QStringList productNos);
    Task<bool> readDirect(std::shared_ptr<StockSweep> sweep, QString productNo);
    Task<> readMany(std::shared_ptr<StockSweep> sweep);
    Task<> readEach(std::shared_ptr<StockSweep> sweep, QStringList productNos);
    Task<Status> takeProducts(std::shared_ptr<StockSweep> sweep, QList<cafe24::Product> products);

    [[nodiscard]] Call writeCall(std::shared_ptr<Batch> batch, double danger, TargetSource targets) const;
    Task<QList<WriteResult>> writeProduct(QString productNo, QStringList codes, double danger,
                                          TargetSource targets, std::stop_token stop);

    Task<Status> readOrderWindow(std::shared_ptr<OrderPoll> poll, QByteArray filter, orderfeed::Window window,
                                 std::stop_token stop);
    Task<Status> sweepOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop);
    Task<Status> readOrderDates(std::shared_ptr<OrderPoll> poll, std::stop_token stop);

    Cafe24Settings m_settings;
    Scheduler *m_scheduler;
    Lane *m_lane;
    Cafe24Tokens m_tokens;
    Caller m_caller;
    Secret m_refused; ///< the token of the last 401
    QSet<QString> m_stopped; ///< products not on sale: a variant read by itself does not tell
};

} // namespace jaego
