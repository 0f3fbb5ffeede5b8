// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/inboxevent.h"

#include <QJsonValue>

namespace jaego {

/// A type of ours without kr.jaego. in front; any other type as it is.
[[nodiscard]] QString ownTypeOf(const QString &type);
[[nodiscard]] bool isOwnType(const QString &type);

/// The data of an event of one of our types; the error is Rejected with status 400.
[[nodiscard]] Result<InboxData> readOwnData(const QString &type, const QJsonValue &data);

} // namespace jaego
