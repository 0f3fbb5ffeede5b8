// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jaego {

/// Above the alerts while somebody is not told: which way stopped, why, how many messages wait.
/// Hidden as long as every way that is switched on works.
class RouteNotice final : public QWidget {
    Q_OBJECT
public:
    explicit RouteNotice(QWidget *parent = nullptr);

    void show(const QList<RouteState> &routes);
    [[nodiscard]] static QString nameOf(const QString &route);

Q_SIGNALS:
    void againWanted(const QString &route);

private:
    QLabel *m_words;
    QPushButton *m_again;
    QStringList m_stopped; ///< those a person may bring back
};

} // namespace jaego
