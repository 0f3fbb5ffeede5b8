// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jaego {

/// 연결 시험: asks a source something harmless and says in words what came of it.
class ConnectionTestBox final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionTestBox(const QString &source, QWidget *parent = nullptr);

    [[nodiscard]] QString source() const { return m_source; }
    void showResult(const ConnectionTest &result);
    /// Settings that were typed but not applied are not what is tested.
    void setUnapplied(bool unapplied);

Q_SIGNALS:
    void wanted(const QString &source);

private:
    void say(const char *role, const QString &words);

    QString m_source;
    QPushButton *m_button;
    QLabel *m_words;
    bool m_unapplied = false;
};

} // namespace jaego
