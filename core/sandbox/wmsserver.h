// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpexchange.h"
#include "sandbox/world.h"

#include <QJsonObject>

namespace jaego::sandbox {

/// The warehouse's HTTP contract: GET /stock, POST /adjustments.
class WmsServer {
public:
    explicit WmsServer(World *world) : m_world(world) { }

    [[nodiscard]] HttpReply handle(const HttpRequest &request);
    void refuseOnce() { m_refuseNext = true; }
    void setListsNothing(bool on) { m_listsNothing = on; }

private:
    struct Remembered {
        QByteArray body;
        HttpReply reply;
    };
    [[nodiscard]] HttpReply stock(const FormFields &query);
    [[nodiscard]] HttpReply adjust(const HttpRequest &request);
    [[nodiscard]] HttpReply apply(const QJsonObject &body);

    World *m_world;
    QHash<QByteArray, Remembered> m_adjustments; ///< by Idempotency-Key
    bool m_refuseNext = false;
    bool m_listsNothing = false;
};

} // namespace jaego::sandbox
