// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/adjustmentdraft.h"

#include <QDialog>
#include <QList>

class QButtonGroup;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jaego {

/// One adjustment, worked blind: the cursor is in the number, Tab and one key give the reason,
/// Enter applies. Shows what it does to the warehouse and to every listing before it is done.
class AdjustDialog final : public QDialog {
    Q_OBJECT
public:
    AdjustDialog(const StockRow &row, const TargetPolicy &policy, const QString &reason,
                 QWidget *parent = nullptr);

    [[nodiscard]] const Sku &sku() const { return m_draft.row().sku; }
    /// The product as the engine sees it now.
    void follow(const StockRow &row);
    /// What became of the request this dialog sent.
    void finished(const AdjustmentResult &result);
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void applyRequested(const jaego::AdjustmentRequest &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct ForecastRow {
        QLabel *name;
        QLabel *before;
        QLabel *after;
    };
    QWidget *buildNumber();
    QWidget *buildReasons(const QString &chosen);
    QWidget *buildForecast();
    ForecastRow addForecastRow(QGridLayout *grid, const QString &name, int row);
    void refresh();
    void showProblem();
    void warn(const QString &words);
    void apply();
    void setWaiting(bool waiting);
    [[nodiscard]] QString problemWords() const;

    AdjustmentDraft m_draft;
    QLineEdit *m_number = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_problem = nullptr;
    QButtonGroup *m_reasons = nullptr;
    QLineEdit *m_note = nullptr;
    QFrame *m_warning = nullptr;
    QLabel *m_warningText = nullptr;
    QPushButton *m_apply = nullptr;
    ForecastRow m_available{};
    QList<std::pair<ChannelId, ForecastRow>> m_channels;
    bool m_moved = false; ///< Enter once to have seen it, once more to apply
    QString m_sentId;
};

} // namespace jaego
