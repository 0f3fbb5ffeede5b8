// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choseong.h"

#include <array>

namespace jaego {

namespace {

constexpr char16_t kFirstSyllable = 0xAC00;
constexpr char16_t kLastSyllable = 0xD7A3;
constexpr int kSyllablesPerLead = 588;

// The 19 first consonants in Unicode's order, as they are typed (compatibility jamo).
constexpr std::u16string_view kLeads = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

bool isConsonant(QChar c)
{
    return c.unicode() >= 0x3131 && c.unicode() <= 0x314E;
}

struct Cluster {
    char16_t typed;
    char16_t first;
    char16_t second;
};

// An input method joins two consonants typed in a row (ㄹ, ㅂ → ㄼ): no syllable begins with these.
constexpr std::array<Cluster, 11> kClusters{ {
    { u'ㄳ', u'ㄱ', u'ㅅ' },
    { u'ㄵ', u'ㄴ', u'ㅈ' },
    { u'ㄶ', u'ㄴ', u'ㅎ' },
    { u'ㄺ', u'ㄹ', u'ㄱ' },
    { u'ㄻ', u'ㄹ', u'ㅁ' },
    { u'ㄼ', u'ㄹ', u'ㅂ' },
    { u'ㄽ', u'ㄹ', u'ㅅ' },
    { u'ㄾ', u'ㄹ', u'ㅌ' },
    { u'ㄿ', u'ㄹ', u'ㅍ' },
    { u'ㅀ', u'ㄹ', u'ㅎ' },
    { u'ㅄ', u'ㅂ', u'ㅅ' },
} };

QString withoutClusters(const QString &text)
{
    QString result;
    result.reserve(text.size() + 4);
    for (const QChar c : text) {
        const auto *cluster = std::find_if(kClusters.begin(), kClusters.end(),
                                           [c](const Cluster &one) { return one.typed == c.unicode(); });
        if (cluster == kClusters.end())
            result.append(c);
        else
            result.append(QChar(cluster->first)).append(QChar(cluster->second));
    }
    return result;
}

} // namespace

QString searchKey(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString choseongOf(const QString &searchKey)
{
    QString result = searchKey;
    for (QChar &c : result) {
        const char16_t code = c.unicode();
        if (code >= kFirstSyllable && code <= kLastSyllable)
            c = QChar(kLeads[static_cast<size_t>((code - kFirstSyllable) / kSyllablesPerLead)]);
    }
    return result;
}

SearchNeedle::SearchNeedle(const QString &typed) : m_text(withoutClusters(searchKey(typed)).simplified())
{
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.append({ word, std::any_of(word.begin(), word.end(), isConsonant) });
}

bool SearchNeedle::matches(QStringView key, QStringView choseong) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const Word &word) { return found(word, key, choseong); });
}

bool SearchNeedle::found(const Word &word, QStringView key, QStringView choseong)
{
    if (!word.hasConsonants)
        return key.contains(word.text);
    const qsizetype last = key.size() - word.text.size();
    for (qsizetype at = 0; at <= last; ++at) {
        qsizetype i = 0;
        while (i < word.text.size()) {
            const QChar wanted = word.text[i];
            if (key[at + i] != wanted && !(isConsonant(wanted) && choseong[at + i] == wanted))
                break;
            ++i;
        }
        if (i == word.text.size())
            return true;
    }
    return false;
}

} // namespace jaego
