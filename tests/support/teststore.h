// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storeaddress.h"

namespace jaego::test {

class PrivatePostgres;

/// Which kind of store the tests of storage run on: a file, or with JAEGO_TEST_STORE=team the PostgreSQL
/// server of this program.
class TestStore {
public:
    [[nodiscard]] static bool isTeam();
    /// A store that nobody has used: that file, or a new database.
    [[nodiscard]] static StoreAddress fresh(const QString &path);
    /// The program's server; started by who asks first.
    [[nodiscard]] static PrivatePostgres &server();
    /// A new, empty database of the server.
    [[nodiscard]] static StoreAddress freshTeam(const QString &path);
};

} // namespace jaego::test
