// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jaego {

/// Text that others wrote, on one line: no control characters, no runs of blanks.
[[nodiscard]] inline QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.simplified();
}

/// At most `most` UTF-16 units, an ellipsis in the place of what is cut off; never half a character.
[[nodiscard]] inline QString cutTo(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype keep = most - 1;
    if (keep > 0 && text[keep - 1].isHighSurrogate())
        --keep;
    return text.left(keep) + QChar(0x2026);
}

} // namespace jaego
