// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"

#include <QObject>
#include <QTimer>

namespace jaego {

/// What the connecting of one account says and allows, step by step. Keeps nothing secret: what
/// is pasted goes through it and is gone.
class AccountModel final : public QObject {
    Q_OBJECT
public:
    /// `practice`: only services on this machine may be connected.
    AccountModel(AccountService service, EngineLink *link, bool practice, QObject *parent = nullptr);

    [[nodiscard]] const AccountStep &step() const { return m_step; }
    [[nodiscard]] AccountService service() const { return m_service; }
    [[nodiscard]] QString name() const; ///< of the service, in the window's language
    /// Whether the engine has said anything yet.
    [[nodiscard]] bool isTold() const { return m_isTold; }

    [[nodiscard]] QString title() const; ///< of the step that is on
    [[nodiscard]] QString about() const; ///< what this step is, and what to do
    /// What is missing before it can begin, each in words that say where it is set.
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] QString registering() const; ///< what to do with the redirect address
    [[nodiscard]] QString problem() const; ///< empty: nothing is wrong
    [[nodiscard]] QString result() const; ///< Connected: who, what, until when
    [[nodiscard]] QString testWords() const; ///< Connected: what the connection test says
    [[nodiscard]] bool isTesting() const { return m_test.isEmpty(); }
    [[nodiscard]] bool testIsGood() const { return m_testIsGood; }
    [[nodiscard]] QString remaining() const; ///< Waiting: "4:12 left"

    [[nodiscard]] bool canOpen() const; ///< a browser may be opened now
    [[nodiscard]] bool canPaste() const;
    [[nodiscard]] bool isWaiting() const { return m_step.stage == AccountStep::Stage::Waiting; }

    void ask(); ///< where it stands
    void begin(); ///< browserWanted() follows when the engine is ready for the answer
    void paste(const QString &address);
    void cancel();

Q_SIGNALS:
    void changed();
    void ticked(); ///< remaining() is another
    void browserWanted(const QUrl &url);

private:
    void take(const AccountStep &step);
    void takeTest(const ConnectionTest &test);
    [[nodiscard]] bool leavesPractice() const;

    AccountService m_service;
    EngineLink *m_link;
    bool m_practice;
    bool m_isTold = false;
    bool m_opening = false; ///< asked for; the browser opens when the engine waits
    bool m_testIsGood = false;
    QString m_test;
    AccountStep m_step;
    QTimer m_clock;
};

} // namespace jaego
