// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/secretstore.h"

#include <QByteArray>
#include <QString>

namespace jaego {

/// The secret without the blanks that come along with copy and paste, or a Config
/// error in words: a `$` eaten by a shell is what most often happened to it.
[[nodiscard]] Result<Secret> checkedNaverSecret(const Secret &clientSecret);

/// client_secret_sign of the token request (reference naver §2): Base64 of
/// bcrypt(clientId + "_" + timestamp) with the client secret as the salt.
[[nodiscard]] Result<QByteArray> naverSignature(const QString &clientId, const Secret &clientSecret,
                                                qint64 timestampMs);

/// The form body of the token request: these five parameters and never another. A
/// wrong or extra one throttles the whole application for a day.
[[nodiscard]] Result<QByteArray> naverTokenForm(const QString &clientId, const Secret &clientSecret,
                                                qint64 timestampMs);

} // namespace jaego
