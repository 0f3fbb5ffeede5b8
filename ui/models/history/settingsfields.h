// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings.h"

#include <QList>
#include <QString>

#include <functional>

namespace jaego {

enum class SettingsGroup : quint8 {
    Coupang,
    Naver,
    Cafe24,
    Warehouse,
    Schedule,
    Thresholds,
    Guards,
    Policy,
    Purchasing,
    Alerts
};

enum class FieldKind : quint8 { Toggle, Text, Url, Integer, Decimal, Choice, Cron, Zone };

struct FieldChoice {
    QString value;
    QString label;
};

/// One setting a person may change: how it reads, and what may be written into it.
struct SettingsField {
    QString key; ///< as in jaego.ini: "coupang.base_url"
    SettingsGroup group = SettingsGroup::Coupang;
    FieldKind kind = FieldKind::Text;
    QString label;
    QString hint; ///< what it decides, in a sentence
    QList<FieldChoice> choices = {}; ///< Choice
    std::function<QString(const Settings &)> read = {};
    /// Writes the text into the settings; what is allowed, in words, when it may not be written.
    std::function<QString(Settings &, const QString &)> write = {};
};

/// All of them, in the order of the page, in the language of the window.
[[nodiscard]] QList<SettingsField> settingsFields();

} // namespace jaego
