// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24parser.h"

#include "base/text.h"
#include "channels/wire.h"

#include <QJsonArray>

namespace jaego::cafe24 {

namespace {

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 19
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// display and selling default to what a plain product has.
bool isStopped(const QJsonObject &object)
{
    return !wire::flag(object.value(u"display")).value_or(true)
        || !wire::flag(object.value(u"selling")).value_or(true);
}

QString optionNameOf(const QJsonObject &variant)
{
    QStringList values;
    const QJsonArray options = variant.value(u"options").toArray();
    for (const auto &option : options) {
        const QString value = wire::text(option.toObject().value(u"value"));
        if (!value.isEmpty())
            values.append(value);
    }
    return values.join(QStringLiteral(" / "));
}

/// Stock fields stand flat in reads and inside `inventories` after writes, which may be an object or a list
/// of one.
QJsonObject stockOf(const QJsonObject &variant)
{
    const QJsonValue nested = variant.value(u"inventories");
    if (nested.isObject())
        return nested.toObject();
    if (nested.isArray() && nested.toArray().size() == 1)
        return nested.toArray().first().toObject();
    return variant;
}

std::optional<Variant> variantOf(const QJsonObject &object)
{
    Variant variant;
    variant.code = wire::text(object.value(u"variant_code"));
    if (variant.code.isEmpty())
        return std::nullopt;
    const QJsonObject stock = stockOf(object);
    variant.customCode = wire::text(object.value(u"custom_variant_code"));
    variant.optionName = optionNameOf(object);
    variant.stopped = isStopped(object);
    variant.countsStock = wire::flag(stock.value(u"use_inventory")).value_or(true);
    variant.showsSoldOut = wire::flag(stock.value(u"display_soldout")).value_or(true);
    variant.quantity = wire::integer(stock.value(u"quantity"));
    return variant;
}

QList<Variant> variantsOf(const QJsonArray &array, QStringList *unreadable, const QString &productNo)
{
    QList<Variant> variants;
    for (const auto &value : array) {
        if (auto variant = variantOf(value.toObject()))
            variants.append(std::move(*variant));
        else if (unreadable)
            unreadable->append(
                Text::tr("Cafe24 lists a variant without a code in product %1").arg(productNo));
    }
    return variants;
}

Error notPromised(const HttpReply &reply, const QString &where, const char *what)
{
    return wire::brokenReply(where, Text::tr("Cafe24's answer has no %1").arg(QLatin1String(what)), reply);
}

Listing listingOf(const Product &product, const Variant &variant)
{
    Listing listing;
    listing.key = { ChannelId::Cafe24, externalId({ product.productNo, variant.code }) };
    listing.parentId = product.productNo;
    listing.title = product.name;
    listing.optionName = variant.optionName;
    listing.sellerCode = variant.customCode;
    if (listing.sellerCode.isEmpty() && product.variants.size() == 1)
        listing.sellerCode = product.customCode;
    listing.writability = variant.countsStock ? Writability::Writable : Writability::NoStockManagement;
    listing.saleState = saleStateOf(variant, product.stopped);
    return listing;
}

WriteResult resultFor(const QString &productNo, const Quantity &sent)
{
    WriteResult result;
    result.externalId = externalId({ productNo, sent.variantCode });
    result.kind = WriteResult::Kind::Unknown;
    result.value = sent.value;
    return result;
}

/// One object of an answer against what was sent for it.
void judge(const QJsonObject &object, const Quantity &sent, const HttpReply &reply, const QString &where,
           WriteResult *result)
{
    if (const auto error = apiErrorOf(object)) {
        if (error->code == 409) { // the same content again
            result->kind = WriteResult::Kind::NoChange;
            return;
        }
        result->kind =
            error->code >= 400 && error->code < 500 ? WriteResult::Kind::Failed : WriteResult::Kind::Unknown;
        const auto kind = error->code == 404          ? Error::Kind::NotFound
            : error->code >= 400 && error->code < 500 ? Error::Kind::Rejected
                                                      : Error::Kind::Http;
        result->error = wire::replyError(kind, where, error->message, reply, error->traceId);
        if (error->code > 0)
            result->error->httpStatus = error->code;
        return;
    }
    const auto answered = wire::integer(stockOf(object).value(u"quantity"));
    if (answered == sent.value.value()) {
        result->kind = WriteResult::Kind::Accepted;
        return;
    }
    const QString shown = answered ? QString::number(*answered) : Text::tr("no quantity");
    result->error = wire::replyError(
        Error::Kind::Contradiction, where,
        Text::tr("%1 was sent, Cafe24 answered %2").arg(sent.value.value()).arg(shown), reply);
}

/// The objects of a write's answer, whatever they are wrapped in.
QList<QJsonObject> answeredObjects(const QJsonObject &answer)
{
    QList<QJsonObject> objects;
    for (const QStringView one : { QStringView(u"inventory"), QStringView(u"variant") }) {
        if (answer.value(one).isObject())
            objects.append(answer.value(one).toObject());
    }
    for (const QStringView many :
         { QStringView(u"variants"), QStringView(u"inventories"), QStringView(u"errors") }) {
        const QJsonArray array = answer.value(many).toArray();
        for (const auto &value : array)
            objects.append(value.toObject());
    }
    return objects;
}

} // namespace

QString externalId(const VariantId &id)
{
    return id.productNo + u':' + id.variantCode;
}

std::optional<VariantId> variantId(const QString &externalId)
{
    const qsizetype colon = externalId.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    VariantId id{ externalId.left(colon), externalId.mid(colon + 1) };
    const bool goodCode = !id.variantCode.isEmpty() && id.variantCode.size() <= 40
        && std::all_of(id.variantCode.begin(), id.variantCode.end(),
                       [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    if (!isNumber(id.productNo) || !goodCode)
        return std::nullopt;
    return id;
}

Result<ProductPage> parseProducts(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object || !object.value().value(u"products").isArray())
        return notPromised(reply, where, "list of products");
    const QJsonArray rows = object.value().value(u"products").toArray();
    ProductPage page;
    page.rows = rows.size();
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        Product product;
        product.productNo = wire::idText(row.value(u"product_no"));
        product.name = wire::text(row.value(u"product_name"));
        if (!isNumber(product.productNo)) {
            page.unreadable.append(
                Text::tr("Cafe24 lists a product without a number: %1").arg(product.name.left(80)));
            continue;
        }
        if (!row.value(u"variants").isArray())
            return notPromised(reply, where, "variants of a product");
        product.customCode = wire::text(row.value(u"custom_product_code"));
        product.stopped = isStopped(row);
        product.variants = variantsOf(row.value(u"variants").toArray(), &page.unreadable, product.productNo);
        page.products.append(std::move(product));
    }
    return page;
}

Result<QList<Variant>> parseVariants(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object || !object.value().value(u"variants").isArray())
        return notPromised(reply, where, "list of variants");
    return variantsOf(object.value().value(u"variants").toArray(), nullptr, {});
}

Result<Variant> parseVariant(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    if (!object)
        return notPromised(reply, where, "variant");
    if (auto variant = variantOf(object.value().value(u"variant").toObject()))
        return *variant;
    return notPromised(reply, where, "readable variant");
}

Result<qint64> parseCount(const HttpReply &reply, const QString &where)
{
    const auto object = reply.jsonObject(where);
    const auto count = object ? wire::integer(object.value().value(u"count")) : std::nullopt;
    if (!count || *count < 0)
        return notPromised(reply, where, "count");
    return *count;
}

SaleState saleStateOf(const Variant &variant, bool productStopped)
{
    if (variant.stopped || productStopped)
        return SaleState::Stopped;
    if (!variant.countsStock || !variant.showsSoldOut)
        return SaleState::OnSale;
    if (!variant.quantity)
        return SaleState::Unknown;
    return *variant.quantity > 0 ? SaleState::OnSale : SaleState::SoldOut;
}

Result<Observation> observationOf(const QString &productNo, const Variant &variant, bool productStopped,
                                  const QDateTime &now)
{
    const QString where = QStringLiteral("cafe24.stock.read");
    const QString id = externalId({ productNo, variant.code });
    Observation seen{ { ChannelId::Cafe24, id }, std::nullopt, saleStateOf(variant, productStopped), now };
    if (!variant.countsStock)
        return seen;
    if (!variant.quantity)
        return Error(Error::Kind::Contradiction, where,
                     Text::tr("Cafe24 counts %1 but shows no quantity").arg(id));
    if (const auto why = wire::unbelievable(*variant.quantity, !variant.showsSoldOut))
        return Error(Error::Kind::Contradiction, where, Text::tr("Cafe24 shows %1 for %2").arg(*why, id));
    seen.quantity = Units(*variant.quantity);
    return seen;
}

void addProduct(const Product &product, const QDateTime &now, QSet<QString> *known, Catalogue *catalogue)
{
    for (const Variant &variant : product.variants) {
        const Listing listing = listingOf(product, variant);
        if (known->contains(listing.key.externalId)) {
            catalogue->contradictions.append(Text::tr("Cafe24 lists %1 twice").arg(listing.key.externalId));
            // Which of the two quantities holds nobody knows: neither is believed.
            catalogue->observations.removeIf(
                [&listing](const Observation &seen) { return seen.listing == listing.key; });
            continue;
        }
        known->insert(listing.key.externalId);
        catalogue->listings.append(listing);
        auto seen = observationOf(product.productNo, variant, product.stopped, now);
        if (seen)
            catalogue->observations.append(seen.value());
        else
            catalogue->contradictions.append(seen.error().message);
    }
}

QByteArray singleWriteBody(Units value)
{
    return "{\"shop_no\":1,\"request\":{\"quantity\":" + QByteArray::number(value.value()) + "}}";
}

QByteArray multiWriteBody(const QList<Quantity> &quantities)
{
    QJsonArray requests;
    for (const Quantity &quantity : quantities)
        requests.append(QJsonObject{ { QStringLiteral("variant_code"), quantity.variantCode },
                                     { QStringLiteral("quantity"), quantity.value.value() } });
    const QJsonObject body{ { QStringLiteral("shop_no"), 1 }, { QStringLiteral("requests"), requests } };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QList<WriteResult> writeResults(const QString &productNo, const QList<Quantity> &sent, const HttpReply &reply,
                                const QString &where)
{
    const auto answer = reply.jsonObject(where);
    const QList<QJsonObject> objects = answer ? answeredObjects(answer.value()) : QList<QJsonObject>();
    QList<WriteResult> results;
    for (const Quantity &quantity : sent) {
        WriteResult result = resultFor(productNo, quantity);
        if (reply.status == 409 && sent.size() == 1) {
            result.kind = WriteResult::Kind::NoChange;
            results.append(result);
            continue;
        }
        bool named = false;
        for (const QJsonObject &object : objects) {
            const QString code = wire::text(object.value(u"variant_code"));
            if (code == quantity.variantCode || (code.isEmpty() && sent.size() == 1 && objects.size() == 1)) {
                judge(object, quantity, reply, where, &result);
                named = true;
                break;
            }
        }
        if (!named)
            result.error = wire::brokenReply(
                where, Text::tr("Cafe24's answer does not name %1").arg(quantity.variantCode), reply);
        results.append(result);
    }
    return results;
}

} // namespace jaego::cafe24
