// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpexchange.h"
#include "sandbox/sandbox.h"

#include <QList>

#include <random>

namespace jaego::sandbox {

/// The faults of one source. Which of them strike a call is decided once, before
/// the call is handled.
class FaultBox {
public:
    explicit FaultBox(quint32 seed) : m_random(seed) { }

    void add(const SandboxFault &fault) { m_faults.append({ fault, 0, 0 }); }
    void clear() { m_faults.clear(); }
    [[nodiscard]] bool isDown() const;

    /// The faults that strike this call, used up by one; FalseSuccess is asked per write.
    [[nodiscard]] QList<SandboxFault> strike(const HttpRequest &request);
    [[nodiscard]] bool swallowsWrite();

private:
    struct Armed {
        SandboxFault fault;
        int seen = 0;
        int struck = 0;
    };
    [[nodiscard]] bool hits(Armed &armed);

    QList<Armed> m_faults;
    std::mt19937 m_random;
};

/// The answer given instead of the real one, in the shapes of the references; nullopt
/// when this kind lets the call through.
[[nodiscard]] std::optional<HttpReply> replyInstead(SandboxSource source, SandboxFault::Kind kind);

/// What the kind makes of the real answer.
void spoil(HttpReply &reply, SandboxSource source, const SandboxFault &fault);

[[nodiscard]] QByteArray gzipped(const QByteArray &data);

} // namespace jaego::sandbox
