// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpexchange.h"

#include <algorithm>

namespace jaego::sandbox {

namespace {

QByteArray find(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

QByteArray HttpRequest::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray HttpRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

bool HttpRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.cbegin(), headers.cend(),
                       [&name](const auto &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray HttpRequest::header(const QByteArray &name) const
{
    return find(headers, name);
}

bool HttpRequest::isWrite() const
{
    if (method == "PUT" || method == "PATCH" || method == "DELETE")
        return true;
    return method == "POST" && target.contains("/adjustments");
}

QByteArray HttpReply::header(const QByteArray &name) const
{
    return find(headers, name);
}

void HttpReply::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            old = value;
            return;
        }
    }
    headers.append({ name, value });
}

FormFields::FormFields(const QByteArray &encoded)
{
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        m_fields.append({ decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)) });
    }
}

bool FormFields::contains(const QString &name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [&name](const auto &f) { return f.first == name; });
}

QString FormFields::value(const QString &name, const QString &fallback) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return fallback;
}

QStringList FormFields::values(const QString &name) const
{
    QStringList all;
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            all.append(value);
    }
    return all;
}

QStringList FormFields::list(const QString &name) const
{
    return value(name).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

QStringList FormFields::names() const
{
    QStringList all;
    for (const auto &[key, value] : m_fields)
        all.append(key);
    return all;
}

std::optional<qint64> FormFields::number(const QString &name) const
{
    return wholeNumber(value(name));
}

QStringList pathParts(const QByteArray &path)
{
    QStringList parts;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return parts;
}

std::optional<qint64> wholeNumber(const QString &text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (!digits)
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace jaego::sandbox
