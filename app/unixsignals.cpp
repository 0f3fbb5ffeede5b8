// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unixsignals.h"

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <atomic>
#include <qt_windows.h>
#endif

namespace jaego {

#ifdef Q_OS_UNIX
namespace {

std::array<int, 2> g_pair{ -1, -1 };

/// Only write(2) is safe in here.
extern "C" void onSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pair[0], &byte, sizeof byte);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_pair.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pair[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(g_pair[1], &byte, sizeof byte);
        Q_EMIT terminated();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int &end : g_pair) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}
#else
namespace {

std::atomic<UnixSignals *> g_receiver = nullptr;

/// Called on a thread of the system's. True: the process is not ended for it.
BOOL WINAPI onConsole(DWORD /*event*/)
{
    UnixSignals *const receiver = g_receiver.load();
    if (receiver == nullptr)
        return FALSE;
    QMetaObject::invokeMethod(receiver, &UnixSignals::terminated, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    g_receiver = this;
    ::SetConsoleCtrlHandler(onConsole, TRUE);
}

UnixSignals::~UnixSignals()
{
    ::SetConsoleCtrlHandler(onConsole, FALSE);
    g_receiver = nullptr;
}
#endif

} // namespace jaego
