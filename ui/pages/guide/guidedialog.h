// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/models/guide/guidesteps.h"
#include "ui/models/history/settingsdraft.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jaego {

class ConnectionTestBox;
class FieldEditor;
class SecretRow;

/// The first start, step by step: look around with practice, or connect the shops. May be
/// left at any step. Until its end the schedule is off, so nothing is written unseen.
class GuideDialog final : public QDialog {
    Q_OBJECT
public:
    struct Known {
        Settings settings;
        QStringList secrets; ///< names that have a value
        bool firstStart = false; ///< nothing is configured: the schedule waits for the end
    };
    GuideDialog(EngineLink *link, const Known &known, QWidget *parent);

    [[nodiscard]] GuideStep step() const { return m_step; }
    void goTo(GuideStep step);
    /// The schedule waits for the end of this guide.
    [[nodiscard]] bool keepsScheduleOff() const { return m_keepsOff; }

Q_SIGNALS:
    void practiceWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFrame();
    void buildPage(GuideStep step);
    void buildWelcome(QVBoxLayout *layout);
    void buildSource(GuideStep step, QVBoxLayout *layout);
    void buildWarehouse(QVBoxLayout *layout);
    void buildLinking(QVBoxLayout *layout);
    void buildFinish(QVBoxLayout *layout);
    void listen(EngineLink *link);
    void connectShops();
    void next();
    void back();
    [[nodiscard]] bool apply(); ///< false: something typed here is wrong; it has the focus
    void refresh();
    void showMissing();
    void switchOn();

    EngineLink *m_link;
    SettingsDraft m_draft;
    QStringList m_secretNames;
    GuideStep m_step = GuideStep::Welcome;
    bool m_firstStart;
    bool m_keepsOff = false;
    bool m_linking = false; ///< asked; the next notice is its answer
    bool m_previewed = false;
    QListWidget *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<FieldEditor *> m_editors;
    QList<SecretRow *> m_secrets;
    QList<ConnectionTestBox *> m_tests;
    QHash<int, QLabel *> m_missing; ///< by step
    QList<QWidget *> m_httpOnly;
    QList<QWidget *> m_ledgerOnly;
    QLabel *m_consequences = nullptr;
    QPushButton *m_linkNow = nullptr;
    QLabel *m_linked = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_on = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace jaego
