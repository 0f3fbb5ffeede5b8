// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <memory>

class QSettings;

namespace jaego {

/// What is started: an absolute path, and its arguments as the program will see them.
struct StartCommand {
    QString program;
    QStringList arguments;
};

/// Whether Jaego comes up with this person's session of the desktop. Nothing of it is another user's.
class LoginStart {
public:
    virtual ~LoginStart() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// On: with the command this was made with, whatever was written before.
    [[nodiscard]] virtual Status set(bool on) = 0;
    /// Where that is written, for a person to look.
    [[nodiscard]] virtual QString where() const = 0;
};

/// As this system does it. The three ways below are the same everywhere, so that each can be tried here.
[[nodiscard]] std::unique_ptr<LoginStart> loginStartOfThisSystem(const StartCommand &command);

/// jaego.desktop in the autostart folder of the XDG desktops.
[[nodiscard]] std::unique_ptr<LoginStart> desktopEntryStart(const QString &folder,
                                                            const StartCommand &command);
/// A launch agent of macOS, in ~/Library/LaunchAgents.
[[nodiscard]] std::unique_ptr<LoginStart> launchAgentStart(const QString &folder,
                                                           const StartCommand &command);
/// A value of Windows' Run key.
[[nodiscard]] std::unique_ptr<LoginStart> runKeyStart(std::unique_ptr<QSettings> key,
                                                      const StartCommand &command);

} // namespace jaego
