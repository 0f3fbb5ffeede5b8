// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QMetaType>

namespace jaego {

/// How far a source has come in the run that is on.
struct SourceProgress {
    QString source; ///< COUPANG, NAVER, CAFE24, WAREHOUSE
    QString status; ///< empty while under way; then as SourceReport::status
    int read = 0;
    int toRead = 0; ///< 0: not known yet
    int written = 0;
    int toWrite = 0;
    int failed = 0;
    QString words; ///< an error, for a person
    bool operator==(const SourceProgress &) const = default;
};

/// The run that is on, or the last one.
struct RunStatus {
    quint64 number = 0;
    bool running = false;
    bool stopping = false;
    bool dryRun = false;
    QString runId;
    QString trigger;
    RunState state = RunState::Completed;
    int attempts = 1;
    QDateTime startedAt;
    QDateTime finishedAt;
    QList<SourceProgress> sources;
    int mismatches = 0;
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::RunStatus)
