// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/kakaotokens.h"

namespace jaego {

struct KakaoSettings {
    QUrl authBaseUrl;
    QUrl apiBaseUrl;
    bool toFriends = false; ///< else to the person who is logged in
    QStringList receivers; ///< uuids
};

/// The Talk Message API: to oneself, or to friends.
class KakaoNotifier final : public Notifier {
public:
    KakaoNotifier(KakaoSettings settings, NotifyTools tools);

    Task<Delivery> deliver(NotifyMessage message, std::stop_token stop) override;
    Task<Status> ready() override;
    Task<QByteArray> fingerprint() override;

private:
    [[nodiscard]] HttpRequest request(const Secret &token, const QString &text,
                                      const QStringList &receivers) const;

    KakaoSettings m_settings;
    Postman m_postman;
    KakaoTokens m_tokens;
};

} // namespace jaego
