// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simdisk.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <thread>

namespace jaego::sim {

namespace {

SimDisk::Watch g_watch;
std::function<void()> g_picture;
std::thread::id g_thread;
sqlite3_vfs *g_real = nullptr;

/// SQLite gives so many bytes for each open file: this, and the real one's behind it.
struct File {
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    sqlite3_file *real = realOf(file);
    // A second reader at start-up has a thread of its own, and writes nothing.
    const bool asked = g_watch && std::this_thread::get_id() == g_thread;
    const auto moment = asked ? g_watch() : std::nullopt;
    if (moment == SimDisk::Moment::Before)
        g_picture();
    if (moment == SimDisk::Moment::Half && count > 1) {
        const int half = count / 2;
        if (const int code = real->pMethods->xWrite(real, bytes, half, offset); code != SQLITE_OK)
            return code;
        g_picture();
    }
    const int code = real->pMethods->xWrite(real, bytes, count, offset);
    if (moment == SimDisk::Moment::After || (moment == SimDisk::Moment::Half && count <= 1))
        g_picture();
    return code;
}

// The rest is handed through.
int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = realOf(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}
int readFile(sqlite3_file *f, void *p, int n, sqlite3_int64 o)
{
    return realOf(f)->pMethods->xRead(realOf(f), p, n, o);
}
int truncateFile(sqlite3_file *f, sqlite3_int64 n)
{
    return realOf(f)->pMethods->xTruncate(realOf(f), n);
}
int syncFile(sqlite3_file *f, int flags)
{
    return realOf(f)->pMethods->xSync(realOf(f), flags);
}
int fileSize(sqlite3_file *f, sqlite3_int64 *n)
{
    return realOf(f)->pMethods->xFileSize(realOf(f), n);
}
int lockFile(sqlite3_file *f, int l)
{
    return realOf(f)->pMethods->xLock(realOf(f), l);
}
int unlockFile(sqlite3_file *f, int l)
{
    return realOf(f)->pMethods->xUnlock(realOf(f), l);
}
int checkReserved(sqlite3_file *f, int *out)
{
    return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out);
}
int fileControl(sqlite3_file *f, int op, void *p)
{
    return realOf(f)->pMethods->xFileControl(realOf(f), op, p);
}
int sectorSize(sqlite3_file *f)
{
    return realOf(f)->pMethods->xSectorSize(realOf(f));
}
int characteristics(sqlite3_file *f)
{
    return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
}
int shmMap(sqlite3_file *f, int page, int size, int extend, volatile void **p)
{
    return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, p);
}
int shmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags);
}
void shmBarrier(sqlite3_file *f)
{
    realOf(f)->pMethods->xShmBarrier(realOf(f));
}
int shmUnmap(sqlite3_file *f, int remove)
{
    return realOf(f)->pMethods->xShmUnmap(realOf(f), remove);
}

const sqlite3_io_methods kMethods = {
    2,        closeFile,  readFile,      write,       truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkReserved, fileControl, sectorSize,   characteristics, shmMap,
    shmLock,  shmBarrier, shmUnmap,      nullptr,     nullptr,
};

int openFile(sqlite3_vfs * /*vfs*/, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = reinterpret_cast<File *>(file);
    ours->real = reinterpret_cast<sqlite3_file *>(ours + 1);
    const int code = g_real->xOpen(g_real, name, ours->real, flags, outFlags);
    ours->base.pMethods = ours->real->pMethods ? &kMethods : nullptr;
    return code;
}

} // namespace

void SimDisk::install()
{
    if (g_real)
        return;
    g_thread = std::this_thread::get_id();
    g_real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs ours;
    ours = *g_real; // its other calls go to the real one, which asks nothing of the first argument
    ours.zName = "jaego-sim";
    ours.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    ours.xOpen = openFile;
    ours.pNext = nullptr;
    if (sqlite3_vfs_register(&ours, 1) != SQLITE_OK)
        qFatal("SQLite took no other file system");
}

void SimDisk::setWatch(Watch watch, std::function<void()> picture)
{
    g_watch = std::move(watch);
    g_picture = std::move(picture);
}

bool copyDataFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    if (!QDir().mkpath(to))
        return false;
    const auto files = source.entryList(QDir::Files);
    return std::all_of(files.begin(), files.end(), [&](const QString &file) {
        return file.endsWith(QLatin1String("-shm"))
            || QFile::copy(source.filePath(file), QDir(to).filePath(file));
    });
}

} // namespace jaego::sim
