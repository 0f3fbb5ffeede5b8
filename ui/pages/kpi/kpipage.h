// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history/kpimodel.h"
#include "ui/shell/page.h"

#include <QList>

class QButtonGroup;
class QLabel;

namespace jaego {

class KpiPanel;
class KpiTables;

/// 핵심 지표: how well the sync does its work, and where it does not.
class KpiPage final : public Page {
    Q_OBJECT
public:
    explicit KpiPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("kpi"); }
    [[nodiscard]] QString title() const override;
    void activated() override;
    /// A measure as alerts name it: sync_accuracy, duration, stockout_rate, api_success_rate.
    void open(const QString &what) override;
    void remember() override;

    [[nodiscard]] KpiModel *model() { return &m_model; }
    /// The page as a picture, the points as a table; an empty text, or what went wrong.
    [[nodiscard]] QString savePicture(const QString &path);
    [[nodiscard]] QString savePoints(const QString &path) const;

Q_SIGNALS:
    /// A point was clicked: its run is to be shown (also asked for by placeRequested).
    void openRun(const QString &runId);

private:
    void build();
    void showAnswer();
    void saveAs(bool picture);
    [[nodiscard]] QString pictureTitle() const;
    [[nodiscard]] QWidget *makeHead();

    KpiModel m_model;
    QButtonGroup *m_ranges = nullptr;
    QWidget *m_sheet = nullptr; ///< what is saved as a picture
    QList<KpiPanel *> m_panels;
    KpiTables *m_tables = nullptr;
    bool m_stale = true; ///< a run has ended while another page was shown
};

} // namespace jaego
