// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cafe24/cafe24auth.h"
#include "channels/cafe24/cafe24orders.h"
#include "channels/cafe24/cafe24parser.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const HttpReply reply = input.reply();
    switch (input.choice % 9) {
    case 0: {
        const auto page = cafe24::parseProducts(reply, kWhere);
        mustSpeak(page);
        if (page) {
            Catalogue catalogue;
            QSet<QString> known;
            for (const cafe24::Product &product : page->products)
                cafe24::addProduct(product, kNow, &known, &catalogue);
        }
        break;
    }
    case 1: {
        mustSpeak(cafe24::parseVariants(reply, kWhere));
        break;
    }
    case 2: {
        mustSpeak(cafe24::parseVariant(reply, kWhere));
        break;
    }
    case 3: {
        mustSpeak(cafe24::parseCount(reply, kWhere));
        break;
    }
    case 4: {
        const auto orders = cafe24::parseOrders(reply, kWhere);
        mustSpeak(orders);
        if (orders) {
            for (const OrderLine &line : orders->lines)
                must(line.quantity >= 0);
        }
        break;
    }
    case 5: {
        mustSpeak(cafe24::parseToken(reply, kWhere));
        (void)cafe24::classifyToken(reply, kWhere);
        break;
    }
    case 6: {
        (void)cafe24::classify(reply, kWhere);
        (void)cafe24::callLimitOf(reply);
        must(cafe24::waitAfter429(reply, kNow, 0.5) >= 0);
        must(cafe24::waitForUsage(reply) >= 0);
        break;
    }
    case 7: {
        (void)cafe24::kstTime(input.text());
        if (const auto id = cafe24::variantId(input.text()))
            must(cafe24::variantId(cafe24::externalId(*id)) == id);
        (void)cafe24::soldOn(input.text());
        break;
    }
    case 8: {
        const QList<cafe24::Quantity> sent{ { QStringLiteral("P0000001000A"), Units(3) },
                                            { QStringLiteral("P0000001000B"), Units(0) } };
        must(cafe24::writeResults(QStringLiteral("1"), sent, reply, kWhere).size() == sent.size());
        break;
    }
    default:
        break;
    }
    return 0;
}
