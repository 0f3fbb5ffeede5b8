// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace jaego {

/// One try of one call, for KPIs ("every try counted"), lamps and the run's page.
struct CallRecord {
    QString source; ///< COUPANG, NAVER, CAFE24, WAREHOUSE
    QString where; ///< "coupang.stock.read"
    QDateTime startedAt; ///< UTC
    qint64 waitedMs = 0; ///< in the lane
    qint64 elapsedMs = 0; ///< on the wire
    int attempt = 1;
    int httpStatus = 0; ///< 0: no answer
    bool success = false; ///< Cafe24's 409 counts as success
    bool rateLimited = false;
    QString errorKind; ///< empty on success
    /// This computer's clock minus the far side's, at the least; nothing where the reply does not tell.
    std::optional<qint64> clockAheadMs = std::nullopt;
};

/// Where call records go. Called on the thread of the call.
using CallSink = std::function<void(const CallRecord &)>;

} // namespace jaego
