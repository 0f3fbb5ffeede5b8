// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stockbook.h"
#include "notify/notifier.h"
#include "storage/alertrepository.h"
#include "storage/messagerepository.h"

#include <QTimeZone>

namespace jaego {

/// Every route there is.
[[nodiscard]] QStringList notifyRoutes();

/// An alert as an item of a message; the book knows the product's name and number.
[[nodiscard]] NotifyItem itemOf(const AlertRecord &alert, const StockBook &book);

/// One message over these items: gravest first, the fewest left first, and a title that counts them.
[[nodiscard]] NotifyMessage messageOf(const QString &id, QList<NotifyItem> items, const QDateTime &at);

/// As stored: texts are frozen, in the language they were raised in.
[[nodiscard]] QString payloadOf(const NotifyMessage &message);
[[nodiscard]] NotifyMessage messageFrom(const MessageRecord &record, const QTimeZone &zone);

/// One message with everything of both; `first` keeps its id.
[[nodiscard]] NotifyMessage merged(const NotifyMessage &first, const NotifyMessage &second);

} // namespace jaego
