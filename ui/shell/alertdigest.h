// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace jaego {

/// New urgent alerts as desktop notifications: one for what comes together, never more than one a
/// minute. What comes meanwhile is told together then, unless the window was looked at.
class AlertDigest final : public QObject {
    Q_OBJECT
public:
    explicit AlertDigest(QObject *parent = nullptr);

    /// How long at least lies between two notifications, in milliseconds.
    void setPause(int milliseconds);
    /// What a run has raised.
    void take(const QList<AlertReport> &alerts);
    /// The person is in the window: what waits is there to be seen.
    void seen();
    [[nodiscard]] static bool hasGrave(const QList<AlertReport> &alerts);

Q_SIGNALS:
    void told(const QString &title, const QString &text);

private:
    void tell();

    QStringList m_kinds; ///< of what waits to be told, one for each alert
    QString m_text; ///< of the first of them
    QTimer m_later;
    QElapsedTimer m_sinceTold;
};

} // namespace jaego
