// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/values.h"

#include "domain/account.h"
#include "domain/backupinfo.h"
#include "domain/explanation.h"
#include "domain/numberhistory.h"
#include "domain/undo.h"
#include "domain/warehouselook.h"

namespace jaego {

QStringList adjustmentReasons()
{
    return { QStringLiteral("실사"),        QStringLiteral("파손"), QStringLiteral("분실"),
             QStringLiteral("반품 재입고"), QStringLiteral("견본"), QStringLiteral("기타") };
}

void registerEngineTypes()
{
    qRegisterMetaType<StockSnapshot>();
    qRegisterMetaType<RunStatus>();
    qRegisterMetaType<EngineStatus>();
    qRegisterMetaType<RunRequest>();
    qRegisterMetaType<AdjustmentRequest>();
    qRegisterMetaType<AdjustmentResult>();
    qRegisterMetaType<ConnectionTest>();
    qRegisterMetaType<WarehouseQuestion>();
    qRegisterMetaType<WarehouseLook>();
    qRegisterMetaType<Notice>();
    qRegisterMetaType<RunReport>();
    qRegisterMetaType<BackupState>();
    qRegisterMetaType<QList<RunSummary>>();
    qRegisterMetaType<KpiSeries>();
    qRegisterMetaType<QList<Hold>>();
    qRegisterMetaType<ReviewSnapshot>();
    qRegisterMetaType<LinkGuesses>();
    qRegisterMetaType<HeldChoice>();
    qRegisterMetaType<QList<Mapping>>();
    qRegisterMetaType<QList<AdjustmentRequest>>();
    qRegisterMetaType<Explanation>();
    qRegisterMetaType<NumberHistory>();
    qRegisterMetaType<UndoPlan>();
    qRegisterMetaType<UndoChoice>();
    qRegisterMetaType<AlertQuestion>();
    qRegisterMetaType<AlertAnswer>();
    qRegisterMetaType<QList<RouteState>>();
    qRegisterMetaType<ProposalChoice>();
    qRegisterMetaType<ProposalSnapshot>();
    qRegisterMetaType<AccountService>();
    qRegisterMetaType<AccountStep>();
}

} // namespace jaego
