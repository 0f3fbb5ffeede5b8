// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// One process at a time. The kernel gives the lock back when its holder dies, at whatever moment: a
/// QLockFile that was killed between making its file and writing into it stays locked for ever.
class FolderLock final {
public:
    enum class Outcome : quint8 { Taken, Held, Refused };

    explicit FolderLock(QString path) : m_path(std::move(path)) { }
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// Held: another process has it. Refused: the file cannot be made or written.
    [[nodiscard]] Outcome tryLock();
    /// Who has it, as far as the file tells; 0: it does not.
    [[nodiscard]] qint64 holder() const;

private:
    QString m_path;
    qintptr m_file = -1; ///< what the system calls an open file; -1: none
};

} // namespace jaego
