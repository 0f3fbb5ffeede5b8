// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "ui/models/practice/practicelink.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <array>
#include <optional>

namespace jaego {

/// The other end of the practice drawer's wire: does in the practice world what a person
/// asked for. The world's calls wait for its thread, so this lives on another one than
/// the window. The sandbox outlives it.
class PracticeDesk final : public QObject {
    Q_OBJECT
public:
    explicit PracticeDesk(Sandbox *sandbox);

public Q_SLOTS:
    void act(const jaego::PracticeDeed &deed);

Q_SIGNALS:
    void happened(const jaego::PracticeOutcome &outcome);

private:
    struct Placed {
        ChannelId channel = ChannelId::Coupang;
        QString orderId;
        Sku sku;
        QString name;
        qint64 units = 0;
    };
    void order(PracticeOutcome *outcome);
    void cancelLast(PracticeOutcome *outcome);
    void stock(PracticeOutcome *outcome);
    void listing(PracticeOutcome *outcome);
    void breakOrMend(const PracticeDeed &deed);
    [[nodiscard]] const SandboxListing *listingOf(const PracticeDeed &deed);

    Sandbox *m_sandbox;
    QHash<QString, SandboxListing> m_listings; ///< "NAVER SKU" → the plainest listing
    QList<Placed> m_placed; ///< oldest first
    std::array<std::optional<PracticeBreak>, kSandboxSources.size()> m_broken;
};

} // namespace jaego
