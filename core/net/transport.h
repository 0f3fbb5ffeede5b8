// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace jaego {

/// What carries one request there and one answer back, and nothing else: every rule about
/// requests and answers is HttpClient's, so that a simulated network is held to the same ones.
class HttpTransport {
public:
    HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;
    virtual ~HttpTransport() = default;

    /// The answer as it came over the wire (packed if it came packed, shorter than announced
    /// if it broke off), or why there is none. Sends at most once. A stop, which is also how the
    /// deadline comes, ends it at once with any error; an answer of more than
    /// `settings.maxReplyBytes` may end it early, with Parse.
    virtual Task<Result<HttpReply>> exchange(HttpRequest request, HttpSettings settings,
                                             std::stop_token stop) = 0;
};

/// The answer has more bytes than HttpSettings allows.
[[nodiscard]] Error tooLargeError(const QString &where);

} // namespace jaego
