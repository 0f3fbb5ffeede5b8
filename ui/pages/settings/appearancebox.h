// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSettings;

namespace jaego {

/// How the window looks and which language it speaks: kept in the window's own memory,
/// in force at once (the language with the next start).
class AppearanceBox final : public QWidget {
    Q_OBJECT
public:
    explicit AppearanceBox(QSettings *memory, QWidget *parent = nullptr);

    static const QString kSchemeKey; ///< "window/scheme": system, light, dark
    static const QString kLanguageKey; ///< "window/language": empty (the system's), ko, en

private:
    void chooseScheme(const QString &name);
    void chooseLanguage(const QString &name);

    QSettings *m_memory;
    QLabel *m_restart = nullptr;
    QString m_languageAtStart;
};

} // namespace jaego
