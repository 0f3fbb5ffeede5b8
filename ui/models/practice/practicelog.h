// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/practice/practicelink.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

namespace jaego {

/// What was made to happen, newest first, each with what to look at next; and what is
/// broken now.
class PracticeLog final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kMost = 200; ///< lines kept

    explicit PracticeLog(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void add(const PracticeOutcome &outcome);
    void setFeedSeconds(double seconds) { m_feedSeconds = seconds; }
    /// "Coupang: Down · Warehouse: Errors (500)"; empty: nothing is broken.
    [[nodiscard]] QString broken() const;
    [[nodiscard]] bool isRushing() const { return m_rushing; }

private:
    void follow(const PracticeOutcome &outcome);

    QStringList m_lines;
    QList<std::pair<QString, PracticeBreak>> m_broken;
    double m_feedSeconds = 15;
    bool m_rushing = false;
};

} // namespace jaego
