// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertline.h"
#include "ui/models/history/columntable.h"

#include <QCoreApplication>

namespace jaego {

/// Alerts in words. What the program does not know (a newer engine's kind) is shown as it is.
class AlertWords {
    Q_DECLARE_TR_FUNCTIONS(jaego::AlertWords)
public:
    [[nodiscard]] static QString kind(const QString &kind);
    [[nodiscard]] static QStringList kinds(); ///< all of them
    [[nodiscard]] static QString severity(const QString &severity);
    /// What it is about: SKU and name, a measure, a source, a listing.
    [[nodiscard]] static QString subject(const AlertLine &alert);
    [[nodiscard]] static QString route(const QString &route); ///< "slack:ops-alert" → Slack #ops-alert
    /// What is known of its delivery, and nothing more.
    [[nodiscard]] static QString delivery(const AlertLine &alert);
    /// One message: what became of it, when, after how many tries, and what the service said.
    [[nodiscard]] static QString delivery(const AlertDelivery &delivery);
    /// What the kind means, and what a person can do.
    [[nodiscard]] static QString advice(const QString &kind);
    /// How many of each kind, "Critically low 3 · Sync failed 1", in the order in which they came.
    [[nodiscard]] static QString counted(const QStringList &kinds);
};

/// The severity as it is read where its colour is not shown: with its shape in front.
[[nodiscard]] QString shapedSeverity(const AlertLine &alert);
/// The severity's colour and shape; a quiet one where nobody need look any more.
[[nodiscard]] Mark markOf(const AlertLine &alert);

/// Where in the window the alert's matter is shown.
struct AlertTarget {
    QString place; ///< stock, runs, kpi, settings
    QString what;
    bool operator==(const AlertTarget &) const = default;
};
[[nodiscard]] AlertTarget targetOf(const AlertLine &alert);

} // namespace jaego
