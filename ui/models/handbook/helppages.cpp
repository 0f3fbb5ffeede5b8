// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/handbook/helppages.h"

#include "ui/models/choseong.h"

#include <QFile>
#include <QHash>

namespace jaego {

QStringList helpPages()
{
    return { QStringLiteral("start"),    QStringLiteral("daily"),      QStringLiteral("stock"),
             QStringLiteral("numbers"),  QStringLiteral("review"),     QStringLiteral("mapping"),
             QStringLiteral("sync"),     QStringLiteral("adjust"),     QStringLiteral("kpi"),
             QStringLiteral("alerts"),   QStringLiteral("purchasing"), QStringLiteral("settings"),
             QStringLiteral("coupang"),  QStringLiteral("naver"),      QStringLiteral("cafe24"),
             QStringLiteral("database"), QStringLiteral("data"),       QStringLiteral("errors"),
             QStringLiteral("trouble"),  QStringLiteral("admin"),      QStringLiteral("practice"),
             QStringLiteral("keys") };
}

QString helpPageFor(const QString &place)
{
    static const QHash<QString, QString> byPlace{
        { QStringLiteral("runs"), QStringLiteral("sync") },
        { QStringLiteral("previewDialog"), QStringLiteral("sync") },
        { QStringLiteral("undoDialog"), QStringLiteral("sync") },
        { QStringLiteral("adjustDialog"), QStringLiteral("adjust") },
        { QStringLiteral("holdDialog"), QStringLiteral("adjust") },
        { QStringLiteral("holdsDialog"), QStringLiteral("adjust") },
        { QStringLiteral("storyDialog"), QStringLiteral("numbers") },
        { QStringLiteral("productChooser"), QStringLiteral("review") },
        { QStringLiteral("confirmApproval"), QStringLiteral("review") },
        { QStringLiteral("viewName"), QStringLiteral("stock") },
        { QStringLiteral("deleteView"), QStringLiteral("stock") },
        { QStringLiteral("modeQuestion"), QStringLiteral("practice") },
        { QStringLiteral("backupQuestion"), QStringLiteral("data") },
        { QStringLiteral("practiceDrawer"), QStringLiteral("practice") },
    };
    const QString page = byPlace.value(place, place);
    return helpPages().contains(page) ? page : helpPages().first();
}

QString helpPicture(const QString &name, const QString &language)
{
    return QStringLiteral(":/help/pictures/%1-%2.png").arg(name, language);
}

QString helpText(const QString &page, const QString &language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpTitle(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : QString();
}

QStringList helpSearch(const QString &typed, const QString &language)
{
    const SearchNeedle needle(typed);
    QStringList found;
    const QStringList pages = helpPages();
    for (const QString &page : pages) {
        const QString key = searchKey(helpText(page, language));
        if (needle.isEmpty() || needle.matches(key, choseongOf(key)))
            found.append(page);
    }
    return found;
}

} // namespace jaego
