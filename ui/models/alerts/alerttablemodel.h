// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertline.h"
#include "ui/models/choseong.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jaego {

enum class AlertShow : quint8 { Open, Past, All };
enum class AlertWeight : quint8 { Any, Grave, Mild };

/// Alerts as rows: the open ones grave first, then the newest; the past ones newest first, in pages.
class AlertTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int {
        MarkColumn,
        Severity,
        Kind,
        Subject,
        Message,
        Raised,
        Lasted,
        Acknowledged,
        Closed,
        ColumnCount
    };

    explicit AlertTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Asks anew for what is shown.
    void refresh();
    /// An answer to a question that is no longer asked is dropped.
    void apply(const AlertAnswer &answer);
    void setShow(AlertShow show);
    void setWeight(AlertWeight weight);
    void setFilterText(const QString &typed);
    void setNow(const QDateTime &now);

    [[nodiscard]] AlertShow show() const { return m_show; }
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] int openCount() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] int graveCount() const; ///< open, urgent, not acknowledged
    [[nodiscard]] int loadedCount() const; ///< of what is shown, before the filter
    [[nodiscard]] bool hasOlder() const { return m_show != AlertShow::Open && !m_pastAtEnd; }

    [[nodiscard]] const AlertLine *alertAt(int row) const; ///< nullptr: no such row
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not shown
    [[nodiscard]] bool isMarked(int row) const;
    [[nodiscard]] int markedCount() const { return static_cast<int>(m_marked.size()); }
    void toggleMark(int row); ///< only what may still be acknowledged
    void clearMarks();
    /// What a key acts on: what is marked, else the current one; without those already acknowledged.
    [[nodiscard]] QStringList toAcknowledge(int currentRow) const;

Q_SIGNALS:
    void wanted(const jaego::AlertQuestion &question);
    void changed(); ///< other rows or counts

private:
    struct Key {
        QString text;
        QString choseong;
    };
    [[nodiscard]] bool passes(const AlertLine &alert) const;
    [[nodiscard]] QString text(const AlertLine &alert, int column) const;
    void takePast(const AlertAnswer &answer);
    void rebuild();
    void forgetMarks();

    QList<AlertLine> m_open;
    QList<AlertLine> m_past;
    QList<AlertLine> m_rows;
    mutable QHash<QString, Key> m_keys; ///< search keys by id, made when first needed
    QSet<QString> m_marked;
    SearchNeedle m_needle;
    AlertQuestion m_pastQuestion; ///< the one an answer is awaited to
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    AlertShow m_show = AlertShow::Open;
    AlertWeight m_weight = AlertWeight::Any;
    bool m_openAnswered = false;
    bool m_pastAnswered = false;
    bool m_pastAsked = false;
    bool m_pastAtEnd = false;
};

} // namespace jaego
