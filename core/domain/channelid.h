// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace jaego {

enum class ChannelId : quint8 { Coupang, Naver, Cafe24 };

inline constexpr std::array<ChannelId, 3> kChannels{ ChannelId::Coupang, ChannelId::Naver,
                                                     ChannelId::Cafe24 };
inline constexpr int kChannelCount = 3;

[[nodiscard]] constexpr int indexOf(ChannelId channel)
{
    return static_cast<int>(channel);
}

/// COUPANG, NAVER, CAFE24: as in JSON, CSV and the database.
[[nodiscard]] QString nameOf(ChannelId channel);
[[nodiscard]] std::optional<ChannelId> channelFromString(const QString &name);

/// The most units a channel takes for one listing: Coupang 99,999
/// (reference coupang §6), Naver 99,999,999 (naver §7), Cafe24 unstated, held at 99,999,999.
[[nodiscard]] qint64 maximumQuantity(ChannelId channel);

} // namespace jaego

Q_DECLARE_METATYPE(jaego::ChannelId)
