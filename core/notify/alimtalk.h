// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/postman.h"
#include "notify/solapiwire.h"

namespace jaego {

struct AlimtalkSettings {
    QUrl baseUrl;
    solapi::Template approved;
    QStringList recipients;
};

/// Alimtalk through SOLAPI: an approved text with variables, to phone numbers.
class AlimtalkNotifier final : public Notifier {
public:
    AlimtalkNotifier(AlimtalkSettings settings, NotifyTools tools);

    Task<Delivery> deliver(NotifyMessage message, std::stop_token stop) override;
    Task<Status> ready() override;
    Task<QByteArray> fingerprint() override;

private:
    AlimtalkSettings m_settings;
    Postman m_postman;
};

} // namespace jaego
