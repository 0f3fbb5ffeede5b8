// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres.h"

#include <QRegularExpression>

namespace jaego::postgres {

namespace {

/// A function that runs `body` for a row, and the trigger `name` that calls it.
QStringList trigger(const QString &name, const QString &when, const QString &body)
{
    return {
        QStringLiteral("CREATE FUNCTION %1_now() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %2 RETURN "
                       "NEW; END $$")
            .arg(name, body),
        QStringLiteral("CREATE TRIGGER %1 %2 EXECUTE FUNCTION %1_now()").arg(name, when),
    };
}

QStringList refusing(const QString &name, const QString &when, const QString &words)
{
    return trigger(name, when, QStringLiteral("RAISE EXCEPTION '%1';").arg(words));
}

/// Rows of `table` are added and never changed; TRUNCATE, which SQLite does not have, is refused too.
QStringList appendOnly(const QString &table)
{
    const QString words = table + QStringLiteral(" is append-only");
    return refusing(table + QStringLiteral("_no_update"),
                    QStringLiteral("BEFORE UPDATE ON %1 FOR EACH ROW").arg(table), words)
        + refusing(table + QStringLiteral("_no_delete"),
                   QStringLiteral("BEFORE DELETE ON %1 FOR EACH ROW").arg(table), words)
        + refusing(table + QStringLiteral("_no_truncate"),
                   QStringLiteral("BEFORE TRUNCATE ON %1 FOR EACH STATEMENT").arg(table), words);
}

/// How many entries there ever were: what SQLite's own counter remembers, in a table of its own.
QStringList auditCounter()
{
    return QStringList{ QStringLiteral("CREATE TABLE audit_ever (number BIGINT NOT NULL)"),
                        QStringLiteral("INSERT INTO audit_ever VALUES (0)") }
    + trigger(QStringLiteral("audit_log_counted"), QStringLiteral("AFTER INSERT ON audit_log FOR EACH ROW"),
              QStringLiteral("UPDATE audit_ever SET number = greatest(number, NEW.number);"));
}

QStringList eventsStay()
{
    return refusing(QStringLiteral("events_no_delete"),
                    QStringLiteral("BEFORE DELETE ON events FOR EACH ROW"),
                    QStringLiteral("events are kept for good"))
        + refusing(QStringLiteral("events_no_truncate"),
                   QStringLiteral("BEFORE TRUNCATE ON events FOR EACH STATEMENT"),
                   QStringLiteral("events are kept for good"))
        + refusing(
               QStringLiteral("events_no_change"),
               QStringLiteral("BEFORE UPDATE OF sequence, source, id, webhook_id, type, mode, occurred_at,"
                              " received_at, body, body_sha256 ON events FOR EACH ROW"),
               QStringLiteral("only the state of an event changes"));
}

QStringList numberHistory()
{
    const QString count =
        QStringLiteral("INSERT INTO count_steps VALUES (NEW.sku, NEW.as_of, NEW.on_hand, NEW.reserved)"
                       " ON CONFLICT (sku, at) DO UPDATE SET on_hand = excluded.on_hand,"
                       " reserved = excluded.reserved;");
    const QString reading = QStringLiteral(
        "INSERT INTO reading_steps VALUES (NEW.channel, NEW.external_id, NEW.observed_at, NEW.published)"
        " ON CONFLICT (channel, external_id, at) DO UPDATE SET published = excluded.published;");
    return trigger(QStringLiteral("count_steps_first"),
                   QStringLiteral("AFTER INSERT ON products FOR EACH ROW WHEN (NEW.as_of IS NOT NULL)"),
                   count)
        + trigger(QStringLiteral("count_steps_next"),
                  QStringLiteral("AFTER UPDATE OF on_hand, reserved, as_of ON products FOR EACH ROW"
                                 " WHEN (NEW.as_of IS NOT NULL AND (NEW.on_hand IS DISTINCT FROM OLD.on_hand"
                                 "  OR NEW.reserved IS DISTINCT FROM OLD.reserved OR OLD.as_of IS NULL))"),
                  count)
        + trigger(QStringLiteral("reading_steps_next"),
                  QStringLiteral("AFTER UPDATE OF published, observed_at ON listings FOR EACH ROW"
                                 " WHEN (NEW.observed_at IS NOT NULL AND (NEW.published IS DISTINCT FROM"
                                 "  OLD.published OR OLD.observed_at IS NULL"
                                 "  OR (OLD.accepted_at BETWEEN OLD.observed_at AND NEW.observed_at"
                                 "   AND NEW.published IS DISTINCT FROM OLD.accepted)))"),
                  reading);
}

} // namespace

QString translated(const char *statement)
{
    QString words = QString::fromUtf8(statement);
    if (!words.startsWith(QLatin1String("CREATE TABLE")) && !words.startsWith(QLatin1String("CREATE INDEX"))
        && !words.startsWith(QLatin1String("CREATE UNIQUE INDEX"))
        && !words.startsWith(QLatin1String("ALTER TABLE")))
        return {};
    static const QRegularExpression counter(QStringLiteral("INTEGER PRIMARY KEY( AUTOINCREMENT)?\\b"));
    static const QRegularExpression text(QStringLiteral("\\bTEXT\\b"));
    static const QRegularExpression integer(QStringLiteral("\\bINTEGER\\b"));
    static const QRegularExpression blob(QStringLiteral("\\bBLOB\\b"));
    words.remove(QLatin1String(" WITHOUT ROWID"));
    words.replace(counter, QStringLiteral("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"));
    words.replace(text, QStringLiteral("bytewise"));
    words.replace(integer, QStringLiteral("BIGINT"));
    words.replace(blob, QStringLiteral("BYTEA"));
    words.replace(QLatin1String("DEFAULT x''"), QLatin1String("DEFAULT ''::bytea"));
    return words;
}

QStringList triggersOf(int version)
{
    switch (version) {
    case 1:
        return appendOnly(QStringLiteral("audit_log")) + auditCounter()
            + appendOnly(QStringLiteral("ledger_movements"));
    case 3:
        return eventsStay();
    case 6:
        return numberHistory();
    default:
        return {};
    }
}

} // namespace jaego::postgres
