// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stateline.h"

#include "ui/text/words.h"

#include <QLocale>

namespace jaego {

namespace {

QString dot()
{
    return QStringLiteral(" · ");
}

class Lines {
    Q_DECLARE_TR_FUNCTIONS(jaego::Lines)
public:
    static QString next(const EngineStatus &status, const QDateTime &now)
    {
        if (!status.scheduleEnabled)
            return tr("The schedule is off");
        if (!status.nextRunAt.isValid())
            return tr("No next sync is planned");
        const qint64 left = now.msecsTo(status.nextRunAt);
        return left > 0 ? tr("Next sync in %1").arg(Words::countdown(left))
                        : tr("The next sync is about to start");
    }

    static QString last(const EngineStatus &status)
    {
        if (!status.lastRunAt.isValid())
            return tr("No sync has run yet");
        QStringList parts{
            tr("Last %1 %2").arg(Words::dateTime(status.lastRunAt), Words::runState(status.lastRunState))
        };
        if (status.accuracy)
            parts.append(tr("accuracy %1").arg(Words::percent(*status.accuracy)));
        parts.append(tr("took %1").arg(Words::duration(status.lastRunMs)));
        return parts.join(dot());
    }

    static QString rate(const LaneStatus &lane)
    {
        if (lane.callsPerSecond <= 0)
            return {};
        const QString allowed = QLocale().toString(lane.callsPerSecond, 'g', 3);
        //: calls made in the last second, of the calls allowed each second
        return tr("%1 of %2/s").arg(lane.callsLastSecond).arg(allowed);
    }

    static QString lampLine(const Lamp &lamp, qint64 since)
    {
        const qint64 paused = lamp.lane.pausedForMs - since;
        if (lamp.state == Lamp::State::Off || lamp.state == Lamp::State::Unknown)
            return Words::lamp(lamp.state);
        if (lamp.state == Lamp::State::Paused && paused > 0)
            return tr("pausing, %1 left").arg(Words::countdown(paused));
        const QString contact = lamp.lane.lastContactMsAgo < 0
            ? Words::lamp(Lamp::State::Unknown)
            : Words::age(lamp.lane.lastContactMsAgo + since);
        if (lamp.state == Lamp::State::Trouble)
            return tr("in trouble") + dot() + contact;
        const QString calls = rate(lamp.lane);
        return calls.isEmpty() ? contact : contact + dot() + calls;
    }

    static QString lampPhrase(const Lamp &lamp, qint64 since)
    {
        QStringList parts{ Words::source(lamp.source) + QStringLiteral(": ") + Words::lamp(lamp.state) };
        const QString line = lampLine(lamp, since);
        if (line != Words::lamp(lamp.state))
            parts.append(line);
        if (!lamp.lane.pauseReason.isEmpty() && lamp.state == Lamp::State::Paused)
            parts.append(lamp.lane.pauseReason);
        if (!lamp.words.isEmpty())
            parts.append(lamp.words);
        if (lamp.lane.waiting > 0)
            parts.append(tr("%Ln call(s) waiting", nullptr, lamp.lane.waiting));
        return parts.join(QLatin1Char('\n'));
    }

    static QString running(const RunStatus &run)
    {
        if (run.stopping)
            return tr("Stopping: what is on its way is finished first");
        const QString state = Words::runState(run.state);
        return run.dryRun ? tr("Preview: %1").arg(state) : tr("Sync: %1").arg(state);
    }

    static QString progress(const SourceProgress &source)
    {
        if (!source.status.isEmpty() && source.status != QLatin1String("ok")
            && source.status != QLatin1String("partial"))
            return Words::sourceStatus(source.status);
        QString text;
        if (source.toWrite > 0)
            text += tr("%1/%2 written").arg(Words::number(source.written), Words::number(source.toWrite));
        else if (source.toRead > 0)
            text += tr("%1/%2 read").arg(Words::number(source.read), Words::number(source.toRead));
        else
            text += tr("%1 read").arg(Words::number(source.read));
        if (source.failed > 0)
            text += dot() + tr("%Ln failed", nullptr, source.failed);
        return text;
    }

    /// Counts of each source whose listings are being read for linking.
    static QString reading(const QList<SourceProgress> &sources)
    {
        QStringList parts;
        for (const SourceProgress &source : sources)
            parts.append(Words::source(source.source) + QLatin1Char(' ') + progress(source));
        return parts.join(dot());
    }

    static QString since(const RunStatus &run, const QDateTime &now)
    {
        QStringList parts{ Words::trigger(run.trigger),
                           Words::duration(run.startedAt.msecsTo(now) / 1000 * 1000) };
        if (run.attempts > 1)
            parts.append(tr("pass %1").arg(run.attempts));
        if (run.mismatches > 0)
            parts.append(tr("%Ln mismatch(es)", nullptr, run.mismatches));
        return parts.join(dot());
    }
};

} // namespace

StateLine stateLineOf(const std::optional<EngineStatus> &status, const std::optional<RunStatus> &run,
                      const QDateTime &now)
{
    StateLine line;
    if (run && run->running) {
        const RunLine running = runLineOf(*run, now);
        line.main = running.main;
        line.second = running.second;
        return line;
    }
    if (!status) {
        line.main = QCoreApplication::translate("jaego::Lines", "Starting");
        line.second = QCoreApplication::translate("jaego::Lines", "Reading what is known");
        return line;
    }
    if (!status->reading.isEmpty()) {
        line.main = QCoreApplication::translate("jaego::Lines", "Reading the listings, to link them");
        line.second = Lines::reading(status->reading);
        return line;
    }
    line.main = Lines::next(*status, now);
    line.second = Lines::last(*status);
    line.trouble = status->lastRunAt.isValid() && status->lastRunState == RunState::Failed;
    return line;
}

LampText lampTextOf(const Lamp &lamp, qint64 sinceStatusMs)
{
    LampText text;
    text.name = Words::source(lamp.source);
    switch (lamp.state) {
    case Lamp::State::Off:
    case Lamp::State::Unknown:
        text.shape = QString(QChar(0x25CB));
        break;
    case Lamp::State::Good:
        text.shape = QString(QChar(0x25CF));
        break;
    case Lamp::State::Paused:
        text.shape = QString(QChar(0x25C6));
        break;
    case Lamp::State::Trouble:
        text.shape = QString(QChar(0x25A0));
        break;
    }
    text.line = Lines::lampLine(lamp, sinceStatusMs);
    text.phrase = Lines::lampPhrase(lamp, sinceStatusMs);
    return text;
}

RunLine runLineOf(const RunStatus &run, const QDateTime &now)
{
    RunLine line;
    line.main = Lines::running(run);
    line.second = Lines::since(run, now);
    const bool writing = run.state >= RunState::Syncing;
    bool known = true;
    for (const SourceProgress &source : run.sources) {
        const bool over = !source.status.isEmpty();
        const int done = writing ? source.written + source.failed : source.read;
        const int total = writing ? source.toWrite : source.toRead;
        known = known && (writing || total > 0 || over);
        line.done += std::min(done, std::max(total, done));
        line.total += std::max(total, over ? done : 0);
    }
    if (!known)
        line.total = 0;
    return line;
}

QString progressTextOf(const SourceProgress &source)
{
    return Lines::progress(source);
}

} // namespace jaego
