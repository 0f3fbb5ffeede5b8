// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"

#include "base/chance.h"

namespace jaego {

namespace {
constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
}

QString firstUlidOf(const QDateTime &utc)
{
    QString text(26, u'0');
    auto time = static_cast<quint64>(utc.toMSecsSinceEpoch());
    for (int i = 9; i >= 0; --i) {
        text[i] = QLatin1Char(kAlphabet[time & 31U]);
        time >>= 5U;
    }
    return text;
}

QString newUlid(const QDateTime &utc)
{
    QString text = firstUlidOf(utc);
    for (int i = 10; i < 26; ++i)
        text[i] = QLatin1Char(kAlphabet[randomBits() & 31U]);
    return text;
}

} // namespace jaego
