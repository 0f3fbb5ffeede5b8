// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/channelid.h"

namespace jaego {

QString nameOf(ChannelId channel)
{
    switch (channel) {
    case ChannelId::Coupang:
        return QStringLiteral("COUPANG");
    case ChannelId::Naver:
        return QStringLiteral("NAVER");
    case ChannelId::Cafe24:
        return QStringLiteral("CAFE24");
    }
    return {};
}

std::optional<ChannelId> channelFromString(const QString &name)
{
    for (const ChannelId channel : kChannels) {
        if (name.compare(nameOf(channel), Qt::CaseInsensitive) == 0)
            return channel;
    }
    return std::nullopt;
}

qint64 maximumQuantity(ChannelId channel)
{
    return channel == ChannelId::Coupang ? 99'999 : 99'999'999;
}

} // namespace jaego
