// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/cron.h"
#include "domain/account.h"
#include "domain/backupinfo.h"
#include "domain/explanation.h"
#include "domain/undo.h"
#include "domain/warehouselook.h"
#include "engine/reviewdesk.h"
#include "engine/snapshotter.h"
#include "engine/sweeploop.h"
#include "engine/values.h"
#include "engine/workshop.h"
#include "storage/mappingcsv.h"
#include "sync/automap.h"
#include "warehouse/ledgercsv.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <stop_token>

namespace jaego {

class ConnectDesk;
class AlertDesk;
class EventDesk;
class FeedLoop;
class HoldDesk;
class Housekeeper;
class ProposalDesk;
class PurchaseDesk;
class PurchaseOutbox;
class Lowering;

/// What this engine is called among a team's: "kim@pc-3".
[[nodiscard]] QString placeName();

/// The heart, on a thread of its own (or the main thread of a command without a
/// window): schedule, commands in, snapshots out. Only values cross its borders.
class Engine : public QObject {
    Q_OBJECT
public:
    Engine(std::unique_ptr<EngineFactory> factory, QString dataDir, QObject *parent = nullptr);
    ~Engine() override;

    /// Opens the store, closes what a crash left open, sends journaled adjustments
    /// again. Call on the engine's thread before anything else.
    Task<Status> open(Settings settings);

    // The same commands the slots take, for callers that want to wait.
    Task<Result<RunReport>> run(RunRequest request, std::stop_token stop);
    /// The adjustment, then its targeted run (nullopt when the adjustment was refused).
    Task<std::pair<AdjustmentResult, std::optional<RunReport>>> applyAdjustment(AdjustmentRequest request,
                                                                                std::stop_token stop);
    Task<Result<AutoMapping>> mapAutomatically(bool refresh, std::stop_token stop);
    /// `listings` empty: all that is held of that run.
    Task<Result<RunReport>> decideHeld(QString runId, bool approve, QString reason, QString who,
                                       QList<ListingKey> listings = {});
    /// Replaces what these listings sell, stored and audited; the products a run should follow for.
    Task<Result<QList<Sku>>> linkListings(QList<Mapping> mappings, QString who);
    Task<ConnectionTest> testConnection(QString source, std::stop_token stop);
    Task<Result<MappingImport>> importMappingFile(QString path, bool skipBad, std::stop_token stop);
    /// What was imported is known to the book at once.
    Task<Result<LedgerImport>> importLedgerFile(QString path, bool skipBad, QString who);
    /// Skus the warehouse does not know.
    Task<Result<QStringList>> unknownSkus(QStringList skus, std::stop_token stop);

    /// Waits until what the run raised is told, at most so long; the rest stays for the next process.
    /// The report's alerts show how they stand then.
    Task<> settleAlerts(RunReport *report, qint64 atMostMs, std::stop_token stop);
    Task<QList<RouteState>> routes();

    /// Practice: an unlinked catalogue is linked by code at the start, then synced.
    void setLinkOnFirstStart(bool link) { m_linkOnFirstStart = link; }

    /// A backup and the removal of old rows where they are due, for a command that ends by itself.
    Task<Status> keepHouse(std::stop_token stop);
    Task<Result<BackupInfo>> backUp(std::stop_token stop);

    [[nodiscard]] Workshop &workshop() { return *m_workshop; }
    /// Null: no events are taken.
    [[nodiscard]] EventDesk *events() const { return m_events.get(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

public Q_SLOTS:
    void start(const jaego::Settings &settings); ///< open, first snapshot, schedule
    void requestRun(const jaego::RunRequest &request);
    void stopRun();
    void adjust(const jaego::AdjustmentRequest &request);
    /// One after the other, each with its own answer, and one run after them.
    void adjustMany(const QList<jaego::AdjustmentRequest> &requests);
    void approve(const QString &runId, const QString &reason);
    void reject(const QString &runId, const QString &reason);
    void applySettings(const jaego::Settings &settings);
    void storeSecret(const QString &name, const jaego::Secret &value);
    void test(const QString &source);
    void lookAtWarehouse(const jaego::WarehouseQuestion &question);
    void importMapping(const QString &path);
    void importLedger(const QString &path);
    void mapAuto();
    /// Every reservation made anew from the orders; says what was found.
    void recount();
    /// "Do not touch": id, since and, where empty, who are filled in here.
    void hold(const QList<jaego::Hold> &holds);
    void liftHold(const QString &id, const QString &reason);
    void tellReview();
    void tellLinkGuesses();
    void decideListings(const jaego::HeldChoice &choice);
    void link(const QList<jaego::Mapping> &mappings);
    void exportMapping(const QString &path);
    void tellExplanation(const QString &sku);
    /// The inverse of a run as things are now; sends nothing.
    void planUndoOf(const QString &runId);
    /// Sets the ceilings the person chose of that plan, and brings the listings in step.
    void undo(const jaego::UndoChoice &choice);
    void acknowledgeAlerts(const QStringList &ids);
    void tellRoutes();
    void enableRoute(const QString &route);
    void tellProposals();
    void decideProposals(const jaego::ProposalChoice &choice);
    /// What connecting an account would need; while it is under way, where it stands.
    void tellAccount(jaego::AccountService service);
    void connectAccount(jaego::AccountService service);
    /// The address a browser ended at, where Jaego could not listen for it.
    void takeAccountAddress(jaego::AccountService service, const jaego::Secret &address);
    void cancelAccount(jaego::AccountService service);
    void settlePurchases(const jaego::PurchaseChoice &choice);
    void sendPurchasesNow();
    void tellBackups();
    void backUpNow();
    /// Stops the run, waits until nothing is in flight, then emits stopped().
    void shutDown();

Q_SIGNALS:
    void started(bool ok, const QString &words);
    void stopped();
    void stockChanged(const jaego::StockSnapshot &snapshot);
    void runChanged(const jaego::RunStatus &status);
    void runFinished(const jaego::RunReport &report);
    void statusChanged(const jaego::EngineStatus &status);
    void adjustmentFinished(const jaego::AdjustmentResult &result);
    void settingsApplied(const jaego::Settings &settings);
    void secretsChanged(const QStringList &present);
    /// In a team: somebody else may be the engine now. This one ends (stopped() follows).
    void placeLost(const QString &words);
    void connectionTested(const jaego::ConnectionTest &test);
    void warehouseLooked(const jaego::WarehouseLook &look);
    void noticed(const jaego::Notice &notice);
    void reviewRead(const jaego::ReviewSnapshot &review);
    void linkGuessesRead(const jaego::LinkGuesses &guesses);
    void explained(const jaego::Explanation &explanation);
    void undoPlanned(const jaego::UndoPlan &plan);
    void proposalsRead(const jaego::ProposalSnapshot &proposals);
    void accountTold(const jaego::AccountStep &step);
    void routesRead(const QList<jaego::RouteState> &routes);
    void backupsTold(const jaego::BackupState &state);
    void eventsHeardOn(quint16 port); ///< the event inbox listens on this machine

private:
    Task<> startTask(Settings settings);
    Task<> runTask(RunRequest request);
    Task<> adjustTask(AdjustmentRequest request);
    Task<> adjustManyTask(QList<AdjustmentRequest> requests);
    [[nodiscard]] UndoPlan undoPlanOf(const QString &runId);
    Task<> decideTask(QString runId, bool approve, QString reason);
    Task<> choiceTask(HeldChoice choice);
    Task<> linkTask(QList<Mapping> mappings);
    [[nodiscard]] std::optional<Error> refusalOf(const QList<Mapping> &mappings) const;
    Task<> secretTask(QString name, Secret value);
    Task<Status> takePlace();
    void beat();
    Task<> testTask(QString source);
    Task<> lookAtWarehouseTask(WarehouseQuestion question);
    [[nodiscard]] ConnectDesk &accounts();
    void accountStored(AccountService service, const QString &name);
    Task<> accountTask(Task<> work);
    Task<> mapAutoTask();
    Task<> importMappingTask(QString path);
    Task<> importLedgerTask(QString path);
    Task<> shutDownTask();
    Task<> tellSecrets();
    Task<> resendAdjustments();
    Task<Result<RunReport>> execute(RunOrder order, std::stop_token stop);
    Task<Status> readCatalogue(Channel *channel, std::stop_token stop);
    Task<AdjustmentResult> bookAdjustment(AdjustmentRequest request);
    Task<AdjustmentResult> sendAdjustment(AdjustmentRecord record);
    Status countAdjusted(const AdjustmentResult &result);
    Task<> resendTask();
    void resendLater();
    Status closeInterrupted();

    void hearOrders();
    void startFeeds();
    void stopFeeds();
    void tellReports();
    void tellFeed(ChannelId channel, const std::optional<Error> &error);
    void ordersTouched(const QSet<Sku> &skus);
    void fallSeen(const QSet<Sku> &skus);
    Task<> lowerTask(QSet<Sku> skus);
    Task<> eventsTask();
    [[nodiscard]] bool isHearing() const;
    void refreshHolds();
    void touchAgain(const QSet<Sku> &freed);
    void awaitHoldsEnd();
    void startSweep();
    void sweepFound(const QSet<Sku> &skus);
    void noteAges(const RunReport &report);
    /// Orders are being heard of or listings read: nothing that works with may be taken apart.
    [[nodiscard]] bool isListening() const;
    void stopListening();
    void applyPending();
    void runPending();
    void schedule();
    void tick();
    void markDirty();
    void publish();
    void publishStatus();
    void keepTelling();
    void refreshFacts();
    void takeProgress(const RunStatus &status);
    void notice(Notice::Severity severity, const QString &text);
    void countAlerts();
    void startAlerts();
    Task<> routesTask();
    void followProposals(const RunReport &report);
    void countProposals();
    void openPurchasing();
    Task<> backUpTask();
    void noteSettings(const QString &why);
    Status auditMappings(const QString &what, const QString &why, qsizetype listings);
    void hearPurchasing();

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<Lowering> m_lowering;
    std::unique_ptr<FeedLoop> m_feeds; ///< with a schedule only
    std::unique_ptr<SweepLoop> m_sweep; ///< with a schedule only
    std::unique_ptr<AlertDesk> m_alerts;
    std::unique_ptr<HoldDesk> m_holds;
    std::unique_ptr<Housekeeper> m_house;
    std::unique_ptr<ProposalDesk> m_proposals;
    std::unique_ptr<ConnectDesk> m_accounts; ///< from the first question on
    std::unique_ptr<PurchaseDesk> m_purchases;
    std::unique_ptr<PurchaseOutbox> m_purchaseOutbox;
    quint64 m_proposalNumber = 0;
    quint64 m_holdsTicket = 0;
    std::unique_ptr<EventDesk> m_events; ///< in the window and in `serve` only
    std::optional<qint64> m_eventsPort; ///< what the settings asked for
    std::array<QString, kChannelCount> m_feedTrouble; ///< the trouble that was told last
    QSet<Sku> m_touched; ///< being lowered; a run may have to do the rest
    std::stop_source m_lowerStop;
    Snapshotter m_snapshotter;
    ReviewDesk m_review;
    SnapshotFacts m_facts;
    std::optional<CronSchedule> m_cron;
    QSet<QString> m_sending; ///< adjustments on their way
    Alarm m_resendAlarm;
    Alarm m_cronAlarm;
    Alarm m_publishAlarm;
    Alarm m_statusAlarm;
    Alarm m_beatAlarm; ///< in a team
    Alarm m_restAlarm; ///< the rest of a snapshot that was cut
    QDateTime m_nextRunAt;
    RunStatus m_runStatus;
    EngineStatus m_status;
    std::stop_source m_stop; ///< of the run that is on
    std::optional<RunRequest> m_pending; ///< asked for while a run was on; merged into one
    QList<HeldChoice> m_choices; ///< taken while a run was on; each comes after it, in order
    std::optional<Settings> m_pendingSettings;
    bool m_toldReports = false; ///< that the warehouse seems to count otherwise than the settings say
    bool m_awaitsSilence = false; ///< for the settings that came last
    bool m_linkOnFirstStart = false;
    bool m_open = false;
    bool m_scheduled = false;
    bool m_running = false;
    bool m_shuttingDown = false;
    bool m_dirty = false;
    bool m_publishComplete = true;
    int m_tasks = 0; ///< root tasks under way
};

} // namespace jaego
