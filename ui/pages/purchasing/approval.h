// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QObject>
#include <QTimeZone>
#include <QWidget>

class QSettings;

namespace jaego {

/// How an approved order leaves the house: as a file (CSV, XLSX, or printed as PDF) or to the purchase
/// system. Asks in words with numbers first.
class Approval final : public QObject {
    Q_OBJECT
public:
    Approval(QWidget *page, QSettings *memory) : QObject(page), m_page(page), m_memory(memory) { }

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void intoFile(const QList<ProposalLine> &lines);
    void toSystem(const QList<ProposalLine> &lines);

Q_SIGNALS:
    void approved(const jaego::ProposalChoice &choice);
    /// A printed order could not be written: nothing is approved.
    void failed(const QString &words);

private:
    [[nodiscard]] static QString wordsFor(const QList<ProposalLine> &lines, const QString &where);
    void askFile(const QList<ProposalLine> &lines);
    void taken(const QList<ProposalLine> &lines, const QString &path);

    QWidget *m_page;
    QSettings *m_memory;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace jaego
