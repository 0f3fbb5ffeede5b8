// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scheduler.h"
#include "base/task.h"
#include "net/callrecord.h"
#include "net/http.h"
#include "net/lane.h"
#include "secrets/secretstore.h"
#include "support/await.h"
#include "support/scriptedserver.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace jaego::test {

/// A clock a thousand times as fast as the wall's, so that a pause of a minute is over
/// at once while sockets work as ever.
class HurriedScheduler final : public Scheduler {
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        using namespace std::chrono;
        const auto elapsed = steady_clock::now() - m_begin;
        return duration_cast<microseconds>(elapsed).count(); // a microsecond counts as a millisecond
    }
    [[nodiscard]] QDateTime utcNow() const override { return m_start.addMSecs(nowMs()); }
    void callAt(qint64 atMs, QObject *context, std::function<void()> work) override
    {
        const qint64 delay = std::max<qint64>(0, atMs - nowMs());
        QTimer::singleShot(std::chrono::milliseconds(delay / 1000 + (delay > 0 ? 1 : 0)), Qt::PreciseTimer,
                           context, std::move(work));
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    QDateTime m_start = QDateTime::fromString(QStringLiteral("2026-11-05T03:15:07Z"), Qt::ISODate);
};

class SecretsInAPocket final : public SecretStore {
public:
    QHash<QString, QString> values;
    int reads = 0;

    Task<Result<Secret>> read(QString name) override
    {
        ++reads;
        co_return Secret(values.value(name));
    }
    Task<Status> write(QString name, Secret value) override
    {
        values.insert(name, value.reveal());
        co_return Done{};
    }
    Task<Status> remove(QString name) override
    {
        values.remove(name);
        co_return Done{};
    }
    Task<Result<QString>> origin(QString /*name*/) override { co_return QStringLiteral("memory"); }
};

class TokensInAPocket final : public TokenStore {
public:
    QHash<QString, Entry> entries;
    QStringList saves; ///< "NAME=value", in order
    bool full = false; ///< refuses to save
    bool slow = false; ///< answers a turn of the event loop later, as a keychain does

    Task<Result<std::optional<Entry>>> load(QString name) override
    {
        if (slow) {
            const OneShot turn;
            QTimer::singleShot(0, [turn] { turn.fire(); });
            co_await turn.wait();
        }
        const auto found = entries.constFind(name);
        co_return found == entries.cend() ? std::optional<Entry>() : std::optional<Entry>(*found);
    }
    Task<Status> save(QString name, Entry entry) override
    {
        if (full)
            co_return Error(Error::Kind::Storage, QStringLiteral("test"), QStringLiteral("disk full"));
        saves.append(name + u'=' + entry.value.reveal());
        entries.insert(name, entry);
        co_return Done{};
    }
};

/// A shop's counter: a scripted far side, a fast lane, and pockets for secrets.
struct ShopBench {
    ScriptedServer server;
    HurriedScheduler scheduler;
    HttpClient http{ &scheduler, { 5'000'000, 5'000'000, 1 << 22 } };
    Lane lane{ &scheduler, { 1000, 4, false, 0 } };
    SecretsInAPocket secrets;
    TokensInAPocket tokens;
    QList<CallRecord> records;

    [[nodiscard]] CallSink sink()
    {
        return [this](const CallRecord &record) { records.append(record); };
    }
    /// Requests seen whose target holds the text.
    [[nodiscard]] int asked(const QByteArray &part) const
    {
        int count = 0;
        for (const SeenRequest &request : server.seen())
            count += request.target.contains(part) ? 1 : 0;
        return count;
    }
};

} // namespace jaego::test
