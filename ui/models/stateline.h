// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QDateTime>
#include <QString>

namespace jaego {

/// The two lines at the top of the window, true at any moment.
struct StateLine {
    QString main; ///< 다음 동기화 04:12 후
    QString second; ///< 마지막 14:30 완료 · 정확도 99.2 % · 소요 38초
    bool trouble = false; ///< the last run failed
};

[[nodiscard]] StateLine stateLineOf(const std::optional<EngineStatus> &status,
                                    const std::optional<RunStatus> &run, const QDateTime &now);

/// A source's lamp in words. A status says how long ago things were when it was sent;
/// `sinceStatusMs` has passed since.
struct LampText {
    QString name;
    QString shape; ///< ●, ◆, ■, ○
    QString line; ///< 8초 전 · 4/초 중 1
    QString phrase; ///< all of it, for hovering and for screen readers
};

[[nodiscard]] LampText lampTextOf(const Lamp &lamp, qint64 sinceStatusMs);

/// The run that is on: what it is doing and how far it is.
struct RunLine {
    QString main; ///< 동기화 중 — 수집
    QString second; ///< 예약 실행 · 12초째
    int done = 0;
    int total = 0; ///< 0: not known yet
};

[[nodiscard]] RunLine runLineOf(const RunStatus &run, const QDateTime &now);
/// Counts of one source: 1,204/4,012 읽음.
[[nodiscard]] QString progressTextOf(const SourceProgress &source);

} // namespace jaego
