// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alerts/alerttablemodel.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace jaego {

class FindBox;

/// Over the alerts: how many there are, and which of them are shown.
class AlertBar final : public QWidget {
    Q_OBJECT
public:
    explicit AlertBar(QWidget *parent = nullptr);

    void showCounts(const AlertTableModel &model);
    void focusText();
    void clearFilter();
    [[nodiscard]] AlertShow show() const;
    void setShow(AlertShow show);

Q_SIGNALS:
    void textChanged(const QString &text);
    void showChanged(jaego::AlertShow show);
    void weightChanged(jaego::AlertWeight weight);
    void downPressed(); ///< on to the list

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilter();
    void addChip(QHBoxLayout *layout, QButtonGroup *group, int id, const QString &name, const QString &words,
                 const QString &hint);

    QLabel *m_summary = nullptr;
    FindBox *m_box = nullptr;
    QButtonGroup *m_shows = nullptr;
    QButtonGroup *m_weights = nullptr;
};

} // namespace jaego
