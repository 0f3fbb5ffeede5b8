// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace jaego {

/// One statement of a person's, looked at before any database sees it: comments taken out, the
/// semicolon at its end too.
struct SqlStatement {
    QString text;
    QStringList words; ///< bare words in capitals, in their order; no quoted names, no texts
    QStringList outerWords; ///< those outside of every parenthesis
    QStringList placeholders; ///< ":sku" … as they come, without the colon; each once
};

/// What an adjust statement may ask for: sku, delta, reason, adjustment_id, and set_to, before, note,
/// operator.
[[nodiscard]] QStringList adjustPlaceholders();

/// `setting` is named in the words of a refusal. Texts, quoted names, dollar quotes and (nested) comments
/// are told apart, so that a semicolon or a word inside them is none.
[[nodiscard]] Result<SqlStatement> readStatement(const QString &text, const QString &setting);

/// [warehouse] stock_query: one SELECT (or WITH … SELECT) that changes nothing.
[[nodiscard]] Result<SqlStatement> readStockQuery(const QString &text);
/// [warehouse] adjust_statement: one statement that changes one product by :delta, found by :sku.
[[nodiscard]] Result<SqlStatement> readAdjustStatement(const QString &text);

/// The statement with values in the places of its placeholders, to be read by a person; never run.
[[nodiscard]] QString withExampleValues(const SqlStatement &statement);

} // namespace jaego
