// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace jaego {

/// Services a person signs in to with a browser, once, so that Jaego may go on by itself.
enum class AccountService : quint8 { Cafe24, Kakao };

/// Where the connecting of an account stands. Nothing in it is secret: code, tokens and verifier stay
/// with the engine.
struct AccountStep {
    enum class Stage : quint8 {
        Ready, ///< nothing is under way; what is missing is said
        Waiting, ///< for the browser, or for the address it ended at
        Exchanging, ///< the code is on its way; cannot be taken back
        Connected,
        Failed, ///< ended; nothing was stored
    };

    AccountService service = AccountService::Cafe24;
    Stage stage = Stage::Ready;
    QStringList missing; ///< names of secrets and keys of settings without which it cannot begin
    bool canBegin = false; ///< Ready: nothing is in the way
    QString words; ///< what is wrong, or to be known, for a person; empty: nothing
    QString redirect; ///< to be registered at the service exactly so
    bool listens = false; ///< Jaego takes the redirect itself; else the address is pasted
    QUrl browser; ///< Waiting: what to open. Ready: where it would be
    QDateTime until; ///< Waiting: UTC
    QString who; ///< Connected: whose account, where the service says it
    QStringList scopes; ///< Connected: what Jaego may do
    QDateTime expires; ///< Connected: UTC; until then the first renewal has to come

    bool operator==(const AccountStep &) const = default;
};

} // namespace jaego

Q_DECLARE_METATYPE(jaego::AccountService)
Q_DECLARE_METATYPE(jaego::AccountStep)
