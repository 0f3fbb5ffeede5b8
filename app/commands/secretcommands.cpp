// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/factory.h"
#include "base/text.h"
#include "engine/operatorname.h"
#include "storage/auditrepository.h"
#include "storage/database.h"

#include <QEventLoop>
#include <QFile>

#include <cstdio>
#include <iostream>
#include <string>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// One line of standard input: the secret never stands in the process list or the shell's history.
QString readSecret()
{
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed();
}

Task<int> listSecrets(SecretStore *store)
{
    const QStringList names = secretnames::all();
    QString keychain;
    for (const QString &name : names) {
        const auto origin = co_await store->origin(name);
        if (!origin && keychain.isEmpty())
            keychain = origin.error().message;
        print(q("%1  %2").arg(name, -28).arg(!origin || origin->isEmpty() ? q("-") : *origin));
    }
    // Said once: on a machine without a keychain the environment may well hold all there is.
    if (!keychain.isEmpty())
        complain(keychain);
    co_return exitcodes::done;
}

/// The name, never the value. A folder that has no database yet has nothing to tell of.
void auditSecret(const StoreAddress &store, const QString &name, bool remove)
{
    if (!store.isTeam() && !QFile::exists(store.file))
        return;
    auto database = Database::open(store);
    AuditEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.who = operatorName();
    entry.what = remove ? q("secret.remove") : q("secret.set");
    entry.subject = name;
    entry.why = q("command line");
    const Status written = database ? AuditRepository(**database).append(entry) : Status(database.error());
    if (!written)
        complain(Text::tr("The audit log could not be written: %1").arg(written.error().message));
}

Task<int> changeSecret(SecretStore *store, QString name, bool remove)
{
    if (!secretnames::all().contains(name)) {
        complain(Text::tr("%1 is no secret of Jaego; `jaego secret list` names them").arg(name));
        co_return exitcodes::usage;
    }
    Status done = Done{};
    if (remove) {
        done = co_await store->remove(name);
    } else {
        const Secret value(readSecret());
        if (value.isEmpty()) {
            complain(Text::tr("%1: standard input was empty; nothing was stored").arg(name));
            co_return exitcodes::usage;
        }
        done = co_await store->write(name, value);
    }
    if (!done) {
        complain(Text::tr("%1: %2").arg(name, done.error().message));
        co_return exitcodes::failed;
    }
    co_return exitcodes::done;
}

Task<> keep(Task<int> task, int *code, QEventLoop *loop)
{
    *code = co_await task;
    QMetaObject::invokeMethod(loop, &QEventLoop::quit, Qt::QueuedConnection);
}

} // namespace

int secretCommand(Session &session)
{
    const CommandLine &line = session.line();
    AppFactory factory(session.dataDir());
    const auto store = factory.makeSecrets();
    int code = exitcodes::failed;
    QEventLoop loop;
    Task<int> task = line.subcommand == q("list")
        ? listSecrets(store.get())
        : changeSecret(store.get(), line.arguments.first(), line.subcommand == q("remove"));
    startDetached(keep(std::move(task), &code, &loop), "secret");
    loop.exec();
    if (code == exitcodes::done && line.subcommand != q("list"))
        auditSecret(session.storeAddress(), line.arguments.first(), line.subcommand == q("remove"));
    return code;
}

} // namespace jaego
