// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/catalogue.h"
#include "sandbox/httpexchange.h"
#include "sandbox/signatures.h"
#include "sandbox/world.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace jaego::test {

/// A world whose clock moves only when told, and no sockets.
struct QuietWorld {
    explicit QuietWorld(SandboxOptions options = {}) : world(options, [this] { return nowMs; })
    {
        const auto filled = sandbox::fillCatalogue(world);
        Q_ASSERT(filled.ok());
    }
    QuietWorld(const QuietWorld &) = delete;
    QuietWorld &operator=(const QuietWorld &) = delete;

    qint64 nowMs = 1'793'848'507'000; // 2026-11-05T03:15:07Z
    sandbox::World world;

    [[nodiscard]] sandbox::MarketListing &first(ChannelId channel,
                                                Writability writability = Writability::Writable)
    {
        for (auto &listing : world.market(channel).listings) {
            if (listing.writability == writability
                && (listing.quantity > 3 || writability != Writability::Writable))
                return listing;
        }
        qFatal("the catalogue has no such listing");
    }
};

inline QJsonObject json(const sandbox::HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace jaego::test
