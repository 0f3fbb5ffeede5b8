// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"
#include "ui/models/practice/practicelog.h"
#include "ui/models/review/productfinder.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace jaego {

/// Makes things happen in the practice world, and says what to look at next. All of it by
/// keyboard: what stands in front of a button's word is reached with Alt and its letter.
class PracticeDrawer final : public QFrame {
    Q_OBJECT
public:
    PracticeDrawer(EngineLink *link, PracticeLink *practice, QWidget *parent = nullptr);

    /// Where a product is chosen.
    void takeFocus();
    [[nodiscard]] const PracticeLog *log() const { return &m_log; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHead(QVBoxLayout *layout);
    void makeProduct(QVBoxLayout *layout);
    void makeDeeds(QVBoxLayout *layout);
    void makeRush(QVBoxLayout *layout);
    void makeBreaking(QVBoxLayout *layout);
    void makeLog(QVBoxLayout *layout);
    QPushButton *makeButton(const QString &name, const QString &words, const QString &toolTip,
                            PracticeDeed::Kind kind);
    void addHeading(QVBoxLayout *layout, const QString &words);
    void ask(PracticeDeed::Kind kind);
    void take(const PracticeOutcome &outcome);
    void showFound();
    void showBroken();

    PracticeLink *m_practice;
    PracticeLog m_log;
    ProductFinder m_finder;
    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QComboBox *m_channel = nullptr;
    QSpinBox *m_quantity = nullptr;
    QSpinBox *m_perSecond = nullptr;
    QPushButton *m_rush = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_how = nullptr;
    QLabel *m_broken = nullptr;
    QListView *m_logView = nullptr;
    QList<QPushButton *> m_ofProduct; ///< of no use before a product is chosen
};

} // namespace jaego
