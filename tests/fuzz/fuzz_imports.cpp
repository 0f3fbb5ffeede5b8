// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "fuzz/fuzz.h"

#include "storage/cataloguerepository.h"
#include "storage/database.h"
#include "storage/mappingcsv.h"
#include "warehouse/ledgercsv.h"
#include <QTemporaryDir>

using namespace jaego;

namespace {

std::unique_ptr<Database> openInMemory()
{
    qputenv("QT_LOGGING_RULES", "jaego.*=false");
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/jaego-fuzz-XXXXXX"));
    auto opened = Database::open(folder.filePath(QStringLiteral("jaego.sqlite")));
    must(bool(opened));
    return std::move(*opened);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    static const std::unique_ptr<Database> database = openInMemory();
    const auto table = readCsv(input.rest, { 1 << 16, 1 << 12 });
    if (!table)
        return 0;
    // Each input meets the same empty shop.
    const Status done = database->inTransaction([&]() -> Status {
        CatalogueRepository catalogue(*database);
        if (input.choice % 2 == 0)
            (void)importMappings(catalogue, *table, { QStringLiteral("A-1") }, input.choice % 4 == 0);
        else
            (void)importLedger(*database, *table, { input.choice % 4 == 1, QStringLiteral("fuzz"), kNow });
        return Error(Error::Kind::Cancelled, kWhere);
    });
    must(!done);
    return 0;
}
