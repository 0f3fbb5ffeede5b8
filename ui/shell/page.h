// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commands.h"

#include <QString>
#include <QWidget>

#include <functional>

class QSettings;

namespace jaego {

class LoginStart;

/// What every page is given. All of it outlives the page.
struct PageContext {
    EngineLink *link = nullptr; ///< the only way to the engine
    QSettings *memory =
        nullptr; ///< window.ini: columns, filters, last choices; use a group named by place id
    bool practice = false;
    QString dataDir;
    LoginStart *loginStart = nullptr; ///< none where it is not for this window to say
};

/// A place of the window. Made once, when first entered or at start.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);
    ~Page() override;

    /// "stock", "runs", "kpi", "settings" …
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Entered by the person: ask the engine for what is missing, take the focus where it belongs.
    virtual void activated() { }
    /// Show one thing of this place: a run's id on "runs", a SKU on "stock", a source on "settings".
    virtual void open(const QString &what) { Q_UNUSED(what) }
    /// Ctrl+F.
    virtual void focusSearch() { }
    /// Before the window closes: write what is kept into the memory.
    virtual void remember() { }

    /// The line at the bottom of the window while this page is shown.
    [[nodiscard]] QString statusText() const { return m_statusText; }

Q_SIGNALS:
    void statusTextChanged(const QString &text);
    /// Go to another place and show `what` there (Page::open), e.g. ("runs", run id).
    void placeRequested(const QString &place, const QString &what);

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] EngineLink *link() const { return m_context.link; }
    [[nodiscard]] QSettings *memory() const { return m_context.memory; }
    void setStatusText(const QString &text);

private:
    PageContext m_context;
    QString m_statusText;
};

/// One entry of the rail. The window knows a page only by this.
struct Place {
    QString id;
    QString title;
    QString icon; ///< resources/icons/<icon>.svg
    bool atBottom = false;
    std::function<Page *(const PageContext &, QWidget *)> make;
};

} // namespace jaego
