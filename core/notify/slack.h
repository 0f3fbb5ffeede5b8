// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/postman.h"

namespace jaego {

struct SlackSettings {
    QString webhookSecret; ///< name of the secret that is this route's webhook
    QUrl apiBaseUrl; ///< for the bot token
    QString channel; ///< likewise
};

/// One Slack channel: through its webhook, or with the bot token where it has none.
class SlackNotifier final : public Notifier {
public:
    SlackNotifier(SlackSettings settings, NotifyTools tools);

    Task<Delivery> deliver(NotifyMessage message, std::stop_token stop) override;
    Task<Status> ready() override;
    Task<QByteArray> fingerprint() override;

private:
    /// What lets us in: one of the two.
    struct Door {
        Secret webhook;
        Secret token;
    };
    Task<Result<Door>> door();

    SlackSettings m_settings;
    Postman m_postman;
};

} // namespace jaego
