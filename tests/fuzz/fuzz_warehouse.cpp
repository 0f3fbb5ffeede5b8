// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "warehouse/httpwarehouseparser.h"
#include "warehouse/jsonpointer.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    switch (input.choice % 4) {
    case 0: {
        WarehouseBook book;
        const auto page = parseWarehousePage(input.reply(), {}, kWhere);
        mustSpeak(page);
        if (page && !book.add(*page, kWhere) && !book.add(*page, kWhere))
            (void)book.whole(kWhere);
        if (page) {
            for (const WarehouseItem &item : page->items)
                must(!item.product.sku.isEmpty() && item.onHand >= Units(0));
        }
        break;
    }
    case 1: {
        mustSpeak(parseAdjusted(input.reply(), {}, QStringLiteral("A"), kWhere));
        break;
    }
    case 2: {
        (void)warehouseProblem(input.reply(), {}, kWhere);
        break;
    }
    case 3: {
        const qsizetype line = input.rest.indexOf('\n');
        const QString pointer = QString::fromUtf8(input.rest.left(line));
        if (isJsonPointer(pointer))
            (void)valueAt(QJsonDocument::fromJson(input.rest.mid(line + 1)).object(), pointer);
        (void)HttpWarehouseFields::fromSettings({ { QStringLiteral("sku"), pointer } });
        break;
    }
    default:
        break;
    }
    return 0;
}
