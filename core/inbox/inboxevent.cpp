// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inboxevent.h"

#include "inbox/eventdata.h"
#include "inbox/eventfields.h"
#include "inbox/strictjson.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <array>

namespace jaego {

namespace {

constexpr std::array<std::pair<EventMode, const char *>, 3> kModes{ {
    { EventMode::Structured, "structured" },
    { EventMode::Binary, "binary" },
    { EventMode::Plain, "plain" },
} };

const QString kPlainSource = QStringLiteral("standardwebhooks");

Error refused(const QString &why, int status = 400)
{
    return Error(Error::Kind::Rejected, QStringLiteral("inbox.event"), why, status);
}

/// Content-Type without its parameters, lower case, and its charset.
struct MediaType {
    QByteArray name;
    QByteArray charset;

    explicit MediaType(const QByteArray &header)
    {
        const QList<QByteArray> parts = header.toLower().split(';');
        name = parts.first().trimmed();
        for (const QByteArray &part : parts.mid(1)) {
            const QByteArray parameter = part.trimmed();
            if (parameter.startsWith("charset="))
                charset = parameter.mid(8).replace('"', "");
        }
    }
    [[nodiscard]] bool isJson() const { return name.endsWith("/json") || name.endsWith("+json"); }
    [[nodiscard]] bool isUnicode() const
    {
        return charset.isEmpty() || charset == "utf-8" || charset == "utf8" || charset == "us-ascii";
    }
};

Result<QJsonObject> readObject(const QByteArray &body)
{
    const auto document = parseStrictJson(body);
    if (!document)
        return document.error();
    if (!document->isObject())
        return refused(QStringLiteral("the event must be a JSON object"));
    return document->object();
}

/// The data of an envelope, from whichever of the two members holds it.
Result<QJsonValue> dataOf(const QJsonObject &envelope)
{
    const QString encoded = QStringLiteral("data_base64");
    if (!envelope.contains(encoded))
        return envelope.value(QLatin1String("data"));
    if (envelope.contains(QLatin1String("data")))
        return refused(QStringLiteral("data and data_base64 exclude each other"));
    const auto decoded = QByteArray::fromBase64Encoding(envelope.value(encoded).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!envelope.value(encoded).isString() || !decoded)
        return refused(QStringLiteral("data_base64 is not base64"));
    const auto document = parseStrictJson(decoded.decoded);
    if (!document)
        return refused(QStringLiteral("data_base64: ") + document.error().message);
    return document->isObject() ? QJsonValue(document->object()) : QJsonValue(document->array());
}

/// Only what our types need is decoded: data of other types may be anything.
Result<InboxData> envelopeData(const QString &type, const QJsonObject &envelope)
{
    if (envelope.contains(QLatin1String("data")) && envelope.contains(QLatin1String("data_base64")))
        return refused(QStringLiteral("data and data_base64 exclude each other"));
    if (!isOwnType(type))
        return InboxData(UnknownEvent{});
    const auto data = dataOf(envelope);
    if (!data)
        return data.error();
    return readOwnData(type, *data);
}

Status requireVersion(const QString &version, const QString &field)
{
    if (version == QLatin1String("1.0"))
        return Done{};
    return refused(field + QStringLiteral(" must be 1.0"));
}

Result<InboxEvent> readStructured(const QByteArray &body)
{
    const auto envelope = readObject(body);
    if (!envelope)
        return envelope.error();
    QString problem;
    EventFields fields(*envelope, QString(), &problem);
    const QString version = fields.text("specversion");
    InboxEvent event;
    event.mode = EventMode::Structured;
    event.id = fields.text("id");
    event.source = fields.text("source");
    event.type = ownTypeOf(fields.text("type"));
    event.time = fields.optionalTime("time");
    (void)fields.optionalText("subject");
    const QString contentType = fields.optionalText("datacontenttype");
    if (!problem.isEmpty())
        return refused(problem);
    if (auto known = requireVersion(version, QStringLiteral("specversion")); !known)
        return known.error();
    if (isOwnType(event.type) && !contentType.isEmpty() && !MediaType(contentType.toUtf8()).isJson())
        return refused(QStringLiteral("datacontenttype must be application/json"));
    const auto data = envelopeData(event.type, *envelope);
    if (!data)
        return data.error();
    event.data = *data;
    return event;
}

Result<InboxEvent> readPlain(const QByteArray &body, const QString &webhookId)
{
    const auto envelope = readObject(body);
    if (!envelope)
        return envelope.error();
    // A CloudEvent under the wrong Content-Type: read as a plain payload it would lose its
    // own id, and the same event under another webhook-id would be counted twice.
    if (envelope->contains(QLatin1String("specversion")))
        return readStructured(body);
    QString problem;
    EventFields fields(*envelope, QString(), &problem);
    InboxEvent event;
    event.mode = EventMode::Plain;
    event.source = kPlainSource;
    event.id = webhookId;
    event.type = ownTypeOf(fields.text("type"));
    event.time = fields.optionalTime("timestamp");
    if (!problem.isEmpty())
        return refused(problem);
    const auto data = envelopeData(event.type, *envelope);
    if (!data)
        return data.error();
    event.data = *data;
    return event;
}

/// The attributes in the ce- headers, under their names without ce-.
Result<QJsonObject> headerAttributes(const InboxHeaders &headers)
{
    QJsonObject attributes;
    for (const auto &[header, value] : headers.fields) {
        const QByteArray name = header.toLower();
        if (!name.startsWith("ce-"))
            continue;
        const QString attribute = QString::fromLatin1(name.mid(3));
        const auto decoded = decodeEventHeader(value);
        if (!decoded)
            return refused(QStringLiteral("ce-%1 is malformed").arg(attribute));
        if (attributes.contains(attribute))
            return refused(QStringLiteral("ce-%1 is given twice").arg(attribute));
        attributes.insert(attribute, *decoded);
    }
    return attributes;
}

Result<InboxData> binaryData(const QString &type, const QByteArray &body)
{
    if (!isOwnType(type))
        return InboxData(UnknownEvent{});
    const auto document = parseStrictJson(body);
    if (!document)
        return document.error();
    return readOwnData(type,
                       document->isObject() ? QJsonValue(document->object()) : QJsonValue(document->array()));
}

/// The signature does not cover the ce- headers. What it does cover is the webhook-id, and that
/// is taken once: a recorded delivery with other headers is a duplicate, not another event.
Result<InboxEvent> readBinary(const InboxHeaders &headers, const MediaType &media, const QByteArray &body)
{
    const auto attributes = headerAttributes(headers);
    if (!attributes)
        return attributes.error();
    if (attributes->contains(QLatin1String("datacontenttype")))
        return refused(QStringLiteral("ce-datacontenttype must not be given: Content-Type says it"));
    QString problem;
    EventFields fields(*attributes, QString(), &problem);
    const QString version = fields.text("specversion");
    InboxEvent event;
    event.mode = EventMode::Binary;
    event.id = fields.text("id");
    event.source = fields.text("source");
    event.type = ownTypeOf(fields.text("type"));
    event.time = fields.optionalTime("time");
    (void)fields.optionalText("subject");
    if (!problem.isEmpty())
        return refused(QStringLiteral("ce-") + problem);
    if (auto known = requireVersion(version, QStringLiteral("ce-specversion")); !known)
        return known.error();
    if (isOwnType(event.type) && !media.name.isEmpty() && !media.isJson())
        return refused(QStringLiteral("the data of %1 must be JSON").arg(event.type), 415);
    const auto data = binaryData(event.type, body);
    if (!data)
        return data.error();
    event.data = *data;
    return event;
}

bool carriesAttributes(const InboxHeaders &headers)
{
    return headers.has("ce-specversion") || headers.has("ce-id") || headers.has("ce-source")
        || headers.has("ce-type");
}

Result<InboxEvent> readByMedia(const InboxHeaders &headers, const QByteArray &body)
{
    if (headers.count("Content-Type") > 1)
        return refused(QStringLiteral("Content-Type is given twice"));
    const MediaType media(headers.value("Content-Type"));
    if (!media.isUnicode())
        return refused(QStringLiteral("events are read in UTF-8 only"), 415);
    if (media.name.startsWith("application/cloudevents-batch"))
        return refused(QStringLiteral("batches are not read: send one event at a time"), 415);
    if (media.name == "application/cloudevents+json")
        return readStructured(body);
    if (media.name.startsWith("application/cloudevents"))
        return refused(QStringLiteral("of CloudEvents formats only application/cloudevents+json is read"),
                       415);
    if (carriesAttributes(headers))
        return readBinary(headers, media, body);
    if (media.name == "application/json")
        return readPlain(body, QString::fromLatin1(headers.value("webhook-id")));
    return refused(QStringLiteral("application/cloudevents+json or application/json is read here"), 415);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// "a \"b\"" without its quotes; anything not in quotes as it is.
QByteArray unquoted(const QByteArray &value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    QByteArray inner;
    for (qsizetype i = 1; i < value.size() - 1; ++i) {
        if (value.at(i) == '\\' && i + 1 < value.size() - 1)
            ++i;
        inner.append(value.at(i));
    }
    return inner;
}

} // namespace

QString nameOf(EventMode mode)
{
    for (const auto &[value, name] : kModes) {
        if (value == mode)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<EventMode> eventModeFromString(const QString &name)
{
    for (const auto &[value, text] : kModes) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

std::optional<QString> decodeEventHeader(const QByteArray &value)
{
    const QByteArray encoded = unquoted(value.trimmed());
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded.at(i) != '%') {
            bytes.append(encoded.at(i));
            continue;
        }
        const int high = i + 2 < encoded.size() ? hexDigit(encoded.at(i + 1)) : -1;
        const int low = i + 2 < encoded.size() ? hexDigit(encoded.at(i + 2)) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

Result<InboxEvent> readInboxEvent(const InboxHeaders &headers, const QByteArray &body)
{
    auto event = readByMedia(headers, body);
    if (!event)
        return event;
    event->webhookId = QString::fromLatin1(headers.value("webhook-id"));
    event->bodyHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return event;
}

Result<InboxData> readInboxData(const QString &type, EventMode mode, const QByteArray &body)
{
    if (mode == EventMode::Binary)
        return binaryData(type, body);
    const auto envelope = readObject(body);
    if (!envelope)
        return envelope.error();
    return envelopeData(type, *envelope);
}

} // namespace jaego
