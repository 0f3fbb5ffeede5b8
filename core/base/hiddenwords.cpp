// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hiddenwords.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace jaego {

namespace {

constexpr qsizetype kShortest = 6;
/// Tokens come anew every hour or two; the seeds they come from are looked at again and again.
constexpr size_t kMost = 256;

struct Hidden {
    QString value;
    QStringList shapes; ///< the longer first
};

using Words = std::vector<Hidden>; ///< the one seen last first

/// Whole lists are exchanged, so that no thread waits for another.
std::atomic<std::shared_ptr<const Words>> &hiddenWords()
{
    static std::atomic<std::shared_ptr<const Words>> words(std::make_shared<const Words>());
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
    static const QRegularExpression between(QStringLiteral("[\\s,]+")); // several keys in one secret
    const QStringList parts = value.split(between, Qt::SkipEmptyParts);
    auto &hidden = hiddenWords();
    for (const QString &part : parts) {
        if (part.size() < kShortest)
            continue;
        std::shared_ptr<const Words> present = hidden.load();
        for (;;) {
            const auto known = std::find_if(present->begin(), present->end(),
                                            [&part](const Hidden &one) { return one.value == part; });
            const auto place = static_cast<size_t>(known - present->begin());
            if (known != present->end() && place < kMost / 2)
                break;
            auto next = std::make_shared<Words>();
            next->reserve(kMost);
            next->push_back(known != present->end() ? *known : Hidden{ part, shapesOf(part) });
            for (const Hidden &one : *present) {
                if (one.value != part && next->size() < kMost)
                    next->push_back(one);
            }
            if (hidden.compare_exchange_strong(present, std::move(next)))
                break;
        }
    }
}

QString withoutHiddenWords(QString text)
{
    if (text.size() < kShortest)
        return text;
    const std::shared_ptr<const Words> present = hiddenWords().load();
    for (const Hidden &word : *present) {
        for (const QString &shape : word.shapes) {
            if (text.contains(shape))
                text.replace(shape, QStringLiteral("•••"));
        }
    }
    return text;
}

} // namespace jaego
