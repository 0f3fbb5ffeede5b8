// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/csv.h"
#include "storage/cataloguerepository.h"

namespace jaego {

struct MappingImport {
    bool imported = false;
    int listings = 0; ///< mappings replaced
    QList<LineProblem> problems;
    QList<LineProblem> warnings; ///< skus the warehouse does not know (yet)
};

/// sku,channel,listing,units_per_sale; several rows for one listing make it a kit.
/// What a listing named here sold before is replaced. One bad row stops all; with
/// `skipBad` every listing with a bad row is left as it was: half a kit is wrong.
/// An error: a column is missing, or the database refused.
[[nodiscard]] Result<MappingImport> importMappings(CatalogueRepository &catalogue, const CsvTable &table,
                                                   const QSet<Sku> &knownSkus, bool skipBad);

[[nodiscard]] CsvWriter exportMappings(const QList<Mapping> &mappings);

} // namespace jaego
