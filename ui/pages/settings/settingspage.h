// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/settingsdraft.h"
#include "ui/shell/page.h"

#include <QList>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jaego {

class ConnectBox;
class ConnectionTestBox;
class LoginBox;
class RouteBox;
class FieldEditor;
class SecretRow;

/// 설정: what may be set, what is allowed, and nothing in force before it is applied.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    enum Section : int {
        Coupang,
        Naver,
        Cafe24,
        Warehouse,
        Schedule,
        Levels,
        Guards,
        Purchasing,
        Alerts,
        Secrets,
        Appearance,
        Data,
        SectionCount
    };

    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString &source) override;

    [[nodiscard]] SettingsDraft *draft() { return &m_draft; }
    void showSection(Section section);
    void apply();

private:
    [[nodiscard]] QWidget *makeSections();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QVBoxLayout *addSection(Section section, const QString &name, const QString &words);
    void addFields(QVBoxLayout *layout, SettingsGroup group);
    void addTest(QVBoxLayout *layout, const QString &source);
    void addRoutes(QVBoxLayout *layout);
    void addAccount(QVBoxLayout *layout, AccountService service);
    void addSecrets(QVBoxLayout *layout);
    void addDataFolder(QVBoxLayout *layout);
    void refresh();
    void showTimes();
    void markSections();

    SettingsDraft m_draft;
    QStringList m_names;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<FieldEditor *> m_editors;
    QList<SecretRow *> m_secrets;
    QList<ConnectionTestBox *> m_tests;
    QList<ConnectBox *> m_accounts;
    QList<RouteBox *> m_routes;
    LoginBox *m_login = nullptr; ///< none in practice
    QLabel *m_times = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace jaego
