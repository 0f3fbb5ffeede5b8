// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/level.h"
#include "domain/listing.h"
#include "domain/run.h"
#include "engine/values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace jaego {

/// Kinds and figures → the seller's words, in the language of the window.
class Words {
    Q_DECLARE_TR_FUNCTIONS(jaego::Words)
public:
    [[nodiscard]] static QString runState(RunState state); ///< 수집 중, 분석 중 …
    [[nodiscard]] static QString trigger(const QString &trigger); ///< manual, schedule or an event's type
    [[nodiscard]] static QString level(Level level); ///< 품절, 위험, 부족, 정상, 과잉
    [[nodiscard]] static QString channel(ChannelId channel);
    [[nodiscard]] static QString source(const QString &source); ///< COUPANG … WAREHOUSE → 쿠팡 … 창고
    [[nodiscard]] static QString sourceStatus(const QString &status); ///< SourceReport::status
    [[nodiscard]] static QString updateStatus(const QString &status); ///< UpdateReport::status
    [[nodiscard]] static QString cellState(ChannelCell::State state); ///< a cell in one phrase
    [[nodiscard]] static QString writability(Writability writability); ///< why a listing is not written
    [[nodiscard]] static QString reason(const QString &code); ///< adjustmentReasons()
    [[nodiscard]] static QString error(Error::Kind kind); ///< what kind of thing went wrong
    [[nodiscard]] static QString lamp(Lamp::State state);

    [[nodiscard]] static QString number(qint64 value); ///< grouped as the locale does
    [[nodiscard]] static QString units(Units value);
    [[nodiscard]] static QString signedNumber(qint64 value); ///< +3, −2, 0 (a true minus sign)
    [[nodiscard]] static QString percent(double ratio, int decimals = 1); ///< 0.992 → 99.2 %
    [[nodiscard]] static QString percent(const std::optional<double> &ratio,
                                         int decimals = 1); ///< — without data
    [[nodiscard]] static QString duration(qint64 milliseconds); ///< 0.8초, 38초, 1분 04초, 2시간 05분
    [[nodiscard]] static QString age(qint64 milliseconds); ///< 방금, 8초 전, 3분 전, 3시간 전, 2일 전
    [[nodiscard]] static QString countdown(qint64 milliseconds); ///< 04:12, 1:04:12
    /// Times are shown in the seller's zone (default Asia/Seoul), wherever the PC stands.
    static void setZone(const QTimeZone &zone);
    [[nodiscard]] static QString time(const QDateTime &utc); ///< 14:30 in the seller's zone
    [[nodiscard]] static QString dateTime(const QDateTime &utc); ///< today: 14:30; else with its day
    [[nodiscard]] static QString noData(); ///< —
};

} // namespace jaego
