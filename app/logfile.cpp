// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include "base/hiddenwords.h"
#include "base/privatefiles.h"
#include "base/utctime.h"

#include <QDir>
#include <QFile>
#include <QMutex>

namespace jaego {

namespace {

constexpr qint64 kLargest = 5LL * 1024 * 1024;

/// Qt calls a message handler on whatever thread speaks: the one place with a lock.
struct LogFile {
    QMutex mutex;
    QFile file;
    QtMessageHandler next = nullptr;
};

LogFile &logFile()
{
    static LogFile log;
    return log;
}

void open(LogFile *log)
{
    if (log->file.open(QIODevice::WriteOnly | QIODevice::Append))
        (void)makeFilePrivate(log->file.fileName()).ok();
}

void turnOver(LogFile *log)
{
    const QString old = log->file.fileName() + QStringLiteral(".1");
    log->file.close();
    QFile::remove(old);
    QFile::rename(log->file.fileName(), old);
    open(log);
}

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &said)
{
    const QString text = withoutHiddenWords(said);
    LogFile &log = logFile();
    {
        const QMutexLocker lock(&log.mutex);
        if (log.file.isOpen()) {
            if (log.file.size() > kLargest)
                turnOver(&log);
            const QString line = QStringLiteral("%1 %2 %3: %4\n")
                                     .arg(toIsoUtc(QDateTime::currentDateTimeUtc()),
                                          QLatin1String(word(type)), QLatin1String(context.category), text);
            log.file.write(line.toUtf8());
            log.file.flush();
        }
    }
    if (log.next)
        log.next(type, context, text);
}

} // namespace

void startLogFile(const QString &dataDir)
{
    LogFile &log = logFile();
    const QString folder = QDir(dataDir).filePath(QStringLiteral("logs"));
    if (!ensurePrivateFolder(folder).ok())
        return;
    {
        const QMutexLocker lock(&log.mutex);
        log.file.close(); // of a session before this one
        log.file.setFileName(QDir(folder).filePath(QStringLiteral("jaego.log")));
        open(&log);
    }
    const QtMessageHandler before = qInstallMessageHandler(write);
    if (before != write) // a handler that hands on to itself would never end
        log.next = before;
}

} // namespace jaego
