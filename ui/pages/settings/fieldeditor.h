// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/settingsdraft.h"

#include <QWidget>

class QLabel;

namespace jaego {

/// One setting: its name, where it is typed, what it decides, and what is wrong with it.
class FieldEditor final : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const SettingsField &field, SettingsDraft *draft, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_field.key; }
    /// Shows what the draft holds; the place of the cursor stays.
    void refresh();
    void takeFocus();

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QWidget *makeChoice();
    [[nodiscard]] QWidget *makeZone();
    [[nodiscard]] QWidget *makeLine();
    void put(const QString &text);

    SettingsField m_field;
    SettingsDraft *m_draft;
    QLabel *m_label = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace jaego
