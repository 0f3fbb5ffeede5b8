// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/naver/navererrors.h"
#include "channels/naver/naverorders.h"
#include "channels/naver/naverparser.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    switch (input.choice % 6) {
    case 0: {
        const auto page = parseNaverSearch(input.object(), kWhere);
        mustSpeak(page);
        if (page) {
            NaverSearchBook book;
            (void)book.add(*page, kNow);
            (void)book.add(*page, kNow);
        }
        break;
    }
    case 1: {
        const auto product = parseNaverProduct(input.object(), kWhere);
        mustSpeak(product);
        if (product) {
            const NaverListings told = naverListings(QStringLiteral("1"), *product, kNow);
            for (const Observation &seen : told.observations)
                must(seen.quantity >= Units(0));
        }
        break;
    }
    case 2: {
        mustSpeak(naver::parseOrderChanges(input.object(), kWhere));
        break;
    }
    case 3: {
        const auto orders = naver::parseProductOrders(input.object(), kWhere);
        mustSpeak(orders);
        if (orders) {
            for (const naver::ProductOrder &order : orders->orders)
                must(order.quantity >= 0);
        }
        break;
    }
    case 4: {
        const HttpReply reply = input.reply();
        (void)naverError(reply, kWhere);
        (void)isNaverQuotaLimit(reply);
        must(naverPauseMs(reply, 1, 0.5) >= 0);
        must(naverPauseMs(reply, 40, 0.999) >= 0);
        (void)naverRate(reply);
        (void)naverTraceId(reply);
        break;
    }
    case 5: {
        if (const auto id = NaverListingId::parse(input.text()))
            must(NaverListingId::parse(id->text()) == id);
        break;
    }
    default:
        break;
    }
    return 0;
}
