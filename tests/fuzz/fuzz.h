// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QString>

#include <cstdint>
#include <cstdlib>

/// One input: the first byte chooses among the functions of a family, the rest is what they read.
struct Input {
    Input(const uint8_t *data, size_t size)
        : choice(size > 0 ? data[0] : 0)
        , rest(size > 0
                   ? QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1)
                   : QByteArray())
    {
    }

    /// "200\nRetry-After: 3\n\nbody"; without such a head the whole rest is the body of a 200.
    [[nodiscard]] jaego::HttpReply reply() const
    {
        jaego::HttpReply reply;
        reply.status = 200;
        const qsizetype end = rest.indexOf("\n\n");
        bool isNumber = false;
        const int status = end < 3 ? 0 : rest.left(3).toInt(&isNumber);
        if (!isNumber || status < 100 || status > 599) {
            reply.body = rest;
            return reply;
        }
        reply.status = status;
        reply.body = rest.mid(end + 2);
        const auto lines = rest.left(end).split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                reply.headers.append({ line.left(colon), line.mid(colon + 1).trimmed() });
        }
        return reply;
    }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(rest).object(); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(rest); }

    uint8_t choice;
    QByteArray rest;
};

inline const QDateTime kNow =
    QDateTime::fromString(QStringLiteral("2026-11-23T04:31:00.120Z"), Qt::ISODateWithMs);
inline const QString kWhere = QStringLiteral("fuzz");

/// Not assert(): it must hold in every build.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// An error that says nothing helps nobody.
template <typename T>
void mustSpeak(const jaego::Result<T> &result)
{
    must(result || !result.error().message.isEmpty());
}
