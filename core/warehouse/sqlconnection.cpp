// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/sqlconnection.h"

#include "base/text.h"
#include "storage/postgresconnection.h"

#include <QFileInfo>

namespace jaego {

namespace {

const QString kConnection = QStringLiteral("warehouse.connection");

Error config(const QString &words)
{
    return { Error::Kind::Config, kConnection, QStringLiteral("%1: %2").arg(kConnection, words) };
}

QString packageOf(const QString &driver)
{
    if (driver == QLatin1String("QMYSQL"))
        return QStringLiteral("libqt6sql6-mysql");
    if (driver == QLatin1String("QODBC"))
        return QStringLiteral("libqt6sql6-odbc");
    return driver == QLatin1String("QSQLITE") ? QStringLiteral("libqt6sql6-sqlite")
                                              : QStringLiteral("libqt6sql6-psql");
}

std::optional<Error> unknownKey(const QMap<QString, QString> &values, const QStringList &known)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!known.contains(it.key()))
            return config(Text::tr("%1 is not a key of this driver; it knows %2")
                              .arg(it.key(), known.join(QStringLiteral(", "))));
        if (it.value().contains(u';'))
            return config(Text::tr("%1 may not hold a semicolon").arg(it.key()));
    }
    return std::nullopt;
}

QStringList keys(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

/// Qt's driver cannot be told to check whom it talks to: over the network anybody could answer.
Status configureMysql(QSqlDatabase *db, const QMap<QString, QString> &values, const SqlTarget &target,
                      const Secret &password)
{
    if (auto trouble = unknownKey(values, keys("host port dbname user")))
        return *trouble;
    const QString host = values.value(QStringLiteral("host"));
    if (!isThisMachine(host))
        return config(
            Text::tr("Qt's MySQL driver cannot check who answers as %1, so it is used on this machine only: "
                     "through a tunnel (ssh -L 3306:127.0.0.1:3306 …) to host=127.0.0.1")
                .arg(host));
    db->setHostName(host);
    db->setDatabaseName(values.value(QStringLiteral("dbname")));
    db->setUserName(values.value(QStringLiteral("user")));
    db->setPassword(password.reveal());
    if (const int port = values.value(QStringLiteral("port")).toInt(); port > 0)
        db->setPort(port);
    const int seconds = std::max(1, target.statementTimeoutMs / 1000);
    db->setConnectOptions(QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=5;MYSQL_OPT_READ_TIMEOUT=%1;"
                                         "MYSQL_OPT_WRITE_TIMEOUT=%1")
                              .arg(seconds));
    return Done{};
}

Status configureOdbc(QSqlDatabase *db, const QMap<QString, QString> &values, const Secret &password)
{
    if (auto trouble = unknownKey(values, keys("dbname user")))
        return *trouble;
    db->setDatabaseName(values.value(QStringLiteral("dbname"))); // a DSN, or a driver's own connection string
    db->setUserName(values.value(QStringLiteral("user")));
    db->setPassword(password.reveal());
    db->setConnectOptions(QStringLiteral("SQL_ATTR_LOGIN_TIMEOUT=5;SQL_ATTR_CONNECTION_TIMEOUT=15"));
    return Done{};
}

Status configureSqlite(QSqlDatabase *db, const QMap<QString, QString> &values)
{
    if (auto trouble = unknownKey(values, keys("dbname")))
        return *trouble;
    const QString file = values.value(QStringLiteral("dbname"));
    if (!QFileInfo::exists(file)) // SQLite would make an empty one, and every count would be gone
        return config(Text::tr("%1 does not exist").arg(file));
    db->setDatabaseName(file);
    db->setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    return Done{};
}

Error::Kind kindOf(const QString &code, const QSqlError &error, const QString &driver)
{
    if (driver == QLatin1String("QPSQL")) {
        if (code.startsWith(QLatin1String("28")) || code == QLatin1String("42501"))
            return Error::Kind::Auth;
        if (code == QLatin1String("57014") || code == QLatin1String("55P03"))
            return Error::Kind::Timeout;
        if (code.startsWith(QLatin1String("42")) || code.startsWith(QLatin1String("3D"))
            || code.startsWith(QLatin1String("22")))
            return Error::Kind::Config;
        if (code == QLatin1String("25006"))
            return Error::Kind::Config;
        if (code.startsWith(QLatin1String("23")) || code.startsWith(QLatin1String("P0")))
            return Error::Kind::Rejected;
        return Error::Kind::Network;
    }
    if (driver == QLatin1String("QMYSQL")) {
        const int number = code.toInt();
        if (number == 1044 || number == 1045 || number == 1142 || number == 1143)
            return Error::Kind::Auth;
        if (number == 1205 || number == 3024)
            return Error::Kind::Timeout;
        if (number == 1049 || number == 1054 || number == 1064 || number == 1146 || number == 1792)
            return Error::Kind::Config;
        if (number == 1062 || number == 1451 || number == 1452 || number == 3819 || number == 1644)
            return Error::Kind::Rejected;
        return Error::Kind::Network;
    }
    if (driver == QLatin1String("QSQLITE")) {
        const int plain = code.toInt() & 0xff;
        if (plain == 5 || plain == 6)
            return Error::Kind::Timeout;
        if (plain == 1 || plain == 8)
            return Error::Kind::Config;
        return plain == 19 ? Error::Kind::Rejected : Error::Kind::Storage;
    }
    return error.type() == QSqlError::ConnectionError ? Error::Kind::Network : Error::Kind::Config;
}

/// The words that come with a code, each followed by what to do.
QString adviceOf(Error::Kind kind, const QString &code, bool connecting)
{
    if (kind == Error::Kind::Auth && connecting)
        return Text::tr("The password is the secret WAREHOUSE_TOKEN (`jaego secret set WAREHOUSE_TOKEN`).");
    if (kind == Error::Kind::Auth)
        return Text::tr("Whoever runs the database gives the user Jaego signs in as the right to it.");
    if (kind == Error::Kind::Timeout)
        return Text::tr("Something else held it too long; it is tried again with the next sync.");
    if (code == QLatin1String("3D000") || code == QLatin1String("1049"))
        return Text::tr("Look at dbname in warehouse.connection.");
    if (kind == Error::Kind::Network)
        return Text::tr(
            "Look whether the server runs and is reached from this machine; nothing was changed on "
            "any channel.");
    return {};
}

} // namespace

Status configureSql(QSqlDatabase *db, const SqlTarget &target, const Secret &password)
{
    if (!db->isValid())
        return config(Text::tr("Qt's driver %1 is not installed (package %2)")
                          .arg(target.driver, packageOf(target.driver)));
    if (target.driver == QLatin1String("QPSQL")) {
        const auto values =
            postgres::readConnection(target.connection, { kConnection, secretnames::warehouseToken });
        if (!values)
            return values.error();
        postgres::hand(db, *values, password.reveal(), QStringLiteral("jaego warehouse"));
        return Done{};
    }
    const auto values = readKeyValues(target.connection, kConnection, secretnames::warehouseToken);
    if (!values)
        return values.error();
    if (values->value(QStringLiteral("dbname")).isEmpty())
        return config(Text::tr("dbname is missing"));
    if (target.driver == QLatin1String("QMYSQL"))
        return configureMysql(db, *values, target, password);
    if (target.driver == QLatin1String("QODBC"))
        return configureOdbc(db, *values, password);
    return configureSqlite(db, *values);
}

QStringList sessionStatements(const QString &driver, int statementTimeoutMs)
{
    if (driver == QLatin1String("QPSQL"))
        return { QStringLiteral("SET statement_timeout = %1").arg(statementTimeoutMs),
                 QStringLiteral("SET lock_timeout = %1").arg(statementTimeoutMs / 2),
                 QStringLiteral("SET idle_in_transaction_session_timeout = 60000"),
                 QStringLiteral("SET default_transaction_read_only = on") };
    if (driver == QLatin1String("QMYSQL"))
        return { QStringLiteral("SET SESSION innodb_lock_wait_timeout = %1")
                     .arg(std::max(1, statementTimeoutMs / 2000)) };
    return {};
}

QStringList beginStatements(const QString &driver, bool forWriting)
{
    if (driver == QLatin1String("QPSQL"))
        return { forWriting ? QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE")
                            : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") };
    if (driver == QLatin1String("QMYSQL"))
        return { forWriting ? QStringLiteral("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
                            : QStringLiteral("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"),
                 forWriting ? QStringLiteral("START TRANSACTION READ WRITE")
                            : QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY") };
    if (driver == QLatin1String("QSQLITE"))
        return { forWriting ? QStringLiteral("PRAGMA query_only = OFF")
                            : QStringLiteral("PRAGMA query_only = ON"),
                 forWriting ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN") };
    return {};
}

Error sqlTrouble(const QSqlError &error, const QString &driver, const QString &setting)
{
    QString words = error.databaseText().trimmed();
    if (words.isEmpty())
        words = error.driverText().trimmed();
    const QString code = error.nativeErrorCode();
    const bool connecting = error.type() == QSqlError::ConnectionError;
    Error::Kind kind = kindOf(code, error, driver);
    if (connecting
        && (words.contains(QLatin1String("password authentication failed"))
            || words.contains(QLatin1String("no password supplied"))
            || words.contains(QLatin1String("Access denied"))))
        kind = Error::Kind::Auth;
    if (connecting && words.contains(QLatin1String("does not exist"))
        && words.contains(QLatin1String("database")))
        kind = Error::Kind::Config;
    const QString advice = connecting && kind == Error::Kind::Config
        ? Text::tr("Look at dbname in warehouse.connection.")
        : adviceOf(kind, code, connecting);
    words.replace(u'\n', QLatin1String(" · "));
    Error trouble(kind, setting,
                  advice.isEmpty() ? Text::tr("%1: the database says: %2").arg(setting, words)
                                   : Text::tr("%1: the database says: %2. %3").arg(setting, words, advice));
    trouble.traceId = code;
    return trouble;
}

} // namespace jaego
