// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/backupinfo.h"
#include "domain/explanation.h"
#include "domain/numberhistory.h"
#include "domain/undo.h"
#include "domain/warehouselook.h"
#include "engine/settings.h"
#include "engine/values.h"
#include "secrets/secretstore.h"

#include <QObject>

namespace jaego {

/// The wire between the window and the engine: the window calls the asking side,
/// listens to the telling side, and never sees the engine itself. Both ends are
/// connected queued by `app`; everything on it is a value.
///
/// Lives on the window's thread.
class EngineLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    // Asked by the window.
    void runRequested(const jaego::RunRequest &request);
    void stopRequested();
    void adjustRequested(const jaego::AdjustmentRequest &request);
    void adjustManyRequested(const QList<jaego::AdjustmentRequest> &requests); ///< one run follows them all
    void approveRequested(const QString &runId, const QString &reason);
    void rejectRequested(const QString &runId, const QString &reason);
    void settingsEdited(const jaego::Settings &settings);
    void secretEntered(const QString &name, const jaego::Secret &value); ///< empty: remove
    void connectionTestRequested(const QString &source);
    void warehouseLookRequested(const jaego::WarehouseQuestion &question);
    void runsRequested(int limit, const QDateTime &before); ///< before invalid: the newest
    void runDetailRequested(const QString &runId);
    void kpisRequested(const QDateTime &from, const QDateTime &to);
    void mappingImportRequested(const QString &path);
    void ledgerImportRequested(const QString &path);
    void mapAutoRequested();
    void recountRequested();
    void holdRequested(const QList<jaego::Hold> &holds); ///< id, since and who are the engine's
    void liftRequested(const QString &holdId, const QString &reason);
    void reviewRequested();
    void heldDecided(const jaego::HeldChoice &choice);
    void linkGuessesRequested();
    void linkRequested(const QList<jaego::Mapping> &mappings); ///< replaces what these listings sell
    void mappingExportRequested(const QString &path);
    void explanationRequested(const QString &sku);
    void numberHistoryRequested(const QString &sku, const QDateTime &from, const QDateTime &to);
    void undoPlanRequested(const QString &runId);
    void undoRequested(const jaego::UndoChoice &choice);
    void alertsRequested(const jaego::AlertQuestion &question);
    void acknowledgeRequested(const QStringList &ids); ///< of alerts; who is the engine's
    void routesRequested();
    void routeEnabled(const QString &route); ///< a route that was given up is tried again
    void proposalsRequested();
    void proposalsDecided(const jaego::ProposalChoice &choice); ///< who is the engine's
    void accountRequested(jaego::AccountService service); ///< what connecting it would need
    void accountConnectRequested(jaego::AccountService service);
    void accountAddressPasted(jaego::AccountService service, const jaego::Secret &address);
    void accountCancelled(jaego::AccountService service);
    void purchasesSettled(const jaego::PurchaseChoice &choice); ///< goods on order: in, or never to come
    void purchasePostsWanted(); ///< try again now what waits or was given up
    void backupsRequested();
    void backupWanted(); ///< now
    void restoreRequested(const QString &backup); ///< the program ends, restores and starts anew

    // Told by the engine.
    void stockChanged(const jaego::StockSnapshot &snapshot);
    void runChanged(const jaego::RunStatus &status);
    void runFinished(const jaego::RunReport &report);
    void statusChanged(const jaego::EngineStatus &status);
    void adjustmentFinished(const jaego::AdjustmentResult &result);
    void settingsApplied(const jaego::Settings &settings);
    void secretsChanged(const QStringList &present); ///< names that have a value
    void connectionTested(const jaego::ConnectionTest &test);
    void warehouseLooked(const jaego::WarehouseLook &look);
    void noticed(const jaego::Notice &notice);
    void runsRead(const QList<jaego::RunSummary> &runs, const QDateTime &before);
    void runDetailRead(const jaego::RunReport &report);
    void kpisRead(const jaego::KpiSeries &series);
    void reviewRead(const jaego::ReviewSnapshot &review);
    void linkGuessesRead(const jaego::LinkGuesses &guesses);
    void explained(const jaego::Explanation &explanation);
    void numberHistoryRead(const jaego::NumberHistory &history);
    void undoPlanned(const jaego::UndoPlan &plan);
    void alertsRead(const jaego::AlertAnswer &answer);
    void routesRead(const QList<jaego::RouteState> &routes);
    void proposalsRead(const jaego::ProposalSnapshot &proposals);
    void accountTold(const jaego::AccountStep &step);
    void backupsTold(const jaego::BackupState &state);
};

} // namespace jaego
