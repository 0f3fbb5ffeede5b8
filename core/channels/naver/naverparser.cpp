// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/naverparser.h"

#include "base/text.h"
#include "channels/wire.h"

#include <QJsonArray>
#include <QSet>

namespace jaego {

namespace {

using L1 = QLatin1String;

Error broken(const QString &where, const QString &what)
{
    return { Error::Kind::Network, where, Text::tr("Naver's answer is not what it should be: %1").arg(what),
             200 };
}

bool isId(const QString &text)
{
    if (text.isEmpty() || text.size() > 19 || text.at(0) == u'0')
        return false;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits && value > 0;
}

/// A positive 64-bit id as its digits, or empty.
QString productNo(const QJsonValue &value)
{
    const QString text = wire::idText(value);
    return isId(text) ? text : QString();
}

NaverSearchRow rowOf(const QJsonObject &channelProduct, const QString &originOfContent)
{
    NaverSearchRow row;
    row.originProductNo = productNo(channelProduct.value(L1("originProductNo")));
    if (row.originProductNo.isEmpty())
        row.originProductNo = originOfContent;
    row.channelProductNo = productNo(channelProduct.value(L1("channelProductNo")));
    row.serviceType = channelProduct.value(L1("channelServiceType")).toString();
    row.name = wire::text(channelProduct.value(L1("name")));
    row.sellerCode = wire::text(channelProduct.value(L1("sellerManagementCode")));
    row.status = channelProduct.value(L1("statusType")).toString();
    row.modifiedDate = wire::text(channelProduct.value(L1("modifiedDate")));
    row.stock = wire::integer(channelProduct.value(L1("stockQuantity")));
    return row;
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// Something is there: a non-empty list or object, or true.
bool isPresent(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isObject())
        return !value.toObject().isEmpty();
    return value.toBool(false);
}

/// A list that may be missing; nullopt when something else stands there.
std::optional<QJsonArray> listAt(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(L1(name));
    if (isMissing(value))
        return QJsonArray();
    if (!value.isArray())
        return std::nullopt;
    return value.toArray();
}

QString optionName(const QJsonObject &option)
{
    QStringList names;
    for (const char *key : { "optionName1", "optionName2", "optionName3", "optionName4" }) {
        const QString name = wire::text(option.value(L1(key)));
        if (!name.isEmpty())
            names.append(name);
    }
    return names.join(QStringLiteral(" / "));
}

Result<QList<NaverOption>> optionsOf(const QJsonArray &list, const QString &where)
{
    QList<NaverOption> options;
    options.reserve(list.size());
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        NaverOption option;
        option.id = productNo(object.value(L1("id")));
        if (option.id.isEmpty())
            return broken(where, Text::tr("an option without an id"));
        option.name = optionName(object);
        option.sellerCode = wire::text(object.value(L1("sellerManagerCode")));
        option.stock = wire::integer(object.value(L1("stockQuantity")));
        const QJsonValue price = object.value(L1("price"));
        option.price = wire::integer(price);
        if (!isMissing(price) && !option.price) // never echo a guess: an omitted price becomes 0
            return broken(where, Text::tr("option %1 has a price that is no whole number").arg(option.id));
        option.usable = wire::flag(object.value(L1("usable")));
        option.fulfilment = wire::flag(object.value(L1("skuYn"))).value_or(false);
        options.append(option);
    }
    return options;
}

std::optional<Error> readOptions(const QJsonObject &info, NaverProduct *product, const QString &where)
{
    const auto combinations = listAt(info, "optionCombinations");
    const auto standards = listAt(info, "optionStandards");
    if (!combinations || !standards)
        return broken(where, Text::tr("the options are not a list"));
    if (!combinations->isEmpty() && !standards->isEmpty())
        return Error{ Error::Kind::Contradiction, where,
                      Text::tr("the product has combination and standard options at once") };
    product->useStockManagement = wire::flag(info.value(L1("useStockManagement")));
    if (combinations->isEmpty() && standards->isEmpty())
        return std::nullopt;
    product->kind = combinations->isEmpty() ? NaverOptionKind::Standard : NaverOptionKind::Combination;
    auto options = optionsOf(combinations->isEmpty() ? *standards : *combinations, where);
    if (!options)
        return options.error();
    product->options = std::move(*options);
    return std::nullopt;
}

} // namespace

std::optional<NaverListingId> NaverListingId::parse(const QString &externalId)
{
    const QStringList parts = externalId.split(u':');
    if (parts.size() > 2)
        return std::nullopt;
    for (const QString &part : parts) {
        if (!isId(part))
            return std::nullopt;
    }
    return NaverListingId{ parts.at(0), parts.value(1) };
}

Result<NaverSearchPage> parseNaverSearch(const QJsonObject &body, const QString &where)
{
    NaverSearchPage page;
    page.totalPages = wire::integer(body.value(L1("totalPages"))).value_or(-1);
    page.totalElements = wire::integer(body.value(L1("totalElements"))).value_or(-1);
    page.last = wire::flag(body.value(L1("last"))).value_or(false);
    const QJsonValue contents = body.value(L1("contents"));
    if (isMissing(contents)) {
        // An empty list may be left out, but only where the answer says there is nothing.
        if (page.totalElements != 0)
            return broken(where, Text::tr("no contents"));
        page.last = true;
        return page;
    }
    if (!contents.isArray())
        return broken(where, Text::tr("contents is not a list"));
    const QJsonArray list = contents.toArray();
    page.products = static_cast<int>(list.size());
    for (const QJsonValue &value : list) {
        const QJsonObject content = value.toObject();
        const QString origin = productNo(content.value(L1("originProductNo")));
        const auto channelProducts = listAt(content, "channelProducts");
        if (!channelProducts)
            return broken(where, Text::tr("channelProducts is not a list"));
        for (const QJsonValue &channelProduct : *channelProducts) {
            const NaverSearchRow row = rowOf(channelProduct.toObject(), origin);
            if (row.originProductNo.isEmpty() || row.channelProductNo.isEmpty())
                return broken(where, Text::tr("a product without its number"));
            page.rows.append(row);
        }
    }
    return page;
}

int NaverSearchBook::add(const NaverSearchPage &page, const QDateTime &seenAt)
{
    int fresh = 0;
    QHash<QString, qint64> stockInPage;
    for (const NaverSearchRow &row : page.rows) {
        if (!m_channelProducts.contains(row.channelProductNo))
            ++fresh;
        m_channelProducts.insert(row.channelProductNo, row);

        auto at = m_indexOfOrigin.constFind(row.originProductNo);
        if (at == m_indexOfOrigin.constEnd()) {
            m_indexOfOrigin.insert(row.originProductNo, static_cast<int>(m_products.size()));
            m_products.append(Product{ row, seenAt, {} });
        } else {
            Product &product = m_products[*at];
            const bool better = row.channelProductNo == product.row.channelProductNo
                || (row.serviceType == L1("STOREFARM") && product.row.serviceType != L1("STOREFARM"));
            const QString newest = std::max(product.row.modifiedDate, row.modifiedDate);
            if (better) {
                product.row = row;
                product.seenAt = seenAt;
            }
            product.row.modifiedDate = newest;
        }

        if (!row.stock)
            continue;
        const auto told = stockInPage.constFind(row.originProductNo);
        if (told != stockInPage.constEnd() && *told != *row.stock) {
            m_products[m_indexOfOrigin.value(row.originProductNo)].contradiction =
                Text::tr("product %1 shows %2 and %3 at the same time")
                    .arg(row.originProductNo)
                    .arg(*told)
                    .arg(*row.stock);
        }
        stockInPage.insert(row.originProductNo, *row.stock);
    }
    return fresh;
}

bool NaverProduct::unmanaged() const
{
    return kind == NaverOptionKind::Standard && !useStockManagement.value_or(false);
}

bool NaverProduct::hasOptionStock() const
{
    return kind != NaverOptionKind::None;
}

const NaverOption *NaverProduct::option(const QString &id) const
{
    for (const NaverOption &candidate : options) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

qint64 NaverProduct::sum() const
{
    if (stock)
        return *stock;
    qint64 total = 0;
    for (const NaverOption &option : options)
        total += option.stock.value_or(0);
    return total;
}

Result<NaverProduct> parseNaverProduct(const QJsonObject &body, const QString &where)
{
    const QJsonValue originValue = body.value(L1("originProduct"));
    if (!originValue.isObject())
        return broken(where, Text::tr("no originProduct"));
    const QJsonObject origin = originValue.toObject();

    NaverProduct product;
    product.status = origin.value(L1("statusType")).toString();
    if (product.status.isEmpty())
        return broken(where, Text::tr("a product without statusType"));
    product.name = wire::text(origin.value(L1("name")));
    product.stock = wire::integer(origin.value(L1("stockQuantity")));

    const QJsonObject detail = origin.value(L1("detailAttribute")).toObject();
    const QJsonObject codes = detail.value(L1("sellerCodeInfo")).toObject();
    product.sellerCode = wire::text(codes.value(L1("sellerManagementCode")));
    product.barcode = wire::text(codes.value(L1("sellerBarcode")));
    product.fulfilment = isPresent(origin.value(L1("productLogistics")))
        || isPresent(detail.value(L1("productLogistics"))) || isPresent(body.value(L1("productLogistics")));

    const QJsonValue info = detail.value(L1("optionInfo"));
    if (!isMissing(info)) {
        if (!info.isObject())
            return broken(where, Text::tr("optionInfo is not an object"));
        if (auto problem = readOptions(info.toObject(), &product, where))
            return *problem;
    }
    return product;
}

Writability naverWritability(const QString &status)
{
    if (status == L1("SALE") || status == L1("OUTOFSTOCK") || status == L1("SUSPENSION")
        || status == L1("WAIT"))
        return Writability::Writable;
    if (status == L1("DELETE"))
        return Writability::Deleted;
    if (status == L1("CLOSE") || status == L1("PROHIBITION"))
        return Writability::Closed;
    return Writability::NotApproved; // UNADMISSION, REJECTION, and words nobody has met: hands off
}

SaleState naverSaleState(const QString &status)
{
    if (status == L1("SALE"))
        return SaleState::OnSale;
    if (status == L1("OUTOFSTOCK"))
        return SaleState::SoldOut;
    if (status == L1("SUSPENSION") || status == L1("CLOSE") || status == L1("PROHIBITION"))
        return SaleState::Stopped;
    return SaleState::Unknown; // WAIT: the system itself begins the sale
}

namespace {

/// Adds the observation, or the words why the quantity is not believed.
void observe(NaverListings *out, const Listing &listing, std::optional<qint64> stock, const QDateTime &seenAt)
{
    Observation seen{ listing.key, std::nullopt, listing.saleState, seenAt };
    if (listing.writability == Writability::NoStockManagement) {
        out->observations.append(seen);
        return;
    }
    QString words;
    if (!stock)
        words = Text::tr("no readable quantity");
    else if (const auto why = wire::unbelievable(*stock))
        words = *why;
    if (words.isEmpty()) {
        seen.quantity = Units(*stock);
        out->observations.append(seen);
        return;
    }
    out->contradictions.append(
        { listing.key.externalId,
          Text::tr("NAVER %1 (%2): %3").arg(listing.key.externalId, listing.title, words) });
}

SaleState optionState(SaleState ofProduct, const NaverOption &option)
{
    if (!option.usable.value_or(true))
        return SaleState::Stopped; // a person switched the option off: its stock is written, nothing else
    if (ofProduct == SaleState::OnSale && option.stock && *option.stock == 0)
        return SaleState::SoldOut;
    return ofProduct;
}

} // namespace

NaverListings naverListings(const QString &origin, const NaverProduct &product, const QDateTime &seenAt)
{
    NaverListings out;
    Listing base;
    base.key = ListingKey{ ChannelId::Naver, origin };
    base.parentId = origin;
    base.title = product.name;
    base.writability = naverWritability(product.status);
    base.saleState = naverSaleState(product.status);
    const bool open = base.writability == Writability::Writable;
    if (open && product.fulfilment)
        base.writability = Writability::ChannelFulfilment;

    if (!product.hasOptionStock()) {
        base.sellerCode = product.sellerCode;
        base.barcode = product.barcode;
        out.listings.append(base);
        observe(&out, base, product.stock, seenAt);
        return out;
    }

    QHash<QString, std::optional<qint64>> told;
    QSet<QString> disputed;
    for (const NaverOption &option : product.options) {
        const auto before = told.constFind(option.id);
        if (before != told.constEnd() && *before != option.stock)
            disputed.insert(option.id);
        told.insert(option.id, option.stock);
    }
    QSet<QString> listed;
    for (const NaverOption &option : product.options) {
        if (listed.contains(option.id))
            continue;
        listed.insert(option.id);
        Listing listing = base;
        listing.key.externalId = NaverListingId{ origin, option.id }.text();
        listing.optionName = option.name;
        listing.sellerCode = option.sellerCode;
        if (open && option.fulfilment)
            listing.writability = Writability::ChannelFulfilment;
        else if (listing.writability == Writability::Writable && product.unmanaged())
            listing.writability = Writability::NoStockManagement;
        listing.saleState = optionState(base.saleState, option);
        out.listings.append(listing);
        if (disputed.contains(option.id)) {
            out.contradictions.append({ listing.key.externalId,
                                        Text::tr("NAVER %1 (%2): listed twice with different quantities")
                                            .arg(listing.key.externalId, listing.title) });
            continue;
        }
        observe(&out, listing, option.stock, seenAt);
    }
    return out;
}

} // namespace jaego
