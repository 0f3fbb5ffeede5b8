// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"
#include "ui/models/history/columntable.h"
#include "ui/models/history/runtimeline.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace jaego {

/// The runs, newest first: the one that is on (from RunStatus) above those of history,
/// which come page by page as the person scrolls down.
class RunListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int {
        Started,
        Trigger,
        States,
        Duration,
        Differences,
        Updates,
        Accuracy,
        Outcome,
        ColumnCount
    };
    static constexpr int kPage = 100;

    using Clock = std::function<QDateTime()>; ///< UTC

    explicit RunListModel(QObject *parent = nullptr);

    void setClock(Clock clock);
    void setZone(const QTimeZone &zone);

    /// Asks for the newest page: at the start, and when a run has ended.
    void refresh();
    /// An answer. One to a question that is no longer open is dropped.
    void apply(const QList<RunSummary> &runs, const QDateTime &before);
    void applyStatus(const RunStatus &status);
    /// Lets the live row's times move on.
    void tick();

    [[nodiscard]] QString runIdAt(int row) const; ///< empty on the live row
    [[nodiscard]] int rowOf(const QString &runId) const; ///< −1: not here
    [[nodiscard]] bool hasLiveRow() const { return m_live.has_value(); }
    [[nodiscard]] bool answered() const { return m_answered; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(int limit, const QDateTime &before);
    void changed();

private:
    struct Live {
        RunStatus status;
        QList<RunTransition> transitions; ///< as seen from here
    };

    [[nodiscard]] int liveRows() const { return m_live ? 1 : 0; }
    [[nodiscard]] QString text(const RunSummary &run, int column) const;
    [[nodiscard]] QString liveText(int column) const;
    [[nodiscard]] QVariant runData(const RunSummary &run, int column, int role) const;
    [[nodiscard]] QVariant liveData(int column, int role) const;
    [[nodiscard]] QList<StripPart> liveStrip() const;
    void mergeNewest(const QList<RunSummary> &runs);
    void append(const QList<RunSummary> &runs);

    Clock m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QList<RunSummary> m_runs; ///< newest first
    std::optional<Live> m_live;
    quint64 m_statusNumber = 0;
    QDateTime m_askedBefore; ///< of the open question for an older page
    bool m_askedOlder = false;
    bool m_atEnd = false;
    bool m_answered = false;
};

/// What became of a run in a word, and how that word is to look.
[[nodiscard]] QString outcomeOf(const RunSummary &run);
[[nodiscard]] Mark markOf(const RunSummary &run);

} // namespace jaego
