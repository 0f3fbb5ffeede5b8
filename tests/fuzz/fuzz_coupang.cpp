// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/coupang/coupangerrors.h"
#include "channels/coupang/coupangorders.h"
#include "channels/coupang/coupangparser.h"
#include "fuzz/fuzz.h"

using namespace jaego;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const HttpReply reply = input.reply();
    switch (input.choice % 8) {
    case 0: {
        mustSpeak(coupang::parseProductPage(reply, kWhere));
        break;
    }
    case 1: {
        mustSpeak(coupang::parseProduct(reply, kWhere));
        break;
    }
    case 2: {
        const auto stock = coupang::parseStock(reply, kWhere);
        mustSpeak(stock);
        if (stock)
            (void)coupang::saleStateOf(*stock);
        break;
    }
    case 3: {
        mustSpeak(coupang::parseFulfilment(reply, kWhere));
        break;
    }
    case 4: {
        mustSpeak(coupang::parseInflow(reply, kWhere));
        break;
    }
    case 5: {
        const auto sheets = coupang::parseOrderSheets(reply, kWhere);
        mustSpeak(sheets);
        if (sheets) {
            for (const OrderLine &line : sheets->lines)
                must(line.quantity >= 0 && !line.listing.externalId.isEmpty());
        }
        break;
    }
    case 6: {
        const auto receipts = coupang::parseReturnRequests(reply, kWhere);
        mustSpeak(receipts);
        if (receipts) {
            coupang::Receipts book;
            for (const coupang::FreedUnits &units : receipts->freed) {
                must(units.units >= 0);
                book.add(units);
            }
            for (const auto &line : book.lines())
                (void)line.line(kNow);
        }
        break;
    }
    case 7: {
        (void)coupang::classify(reply, kWhere, CallKind::Read, kNow);
        (void)coupang::classify(reply, kWhere, CallKind::Write, kNow);
        (void)coupang::isBlock(reply);
        (void)coupang::saysGone(input.text());
        break;
    }
    default:
        break;
    }
    return 0;
}
