// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertline.h"
#include "ui/models/history/columntable.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace jaego {

/// One alert, told whole: what a panel beside the list says.
struct AlertStory {
    QString title; ///< empty: no alert is chosen
    QString about;
    Mark mark = Mark::Quiet;
    QString severity;
    QString text;
    QString advice;
    QList<std::pair<QString, QString>> facts; ///< what, and when or by whom
    QStringList deliveries; ///< "Slack #ops-inventory: not sent yet"
    QString openWords; ///< what Enter opens
    bool mayAcknowledge = false;
};

[[nodiscard]] AlertStory storyOf(const AlertLine *alert, const QDateTime &now);

} // namespace jaego
