// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace jaego {

class Database;

/// Small things to be found again: the last scheduled run, pauses of lanes, feed
/// watermarks, hashes of token seeds.
class MetaRepository final {
public:
    explicit MetaRepository(Database &database);

    [[nodiscard]] Status set(const QString &key, const QString &value);
    [[nodiscard]] Status remove(const QString &key);
    [[nodiscard]] Result<std::optional<QString>> value(const QString &key) const;
    [[nodiscard]] Result<QHash<QString, QString>> valuesWithPrefix(const QString &prefix) const;

private:
    Database &m_db;
};

} // namespace jaego
