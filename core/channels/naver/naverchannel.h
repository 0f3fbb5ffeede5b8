// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/naver/navercalls.h"
#include "channels/naver/naveroptioncache.h"
#include "channels/naver/naverwriter.h"

#include <memory>

namespace jaego {

/// Naver SmartStore (reference naver). Listings are origin products, or their
/// options where those have a stock of their own.
class NaverChannel final : public Channel {
public:
    NaverChannel(NaverSettings settings, Scheduler *scheduler, HttpClient *http, Lane *lane,
                 SecretStore *secrets, TokenStore *tokens, CallSink sink);

    [[nodiscard]] ChannelId id() const override { return ChannelId::Naver; }
    [[nodiscard]] Lane *lane() override { return m_calls.lane(); }
    [[nodiscard]] bool cataloguesCarryStock() const override { return true; }

    Task<Result<Catalogue>> readCatalogue(ReadProgress progress, std::stop_token stop) override;
    Task<StockReading> readStock(QStringList externalIds, Priority priority, ReadProgress progress,
                                 std::stop_token stop) override;
    [[nodiscard]] QString batchKey(const QString &externalId) const override;
    [[nodiscard]] int maxBatch() const override { return naver::kMaxMultiUpdate; }
    Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                   std::stop_token stop) override;
    Task<OrderReading> readOrders(QByteArray watermark, std::stop_token stop) override;
    Task<Result<QString>> test(std::stop_token stop) override;

    /// What is known of options, as JSON: kept by whoever builds the channel, so that
    /// the next process need not read every product once more.
    /// Options are written with all their neighbours, echoed from a read made just before (naver §7).
    [[nodiscard]] bool looksBeforeWriting(const QString &externalId) const override
    {
        return externalId.contains(QLatin1Char(':'));
    }
    [[nodiscard]] QByteArray exportCache() const override { return m_cache.toJson(); }
    void importCache(const QByteArray &json) override { m_cache.fromJson(json); }

private:
    struct Details;
    struct Reading;
    struct OrderPoll;

    Task<Result<NaverSearchBook>> readSearch(NaverUrgency urgency, std::stop_token stop);
    /// Reads the origin products that the cache does not know as they are now.
    Task<> readDetails(std::shared_ptr<Details> details, std::stop_token stop);
    Task<bool> readDetail(std::shared_ptr<Details> details, int index, std::stop_token stop);
    [[nodiscard]] Catalogue assemble(const QList<NaverSearchBook::Product> &products,
                                     const Details &details) const;

    [[nodiscard]] bool bulkPays(qsizetype plain, qsizetype single, Priority priority) const;
    Task<> readPlain(std::shared_ptr<Reading> reading, QStringList origins, std::stop_token stop);
    Task<> readSingly(std::shared_ptr<Reading> reading, QStringList origins, std::stop_token stop);
    Task<bool> readOne(std::shared_ptr<Reading> reading, QString origin, std::stop_token stop);
    Task<> readInBulk(std::shared_ptr<Reading> reading, std::stop_token stop);

    Task<Status> readChanges(std::shared_ptr<OrderPoll> poll, std::stop_token stop);
    Task<Status> readChangedOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop);
    Task<Status> tellOrders(std::shared_ptr<OrderPoll> poll, std::stop_token stop);
    /// What is known of a product that was sold, with this option if that can be had.
    [[nodiscard]] const NaverProduct *soldProduct(const QString &origin, const QString &option) const;
    [[nodiscard]] bool wantsLookup(const naver::ProductOrder &order, const QString &origin) const;
    [[nodiscard]] OrderLine lineOf(const naver::ProductOrder &order, const QString &origin) const;

    NaverCalls m_calls;
    NaverOptionCache m_cache;
    NaverWriter m_writer;
    int m_lastCatalogueSize = 0;
    QHash<QString, QString> m_originOfChannelProduct;
    QHash<QString, NaverProduct> m_sold; ///< read because an order named what the cache does not know
};

} // namespace jaego
