// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/purchasing/purchasecolumns.h"

#include "ui/models/purchasing/proposalwords.h"
#include "ui/text/words.h"

namespace jaego {

ColumnTable<PurchaseLine>::Columns PurchaseColumns::onOrder(const QDateTime &now)
{
    using Line = PurchaseLine;
    return {
        { tr("Supplier"), Qt::AlignLeft,
          [](const Line &line) { return ProposalWords::supplier(line.purchase.supplier); } },
        { tr("Product"), Qt::AlignLeft,
          [](const Line &line) {
              return line.name.isEmpty() ? line.purchase.sku
                                         : line.name + QStringLiteral(" · ") + line.purchase.sku;
          } },
        { tr("Ordered"), Qt::AlignRight, [](const Line &line) { return Words::units(line.purchase.ordered); },
          [](const Line &line) { return QVariant(line.purchase.ordered.value()); } },
        { tr("Still to come"), Qt::AlignRight,
          [](const Line &line) { return Words::units(line.purchase.open()); },
          [](const Line &line) { return QVariant(line.purchase.open().value()); } },
        { tr("Ordered at"), Qt::AlignLeft,
          [](const Line &line) { return Words::dateTime(line.purchase.orderedAt); },
          [](const Line &line) { return QVariant(line.purchase.orderedAt); } },
        { tr("Expected"), Qt::AlignLeft,
          [now](const Line &line) {
              const QString when = Words::dateTime(line.purchase.expectedAt);
              return line.purchase.expectedAt < now ? tr("%1, overdue").arg(when) : when;
          },
          [](const Line &line) { return QVariant(line.purchase.expectedAt); },
          [now](const Line &line) { return line.purchase.expectedAt < now ? Mark::Caution : Mark::Plain; } },
    };
}

QString PurchaseColumns::postState(const PurchasePost &post)
{
    const QString answer = post.httpStatus > 0 ? tr("HTTP %1").arg(post.httpStatus) : tr("no answer");
    switch (post.state) {
    case PurchasePost::State::Sent:
        return tr("taken (%1)").arg(answer);
    case PurchasePost::State::GivenUp:
        return tr("given up (%1)").arg(answer);
    case PurchasePost::State::Waiting:
        break;
    }
    return post.tries == 0 ? tr("waiting") : tr("%1, next try %2").arg(answer, Words::dateTime(post.nextAt));
}

ColumnTable<PurchasePost>::Columns PurchaseColumns::posts()
{
    using Post = PurchasePost;
    return {
        { tr("Approved"), Qt::AlignLeft, [](const Post &post) { return Words::dateTime(post.createdAt); },
          [](const Post &post) { return QVariant(post.createdAt); } },
        { tr("Supplier"), Qt::AlignLeft,
          [](const Post &post) { return ProposalWords::supplier(post.supplier); } },
        { tr("Lines"), Qt::AlignRight, [](const Post &post) { return Words::number(post.lines); },
          [](const Post &post) { return QVariant(post.lines); } },
        { tr("Tries"), Qt::AlignRight, [](const Post &post) { return Words::number(post.tries); },
          [](const Post &post) { return QVariant(post.tries); } },
        { tr("Stands"),
          Qt::AlignLeft,
          postState,
          {},
          [](const Post &post) {
              if (post.state == PurchasePost::State::Sent)
                  return Mark::Good;
              return post.state == PurchasePost::State::GivenUp ? Mark::Bad
                  : post.tries > 0                              ? Mark::Caution
                                                                : Mark::Plain;
          } },
        { tr("Answer"), Qt::AlignLeft, [](const Post &post) { return post.words; } },
    };
}

} // namespace jaego
