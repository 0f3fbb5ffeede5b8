// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standardinput.h"

#ifdef Q_OS_WIN
#include <QWinEventNotifier>
#include <io.h>
#include <qt_windows.h>
#else
#include <QSocketNotifier>
#include <unistd.h>
#endif

namespace jaego {

namespace {

constexpr qsizetype kLongest = 16LL * 1024;

bool readByte(char *byte)
{
#ifdef Q_OS_WIN
    return ::_read(0, byte, 1) == 1;
#else
    return ::read(STDIN_FILENO, byte, 1) == 1;
#endif
}

} // namespace

#ifdef Q_OS_WIN
class StandardInput::Watch {
public:
    explicit Watch(StandardInput *input) : notifier(::GetStdHandle(STD_INPUT_HANDLE))
    {
        QObject::connect(&notifier, &QWinEventNotifier::activated, input, &StandardInput::lineWaits);
    }
    QWinEventNotifier notifier;
};
#else
class StandardInput::Watch {
public:
    explicit Watch(StandardInput *input) : notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, input, &StandardInput::lineWaits);
    }
    QSocketNotifier notifier;
};
#endif

StandardInput::StandardInput(QObject *parent) : QObject(parent), m_watch(std::make_unique<Watch>(this))
{
    listen(false);
}

StandardInput::~StandardInput() = default;

void StandardInput::listen(bool on)
{
    m_watch->notifier.setEnabled(on);
}

std::optional<QByteArray> StandardInput::readLine()
{
    QByteArray line;
    char byte = 0;
    while (line.size() < kLongest) {
        if (!readByte(&byte))
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (byte == '\n')
            break;
        line.append(byte);
    }
    return line;
}

} // namespace jaego
