// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/textcodec.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    (void)decodeText(input.rest);
    const auto table = readCsv(input.rest, { 1 << 20, 1 << 16 });
    mustSpeak(table);
    const QString text = input.text();
    must(unguarded(guarded(text)) == text);
    if (!table || table->rows.isEmpty())
        return 0;
    // What we write we read again, cell by cell.
    CsvWriter writer(table->header);
    for (const CsvRow &row : table->rows) {
        must(row.cells.size() == table->header.size());
        for (const QString &cell : row.cells)
            writer.text(cell);
        writer.endRow();
    }
    const auto again = readCsv(writer.bytes());
    must(again && again->rows.size() == table->rows.size());
    for (qsizetype i = 0; i < again->rows.size(); ++i)
        must(again->rows[i].cells == table->rows[i].cells);
    return 0;
}
