// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace jaego {

QString installTranslations(const QString &wanted)
{
    QString language = wanted;
    if (language.isEmpty())
        language = QLocale::system().name().startsWith(QLatin1String("en")) ? QStringLiteral("en")
                                                                            : QStringLiteral("ko");
    QLocale::setDefault(language == QLatin1String("ko") ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                        : QLocale(QLocale::English, QLocale::UnitedStates));
    const auto install = [](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
    };
    if (language == QLatin1String("ko")) {
        install(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        for (const char *name : { "jaego_ko", "history_ko", "core_ko" })
            install(QString::fromLatin1(name), QStringLiteral(":/i18n"));
    }
    return language;
}

} // namespace jaego
