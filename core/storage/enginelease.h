// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/storeaddress.h"

#include <QDateTime>
#include <QSqlDatabase>

#include <chrono>
#include <memory>
#include <optional>

namespace jaego {

/// Who is a team's engine, as its store says.
struct EngineHolder {
    qint64 generation = 0; ///< counts every taking over; 0: nobody ever was
    QString name; ///< "kim@pc-3"
    QDateTime since; ///< UTC, the server's clock
    qint64 silentMs = 0; ///< since its last beat, by the server's clock
    bool ended = true; ///< it left by itself
};

/// The right to be a team's one engine. It is a lock of the server's that lives as long as this session, and
/// a number that grows with every holder: sessions of an older number are ended by who takes over, so that
/// nothing of theirs is stored any more. Towards the channels the holder may act only while its last beat is
/// younger than kValidMs; who takes over from one that did not say goodbye waits until any call that it may
/// have begun by then has ended (kSilenceMs). On the thread it was taken on.
class EngineLease final {
public:
    static constexpr int kBeatMs = 2'000;
    static constexpr int kValidMs = 8'000;
    /// kValidMs and the ten seconds that a call may take, and a little.
    static constexpr int kSilenceMs = 19'000;

    /// A session that stands in line; nothing is taken yet. Errors: the store is not reached.
    [[nodiscard]] static Result<std::unique_ptr<EngineLease>> begin(const StoreAddress &address,
                                                                    const QString &name);
    /// One attempt. False: somebody else is the engine, or was until a moment ago; holder() tells who. The
    /// lock may be held already while the silence lasts, so it is asked again with the same object.
    [[nodiscard]] Result<bool> tryTake();
    [[nodiscard]] const EngineHolder &holder() const { return m_holder; }

    ~EngineLease(); ///< says goodbye
    EngineLease(const EngineLease &) = delete;
    EngineLease &operator=(const EngineLease &) = delete;

    [[nodiscard]] bool isTaken() const { return m_taken; }
    /// The lock is held: taken, or only the silence after the last holder is waited for.
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] qint64 generation() const { return m_generation; }
    /// The address for everything this engine stores: its sessions carry the number.
    [[nodiscard]] StoreAddress address() const;
    /// Says that we are alive. False: the session is lost, and with it the lock, for good.
    [[nodiscard]] bool beat();
    /// Whether anything may be sent to a channel now. A clock that stood still while the machine slept does
    /// not deceive it.
    [[nodiscard]] bool isValid() const;

private:
    EngineLease(StoreAddress address, QString name);
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Result<bool> lock();
    [[nodiscard]] Status readHolder();
    [[nodiscard]] Status endSilentHolder();
    [[nodiscard]] Status endOlderSessions();
    [[nodiscard]] Status enterName();
    void noteBeat();

    StoreAddress m_address;
    QString m_name;
    QString m_connection;
    EngineHolder m_holder;
    qint64 m_generation = 0;
    bool m_locked = false;
    bool m_taken = false;
    std::chrono::steady_clock::time_point m_beatAt;
    QDateTime m_beatOnWall;
};

/// Who has the place, in a sentence.
[[nodiscard]] QString wordsOf(const EngineHolder &holder);

} // namespace jaego
