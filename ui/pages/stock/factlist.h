// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/productstory.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace jaego {

/// Lines of a label and its value, values aligned to the right.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void show(const QList<ProductStory::Line> &lines);

private:
    QGridLayout *m_grid;
    QList<std::pair<QLabel *, QLabel *>> m_rows;
};

} // namespace jaego
