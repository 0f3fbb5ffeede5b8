// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings.h"

#include <QString>
#include <QStringList>

#include <array>

namespace jaego {

/// The guided set-up, in order.
enum class GuideStep : quint8 { Welcome, Warehouse, Coupang, Naver, Cafe24, Linking, Finish };

inline constexpr std::array<GuideStep, 7> kGuideSteps{ GuideStep::Welcome, GuideStep::Warehouse,
                                                       GuideStep::Coupang, GuideStep::Naver,
                                                       GuideStep::Cafe24,  GuideStep::Linking,
                                                       GuideStep::Finish };

/// Nobody has told this program about a shop: no account, no warehouse system, no secret.
/// `secrets`: names that have a value.
[[nodiscard]] bool nothingConfigured(const Settings &settings, const QStringList &secrets);

/// What the guide says and asks at each step.
class GuideWords {
public:
    [[nodiscard]] static QString title(GuideStep step);
    /// What this step is about and where what it asks for is found.
    [[nodiscard]] static QString about(GuideStep step);
    /// COUPANG … WAREHOUSE; empty where the step is about none.
    [[nodiscard]] static QString source(GuideStep step);
    /// Keys of the settings that are asked at this step, as in jaego.ini.
    [[nodiscard]] static QStringList fields(GuideStep step);
    /// What is still missing before this source can be called, each in words; empty: nothing,
    /// or the source is switched off.
    [[nodiscard]] static QStringList missing(GuideStep step, const Settings &settings,
                                             const QStringList &secrets);
    /// Whether the source of this step takes part at all.
    [[nodiscard]] static bool isOn(GuideStep step, const Settings &settings);
    /// What it means for the shop that the warehouse's number is read one way or the other.
    [[nodiscard]] static QString consequences(WarehouseReports reports);
};

} // namespace jaego
