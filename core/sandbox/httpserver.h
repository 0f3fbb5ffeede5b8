// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/httpexchange.h"

#include <functional>
#include <memory>
#include <vector>

namespace jaego::sandbox {

/// Several HTTP/1.1 listeners on 127.0.0.1, all served by one thread that belongs to
/// this object. Handlers and posted work run on that thread, one at a time.
class HttpServer final {
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    HttpServer();
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Opens a port (0: any free one) and gives its number. Only before start().
    [[nodiscard]] Result<quint16> listen(quint16 port, Handler handler);
    /// `tick` is called about twenty times a second.
    void start(std::function<void()> tick);
    void stop();

    /// Runs `work` on the thread and waits until it is done; where none was started, at once.
    void call(const std::function<void()> &work);
    /// Refuses connections and closes the open ones, or listens again. On the thread only.
    void setDown(size_t listener, bool down);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace jaego::sandbox
