// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/practice/practicelink.h"

namespace jaego {

PracticeLink::PracticeLink(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<PracticeDeed>();
    qRegisterMetaType<PracticeOutcome>();
}

} // namespace jaego
