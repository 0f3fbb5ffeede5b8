// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/naver/keyedlock.h"
#include "channels/naver/navercalls.h"
#include "channels/naver/naveroptioncache.h"

#include <memory>

namespace jaego {

/// Writes stock to Naver (reference naver §7–§9): options through option-stock,
/// plain products through multi-update, and a sold-out product back on sale after a
/// read has shown that it is still sold out. Calls of one product never overlap.
class NaverWriter final {
public:
    NaverWriter(NaverCalls *calls, NaverOptionCache *cache) : m_calls(calls), m_cache(cache) { }

    Task<QList<WriteResult>> write(QStringList externalIds, double danger, TargetSource targets,
                                   std::stop_token stop);

private:
    struct OptionPlan;
    struct PlainPlan;

    Task<QList<WriteResult>> writeOptions(QString origin, QList<NaverListingId> ids, double danger,
                                          TargetSource targets, std::stop_token stop);
    Task<std::optional<Error>> reopenOptions(QString origin, double danger, std::stop_token stop);

    Task<QList<WriteResult>> writePlain(QStringList origins, double danger, TargetSource targets,
                                        std::stop_token stop);
    Task<> sendPlain(std::shared_ptr<PlainPlan> plan, QStringList origins, bool reopen, std::stop_token stop);
    /// Compares with what Naver shows; gives those that stayed sold out.
    Task<QStringList> verifyPlain(std::shared_ptr<PlainPlan> plan, QStringList origins, std::stop_token stop);
    Task<> reopenPlain(std::shared_ptr<PlainPlan> plan, QStringList origins, std::stop_token stop);

    NaverCalls *m_calls;
    NaverOptionCache *m_cache;
    KeyedLock m_locks;
};

} // namespace jaego
