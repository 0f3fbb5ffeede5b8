// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/secretstore.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace jaego {

/// Waits on this machine for one browser to come back from a sign-in: answers a page that
/// says so, hands its target over to the thread this object was made on, and takes nobody
/// after it. Whatever else comes is told 404.
class LoopbackListener final {
public:
    struct Options {
        std::uint32_t headerLimit = 16 * 1024;
        std::size_t connections = 16;
        std::chrono::milliseconds requestTime{ 5'000 }; ///< for one whole request, and for its answer
    };
    struct Asked {
        /// The path with its query; on the listener's thread, with nothing of another thread in it.
        std::function<bool(const QByteArray &target)> isOurs;
        std::function<void(Secret target)> arrived; ///< once, when the page has been sent
        QByteArray title; ///< UTF-8, in the language of the window
        QByteArray words;
        QByteArray language; ///< "ko"
    };

    LoopbackListener();
    explicit LoopbackListener(Options options);
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener &) = delete;
    LoopbackListener &operator=(const LoopbackListener &) = delete;

    /// On the port of `redirect`; 127.0.0.1, and ::1 where it says localhost and there is one.
    [[nodiscard]] Status start(const QUrl &redirect, Asked asked);
    /// Cuts what is open; nothing arrives any more.
    void stop();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace jaego
