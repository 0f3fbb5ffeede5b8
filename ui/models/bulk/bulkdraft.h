// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/product.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace jaego {

/// One line of a bulk adjustment, as it was typed.
struct BulkRow {
    enum class State : quint8 {
        Typed, ///< not sent
        Sent, ///< its answer is not known: it goes again with the same id, and counts once
        Done,
        Refused,
    };
    QString sku;
    QString number; ///< "5", "=5", "+3", "-2"
    QString reason; ///< empty: that of the draft
    QString note;
    State state = State::Typed;
    QString id; ///< of the adjustment, from its sending on
    QString words; ///< what became of it

    [[nodiscard]] bool isEmpty() const { return sku.isEmpty() && number.isEmpty() && note.isEmpty(); }
    bool operator==(const BulkRow &) const = default;
};

/// A bulk adjustment while it is being typed. On the disk at every change: a crash in the middle
/// loses nothing that was typed.
struct BulkDraft {
    QString reason; ///< one of adjustmentReasons()
    QList<BulkRow> rows;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QByteArray toJson() const;
    /// NotFound when there is none; Parse when the file is none of ours (it is left as it is).
    [[nodiscard]] static Result<BulkDraft> fromJson(const QByteArray &json);
    bool operator==(const BulkDraft &) const = default;
};

/// Where the draft is kept, beside the database.
class BulkDraftFile {
public:
    explicit BulkDraftFile(const QString &dataDir);

    [[nodiscard]] Result<BulkDraft> load() const;
    /// The whole file or nothing, for its owner only. An empty draft removes it.
    [[nodiscard]] Status save(const BulkDraft &draft) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace jaego
