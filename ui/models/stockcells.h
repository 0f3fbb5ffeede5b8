// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QDateTime>
#include <QString>

namespace jaego {

/// How a piece of text is meant; the theme has a colour for each.
enum class CellTone : quint8 { Plain, Muted, Danger, Warning, Over };

/// What a channel's cell says, as it is drawn.
struct CellText {
    QString lead; ///< before the number: "▼ 6", "보류", "3시간 전"
    QString number; ///< "9", "—", "?"
    QString icon; ///< resources/icons name: lock, sending
    CellTone tone = CellTone::Plain;
    bool filled = false; ///< on the tone's own ground
};

/// What the state column says.
struct StateText {
    QString shape; ///< ●, ◆, ▲ — a shape for each state, not only a colour
    QString word;
    CellTone tone = CellTone::Plain;
    bool filled = false;
};

[[nodiscard]] CellText channelText(const ChannelCell &cell, const QDateTime &now);
/// The whole cell in words, for hovering and for screen readers.
[[nodiscard]] QString channelPhrase(const ChannelCell &cell, ChannelId channel, const QDateTime &now);
[[nodiscard]] StateText stateText(const StockRow &row);

} // namespace jaego
