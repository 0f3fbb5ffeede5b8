// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulk/bulkdraft.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

const QString kSchema = QStringLiteral("jaego.bulk-draft/1");
constexpr qint64 kMostBytes = 64LL * 1024 * 1024;
constexpr std::array<const char *, 4> kStates{ "typed", "sent", "done", "refused" };

BulkRow::State stateFrom(const QString &name)
{
    for (size_t i = 0; i < kStates.size(); ++i) {
        if (name == QLatin1String(kStates.at(i)))
            return static_cast<BulkRow::State>(i);
    }
    return BulkRow::State::Typed;
}

QJsonObject rowToJson(const BulkRow &row)
{
    return { { q("sku"), row.sku },       { q("number"), row.number },
             { q("reason"), row.reason }, { q("note"), row.note },
             { q("id"), row.id },         { q("state"), q(kStates.at(static_cast<size_t>(row.state))) },
             { q("words"), row.words } };
}

BulkRow rowFrom(const QJsonObject &object)
{
    BulkRow row;
    row.sku = object[q("sku")].toString();
    row.number = object[q("number")].toString();
    row.reason = object[q("reason")].toString();
    row.note = object[q("note")].toString();
    row.id = object[q("id")].toString();
    row.state = stateFrom(object[q("state")].toString());
    row.words = object[q("words")].toString();
    if (row.id.isEmpty())
        row.state = BulkRow::State::Typed; // what was never named was never sent
    return row;
}

} // namespace

bool BulkDraft::isEmpty() const
{
    return std::all_of(rows.cbegin(), rows.cend(), [](const BulkRow &row) { return row.isEmpty(); });
}

QByteArray BulkDraft::toJson() const
{
    QJsonArray lines;
    for (const BulkRow &row : rows)
        lines.append(rowToJson(row));
    return QJsonDocument(
               QJsonObject{ { q("schema"), kSchema }, { q("reason"), reason }, { q("rows"), lines } })
        .toJson(QJsonDocument::Compact);
}

Result<BulkDraft> BulkDraft::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[q("schema")].toString() != kSchema || !object[q("rows")].isArray())
        return Error(Error::Kind::Parse, q("bulk"), Text::tr("the draft cannot be read"));
    BulkDraft draft;
    draft.reason = object[q("reason")].toString();
    const QJsonArray lines = object[q("rows")].toArray();
    draft.rows.reserve(lines.size());
    for (const QJsonValue &line : lines)
        draft.rows.append(rowFrom(line.toObject()));
    return draft;
}

BulkDraftFile::BulkDraftFile(const QString &dataDir)
    : m_path(QDir(dataDir).filePath(QStringLiteral("bulk-draft.json")))
{
}

Result<BulkDraft> BulkDraftFile::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return Error(Error::Kind::NotFound, q("bulk"), QString());
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return Error(Error::Kind::Storage, q("bulk"),
                     Text::tr("%1 cannot be read: %2").arg(m_path, file.errorString()));
    auto draft = BulkDraft::fromJson(file.readAll());
    if (!draft)
        return Error(Error::Kind::Parse, q("bulk"),
                     Text::tr("%1 is no draft of ours; it is left as it is").arg(m_path));
    return draft;
}

Status BulkDraftFile::save(const BulkDraft &draft) const
{
    if (draft.isEmpty()) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return Error(Error::Kind::Storage, q("bulk"), Text::tr("%1 cannot be removed").arg(m_path));
        return Done{};
    }
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(draft.toJson()) >= 0 && file.commit();
    if (!written)
        return Error(Error::Kind::Storage, q("bulk"),
                     Text::tr("%1 cannot be written: %2. What is typed is kept in this window only.")
                         .arg(m_path, file.errorString()));
    return Done{};
}

} // namespace jaego
