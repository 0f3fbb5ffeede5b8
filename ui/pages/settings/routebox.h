// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jaego {

/// One way that alerts go: how it stands, a test message, and trying again what was given up.
class RouteBox final : public QWidget {
    Q_OBJECT
public:
    explicit RouteBox(const QString &route, bool practice, QWidget *parent = nullptr);

    [[nodiscard]] const QString &route() const { return m_route; }
    void showState(const RouteState &state);
    void showResult(const ConnectionTest &result);

Q_SIGNALS:
    void testWanted(const QString &route);
    void againWanted(const QString &route);

private:
    void say(QLabel *label, const char *role, const QString &words);

    QString m_route;
    QLabel *m_state;
    QPushButton *m_test;
    QPushButton *m_again;
    QLabel *m_words;
};

} // namespace jaego
