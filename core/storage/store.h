// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/adjustmentrepository.h"
#include "storage/alertrepository.h"
#include "storage/auditrepository.h"
#include "storage/calllogrepository.h"
#include "storage/cataloguerepository.h"
#include "storage/database.h"
#include "storage/eventrepository.h"
#include "storage/holdrepository.h"
#include "storage/journalrepository.h"
#include "storage/kpirepository.h"
#include "storage/ledgerrepository.h"
#include "storage/messagerepository.h"
#include "storage/metarepository.h"
#include "storage/orderrepository.h"
#include "storage/proposalrepository.h"
#include "storage/purchaserepository.h"
#include "storage/runrepository.h"
#include "storage/troublerepository.h"

namespace jaego {

/// Every repository over one connection: what a room that stores things is handed.
struct Store {
    explicit Store(Database &database)
        : db(database)
        , catalogue(database)
        , runs(database)
        , journal(database)
        , adjustments(database)
        , calls(database)
        , kpis(database)
        , alerts(database)
        , messages(database)
        , ledger(database)
        , audit(database)
        , meta(database)
        , orders(database)
        , events(database)
        , holds(database)
        , proposals(database)
        , trouble(database)
        , purchases(database)
    {
    }

    Database &db;
    CatalogueRepository catalogue;
    RunRepository runs;
    JournalRepository journal;
    AdjustmentRepository adjustments;
    CallLogRepository calls;
    KpiRepository kpis;
    AlertRepository alerts;
    MessageRepository messages;
    LedgerRepository ledger;
    AuditRepository audit;
    MetaRepository meta;
    OrderRepository orders;
    EventRepository events;
    HoldRepository holds;
    ProposalRepository proposals;
    TroubleRepository trouble;
    PurchaseRepository purchases;
};

} // namespace jaego
