// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Bodies and signatures that were worked out without this program.
namespace jaego::test::vectors {

inline const QString kSecret1 = QStringLiteral("whsec_amFlZ28tbG9vcGJhY2stc2VjcmV0LTMyLWJ5dGVzISE=");
inline const QString kSecret2 = QStringLiteral("whsec_amFlZ28tcm90YXRlZC1zZWNyZXQtbm8yLTMyYnl0ZSE=");

inline const QByteArray kOrder =
    R"({"specversion":"1.0","id":"evt-20260302-0001","source":"/jaego/loopback/pos","type":"order.completed",)"
    R"("time":"2026-03-02T09:15:28+09:00","datacontenttype":"application/json","data":{"order_id":)"
    R"("20260302-0000013","lines":[{"sku":"JG-TS-BLK-L","qty":2}]}})";
inline const QByteArray kReceipt =
    R"({"specversion":"1.0","id":"evt-20260302-0002","source":"/jaego/loopback/wms","type":"inventory.received",)"
    R"("time":"2026-03-02T09:16:29+09:00","datacontenttype":"application/json","data":{"receipt_no":)"
    R"("IN-260302-07","lines":[{"sku":"JG-TS-BLK-L","qty":120}],"memo":"동대문 입고분"}})";
inline const QByteArray kAdjustment =
    R"({"specversion":"1.0","id":"evt-20260302-0003","source":"/jaego/loopback/desk","type":)"
    R"("inventory.manual_adjust","time":"2026-03-02T09:17:28+09:00","datacontenttype":"application/json",)"
    R"("data":{"sku":"JG-TS-BLK-L","delta":-3,"reason":"파손","operator":"김재고"}})";
inline const QByteArray kPlain =
    R"({"type":"order.completed","timestamp":"2026-03-02T00:15:30Z","data":{"상품":"양말 3켤레"}})";

inline constexpr qint64 kOrderTime = 1772410530; // 2026-03-02T00:15:30Z
inline const QByteArray kOrderSigned1 = "v1,+DMVFuDL45ayu4A1yYC85kSz78Peh4JyAd+FBD42y88=";
inline const QByteArray kOrderSigned2 = "v1,uK1XuH7ak+lQ9LUPDFzyCAUAs6v6SeH/U8bvKbzBarI=";

} // namespace jaego::test::vectors
