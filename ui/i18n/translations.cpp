// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace jaego {

namespace {

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

} // namespace

QString languageFor(const QString &wanted)
{
    if (wanted == QLatin1String("ko") || wanted == QLatin1String("en"))
        return wanted;
    const QLocale system = QLocale::system();
    return system.language() == QLocale::Korean || system.language() == QLocale::C ? QStringLiteral("ko")
                                                                                   : QStringLiteral("en");
}

void setWindowLanguage(const QString &language)
{
    for (const auto &translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();
    const QString chosen = languageFor(language);
    const bool korean = chosen == QLatin1String("ko");
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedStates));
    install(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString folder = QStringLiteral(":/i18n");
    const QStringList files = QDir(folder).entryList({ QStringLiteral("*_%1.qm").arg(chosen) });
    for (const QString &file : files)
        install(file, folder);
}

} // namespace jaego
