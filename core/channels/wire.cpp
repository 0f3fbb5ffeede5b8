// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/wire.h"

#include "base/text.h"
#include "net/replywords.h"

#include <QLocale>
#include <QRegularExpression>

namespace jaego::wire {

namespace {

std::optional<qint64> integerFromText(const QString &given)
{
    static const QRegularExpression whole(QStringLiteral("\\A([+-]?[0-9]{1,19})(?:\\.0+)?\\z"));
    const auto match = whole.match(given.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 value = match.captured(1).toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString())
        return integerFromText(value.toString());
    if (!value.isDouble())
        return std::nullopt;
    // toInteger() keeps 64 bits, and gives its default for a fraction: two defaults tell.
    const qint64 first = value.toInteger(0);
    if (first != 0 || value.toInteger(1) == 0)
        return first;
    return std::nullopt;
}

QString idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    const auto number = integer(value);
    return number ? QString::number(*number) : QString();
}

QString text(const QJsonValue &value)
{
    return idText(value);
}

std::optional<bool> flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString().trimmed().toUpper();
    if (word == QLatin1String("T") || word == QLatin1String("Y") || word == QLatin1String("TRUE"))
        return true;
    if (word == QLatin1String("F") || word == QLatin1String("N") || word == QLatin1String("FALSE"))
        return false;
    return std::nullopt;
}

std::optional<QString> unbelievable(qint64 quantity, bool mayBeNegative)
{
    if (quantity < 0 && !mayBeNegative)
        return Text::tr("a negative quantity (%1)").arg(quantity);
    if (quantity > kAbsurdQuantity || quantity < -kAbsurdQuantity)
        return Text::tr("an absurd quantity (%1)").arg(quantity);
    return std::nullopt;
}

bool looksLikeHtml(const HttpReply &reply)
{
    if (reply.header("Content-Type").toLower().contains("text/html"))
        return true;
    const QByteArray start = reply.body.left(512).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<head")
        || start.startsWith("<body");
}

QDateTime serverTime(const HttpReply &reply)
{
    const QString stamp = QString::fromLatin1(reply.header("Date")).trimmed();
    if (stamp.isEmpty())
        return {};
    QDateTime time = QLocale::c().toDateTime(stamp, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply, const QDateTime &utcNow)
{
    const QByteArray given = reply.header("Retry-After").trimmed();
    if (given.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double seconds = given.toDouble(&isNumber);
    if (isNumber) {
        if (!(seconds >= 0 && seconds <= 86'400))
            return std::nullopt;
        return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    }
    HttpReply dated;
    dated.headers.append({ QByteArrayLiteral("Date"), given });
    const QDateTime until = serverTime(dated);
    if (!until.isValid() || !utcNow.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, utcNow.msecsTo(until)));
}

Error replyError(Error::Kind kind, const QString &where, const QString &message, const HttpReply &reply,
                 const QString &traceId)
{
    Error error(kind, where, withoutSecrets(message), reply.status);
    error.retryAfter = retryAfter(reply, serverTime(reply));
    error.traceId = traceId;
    return error;
}

Error brokenReply(const QString &where, const QString &what, const HttpReply &reply)
{
    const QString words = firstWords(reply.body);
    QString message = what;
    if (!words.isEmpty())
        message += QStringLiteral(": ") + words;
    return replyError(Error::Kind::Network, where, message, reply);
}

QUrl address(const QUrl &base, const QByteArray &encodedPath, const QByteArray &encodedQuery)
{
    QByteArray whole = base.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (whole.endsWith('/'))
        whole.chop(1);
    whole += encodedPath;
    if (!encodedQuery.isEmpty())
        whole += '?' + encodedQuery;
    return QUrl::fromEncoded(whole, QUrl::StrictMode);
}

QByteArray encoded(const QString &value)
{
    return QUrl::toPercentEncoding(value);
}

bool concernsWholeSource(const Error &error)
{
    return error.kind == Error::Kind::Auth || error.kind == Error::Kind::Config
        || error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::RateLimited
        || error.kind == Error::Kind::Storage;
}

WriteResult::Kind writeOutcome(const Error &error, bool sent, bool nothingToDo)
{
    if (error.kind == Error::Kind::Cancelled && nothingToDo)
        return WriteResult::Kind::NoChange;
    if (!sent)
        return WriteResult::Kind::Failed;
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Network:
    case Error::Kind::Http:
    case Error::Kind::Parse:
    case Error::Kind::Cancelled: // stopped while it was on the wire
        return WriteResult::Kind::Unknown;
    default:
        return WriteResult::Kind::Failed;
    }
}

void DeadSource::answered()
{
    m_inARow = 0;
    m_anyAnswer = true;
}

void DeadSource::failed(const Error &error)
{
    m_last = error;
    if (concernsWholeSource(error)) {
        if (!m_verdict)
            m_verdict = error;
        return;
    }
    if (error.httpStatus == 400 || error.httpStatus == 422) { // understood and refused: somebody is there
        answered();
        return;
    }
    if (++m_inARow >= m_limit && !m_verdict)
        m_verdict = error;
}

std::optional<Error> DeadSource::finalVerdict() const
{
    if (m_verdict || m_anyAnswer || !m_last)
        return m_verdict;
    const bool wayBroken = m_last->httpStatus == 0 || m_last->httpStatus >= 500;
    return wayBroken ? m_last : std::nullopt;
}

namespace {

struct Run {
    int next = 0;
    int count = 0;
    bool ended = false;
};

Task<> worker(std::shared_ptr<Run> run, IndexedWork work, std::stop_token stop)
{
    while (!run->ended && run->next < run->count && !stop.stop_requested()) {
        const int index = run->next++;
        const bool goOn = co_await work(index);
        if (!goOn)
            run->ended = true;
    }
}

} // namespace

Task<> forEachBounded(int count, int width, IndexedWork work, std::stop_token stop)
{
    auto run = std::make_shared<Run>();
    run->count = count;
    std::vector<Task<>> workers;
    const int workerCount = std::min(count, std::max(1, width));
    workers.reserve(static_cast<size_t>(workerCount));
    for (int i = 0; i < workerCount; ++i)
        workers.push_back(worker(run, work, stop));
    co_await awaitAll(std::move(workers));
}

} // namespace jaego::wire
