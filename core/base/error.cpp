// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/hiddenwords.h"

#include <array>
#include <utility>

namespace jaego {

namespace {
constexpr std::array<std::pair<Error::Kind, const char *>, 13> kNames{ {
    { Error::Kind::Timeout, "timeout" },
    { Error::Kind::Network, "network" },
    { Error::Kind::Http, "http" },
    { Error::Kind::RateLimited, "rate_limited" },
    { Error::Kind::Auth, "auth" },
    { Error::Kind::Rejected, "rejected" },
    { Error::Kind::NotFound, "not_found" },
    { Error::Kind::Conflict, "conflict" },
    { Error::Kind::Parse, "parse" },
    { Error::Kind::Contradiction, "contradiction" },
    { Error::Kind::Storage, "storage" },
    { Error::Kind::Config, "config" },
    { Error::Kind::Cancelled, "cancelled" },
} };
} // namespace

Error::Error(Kind k, QString w, QString m, int status)
    : kind(k), where(std::move(w)), message(withoutHiddenWords(std::move(m))), httpStatus(status)
{
}

QString nameOf(Error::Kind kind)
{
    for (const auto &[k, name] : kNames) {
        if (k == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Error::Kind> errorKindFromString(const QString &name)
{
    for (const auto &[k, text] : kNames) {
        if (name == QLatin1String(text))
            return k;
    }
    return std::nullopt;
}

} // namespace jaego
