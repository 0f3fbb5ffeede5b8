// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/explanation.h"
#include "domain/numberhistory.h"
#include "ui/models/productstory.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace jaego {

class FactList;
class StepChart;

/// The product under the cursor: what is wrong with it, why its number is what it is, what can be done.
class ProductPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ProductPanel(QWidget *parent = nullptr);

    /// nullptr: nothing is chosen.
    void show(const StockRow *row, const TargetPolicy &policy, const QDateTime &now);
    /// What the engine knows beyond the row; of another product than the one shown it is left out.
    void setStory(const std::optional<Explanation> &explanation, const std::optional<NumberHistory> &history);
    void setSelectedCount(int count);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    void storyClicked();
    void bulkClicked();
    void syncClicked();
    void adjustClicked();

private:
    [[nodiscard]] QWidget *makeContent();
    void showBox(const ProductStory &story);
    void showReasons();

    QLabel *m_name;
    QLabel *m_codes;
    QFrame *m_box;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_question;
    FactList *m_reasons;
    QLabel *m_channelsTitle;
    FactList *m_channels;
    FactList *m_pace;
    StepChart *m_chart;
    QPushButton *m_history;
    ProductStory m_story;
    QString m_sku;
    std::optional<Explanation> m_explanation;
    QPushButton *m_sync;
    QPushButton *m_adjust;
};

} // namespace jaego
