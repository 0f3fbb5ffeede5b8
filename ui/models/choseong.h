// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace jaego {

/// What is searched in: composed and case-folded.
[[nodiscard]] QString searchKey(const QString &text);

/// Each Hangul syllable replaced by its first consonant (한라봉 → ㅎㄹㅂ); as long as the key.
[[nodiscard]] QString choseongOf(const QString &searchKey);

/// What a person typed into a search box: every word must be found; a lone consonant
/// stands for any syllable that begins with it.
class SearchNeedle {
public:
    SearchNeedle() = default;
    explicit SearchNeedle(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(QStringView key, QStringView choseong) const;
    /// Everything this finds, the earlier needle has found too.
    [[nodiscard]] bool narrows(const SearchNeedle &earlier) const
    {
        return m_text.startsWith(earlier.m_text);
    }
    bool operator==(const SearchNeedle &other) const { return m_text == other.m_text; }

private:
    struct Word {
        QString text;
        bool hasConsonants = false;
    };
    [[nodiscard]] static bool found(const Word &word, QStringView key, QStringView choseong);

    QString m_text;
    QList<Word> m_words;
};

} // namespace jaego
