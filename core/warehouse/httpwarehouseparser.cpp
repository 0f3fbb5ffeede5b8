// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/httpwarehouseparser.h"

#include "base/text.h"
#include "base/utctime.h"
#include "net/replywords.h"
#include "warehouse/jsonpointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace jaego {

namespace {

using L1 = QLatin1String;
using Kind = Error::Kind;

constexpr qint64 kAbsurd = 99'999'999; // more than this is no stock but an accident

/// A whole number, as number or as text; never through a double.
std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString()) {
        bool fits = false;
        const qint64 number = value.toString().trimmed().toLongLong(&fits);
        return fits ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const qint64 first = value.toInteger(0); // its default is given back for a fraction: two defaults tell
    if (first != 0 || value.toInteger(1) == 0)
        return first;
    return std::nullopt;
}

/// A code or a name; a number stands for its digits.
QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto number = integer(value);
    return number ? QString::number(*number) : QString();
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

Error brokenReply(const HttpReply &reply, const QString &where, const QString &what)
{
    const QString words = firstWords(reply.body);
    return { Kind::Network, where, words.isEmpty() ? what : what + QStringLiteral(": ") + words,
             reply.status };
}

/// The decoded answer, object or list.
Result<QJsonValue> rootOf(const HttpReply &reply, const QString &where)
{
    if (reply.body.trimmed().isEmpty())
        return brokenReply(reply, where, Text::tr("the warehouse answered nothing"));
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isObject())
        return QJsonValue(document.object());
    if (document.isArray())
        return QJsonValue(document.array());
    return brokenReply(reply, where, Text::tr("the warehouse's answer is not JSON"));
}

QDateTime timeAt(const QJsonValue &value)
{
    const QString given = value.toString();
    QDateTime time = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // no zone told: the contract says UTC
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString unbelievable(std::optional<qint64> quantity, const char *what)
{
    if (!quantity)
        return Text::tr("%1 is not a whole number").arg(L1(what));
    if (*quantity < 0)
        return Text::tr("%1 is negative (%2)").arg(L1(what)).arg(*quantity);
    if (*quantity > kAbsurd)
        return Text::tr("%1 is absurd (%2)").arg(L1(what)).arg(*quantity);
    return {};
}

struct FieldKey {
    const char *key;
    QString HttpWarehouseFields::*member;
};
constexpr std::array<FieldKey, 9> kFieldKeys{ { { "items", &HttpWarehouseFields::items },
                                                { "next_cursor", &HttpWarehouseFields::nextCursor },
                                                { "as_of", &HttpWarehouseFields::asOf },
                                                { "total", &HttpWarehouseFields::total },
                                                { "sku", &HttpWarehouseFields::sku },
                                                { "name", &HttpWarehouseFields::name },
                                                { "on_hand", &HttpWarehouseFields::onHand },
                                                { "reserved", &HttpWarehouseFields::reserved },
                                                { "updated_at", &HttpWarehouseFields::updatedAt } } };

QStringList allKeys()
{
    QStringList keys;
    for (const FieldKey &field : kFieldKeys)
        keys.append(L1(field.key));
    return keys;
}

/// Adds an item to the page, or the words why it is not believed.
void addItem(WarehousePage *page, const QJsonValue &value, const HttpWarehouseFields &fields, const Sku &sku)
{
    const auto onHand = integer(valueAt(value, fields.onHand));
    const QJsonValue reservedValue = valueAt(value, fields.reserved);
    const auto reserved = isMissing(reservedValue) ? std::optional<qint64>(0) : integer(reservedValue);
    QString why = unbelievable(onHand, "on_hand");
    if (why.isEmpty())
        why = unbelievable(reserved, "reserved");
    if (!why.isEmpty()) {
        page->contradictions.append(Text::tr("WAREHOUSE %1: %2").arg(sku, why));
        page->contradictory.insert(sku);
        return;
    }
    WarehouseItem item;
    item.product.sku = sku;
    item.product.name = text(valueAt(value, fields.name));
    item.onHand = Units(*onHand);
    item.reserved = Units(*reserved);
    item.updatedAt = timeAt(valueAt(value, fields.updatedAt));
    page->items.append(item);
}

QString cursorOf(const QJsonValue &value)
{
    return text(value);
}

} // namespace

Result<HttpWarehouseFields> HttpWarehouseFields::fromSettings(const QHash<QString, QString> &overrides)
{
    HttpWarehouseFields fields;
    QStringList wrong;
    for (auto it = overrides.constBegin(); it != overrides.constEnd(); ++it) {
        const auto field =
            std::find_if(kFieldKeys.begin(), kFieldKeys.end(),
                         [&it](const FieldKey &candidate) { return it.key() == L1(candidate.key); });
        if (field == kFieldKeys.end())
            wrong.append(Text::tr("%1 is not a field (allowed: %2)")
                             .arg(it.key(), allKeys().join(QStringLiteral(", "))));
        else if (!isJsonPointer(it.value()))
            wrong.append(
                Text::tr("%1=%2 is not a JSON pointer such as /stock/quantity").arg(it.key(), it.value()));
        else
            fields.*(field->member) = it.value();
    }
    if (wrong.isEmpty())
        return fields;
    wrong.sort();
    return Error(Kind::Config, QStringLiteral("warehouse_fields"),
                 QStringLiteral("[warehouse_fields] ") + wrong.join(QStringLiteral("; ")));
}

Result<WarehousePage> parseWarehousePage(const HttpReply &reply, const HttpWarehouseFields &fields,
                                         const QString &where)
{
    const Result<QJsonValue> root = rootOf(reply, where);
    if (!root)
        return root.error();
    const QJsonValue items = valueAt(*root, fields.items);
    if (!items.isArray())
        return Error(
            Kind::Parse, where,
            Text::tr("the warehouse's answer has no list at %1 ([warehouse_fields] items)").arg(fields.items),
            reply.status);
    WarehousePage page;
    const QJsonArray list = items.toArray();
    page.listed = static_cast<int>(list.size());
    bool anyOnHand = list.isEmpty();
    for (const QJsonValue &value : list) {
        const Sku sku = text(valueAt(value, fields.sku));
        if (sku.trimmed().isEmpty()) // whose number it is cannot be told: the list is not whole
            return Error(Kind::Parse, where,
                         Text::tr("an item of the warehouse has no code at %1 ([warehouse_fields] sku)")
                             .arg(fields.sku),
                         reply.status);
        anyOnHand = anyOnHand || !isMissing(valueAt(value, fields.onHand));
        addItem(&page, value, fields, sku);
    }
    if (!anyOnHand)
        return Error(Kind::Config, where,
                     Text::tr("no item of the warehouse has a quantity at %1 ([warehouse_fields] on_hand)")
                         .arg(fields.onHand),
                     reply.status);
    page.nextCursor = cursorOf(valueAt(*root, fields.nextCursor));
    page.asOf = timeAt(valueAt(*root, fields.asOf));
    page.total = integer(valueAt(*root, fields.total));
    return page;
}

std::optional<Error> WarehouseBook::add(const WarehousePage &page, const QString &where)
{
    if (page.total) {
        if (m_total && *m_total != *page.total)
            return Error(Kind::Network, where,
                         Text::tr("the warehouse's total changed from %1 to %2 between pages")
                             .arg(*m_total)
                             .arg(*page.total));
        m_total = page.total;
    }
    if (!page.nextCursor.isEmpty()) {
        if (page.listed == 0)
            return Error(Kind::Network, where,
                         Text::tr("a page of the warehouse came empty before the last"));
        if (m_cursors.contains(page.nextCursor))
            return Error(
                Kind::Network, where,
                Text::tr("the warehouse's pages go in a circle (cursor %1)").arg(page.nextCursor.left(40)));
        m_cursors.insert(page.nextCursor);
    }
    m_listed += page.listed;
    if (page.asOf.isValid()) { // what every page is sure to contain
        m_reading.asOf = m_reading.asOf.isValid() ? std::min(m_reading.asOf, page.asOf) : page.asOf;
    }
    m_reading.contradictions += page.contradictions;
    m_contradictory += page.contradictory;
    for (const WarehouseItem &item : page.items) {
        const auto at = m_index.constFind(item.product.sku);
        if (at == m_index.constEnd()) {
            m_index.insert(item.product.sku, static_cast<int>(m_reading.items.size()));
            m_reading.items.append(item);
            continue;
        }
        const WarehouseItem &before = m_reading.items.at(*at);
        const bool same = before.onHand == item.onHand && before.reserved == item.reserved;
        if (!same && !m_contradictory.contains(item.product.sku)) {
            m_contradictory.insert(item.product.sku);
            m_reading.contradictions.append(Text::tr("WAREHOUSE %1: listed twice, with %2 and with %3")
                                                .arg(item.product.sku)
                                                .arg(before.onHand.value())
                                                .arg(item.onHand.value()));
        }
    }
    return std::nullopt;
}

Result<WarehouseReading> WarehouseBook::whole(const QString &where) const
{
    if (m_total && *m_total != m_listed)
        return Error(
            Kind::Network, where,
            Text::tr("the warehouse says it has %1 items and listed %2").arg(*m_total).arg(m_listed));
    WarehouseReading reading = m_reading;
    reading.items.removeIf(
        [this](const WarehouseItem &item) { return m_contradictory.contains(item.product.sku); });
    return reading;
}

// --- problems ----------------------------------------------------------------

namespace {

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Kind::Auth;
    case 404:
    case 410:
        return Kind::NotFound;
    case 409:
    case 412:
        return Kind::Conflict;
    case 408:
    case 504:
        return Kind::Timeout;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Http;
    return status >= 300 && status < 400 ? Kind::Config : Kind::Rejected;
}

/// "/delta: must be a whole number" of the problem's errors[] (RFC 9457 §3).
QStringList pointedErrors(const QJsonObject &problem)
{
    QStringList words;
    const QJsonArray errors = problem.value(L1("errors")).toArray();
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        const QString pointer = error.value(L1("pointer")).toString();
        const QString detail = error.value(L1("detail")).toString();
        if (!pointer.isEmpty() || !detail.isEmpty())
            words.append(pointer.isEmpty() ? detail : pointer + QStringLiteral(": ") + detail);
        if (words.size() == 5)
            break;
    }
    return words;
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.header("Retry-After").trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 86'400)
        return std::nullopt;
    return std::chrono::milliseconds(1000LL * seconds);
}

} // namespace

Error warehouseProblem(const HttpReply &reply, const HttpWarehouseFields &fields, const QString &where)
{
    const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
    const QString title = problem.value(L1("title")).toString().trimmed();
    const QString detail = problem.value(L1("detail")).toString().trimmed();
    QStringList words;
    if (!title.isEmpty())
        words.append(title);
    if (!detail.isEmpty() && detail != title)
        words.append(detail);
    words += pointedErrors(problem);
    if (words.isEmpty())
        words.append(firstWords(reply.body));
    QString message = words.join(QStringLiteral(" — "));
    if (message.isEmpty())
        message = Text::tr("the warehouse answered HTTP %1").arg(reply.status);
    if (reply.status == 409) {
        const auto present = integer(valueAt(problem, fields.onHand));
        if (present)
            message += Text::tr(" (on hand now: %1)").arg(*present);
    }
    if (reply.status >= 300 && reply.status < 400)
        message += Text::tr(" — the address has moved: check base_url");
    Error error(kindOfStatus(reply.status), where, message, reply.status);
    error.retryAfter = retryAfter(reply);
    return error;
}

// --- adjustments -------------------------------------------------------------

Result<Units> parseAdjusted(const HttpReply &reply, const HttpWarehouseFields &fields, const Sku &sku,
                            const QString &where)
{
    const Result<QJsonValue> root = rootOf(reply, where);
    if (!root)
        return root.error();
    const QJsonValue told = valueAt(*root, fields.sku);
    if (!isMissing(told) && text(told) != sku)
        return Error(Kind::Contradiction, where,
                     Text::tr("the warehouse answered about %1 when %2 was adjusted").arg(text(told), sku),
                     reply.status);
    const auto onHand = integer(valueAt(*root, fields.onHand));
    if (!onHand)
        return brokenReply(reply, where,
                           Text::tr("the warehouse's answer has no quantity at %1").arg(fields.onHand));
    if (const QString why = unbelievable(onHand, "on_hand"); !why.isEmpty())
        return Error(Kind::Contradiction, where, Text::tr("WAREHOUSE %1: %2").arg(sku, why), reply.status);
    return Units(*onHand);
}

QByteArray adjustmentBody(const WarehouseAdjustment &adjustment)
{
    QJsonObject body{ { QStringLiteral("id"), adjustment.id },
                      { QStringLiteral("sku"), adjustment.sku },
                      { QStringLiteral("reason"), adjustment.reason },
                      { QStringLiteral("operator"), adjustment.operatorName } };
    if (adjustment.delta)
        body.insert(QStringLiteral("delta"), adjustment.delta->value());
    if (adjustment.setTo)
        body.insert(QStringLiteral("set_to"), adjustment.setTo->value());
    if (adjustment.setTo && adjustment.expected)
        body.insert(QStringLiteral("expected"), adjustment.expected->value());
    if (!adjustment.note.isEmpty())
        body.insert(QStringLiteral("note"), adjustment.note);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

// --- addresses ---------------------------------------------------------------

namespace {

QByteArray below(const QUrl &base, const char *path)
{
    QByteArray whole = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (whole.endsWith('/'))
        whole.chop(1);
    return whole + path;
}

QByteArray stockBase(const QUrl &base)
{
    return below(base, "/stock");
}

} // namespace

QList<QUrl> stockAddresses(const QUrl &base, const QList<Sku> &skus, qsizetype maxBytes)
{
    QList<QUrl> out;
    const QByteArray start = stockBase(base);
    QByteArray address;
    for (const Sku &sku : skus) {
        const QByteArray query = "sku=" + QUrl::toPercentEncoding(sku);
        if (!address.isEmpty() && address.size() + 1 + query.size() > maxBytes) {
            out.append(QUrl::fromEncoded(address, QUrl::StrictMode));
            address.clear();
        }
        address += address.isEmpty() ? start + '?' + query : '&' + query;
    }
    if (!address.isEmpty())
        out.append(QUrl::fromEncoded(address, QUrl::StrictMode));
    return out;
}

QUrl stockAddress(const QUrl &base, int limit, const QString &cursor)
{
    const QUrl address =
        QUrl::fromEncoded(stockBase(base) + "?limit=" + QByteArray::number(limit), QUrl::StrictMode);
    return cursor.isEmpty() ? address : withCursor(address, cursor);
}

QUrl adjustmentsAddress(const QUrl &base)
{
    return QUrl::fromEncoded(below(base, "/adjustments"), QUrl::StrictMode);
}

QUrl withCursor(const QUrl &address, const QString &cursor)
{
    return QUrl::fromEncoded(address.toEncoded() + "&cursor=" + QUrl::toPercentEncoding(cursor),
                             QUrl::StrictMode);
}

} // namespace jaego
