// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresconnection.h"

#include "base/text.h"

#include <QRegularExpression>

namespace jaego {

namespace {

Error config(const QString &setting, const QString &words)
{
    return Error(Error::Kind::Config, setting, QStringLiteral("%1: %2").arg(setting, words));
}

} // namespace

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral(R"(^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$)"));
    return host.isEmpty() || host.startsWith(u'/') || host == QLatin1String("localhost")
        || host == QLatin1String("::1") || loopback.match(host).hasMatch();
}

namespace postgres {

namespace {

/// libpq's keys that have a place in a setting; the others are Jaego's own to set, or dangerous.
bool isKnownKey(const QString &key)
{
    static const QStringList known{ QStringLiteral("host"),        QStringLiteral("hostaddr"),
                                    QStringLiteral("port"),        QStringLiteral("dbname"),
                                    QStringLiteral("user"),        QStringLiteral("sslmode"),
                                    QStringLiteral("sslrootcert"), QStringLiteral("sslcert"),
                                    QStringLiteral("sslkey"),      QStringLiteral("channel_binding") };
    return known.contains(key);
}

bool isOverNetwork(const QMap<QString, QString> &values)
{
    return !isThisMachine(values.value(QStringLiteral("host")))
        || !isThisMachine(values.value(QStringLiteral("hostaddr")));
}

QString quoted(const QString &value)
{
    QString text = value;
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + text + u'\'';
}

} // namespace

Result<QMap<QString, QString>> readConnection(const QString &connection, const Asking &asking)
{
    auto values = readKeyValues(connection, asking.setting, asking.secret);
    if (!values)
        return values;
    for (auto it = values->cbegin(); it != values->cend(); ++it) {
        if (!isKnownKey(it.key()))
            return config(asking.setting, Text::tr("%1 is not a key that Jaego passes on").arg(it.key()));
        if (it.value().contains(u';')) // Qt would take it for the end of an option
            return config(asking.setting, Text::tr("%1 may not hold a semicolon").arg(it.key()));
    }
    if (values->value(QStringLiteral("dbname")).isEmpty())
        return config(asking.setting, Text::tr("dbname is missing"));
    const QString mode = values->value(QStringLiteral("sslmode"));
    const bool verified =
        mode.isEmpty() || mode == QLatin1String("verify-full") || mode == QLatin1String("verify-ca");
    if (isOverNetwork(*values) && !verified)
        return config(
            asking.setting,
            Text::tr("sslmode=%1 would send the password and every number to whoever answers as %2. Over "
                     "the network it is sslmode=verify-full (what it is when nothing is said); the "
                     "server's certificate goes into sslrootcert.")
                .arg(mode, values->value(QStringLiteral("host"))));
    return values;
}

void hand(QSqlDatabase *db, const QMap<QString, QString> &values, const QString &password,
          const QString &title)
{
    db->setHostName(values.value(QStringLiteral("host")));
    if (const int port = values.value(QStringLiteral("port")).toInt(); port > 0)
        db->setPort(port);
    db->setDatabaseName(values.value(QStringLiteral("dbname")));
    db->setUserName(values.value(QStringLiteral("user")));
    db->setPassword(password);
    QMap<QString, QString> options = values;
    for (const char *told : { "host", "port", "dbname", "user" })
        options.remove(QLatin1String(told));
    if (isOverNetwork(values) && !options.contains(QStringLiteral("sslmode")))
        options.insert(QStringLiteral("sslmode"), QStringLiteral("verify-full"));
    options.insert(QStringLiteral("application_name"), title.isEmpty() ? QStringLiteral("jaego") : title);
    for (const auto &[key, value] :
         { std::pair("connect_timeout", "5"), std::pair("keepalives_idle", "5"),
           std::pair("keepalives_interval", "5"), std::pair("keepalives_count", "2"),
           std::pair("tcp_user_timeout", "15000") })
        options.insert(QLatin1String(key), QLatin1String(value));
    QStringList words;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        words.append(it.key() + u'=' + quoted(it.value()));
    db->setConnectOptions(words.join(u';'));
}

} // namespace postgres

} // namespace jaego
