// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "channels/channel.h"
#include "net/http.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>
#include <stop_token>

/// What every channel's wire has in common: values that come as number or as text,
/// answers that are no answer, and many calls of which a few run at once.
namespace jaego::wire {

/// More than this is no stock but an accident.
inline constexpr qint64 kAbsurdQuantity = 99'999'999;

/// A whole number, sent as number or as text ("37", 37, 37.0); nullopt for
/// fractions, what does not fit 64 bits, and anything else. Never through a double.
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);

/// An id as opaque text, sent as number or as text; empty for null, 0 digits, a
/// fraction or a number past 64 bits.
[[nodiscard]] QString idText(const QJsonValue &value);

/// Text for a person or a seller's code: a string trimmed, a whole number as its
/// digits, else empty.
[[nodiscard]] QString text(const QJsonValue &value);

/// true/false, "T"/"F", "Y"/"N", "true"/"false", any case; nullopt for the rest.
[[nodiscard]] std::optional<bool> flag(const QJsonValue &value);

/// Why a quantity cannot be believed (negative, absurd), or nullopt.
[[nodiscard]] std::optional<QString> unbelievable(qint64 quantity, bool mayBeNegative = false);

/// A web page where data was promised: an edge block, a proxy's log-in, maintenance.
[[nodiscard]] bool looksLikeHtml(const HttpReply &reply);

/// Retry-After, as seconds or as a date; nullopt when absent or unreadable.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply,
                                                                  const QDateTime &utcNow);

/// The time the far side stamped on its reply (Date header), UTC; invalid without one.
[[nodiscard]] QDateTime serverTime(const HttpReply &reply);

/// An error about a reply: status and Retry-After filled in.
[[nodiscard]] Error replyError(Error::Kind kind, const QString &where, const QString &message,
                               const HttpReply &reply, const QString &traceId = {});

/// An answer with a good status that is not what was promised. Counts as a broken
/// connection: a read asks again, a write is read back (design: Settled questions).
[[nodiscard]] Error brokenReply(const QString &where, const QString &what, const HttpReply &reply);

/// base + an already encoded path (and query), as the bytes that will be sent.
[[nodiscard]] QUrl address(const QUrl &base, const QByteArray &encodedPath,
                           const QByteArray &encodedQuery = {});

/// Percent-encodes one path segment or query value (unreserved characters stay).
[[nodiscard]] QByteArray encoded(const QString &value);

/// Fails the whole source rather than one listing: what is wrong with one call is
/// wrong with all of them.
[[nodiscard]] bool concernsWholeSource(const Error &error);

/// What a write that did not succeed came to. `sent`: a request was built for the
/// wire; `nothingToDo`: the target had nothing to write any more.
[[nodiscard]] WriteResult::Kind writeOutcome(const Error &error, bool sent, bool nothingToDo);

/// Tells when a source is dead: a few failures of the far side or of the way to it
/// in a row, with no answer in between. Stops a read from knocking 300 times.
class DeadSource {
public:
    explicit DeadSource(int limit = 3) : m_limit(limit) { }
    void answered();
    void failed(const Error &error);
    /// The error that speaks for the source, once it is given up.
    [[nodiscard]] const std::optional<Error> &verdict() const { return m_verdict; }
    /// At the end of a read: nothing answered at all and the way there is broken.
    [[nodiscard]] std::optional<Error> finalVerdict() const;

private:
    int m_limit;
    int m_inARow = 0;
    bool m_anyAnswer = false;
    std::optional<Error> m_last;
    std::optional<Error> m_verdict;
};

/// A stop of our own under somebody else's: ends what still waits in the lane once a
/// read is given up (a pause of ten minutes would hold it there).
class Halt {
public:
    explicit Halt(std::stop_token outer) : m_link(std::move(outer), Request{ &m_source }) { }
    void request() { m_source.request_stop(); }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    struct Request {
        std::stop_source *source;
        void operator()() const { source->request_stop(); }
    };
    std::stop_source m_source;
    std::stop_callback<Request> m_link;
};

/// One piece of a bounded run; false ends the run early (what has begun is finished).
/// Not a coroutine lambda: it calls a coroutine with values.
using IndexedWork = std::function<Task<bool>(int index)>;

/// work(0) … work(count − 1), begun in order, at most `width` at once. The lane sets the pace.
Task<> forEachBounded(int count, int width, IndexedWork work, std::stop_token stop);

} // namespace jaego::wire
