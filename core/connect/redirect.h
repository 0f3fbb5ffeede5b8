// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/authorization.h"

namespace jaego {

/// What an address a browser ended at says about a sign-in.
struct Redirect {
    enum class Verdict : quint8 {
        Code,
        Refused, ///< the service says no, in answer to our own question: this sign-in is over
        Unusable, ///< not the answer that is waited for: the waiting goes on
    };
    Verdict verdict = Verdict::Unusable;
    Secret code;
    QString words; ///< for a person, unless there is a code; holds nothing of the address but the
                   ///< service's own reason
};

/// Pasted by a person: the whole address, the same without its scheme, or its query alone;
/// blanks, line breaks, quotes and angle brackets around it are no part of it.
[[nodiscard]] Redirect readPasted(const QString &pasted, const Authorization &authorization);

/// The target of a GET that reached our own listener ("/oauth/kakao?code=…").
[[nodiscard]] Redirect readTarget(const QByteArray &target, const Authorization &authorization);

/// Takes as long for a wrong text as for the right one.
[[nodiscard]] bool sameInConstantTime(const QString &a, const QString &b);

} // namespace jaego
