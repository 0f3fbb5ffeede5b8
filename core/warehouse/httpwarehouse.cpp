// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/httpwarehouse.h"

#include "base/text.h"
#include "warehouse/adjustmentcheck.h"

#include <QSet>

namespace jaego {

namespace {

constexpr int kPageSize = 1000;
constexpr qsizetype kLongestAddress = 1800; // proxies cut at 2,048; leave room for a cursor
constexpr int kMostPages = 10'000;
constexpr int kAdjustTries = 3;

const QString kReadWhere = QStringLiteral("warehouse.stock.read");
const QString kAdjustWhere = QStringLiteral("warehouse.adjust");

bool isGood(const HttpReply &reply)
{
    return reply.status >= 200 && reply.status < 300;
}

} // namespace

HttpWarehouse::HttpWarehouse(HttpWarehouseSettings settings, Scheduler *scheduler, HttpClient *http,
                             Lane *lane, SecretStore *secrets, CallSink sink)
    : m_settings(std::move(settings))
    , m_scheduler(scheduler)
    , m_lane(lane)
    , m_secrets(secrets)
    , m_caller(QStringLiteral("WAREHOUSE"), scheduler, http, lane, std::move(sink), Caller::Hooks{})
{
}

HttpHeaders HttpWarehouse::headers() const
{
    HttpHeaders headers{ { "Accept", "application/json, application/problem+json" } };
    if (!m_token.isEmpty())
        headers.append(
            qMakePair(QByteArray("Authorization"), "Bearer " + m_token.reveal().trimmed().toUtf8()));
    return headers;
}

Task<std::optional<Error>> HttpWarehouse::refreshToken()
{
    auto token = co_await m_secrets->read(secretnames::warehouseToken);
    if (!token)
        co_return token.error();
    m_token = *token; // may be empty: a WMS on this machine may ask for none
    co_return std::nullopt;
}

Error HttpWarehouse::inWords(Error error) const
{
    if (error.kind != Error::Kind::Auth)
        return error;
    if (m_token.isEmpty()) {
        error.kind = Error::Kind::Config;
        error.message = Text::tr("The secret %1 is missing: the warehouse asks for a token (%2)")
                            .arg(secretnames::warehouseToken, error.message);
    } else {
        error.message =
            Text::tr("The warehouse refuses %1: %2").arg(secretnames::warehouseToken, error.message);
    }
    return error;
}

Task<Result<WarehousePage>> HttpWarehouse::readPage(QUrl address, Priority priority, std::stop_token stop)
{
    const auto page = std::make_shared<WarehousePage>();
    Call call;
    call.where = kReadWhere;
    call.api = QStringLiteral("GET /stock");
    call.kind = CallKind::Read;
    call.priority = priority;
    call.build = [this, address]() -> Result<HttpRequest> {
        HttpRequest request;
        request.url = address;
        request.headers = headers();
        request.where = kReadWhere;
        return request;
    };
    call.classify = [this, page](const HttpReply &reply) -> std::optional<Error> {
        if (!isGood(reply))
            return warehouseProblem(reply, m_settings.fields, kReadWhere);
        auto parsed = parseWarehousePage(reply, m_settings.fields, kReadWhere);
        if (!parsed)
            return parsed.error();
        *page = std::move(*parsed);
        return std::nullopt;
    };
    const RetryLimits limits;
    const Result<HttpReply> reply = co_await m_caller.send(std::move(call), limits, stop);
    if (!reply)
        co_return inWords(reply.error());
    co_return *page;
}

Task<std::optional<Error>> HttpWarehouse::readPages(QUrl first, Priority priority,
                                                    std::shared_ptr<WarehouseBook> book, std::stop_token stop)
{
    QUrl address = first;
    for (int number = 0; number < kMostPages; ++number) {
        const Result<WarehousePage> page = co_await readPage(address, priority, stop);
        if (!page)
            co_return page.error();
        std::optional<Error> problem = book->add(*page, kReadWhere);
        if (problem)
            co_return problem;
        if (page->nextCursor.isEmpty())
            co_return std::nullopt;
        address = withCursor(first, page->nextCursor);
    }
    co_return Error(Error::Kind::Network, kReadWhere, Text::tr("the warehouse's list does not end"));
}

Task<Result<WarehouseReading>> HttpWarehouse::readAll(std::stop_token stop)
{
    std::optional<Error> problem = co_await refreshToken();
    if (problem)
        co_return *problem;
    const QDateTime askedAt = m_scheduler->utcNow();
    const auto book = std::make_shared<WarehouseBook>();
    const QUrl address = stockAddress(m_settings.baseUrl, kPageSize, {});
    problem = co_await readPages(address, Priority::SweepRead, book, stop);
    if (problem)
        co_return *problem;
    Result<WarehouseReading> reading = book->whole(kReadWhere);
    if (reading) {
        // A clock ahead of ours must not end reservations early; a WMS that tells no
        // time is as of the moment it was asked.
        reading->asOf = reading->asOf.isValid() ? std::min(reading->asOf, m_scheduler->utcNow()) : askedAt;
    }
    co_return reading;
}

Task<Result<WarehouseReading>> HttpWarehouse::readSome(QList<Sku> skus, std::stop_token stop)
{
    WarehouseReading out;
    out.asOf = m_scheduler->utcNow();
    if (skus.isEmpty())
        co_return out;
    std::optional<Error> problem = co_await refreshToken();
    if (problem)
        co_return *problem;
    const QList<QUrl> addresses = stockAddresses(m_settings.baseUrl, skus, kLongestAddress);
    QSet<Sku> wanted(skus.cbegin(), skus.cend());
    for (const QUrl &address : addresses) {
        const auto book = std::make_shared<WarehouseBook>(); // each address is a list of its own
        problem = co_await readPages(address, Priority::TargetedRead, book, stop);
        if (problem)
            co_return *problem;
        const Result<WarehouseReading> part = book->whole(kReadWhere);
        if (!part)
            co_return part.error();
        if (part->asOf.isValid())
            out.asOf = std::min(out.asOf, part->asOf);
        out.contradictions += part->contradictions;
        for (const WarehouseItem &item : part->items) {
            if (wanted.remove(item.product.sku))
                out.items.append(item);
        }
        wanted -= book->contradictory(); // known, but not believed
    }
    for (const Sku &sku : std::as_const(skus)) {
        if (wanted.remove(sku))
            out.unknown.append(sku);
    }
    co_return out;
}

Task<Result<Units>> HttpWarehouse::onHandOf(Sku sku, std::stop_token stop)
{
    const QList<Sku> one{ sku };
    const Result<WarehouseReading> reading = co_await readSome(one, stop);
    if (!reading)
        co_return reading.error();
    if (!reading->items.isEmpty())
        co_return reading->items.first().onHand;
    if (!reading->contradictions.isEmpty())
        co_return Error(Error::Kind::Contradiction, kAdjustWhere, reading->contradictions.first());
    co_return Error(Error::Kind::NotFound, kAdjustWhere, Text::tr("the warehouse does not know %1").arg(sku));
}

Task<Result<AdjustmentOutcome>> HttpWarehouse::adjust(WarehouseAdjustment adjustment, std::stop_token stop)
{
    if (auto problem = malformed(adjustment))
        co_return *problem;
    const std::optional<Error> noToken = co_await refreshToken();
    if (noToken)
        co_return *noToken;
    std::optional<Units> before = adjustment.setTo ? adjustment.expected : std::nullopt;
    if (adjustment.setTo && !before) {
        const Result<Units> now = co_await onHandOf(adjustment.sku, stop);
        if (!now)
            co_return now.error();
        before = *now;
    }

    const auto after = std::make_shared<Units>();
    Call call;
    call.where = kAdjustWhere;
    call.api = QStringLiteral("POST /adjustments");
    call.kind = CallKind::Read; // as repeatable as a read: the key makes it apply once
    call.priority = Priority::Write;
    call.build = [this, adjustment]() -> Result<HttpRequest> {
        HttpRequest request;
        request.method = "POST";
        request.url = adjustmentsAddress(m_settings.baseUrl);
        request.headers = headers();
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        request.headers.append(qMakePair(QByteArray("Idempotency-Key"), adjustment.id.toUtf8()));
        request.body = adjustmentBody(adjustment);
        request.where = kAdjustWhere;
        return request;
    };
    call.classify = [this, after, sku = adjustment.sku](const HttpReply &reply) -> std::optional<Error> {
        if (!isGood(reply))
            return warehouseProblem(reply, m_settings.fields, kAdjustWhere);
        const Result<Units> onHand = parseAdjusted(reply, m_settings.fields, sku, kAdjustWhere);
        if (!onHand)
            return onHand.error();
        *after = *onHand;
        return std::nullopt;
    };
    RetryLimits limits;
    limits.maxTries = kAdjustTries;
    const Result<HttpReply> reply = co_await m_caller.send(std::move(call), limits, stop);
    if (!reply)
        co_return inWords(reply.error());
    if (adjustment.delta)
        before = *after - *adjustment.delta;
    co_return AdjustmentOutcome{ *before, *after };
}

Task<Result<QString>> HttpWarehouse::test(std::stop_token stop)
{
    const std::optional<Error> noToken = co_await refreshToken();
    if (noToken)
        co_return *noToken;
    const QUrl address = stockAddress(m_settings.baseUrl, 1, {});
    const Result<WarehousePage> page = co_await readPage(address, Priority::TargetedRead, stop);
    if (!page)
        co_return page.error();
    if (page->items.isEmpty())
        co_return Text::tr("The warehouse answers; it lists no product.");
    co_return Text::tr("The warehouse answers; its first product is %1 with %2 on hand.")
        .arg(page->items.first().product.sku)
        .arg(page->items.first().onHand.value());
}

} // namespace jaego
