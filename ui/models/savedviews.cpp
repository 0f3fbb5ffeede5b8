// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedviews.h"

#include <QSettings>

#include <algorithm>

namespace jaego {

namespace {
const QString kArray = QStringLiteral("stock_views");
const QString kName = QStringLiteral("name");
const QString kFilter = QStringLiteral("filter");
const QString kChip = QStringLiteral("chip");
const QString kColumn = QStringLiteral("column");
const QString kDescending = QStringLiteral("descending");
} // namespace

bool SavedView::showsSameAs(const SavedView &other) const
{
    return filter.trimmed() == other.filter.trimmed() && chip == other.chip && column == other.column
        && order == other.order;
}

void SavedViews::read(QSettings *memory)
{
    m_views.clear();
    const int count = memory->beginReadArray(kArray);
    for (int i = 0; i < count; ++i) {
        memory->setArrayIndex(i);
        SavedView view;
        view.name = memory->value(kName).toString();
        view.filter = memory->value(kFilter).toString();
        view.chip = stockChipFromString(memory->value(kChip).toString());
        view.column =
            static_cast<StockColumn>(std::clamp(memory->value(kColumn).toInt(), 0, kStockColumnCount - 1));
        view.order = memory->value(kDescending).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        save(std::move(view));
    }
    memory->endArray();
}

void SavedViews::write(QSettings *memory) const
{
    memory->remove(kArray);
    memory->beginWriteArray(kArray, static_cast<int>(m_views.size()));
    for (int i = 0; i < m_views.size(); ++i) {
        const SavedView &view = m_views.at(i);
        memory->setArrayIndex(i);
        memory->setValue(kName, view.name);
        memory->setValue(kFilter, view.filter);
        memory->setValue(kChip, nameOf(view.chip));
        memory->setValue(kColumn, static_cast<int>(view.column));
        memory->setValue(kDescending, view.order == Qt::DescendingOrder);
    }
    memory->endArray();
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [&](const SavedView &view) { return view.name == name.simplified(); });
    return found == m_views.cend() ? nullptr : &*found;
}

bool SavedViews::save(SavedView view)
{
    view.name = view.name.simplified();
    if (view.name.isEmpty())
        return false;
    for (SavedView &known : m_views) {
        if (known.name == view.name) {
            known = std::move(view);
            return true;
        }
    }
    if (m_views.size() >= kMost)
        return false;
    m_views.append(std::move(view));
    return true;
}

bool SavedViews::remove(const QString &name)
{
    return m_views.removeIf([&](const SavedView &view) { return view.name == name; }) > 0;
}

} // namespace jaego
