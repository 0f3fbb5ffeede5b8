// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace jaego {

/// Words for a person from rooms without a window: English in the source,
/// translated like the window's own.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace jaego
