// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/settingsfields.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace jaego {

/// The settings page without its window: what is in force, what has been typed over it,
/// and what is wrong with that. Nothing leaves it before all of it is right.
class SettingsDraft final : public QObject {
    Q_OBJECT
public:
    explicit SettingsDraft(QObject *parent = nullptr);

    [[nodiscard]] const QList<SettingsField> &fields() const { return m_fields; }

    /// What is in force now. What has been typed and not applied stays.
    void setApplied(const Settings &settings);
    [[nodiscard]] const Settings &applied() const { return m_applied; }

    void setText(const QString &key, const QString &text);
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool isChanged(const QString &key) const;
    [[nodiscard]] QString problem(const QString &key) const; ///< empty: right

    [[nodiscard]] int changes() const { return static_cast<int>(m_typed.size()); }
    [[nodiscard]] int problems() const { return static_cast<int>(m_problems.size()); }
    [[nodiscard]] bool canApply() const { return changes() > 0 && problems() == 0; }
    [[nodiscard]] bool isChanged(SettingsGroup group) const;
    [[nodiscard]] bool hasProblem(SettingsGroup group) const;
    [[nodiscard]] QString firstProblem() const; ///< its key

    /// The settings with everything typed in them; only what is right.
    [[nodiscard]] const Settings &draft() const { return m_draft; }
    void revert();

Q_SIGNALS:
    void changed();

private:
    void evaluate();
    void checkTogether();
    [[nodiscard]] const SettingsField *field(const QString &key) const;

    QList<SettingsField> m_fields;
    QHash<QString, qsizetype> m_rows;
    Settings m_applied;
    Settings m_draft;
    QHash<QString, QString> m_typed; ///< only what differs from what is in force
    QHash<QString, QString> m_problems;
};

} // namespace jaego
