// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"

#include <QHash>
#include <QString>

#include <deque>
#include <memory>

namespace jaego {

/// One coroutine at a time for each key, in the order they came. One thread.
class KeyedLock final {
    struct State {
        QHash<QString, std::deque<OneShot>> held; ///< key → who waits behind the holder
    };

public:
    /// Holds the key until it is destroyed; outlives the lock without harm.
    class Hold {
    public:
        Hold() = default;
        Hold(std::shared_ptr<State> state, QString key) : m_state(std::move(state)), m_key(std::move(key)) { }
        Hold(Hold &&) noexcept = default;
        Hold &operator=(Hold &&other) noexcept
        {
            if (this != &other) {
                release();
                m_state = std::move(other.m_state);
                m_key = std::move(other.m_key);
            }
            return *this;
        }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;
        ~Hold() { release(); }

    private:
        void release()
        {
            const std::shared_ptr<State> state = std::exchange(m_state, nullptr);
            if (!state)
                return;
            auto &waiting = state->held[m_key];
            if (waiting.empty()) {
                state->held.remove(m_key);
                return;
            }
            const OneShot next = waiting.front();
            waiting.pop_front();
            next.fire(); // the key goes from hand to hand
        }
        std::shared_ptr<State> m_state;
        QString m_key;
    };

    KeyedLock() : m_state(std::make_shared<State>()) { }

    Task<Hold> lock(QString key)
    {
        const std::shared_ptr<State> state = m_state;
        if (!state->held.contains(key)) {
            state->held.insert(key, {});
            co_return Hold(state, key);
        }
        const OneShot turn;
        state->held[key].push_back(turn);
        co_await turn.wait();
        co_return Hold(state, key);
    }

private:
    std::shared_ptr<State> m_state;
};

} // namespace jaego
