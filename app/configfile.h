// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inidocument.h"
#include "engine/settings.h"

namespace jaego {

/// jaego.ini: read into plain values with every problem named, and written back
/// without touching what a person wrote around a value.
class ConfigFile final {
public:
    /// NotFound when there is no such file.
    [[nodiscard]] static Result<ConfigFile> load(const QString &path);
    [[nodiscard]] static ConfigFile fromText(const QString &text);
    /// What a fresh data folder gets: every key with its default and a comment.
    [[nodiscard]] static QString defaultText();

    /// Keys that are wrong keep their defaults; see errors().
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Each names key, value and what is allowed. Not empty: the program must not start.
    [[nodiscard]] const QStringList &errors() const { return m_errors; }
    /// Unknown keys and sections, keys that are there twice; with their line.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    /// Changes one value ("coupang", "vendor_id"); the error says what is allowed.
    /// Everything is read again, so errors() and warnings() follow.
    [[nodiscard]] Status setValue(const QString &section, const QString &key, const QString &value);
    [[nodiscard]] QString text() const { return m_document.text(); }
    /// Whole or not at all, readable by the owner only.
    [[nodiscard]] Status save(const QString &path) const;

private:
    void read();
    void readEntry(const IniDocument::Entry &entry);
    void checkTogether();
    void checkSqlWarehouse();

    IniDocument m_document;
    Settings m_settings;
    QStringList m_errors;
    QStringList m_warnings;
};

} // namespace jaego
