// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "notify/notifier.h"
#include "secrets/secretstore.h"

#include <QUrl>

/// Kakao's wire: form bodies, the text template, and what its two families of errors mean.
namespace jaego::kakao {

struct Field {
    QString name;
    QString value;
};

/// application/x-www-form-urlencoded, UTF-8, blanks as '+'.
[[nodiscard]] QByteArray form(const QList<Field> &fields);
/// The text template, compact, in the documented order. `link` empty: opens nothing.
[[nodiscard]] QString textTemplate(const QString &text, const QUrl &link, const QString &button);
/// receiver_uuids as the API wants them: a JSON array as text.
[[nodiscard]] QString uuidList(const QStringList &uuids);
/// At most 200 characters: the title, the first names and how many more.
[[nodiscard]] QString textOf(const NotifyMessage &message);
/// The first names and how many more, at most so long.
[[nodiscard]] QString namesOf(const NotifyMessage &message, qsizetype most);
/// Until the quotas are fresh: the next midnight in Korea.
[[nodiscard]] qint64 untilMidnight(const QDateTime &utcNow);

/// What a negative code means, for one receiver or a whole call.
struct Meaning {
    enum class Kind : quint8 { Retry, Tomorrow, Token, SkipReceiver, Drop, Stop };
    Kind kind = Kind::Drop;
    QString words;
};
[[nodiscard]] Meaning meaningOf(int code);

/// The answer of memo/default/send. `tokenRefused` is set on -401.
[[nodiscard]] Delivery memoAnswer(const HttpReply &reply, const QDateTime &utcNow, bool *tokenRefused);
/// The answer of friends/message/default/send to `asked`; `reached` is what came before. Receivers that
/// were given up stand in Delivery::reached with a '!' in front: they are not asked again.
[[nodiscard]] Delivery friendsAnswer(const HttpReply &reply, const QDateTime &utcNow,
                                     const QStringList &asked, const QStringList &reached,
                                     bool *tokenRefused);

struct TokenAnswer {
    Secret access;
    qint64 accessTtlMs = 0;
    Secret refresh; ///< empty: the old one stays
    qint64 refreshTtlMs = 0;
};
[[nodiscard]] Result<TokenAnswer> tokenAnswer(const HttpReply &reply);

} // namespace jaego::kakao
