// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hiddenwords.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <deque>

namespace jaego {

namespace {

constexpr qsizetype kShortest = 6;
/// Tokens come anew every hour or two; the seeds they come from are looked at again and again.
constexpr size_t kMost = 256;

struct Hidden {
    QString value;
    QStringList shapes; ///< the longer first
};

struct HiddenWords {
    QMutex mutex;
    std::deque<Hidden> words; ///< the one seen last first
};

HiddenWords &hiddenWords()
{
    static HiddenWords words;
    return words;
}

QStringList shapesOf(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    const auto text = [](const QByteArray &shape) { return QString::fromUtf8(shape); };
    QStringList shapes{ value,
                        text(bytes.toBase64(QByteArray::OmitTrailingEquals)),
                        text(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
                        text(bytes.toHex()),
                        text(bytes.toHex().toUpper()),
                        text(QUrl::toPercentEncoding(value)) };
    shapes.removeDuplicates();
    std::sort(shapes.begin(), shapes.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return shapes;
}

} // namespace

void hideWord(const QString &value)
{
    static const QRegularExpression between(QStringLiteral("\\s+")); // several keys in one secret
    const QStringList parts = value.split(between, Qt::SkipEmptyParts);
    HiddenWords &hidden = hiddenWords();
    const QMutexLocker lock(&hidden.mutex);
    for (const QString &part : parts) {
        if (part.size() < kShortest)
            continue;
        const auto known = std::find_if(hidden.words.begin(), hidden.words.end(),
                                        [&part](const Hidden &one) { return one.value == part; });
        if (known == hidden.words.begin() && known != hidden.words.end())
            continue;
        Hidden word = known == hidden.words.end() ? Hidden{ part, shapesOf(part) } : *known;
        if (known != hidden.words.end())
            hidden.words.erase(known);
        hidden.words.push_front(std::move(word));
        if (hidden.words.size() > kMost)
            hidden.words.pop_back();
    }
}

QString withoutHiddenWords(QString text)
{
    if (text.size() < kShortest)
        return text;
    HiddenWords &hidden = hiddenWords();
    const QMutexLocker lock(&hidden.mutex);
    for (const Hidden &word : hidden.words) {
        for (const QString &shape : word.shapes) {
            if (text.contains(shape))
                text.replace(shape, QStringLiteral("•••"));
        }
    }
    return text;
}

} // namespace jaego
