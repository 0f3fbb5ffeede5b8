// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/teststore.h"

#include "support/postgres.h"

#include <QCoreApplication>

namespace jaego::test {

namespace {

PrivatePostgres *theServer = nullptr; // tests run on one thread

void endServer()
{
    delete theServer;
    theServer = nullptr;
}

} // namespace

bool TestStore::isTeam()
{
    return qgetenv("JAEGO_TEST_STORE") == "team";
}

PrivatePostgres &TestStore::server()
{
    if (theServer == nullptr) {
        theServer = new PrivatePostgres; // NOLINT(cppcoreguidelines-owning-memory): ends with the program
        qAddPostRoutine(endServer);
        if (const QString trouble = theServer->start(); !trouble.isEmpty())
            qFatal("%s", qPrintable(trouble));
    }
    return *theServer;
}

StoreAddress TestStore::freshTeam(const QString &path)
{
    static int number = 0;
    const QString name = QStringLiteral("store%1").arg(++number);
    if (const QString trouble = server().createDatabase(name); !trouble.isEmpty())
        qFatal("%s", qPrintable(trouble));
    StoreAddress address(path);
    address.connection = server().connectionString(name);
    return address;
}

StoreAddress TestStore::fresh(const QString &path)
{
    return isTeam() ? freshTeam(path) : StoreAddress(path);
}

} // namespace jaego::test
