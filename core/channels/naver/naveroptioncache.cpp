// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naveroptioncache.h"

#include "channels/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jaego {

namespace {

using L1 = QLatin1String;
constexpr int kVersion = 1;

QString kindName(NaverOptionKind kind)
{
    switch (kind) {
    case NaverOptionKind::None:
        return QStringLiteral("none");
    case NaverOptionKind::Combination:
        return QStringLiteral("combination");
    case NaverOptionKind::Standard:
        return QStringLiteral("standard");
    }
    return {};
}

std::optional<NaverOptionKind> kindOf(const QString &name)
{
    for (const auto kind :
         { NaverOptionKind::None, NaverOptionKind::Combination, NaverOptionKind::Standard }) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QJsonObject optionToJson(const NaverOption &option)
{
    QJsonObject out{ { QStringLiteral("id"), option.id },
                     { QStringLiteral("name"), option.name },
                     { QStringLiteral("code"), option.sellerCode },
                     { QStringLiteral("fulfilment"), option.fulfilment } };
    if (option.stock)
        out.insert(QStringLiteral("stock"), *option.stock);
    if (option.usable)
        out.insert(QStringLiteral("usable"), *option.usable);
    return out;
}

std::optional<NaverOption> optionFromJson(const QJsonObject &in)
{
    NaverOption option;
    option.id = in.value(L1("id")).toString();
    if (!NaverListingId::parse(option.id))
        return std::nullopt;
    option.name = in.value(L1("name")).toString();
    option.sellerCode = in.value(L1("code")).toString();
    option.fulfilment = in.value(L1("fulfilment")).toBool();
    option.stock = wire::integer(in.value(L1("stock")));
    option.usable = wire::flag(in.value(L1("usable")));
    return option;
}

QJsonObject productToJson(const NaverProduct &product)
{
    // Price and status are not kept: a write echoes a fresh read, and the search tells the status.
    QJsonObject out{ { QStringLiteral("kind"), kindName(product.kind) },
                     { QStringLiteral("name"), product.name },
                     { QStringLiteral("status"), product.status },
                     { QStringLiteral("code"), product.sellerCode },
                     { QStringLiteral("barcode"), product.barcode },
                     { QStringLiteral("fulfilment"), product.fulfilment } };
    if (product.stock)
        out.insert(QStringLiteral("stock"), *product.stock);
    if (product.useStockManagement)
        out.insert(QStringLiteral("managed"), *product.useStockManagement);
    if (!product.options.isEmpty()) {
        QJsonArray options;
        for (const NaverOption &option : product.options)
            options.append(optionToJson(option));
        out.insert(QStringLiteral("options"), options);
    }
    return out;
}

std::optional<NaverProduct> productFromJson(const QJsonObject &in)
{
    const auto kind = kindOf(in.value(L1("kind")).toString());
    if (!kind)
        return std::nullopt;
    NaverProduct product;
    product.kind = *kind;
    product.name = in.value(L1("name")).toString();
    product.status = in.value(L1("status")).toString();
    product.sellerCode = in.value(L1("code")).toString();
    product.barcode = in.value(L1("barcode")).toString();
    product.fulfilment = in.value(L1("fulfilment")).toBool();
    product.stock = wire::integer(in.value(L1("stock")));
    product.useStockManagement = wire::flag(in.value(L1("managed")));
    const QJsonArray options = in.value(L1("options")).toArray();
    for (const QJsonValue &value : options) {
        auto option = optionFromJson(value.toObject());
        if (!option)
            return std::nullopt;
        product.options.append(std::move(*option));
    }
    if (product.hasOptionStock() == product.options.isEmpty())
        return std::nullopt;
    return product;
}

} // namespace

const NaverProduct *NaverOptionCache::current(const NaverSearchRow &row) const
{
    const auto entry = m_entries.constFind(row.originProductNo);
    if (entry == m_entries.constEnd() || !entry->trusted || entry->modifiedDate != row.modifiedDate)
        return nullptr;
    // A plain product's own number is in the row; only options can hide behind a sum.
    if (entry->product.hasOptionStock() && row.stock != entry->product.sum())
        return nullptr;
    return &entry->product;
}

const NaverProduct *NaverOptionCache::lastKnown(const QString &origin) const
{
    const auto entry = m_entries.constFind(origin);
    return entry == m_entries.constEnd() ? nullptr : &entry->product;
}

void NaverOptionCache::store(const QString &origin, const QString &modifiedDate, NaverProduct product,
                             quint64 writesBefore)
{
    m_entries.insert(origin, Entry{ modifiedDate, std::move(product), writesOf(origin) == writesBefore });
}

void NaverOptionCache::refresh(const QString &origin, NaverProduct product, quint64 writesBefore)
{
    const auto entry = m_entries.find(origin);
    if (entry == m_entries.end())
        return; // without a date nobody could tell when it changed
    entry->product = std::move(product);
    entry->trusted = writesOf(origin) == writesBefore;
}

void NaverOptionCache::distrust(const QString &origin)
{
    ++m_writes[origin];
    const auto entry = m_entries.find(origin);
    if (entry != m_entries.end())
        entry->trusted = false;
}

void NaverOptionCache::keepOnly(const QSet<QString> &origins)
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (origins.contains(it.key()))
            ++it;
        else
            it = m_entries.erase(it);
    }
}

QByteArray NaverOptionCache::toJson() const
{
    QJsonObject products;
    for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it) {
        QJsonObject entry = productToJson(it->product);
        entry.insert(QStringLiteral("modified"), it->modifiedDate);
        entry.insert(QStringLiteral("trusted"), it->trusted);
        products.insert(it.key(), entry);
    }
    return QJsonDocument(
               QJsonObject{ { QStringLiteral("v"), kVersion }, { QStringLiteral("products"), products } })
        .toJson(QJsonDocument::Compact);
}

void NaverOptionCache::fromJson(const QByteArray &json)
{
    m_entries.clear();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (wire::integer(root.value(L1("v"))) != kVersion)
        return;
    const QJsonObject products = root.value(L1("products")).toObject();
    for (auto it = products.constBegin(); it != products.constEnd(); ++it) {
        const auto id = NaverListingId::parse(it.key());
        const QJsonObject entry = it->toObject();
        auto product = productFromJson(entry);
        if (!id || !id->option.isEmpty() || !product)
            continue;
        m_entries.insert(it.key(),
                         Entry{ entry.value(L1("modified")).toString(), std::move(*product),
                                entry.value(L1("trusted")).toBool() });
    }
}

} // namespace jaego
