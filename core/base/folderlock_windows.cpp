// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folderlock.h"

#include "base/process.h"

#include <QDir>
#include <QFile>

#include <qt_windows.h>

namespace jaego {

namespace {

HANDLE handleOf(qintptr file)
{
    return reinterpret_cast<HANDLE>(file);
}

} // namespace

FolderLock::~FolderLock()
{
    if (m_file == -1)
        return;
    ::CloseHandle(handleOf(m_file)); // FILE_FLAG_DELETE_ON_CLOSE takes the file away
}

/// Opened for itself alone: others may read who has it, and no more. The kernel closes it with its holder.
FolderLock::Outcome FolderLock::tryLock()
{
    if (m_file != -1)
        return Outcome::Taken;
    const HANDLE file = ::CreateFileW(
        QDir::toNativeSeparators(m_path).toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE | DELETE,
        FILE_SHARE_READ, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD reason = ::GetLastError();
        const bool held = reason == ERROR_SHARING_VIOLATION || reason == ERROR_ACCESS_DENIED
            || reason == ERROR_DELETE_PENDING;
        return held && QFile::exists(m_path) ? Outcome::Held : Outcome::Refused;
    }
    m_file = reinterpret_cast<qintptr>(file);
    const QByteArray text = QByteArray::number(thisProcess()) + "\njaego\n";
    DWORD written = 0;
    ::SetEndOfFile(file);
    ::WriteFile(file, text.constData(), static_cast<DWORD>(text.size()), &written, nullptr);
    return Outcome::Taken;
}

/// QFile shares reading and writing, but not the deletion its holder asked for: then nobody can be named.
qint64 FolderLock::holder() const
{
    const HANDLE file = ::CreateFileW(QDir::toNativeSeparators(m_path).toStdWString().c_str(), GENERIC_READ,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    QByteArray text(64, '\0');
    DWORD got = 0;
    if (!::ReadFile(file, text.data(), static_cast<DWORD>(text.size()), &got, nullptr))
        got = 0;
    ::CloseHandle(file);
    return text.left(static_cast<qsizetype>(got)).split('\n').value(0).trimmed().toLongLong();
}

} // namespace jaego
