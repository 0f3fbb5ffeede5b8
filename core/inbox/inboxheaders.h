// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <algorithm>

namespace jaego {

/// The header fields of a request in the order they came; names know no case.
struct InboxHeaders {
    QList<QPair<QByteArray, QByteArray>> fields;

    [[nodiscard]] qsizetype count(const QByteArray &name) const
    {
        return std::count_if(fields.begin(), fields.end(),
                             [&name](const auto &field) { return sameName(field.first, name); });
    }
    [[nodiscard]] bool has(const QByteArray &name) const { return count(name) > 0; }
    /// Of several fields of one name, what they say together.
    [[nodiscard]] QByteArray value(const QByteArray &name, char between = ' ') const
    {
        QByteArray all;
        bool first = true;
        for (const auto &[fieldName, fieldValue] : fields) {
            if (!sameName(fieldName, name))
                continue;
            if (!first)
                all.append(between);
            all.append(fieldValue.trimmed());
            first = false;
        }
        return all;
    }

private:
    [[nodiscard]] static bool sameName(const QByteArray &a, const QByteArray &b)
    {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    }
};

} // namespace jaego
