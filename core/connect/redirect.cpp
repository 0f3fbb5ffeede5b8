// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/redirect.h"

#include "base/text.h"
#include "channels/wire.h"
#include "net/replywords.h"

#include <QCryptographicHash>

#include <optional>

namespace jaego {

namespace {

constexpr qsizetype kLongest = 8192;
constexpr qsizetype kLongestCode = 2048;

Redirect unusable(const QString &words)
{
    return { Redirect::Verdict::Unusable, {}, words };
}

/// Pairs of a query, decoded; nullopt where a name we read comes twice.
class Query {
public:
    explicit Query(const QString &text)
    {
        const QStringList parts = text.split(u'&', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const qsizetype at = part.indexOf(u'=');
            QByteArray value = at < 0 ? QByteArray() : part.mid(at + 1).toUtf8();
            value.replace('+', ' ');
            const QString name = at < 0 ? part : part.left(at);
            m_twice = m_twice || m_values.contains(name);
            m_values.insert(name, QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
        }
    }
    [[nodiscard]] QString value(const char *name) const { return m_values.value(QString::fromLatin1(name)); }
    [[nodiscard]] bool isTwice() const { return m_twice; }

private:
    QHash<QString, QString> m_values;
    bool m_twice = false;
};

/// Services make codes of letters, digits and little else; what else comes is something else.
bool isCode(const QString &text)
{
    const auto fits = [](QChar c) { return c > u' ' && c < QChar(0x7F) && c != u'"' && c != u'<'; };
    return !text.isEmpty() && text.size() <= kLongestCode && std::all_of(text.cbegin(), text.cend(), fits);
}

QString reasonOf(AccountService service, const QString &error)
{
    const bool cafe24 = service == AccountService::Cafe24;
    if (error == QLatin1String("access_denied"))
        return cafe24 ? Text::tr("Cafe24 was not allowed to connect: it was refused in the browser, or the "
                                 "account is not the mall's main operator. Sign in as the main operator "
                                 "and agree.")
                      : Text::tr("KakaoTalk was not connected: it was cancelled in the browser. Connect "
                                 "again and agree to messages being sent.");
    if (error == QLatin1String("invalid_scope"))
        return cafe24 ? Text::tr("Cafe24 refuses what Jaego asks for: the app has to be allowed "
                                 "mall.read_product, mall.write_product and mall.read_order. Set them in the "
                                 "developer centre, then connect again.")
                      : Text::tr("KakaoTalk refuses what Jaego asks for: switch on the consent item "
                                 "talk_message for the app (for friends also: friends), then connect again.");
    if (error == QLatin1String("unauthorized_client") || error == QLatin1String("invalid_client"))
        return Text::tr("%1 does not know this client id. Check it under “Keys and passwords”, then connect "
                        "again.")
            .arg(nameOf(service));
    if (error == QLatin1String("temporarily_unavailable") || error == QLatin1String("server_error"))
        return Text::tr("%1 is in trouble. Connect again in a few minutes.").arg(nameOf(service));
    return Text::tr("%1 refused the sign-in. Check client id, redirect address and scopes of the app, then "
                    "connect again.")
        .arg(nameOf(service));
}

Redirect refused(const Authorization &authorization, const Query &query)
{
    const QString error = query.value("error");
    const QString description = query.value("error_description");
    const QString theirs =
        firstWords((description.isEmpty() ? error : error + QStringLiteral(": ") + description).toUtf8());
    const QString words = reasonOf(authorization.plan.service, error) + u' '
        + Text::tr("%1 said: %2").arg(nameOf(authorization.plan.service), theirs);
    return { Redirect::Verdict::Refused, {}, words };
}

Redirect readQuery(const QString &text, const Authorization &authorization)
{
    const Query query(text);
    const QString code = query.value("code");
    const QString error = query.value("error");
    if (query.isTwice())
        return unusable(Text::tr("This address says something twice and was made up or copied together. Copy "
                                 "the address of the page the browser ended at once more."));
    if (code.isEmpty() && error.isEmpty())
        return unusable(Text::tr("This address holds no code. Sign in in the browser, agree, and copy the "
                                 "whole address of the page that follows."));
    // Before anything in it is believed, a refusal as much as a code.
    if (!sameInConstantTime(query.value("state"), authorization.state.reveal()))
        return unusable(Text::tr("This address belongs to another sign-in, or its end is missing. Open the "
                                 "browser again from here and take the newest address, whole."));
    if (!error.isEmpty())
        return refused(authorization, query);
    if (!isCode(code))
        return unusable(Text::tr("The code in this address is damaged. Copy the whole address once more."));
    return { Redirect::Verdict::Code, Secret(code), {} };
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isSamePlace(const QUrl &url, const QUrl &redirect)
{
    const auto path = [](const QUrl &of) { return of.path().isEmpty() ? QStringLiteral("/") : of.path(); };
    return url.scheme() == redirect.scheme() && url.host() == redirect.host() && url.userInfo().isEmpty()
        && portOf(url) == portOf(redirect) && path(url) == path(redirect);
}

/// The address line as it was meant.
QString peeled(const QString &pasted)
{
    QString text = pasted.trimmed();
    while (text.size() >= 2
           && ((text.startsWith(u'"') && text.endsWith(u'"'))
               || (text.startsWith(u'<') && text.endsWith(u'>'))
               || (text.startsWith(u'\'') && text.endsWith(u'\''))))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

} // namespace

bool sameInConstantTime(const QString &a, const QString &b)
{
    const QByteArray left = QCryptographicHash::hash(a.toUtf8(), QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b.toUtf8(), QCryptographicHash::Sha256);
    unsigned differing = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        differing |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return differing == 0;
}

Redirect readPasted(const QString &pasted, const Authorization &authorization)
{
    const QString text = peeled(pasted);
    const QUrl &redirect = authorization.plan.redirect;
    if (text.isEmpty())
        return unusable(
            Text::tr("Nothing was pasted. Copy the whole address of the page the browser ended at."));
    const auto isOdd = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (text.size() > kLongest || std::any_of(text.cbegin(), text.cend(), isOdd))
        return unusable(
            Text::tr("This is more than an address. Copy the address line of the browser alone."));
    if (!text.contains(QLatin1String("://"))
        && (text.startsWith(u'?') || text.startsWith(QLatin1String("code="))
            || text.startsWith(QLatin1String("state=")) || text.startsWith(QLatin1String("error="))))
        return readQuery(text.mid(text.startsWith(u'?') ? 1 : 0).section(u'#', 0, 0), authorization);
    // Some browsers show, and some people copy, an address without its scheme.
    const bool isBare = text.startsWith(redirect.authority() + u'/');
    const QUrl url(isBare ? redirect.scheme() + QStringLiteral("://") + text : text, QUrl::TolerantMode);
    if (url.path().endsWith(QLatin1String("/oauth/authorize")))
        return unusable(Text::tr("This is the address of the sign-in itself. Sign in there and agree; then "
                                 "copy the address of the page that follows."));
    if (!url.isValid() || !isSamePlace(url, redirect))
        return unusable(Text::tr("This is not the address that is waited for: it has to begin with %1. Copy "
                                 "the address of the page the browser ended at.")
                            .arg(redirect.toString()));
    return readQuery(url.query(QUrl::FullyEncoded), authorization);
}

Redirect readTarget(const QByteArray &target, const Authorization &authorization)
{
    const qsizetype at = target.indexOf('?');
    const QByteArray path = at < 0 ? target : target.left(at);
    if (target.size() > kLongest || path != authorization.plan.redirect.path(QUrl::FullyEncoded).toLatin1())
        return unusable(Text::tr("Nothing is here."));
    return readQuery(at < 0 ? QString() : QString::fromLatin1(target.mid(at + 1)), authorization);
}

} // namespace jaego
