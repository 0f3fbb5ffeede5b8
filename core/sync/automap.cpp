// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/automap.h"

#include "base/text.h"

namespace jaego {

AutoMapping autoMap(const StockBook &book)
{
    using ChannelCode = QPair<int, QString>;
    QHash<ChannelCode, int> uses;
    QHash<QString, QList<Sku>> folded; // for hints only: never linked by
    for (int i = 0; i < book.listingCount(); ++i) {
        const ListingState &state = book.listing(i);
        const QString code = state.info.sellerCode.trimmed();
        if (!code.isEmpty() && !state.gone)
            ++uses[{ indexOf(state.info.key.channel), code }];
    }
    for (int i = 0; i < book.productCount(); ++i) {
        const ProductState &product = book.product(i);
        if (product.counted)
            folded[product.product.sku.toCaseFolded()].append(product.product.sku);
    }

    AutoMapping result;
    for (int i = 0; i < book.listingCount(); ++i) {
        const ListingState &state = book.listing(i);
        if (state.gone || !state.known)
            continue;
        if (!state.parts.empty()) {
            ++result.alreadyMapped;
            continue;
        }
        const QString code = state.info.sellerCode.trimmed();
        const ProductState *product = code.isEmpty() ? nullptr : book.find(Sku(code));
        const int sharing = uses.value({ indexOf(state.info.key.channel), code });
        if (product && product->counted && sharing == 1) {
            result.linked.append({ state.info.key, { { code, 1 } } });
            continue;
        }
        Unlinked rest{ state.info, {}, folded.value(code.toCaseFolded()) };
        if (code.isEmpty())
            rest.reason = Text::tr("it has no seller code");
        else if (sharing > 1)
            rest.reason = Text::tr("%1 listings of this channel share the code").arg(sharing);
        else
            rest.reason = Text::tr("no product of the warehouse has this code");
        result.rest.append(rest);
    }
    return result;
}

} // namespace jaego
