// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace jaego {

/// The printed order (발주서): an A4 page or more for each supplier.
class OrderSheet {
    Q_DECLARE_TR_FUNCTIONS(jaego::OrderSheet)
public:
    /// One supplier's order as a document; every text of the outside is escaped.
    [[nodiscard]] static QString html(const QString &supplier, const QList<ProposalLine> &lines,
                                      const QDateTime &at);
    /// Whole or not at all. Storage errors say what the disk or the folder would not do.
    [[nodiscard]] static Status savePdf(const QList<ProposalLine> &lines, const QDateTime &at,
                                        const QString &path);
};

} // namespace jaego
