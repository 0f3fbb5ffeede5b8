// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/database/databasesetup.h"

#include <QPointer>
#include <QWidget>

namespace jaego {

class DatabaseDialog;

/// The way into setting up a database, in the warehouse's part of the settings.
class DatabaseBox final : public QWidget {
    Q_OBJECT
public:
    DatabaseBox(EngineLink *link, SettingsDraft *draft, QWidget *parent = nullptr);

private:
    void openDialog();

    EngineLink *m_link;
    SettingsDraft *m_draft;
    QPointer<DatabaseDialog> m_dialog;
};

} // namespace jaego
