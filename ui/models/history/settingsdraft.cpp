// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history/settingsdraft.h"

#include <algorithm>

namespace jaego {

SettingsDraft::SettingsDraft(QObject *parent) : QObject(parent), m_fields(settingsFields())
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_rows.insert(m_fields.at(i).key, i);
}

const SettingsField *SettingsDraft::field(const QString &key) const
{
    const auto it = m_rows.constFind(key);
    return it == m_rows.cend() ? nullptr : &m_fields.at(*it);
}

void SettingsDraft::setApplied(const Settings &settings)
{
    m_applied = settings;
    evaluate();
}

void SettingsDraft::setText(const QString &key, const QString &text)
{
    if (!field(key) || this->text(key) == text)
        return;
    m_typed.insert(key, text);
    evaluate();
}

QString SettingsDraft::text(const QString &key) const
{
    const auto typed = m_typed.constFind(key);
    if (typed != m_typed.cend())
        return *typed;
    const SettingsField *spec = field(key);
    return spec ? spec->read(m_applied) : QString();
}

bool SettingsDraft::isChanged(const QString &key) const
{
    return m_typed.contains(key);
}

QString SettingsDraft::problem(const QString &key) const
{
    return m_problems.value(key);
}

bool SettingsDraft::isChanged(SettingsGroup group) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [this, group](const SettingsField &spec) {
        return spec.group == group && m_typed.contains(spec.key);
    });
}

bool SettingsDraft::hasProblem(SettingsGroup group) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [this, group](const SettingsField &spec) {
        return spec.group == group && m_problems.contains(spec.key);
    });
}

QString SettingsDraft::firstProblem() const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(),
                                 [this](const SettingsField &spec) { return m_problems.contains(spec.key); });
    return it == m_fields.end() ? QString() : it->key;
}

void SettingsDraft::revert()
{
    m_typed.clear();
    evaluate();
}

void SettingsDraft::evaluate()
{
    m_draft = m_applied;
    m_problems.clear();
    for (const SettingsField &spec : std::as_const(m_fields)) {
        const auto typed = m_typed.constFind(spec.key);
        if (typed == m_typed.cend())
            continue;
        const QString problem = spec.write(m_draft, *typed);
        if (!problem.isEmpty())
            m_problems.insert(spec.key, problem);
        else if (spec.read(m_draft) == spec.read(m_applied))
            m_typed.remove(spec.key); // typed back to what it was
    }
    checkTogether();
    Q_EMIT changed();
}

void SettingsDraft::checkTogether()
{
    const auto refuse = [this](const QString &key, const QString &words) {
        if (m_typed.contains(key) && !m_problems.contains(key))
            m_problems.insert(key, words);
    };
    const ThresholdSection &levels = m_draft.thresholds;
    if (levels.low < levels.critical) {
        refuse(QStringLiteral("thresholds.critical"), tr("Not above low (%1).").arg(levels.low));
        refuse(QStringLiteral("thresholds.low"), tr("Not below critical (%1).").arg(levels.critical));
    }
    if (levels.overstock <= levels.low) {
        refuse(QStringLiteral("thresholds.low"), tr("Below overstock (%1).").arg(levels.overstock));
        refuse(QStringLiteral("thresholds.overstock"), tr("Above low (%1).").arg(levels.low));
    }
    const WarehouseSection &house = m_draft.warehouse;
    if (house.kind == WarehouseKind::Sql && house.stockQuery.trimmed().isEmpty()) {
        const QString words = tr("A database needs a query that gives sku and on_hand.");
        refuse(QStringLiteral("warehouse.stock_query"), words);
        refuse(QStringLiteral("warehouse.kind"), words);
    }
    if (house.kind == WarehouseKind::Http && house.baseUrl.isEmpty()) {
        const QString words = tr("A warehouse over HTTP needs its address.");
        refuse(QStringLiteral("warehouse.base_url"), words);
        refuse(QStringLiteral("warehouse.kind"), words);
    }
}

} // namespace jaego
