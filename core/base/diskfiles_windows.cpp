// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskfiles.h"

#include "base/process.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <qt_windows.h>

namespace jaego {

namespace {

Error refused(const QString &path, DWORD reason)
{
    return Error(Error::Kind::Storage, QStringLiteral("files"),
                 Text::tr("%1 cannot be written: %2").arg(path, qt_error_string(static_cast<int>(reason))));
}

std::wstring nativeName(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

qint64 thisProcess()
{
    return QCoreApplication::applicationPid();
}

bool processIsGone(qint64 process)
{
    const HANDLE handle =
        ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return ::GetLastError() == ERROR_INVALID_PARAMETER; // how it says that there is none
    const bool ended = ::WaitForSingleObject(handle, 0) == WAIT_OBJECT_0;
    ::CloseHandle(handle);
    return ended;
}

Status flushToDisk(const QString &path)
{
    if (QFileInfo(path).isDir())
        return Done{}; // what is renamed here is written through (renameOver)
    const HANDLE file =
        ::CreateFileW(nativeName(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return refused(path, ::GetLastError());
    const BOOL answer = ::FlushFileBuffers(file);
    const DWORD reason = ::GetLastError();
    ::CloseHandle(file);
    if (!answer)
        return refused(path, reason);
    return Done{};
}

Status renameOver(const QString &from, const QString &to)
{
    if (!::MoveFileExW(nativeName(from).c_str(), nativeName(to).c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return refused(to, ::GetLastError());
    return Done{};
}

} // namespace jaego
