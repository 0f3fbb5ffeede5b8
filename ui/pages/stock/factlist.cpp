// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/factlist.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace jaego {

namespace {

const char *roleOf(const ProductStory::Line &line)
{
    switch (line.tone) {
    case CellTone::Danger:
        return "danger";
    case CellTone::Warning:
        return "warning";
    case CellTone::Over:
        return "over";
    case CellTone::Muted:
        return "caption";
    case CellTone::Plain:
        break;
    }
    return line.strong ? "heading" : "";
}

void setRoleOnce(QLabel *label, const char *role)
{
    if (label->property("role").toString() != QLatin1String(role))
        setRole(label, role);
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(3);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setColumnStretch(0, 1);
}

void FactList::show(const QList<ProductStory::Line> &lines)
{
    while (m_rows.size() < lines.size()) {
        auto *label = new QLabel(this);
        auto *value = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int row = static_cast<int>(m_rows.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(value, row, 1);
        m_rows.append(std::pair{ label, value });
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &[label, value] = m_rows[i];
        const bool used = i < lines.size();
        label->setVisible(used);
        value->setVisible(used);
        if (!used)
            continue;
        label->setText(lines[i].label);
        value->setText(lines[i].value);
        value->setAccessibleName(lines[i].label + QLatin1Char(' ') + lines[i].value);
        setRoleOnce(label, lines[i].strong && lines[i].tone == CellTone::Plain ? "heading" : "caption");
        setRoleOnce(value, roleOf(lines[i]));
    }
}

} // namespace jaego
