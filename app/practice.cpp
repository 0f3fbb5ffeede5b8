// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice.h"

#include <QUrl>

namespace jaego {

Result<std::unique_ptr<Practice>> Practice::start(const PracticeOptions &options)
{
    auto practice = std::make_unique<Practice>();
    practice->m_options = options;
    SandboxOptions sandbox;
    sandbox.products = options.products;
    sandbox.seed = options.seed;
    sandbox.portBase = options.portBase;
    sandbox.rateFactor = practice->rateFactor();
    sandbox.catalogueCsv = options.catalogueCsv;
    auto started = Sandbox::start(sandbox);
    if (!started)
        return started.error();
    practice->m_sandbox = std::move(*started);
    return practice;
}

Settings Practice::settings(const Settings &base) const
{
    Settings settings = base;
    const SandboxAddresses addresses = m_sandbox->addresses();
    const SandboxCredentials credentials = m_sandbox->credentials();
    const double factor = rateFactor();
    settings.warehouse.kind = WarehouseKind::Http;
    settings.warehouse.baseUrl = QUrl(addresses.warehouse);
    settings.warehouse.fields.clear();
    settings.slack.enabled = false; // practice tells nobody real
    settings.kakao.enabled = false;
    settings.coupang = { true, QUrl(addresses.coupang), credentials.coupangVendorId, 4 * factor };
    settings.naver = { true, QUrl(addresses.naver), 2 * factor };
    settings.cafe24 = { true, QUrl(addresses.cafe24), credentials.cafe24MallId, settings.cafe24.apiVersion,
                        2 * factor };
    return settings;
}

QHash<QString, Secret> Practice::secrets() const
{
    const SandboxCredentials credentials = m_sandbox->credentials();
    return {
        { secretnames::coupangAccessKey, Secret(credentials.coupangAccessKey) },
        { secretnames::coupangSecretKey, Secret(credentials.coupangSecretKey) },
        { secretnames::naverClientId, Secret(credentials.naverClientId) },
        { secretnames::naverClientSecret, Secret(credentials.naverClientSecret) },
        { secretnames::cafe24ClientId, Secret(credentials.cafe24ClientId) },
        { secretnames::cafe24ClientSecret, Secret(credentials.cafe24ClientSecret) },
        { secretnames::cafe24RefreshToken, Secret(credentials.cafe24RefreshToken) },
        { secretnames::warehouseToken, Secret(credentials.warehouseToken) },
    };
}

QString Practice::worldId() const
{
    return QStringLiteral("%1/%2/%3").arg(m_options.seed).arg(m_options.products).arg(m_options.catalogueCsv);
}

} // namespace jaego
