// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginehost.h"

#include "app/practicedesk.h"
#include "app/settingswriter.h"
#include "base/text.h"

namespace jaego {

EngineHost::EngineHost(Session *session, EngineLink *link, QObject *parent)
    : QObject(parent), m_session(session), m_link(link), m_applied(session->settings())
{
    m_engine = session->makeEngine().release();
    m_engine->setLinkOnFirstStart(session->practice() != nullptr);
    m_engine->moveToThread(&m_engineThread);
    connect(&m_engineThread, &QThread::finished, m_engine, &QObject::deleteLater);

    m_history = new HistoryReader(session->storeAddress());
    m_history->moveToThread(&m_historyThread);
    connect(&m_historyThread, &QThread::finished, m_history, &QObject::deleteLater);

    m_engineThread.setObjectName(QStringLiteral("engine"));
    m_historyThread.setObjectName(QStringLiteral("history"));
    wireAsking();
    wireTelling();
    wireHistory();
}

EngineHost::~EngineHost()
{
    m_practiceThread.quit();
    m_practiceThread.wait();
    m_historyThread.quit();
    m_historyThread.wait();
    m_engineThread.quit();
    m_engineThread.wait();
}

void EngineHost::wireAsking()
{
    connect(m_link, &EngineLink::runRequested, m_engine, &Engine::requestRun);
    connect(m_link, &EngineLink::stopRequested, m_engine, &Engine::stopRun);
    connect(m_link, &EngineLink::adjustRequested, m_engine, &Engine::adjust);
    connect(m_link, &EngineLink::approveRequested, m_engine, &Engine::approve);
    connect(m_link, &EngineLink::rejectRequested, m_engine, &Engine::reject);
    connect(m_link, &EngineLink::secretEntered, m_engine, &Engine::storeSecret);
    connect(m_link, &EngineLink::connectionTestRequested, m_engine, &Engine::test);
    connect(m_link, &EngineLink::warehouseLookRequested, m_engine, &Engine::lookAtWarehouse);
    connect(m_engine, &Engine::warehouseLooked, m_link, &EngineLink::warehouseLooked);
    connect(m_link, &EngineLink::mappingImportRequested, m_engine, &Engine::importMapping);
    connect(m_link, &EngineLink::ledgerImportRequested, m_engine, &Engine::importLedger);
    connect(m_link, &EngineLink::mapAutoRequested, m_engine, &Engine::mapAuto);
    connect(m_link, &EngineLink::recountRequested, m_engine, &Engine::recount);
    connect(m_link, &EngineLink::holdRequested, m_engine, &Engine::hold);
    connect(m_link, &EngineLink::liftRequested, m_engine, &Engine::liftHold);
    connect(m_link, &EngineLink::reviewRequested, m_engine, &Engine::tellReview);
    connect(m_link, &EngineLink::heldDecided, m_engine, &Engine::decideListings);
    connect(m_link, &EngineLink::linkGuessesRequested, m_engine, &Engine::tellLinkGuesses);
    connect(m_link, &EngineLink::linkRequested, m_engine, &Engine::link);
    connect(m_link, &EngineLink::mappingExportRequested, m_engine, &Engine::exportMapping);
    connect(m_link, &EngineLink::adjustManyRequested, m_engine, &Engine::adjustMany);
    connect(m_link, &EngineLink::explanationRequested, m_engine, &Engine::tellExplanation);
    connect(m_link, &EngineLink::undoPlanRequested, m_engine, &Engine::planUndoOf);
    connect(m_link, &EngineLink::undoRequested, m_engine, &Engine::undo);
    connect(m_link, &EngineLink::acknowledgeRequested, m_engine, &Engine::acknowledgeAlerts);
    connect(m_link, &EngineLink::routesRequested, m_engine, &Engine::tellRoutes);
    connect(m_link, &EngineLink::routeEnabled, m_engine, &Engine::enableRoute);
    connect(m_engine, &Engine::routesRead, m_link, &EngineLink::routesRead);
    connect(m_link, &EngineLink::proposalsRequested, m_engine, &Engine::tellProposals);
    connect(m_link, &EngineLink::proposalsDecided, m_engine, &Engine::decideProposals);
    connect(m_link, &EngineLink::accountRequested, m_engine, &Engine::tellAccount);
    connect(m_link, &EngineLink::accountConnectRequested, m_engine, &Engine::connectAccount);
    connect(m_link, &EngineLink::accountAddressPasted, m_engine, &Engine::takeAccountAddress);
    connect(m_link, &EngineLink::accountCancelled, m_engine, &Engine::cancelAccount);
    connect(m_link, &EngineLink::purchasesSettled, m_engine, &Engine::settlePurchases);
    connect(m_link, &EngineLink::purchasePostsWanted, m_engine, &Engine::sendPurchasesNow);
    connect(m_link, &EngineLink::backupsRequested, m_engine, &Engine::tellBackups);
    connect(m_link, &EngineLink::backupWanted, m_engine, &Engine::backUpNow);
    connect(m_link, &EngineLink::settingsEdited, this, &EngineHost::saveSettings);
}

void EngineHost::wireTelling()
{
    connect(m_engine, &Engine::stockChanged, m_link, &EngineLink::stockChanged);
    connect(m_engine, &Engine::runChanged, m_link, &EngineLink::runChanged);
    connect(m_engine, &Engine::runFinished, m_link, &EngineLink::runFinished);
    connect(m_engine, &Engine::statusChanged, m_link, &EngineLink::statusChanged);
    connect(m_engine, &Engine::adjustmentFinished, m_link, &EngineLink::adjustmentFinished);
    connect(m_engine, &Engine::settingsApplied, m_link, &EngineLink::settingsApplied);
    connect(m_engine, &Engine::secretsChanged, m_link, &EngineLink::secretsChanged);
    connect(m_engine, &Engine::connectionTested, m_link, &EngineLink::connectionTested);
    connect(m_engine, &Engine::noticed, m_link, &EngineLink::noticed);
    connect(m_engine, &Engine::reviewRead, m_link, &EngineLink::reviewRead);
    connect(m_engine, &Engine::linkGuessesRead, m_link, &EngineLink::linkGuessesRead);
    connect(m_engine, &Engine::explained, m_link, &EngineLink::explained);
    connect(m_engine, &Engine::undoPlanned, m_link, &EngineLink::undoPlanned);
    connect(m_engine, &Engine::proposalsRead, m_link, &EngineLink::proposalsRead);
    connect(m_engine, &Engine::accountTold, m_link, &EngineLink::accountTold);
    connect(m_engine, &Engine::backupsTold, m_link, &EngineLink::backupsTold);
    connect(m_engine, &Engine::started, this, [this](bool ok, const QString &words) {
        if (!ok)
            Q_EMIT failed(words);
        else
            m_historyThread.start(); // the database is there, with today's schema
    });
    connect(m_engine, &Engine::stopped, this, [this] {
        m_engineThread.quit();
        m_engineThread.wait();
        Q_EMIT finished();
    });
}

void EngineHost::wireHistory()
{
    connect(m_link, &EngineLink::runsRequested, m_history, &HistoryReader::readRuns);
    connect(m_link, &EngineLink::runDetailRequested, m_history, &HistoryReader::readRun);
    connect(m_link, &EngineLink::kpisRequested, m_history, &HistoryReader::readKpis);
    connect(m_link, &EngineLink::numberHistoryRequested, m_history, &HistoryReader::readNumbers);
    connect(m_history, &HistoryReader::numbersRead, m_link, &EngineLink::numberHistoryRead);
    connect(m_link, &EngineLink::alertsRequested, m_history, &HistoryReader::readAlerts);
    connect(m_history, &HistoryReader::alertsRead, m_link, &EngineLink::alertsRead);
    connect(m_history, &HistoryReader::runsRead, m_link, &EngineLink::runsRead);
    connect(m_history, &HistoryReader::runRead, m_link, &EngineLink::runDetailRead);
    connect(m_history, &HistoryReader::kpisRead, m_link, &EngineLink::kpisRead);
    connect(m_history, &HistoryReader::noticed, m_link, &EngineLink::noticed);
}

/// A thread of its own: a broken world may keep a deed waiting, and history must not wait with it.
void EngineHost::attachPractice(PracticeLink *practice, Sandbox *sandbox)
{
    auto *desk = new PracticeDesk(sandbox);
    desk->moveToThread(&m_practiceThread);
    m_practiceThread.setObjectName(QStringLiteral("practice"));
    connect(&m_practiceThread, &QThread::finished, desk, &QObject::deleteLater);
    connect(practice, &PracticeLink::asked, desk, &PracticeDesk::act);
    connect(desk, &PracticeDesk::happened, practice, &PracticeLink::happened);
    m_practiceThread.start();
}

void EngineHost::start()
{
    m_engineThread.start();
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, settings = m_applied] { engine->start(settings); });
}

void EngineHost::stop()
{
    if (!m_engineThread.isRunning()) {
        Q_EMIT finished();
        return;
    }
    QMetaObject::invokeMethod(m_history, &HistoryReader::close);
    m_historyThread.quit();
    QMetaObject::invokeMethod(m_engine, &Engine::shutDown);
}

/// First to the file, then to the engine: what is not kept is not applied.
void EngineHost::saveSettings(const Settings &settings)
{
    const bool practice = m_session->practice() != nullptr;
    ConfigFile edited = m_session->config();
    if (auto written = writeChanges(&edited, m_applied, settings, practice); !written) {
        Q_EMIT m_link->noticed({ Notice::Severity::Error, written.error().message });
        return;
    }
    if (!edited.errors().isEmpty()) { // a file that Jaego could not start with is not written
        Q_EMIT m_link->noticed({ Notice::Severity::Error,
                                 Text::tr("The settings were not saved and not applied: %1")
                                     .arg(edited.errors().join(QStringLiteral("; "))) });
        return;
    }
    if (auto saved = edited.save(m_session->configPath()); !saved) {
        Q_EMIT m_link->noticed(
            { Notice::Severity::Error,
              Text::tr("The settings were not saved and not applied: %1").arg(saved.error().message) });
        return;
    }
    m_session->config() = edited;
    m_applied = m_session->settings();
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, applied = m_applied] { engine->applySettings(applied); });
}

} // namespace jaego
