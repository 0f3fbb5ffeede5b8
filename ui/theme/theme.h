// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;
class QWidget;

namespace jaego {

/// Distances between things, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
} // namespace space

/// Heights of type, in device-independent pixels.
namespace type {
inline constexpr int caption = 12;
inline constexpr int text = 13;
inline constexpr int heading = 15;
inline constexpr int title = 17;
inline constexpr int figure = 22; ///< the one number of a panel
} // namespace type

namespace radius {
inline constexpr int control = 6;
inline constexpr int panel = 8;
} // namespace radius

inline constexpr int kRowHeight = 26;

/// What a colour says. Never alone: every state has its own shape and word too.
enum class Tone : quint8 {
    Plain,
    Muted, ///< second ink
    Accent,
    Danger, ///< shows more than we have, out of stock, failed
    Warning, ///< shows less, low, paused
    Good,
    Over, ///< overstock
};

/// One set of colours; text on its fill keeps a contrast of at least 4.5 : 1.
struct Colours {
    QColor page;
    QColor panel;
    QColor line;
    QColor ink;
    QColor secondInk;
    QColor accent;
    QColor onAccent;
    QColor accentFill; ///< behind accent text: the chosen chip, the chosen place
    QColor selection; ///< a selected row
    QColor hover;
    QColor header; ///< table headers
    QColor practice; ///< the practice band
    QColor onPractice;
    QColor danger;
    QColor dangerFill;
    QColor warning;
    QColor warningFill;
    QColor good;
    QColor goodFill;
    QColor over;
    QColor overFill;

    [[nodiscard]] QColor text(Tone tone) const;
    [[nodiscard]] QColor fill(Tone tone) const; ///< `panel` for Plain and Muted
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();

enum class Scheme : quint8 { System, Light, Dark };

/// Fusion, one palette and one small style sheet for the whole window.
class Theme final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Theme *instance();
    /// Sets style, fonts, palette and style sheet; may be called again to switch.
    static void apply(QApplication *app, Scheme scheme);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Colours &colours() const { return m_dark ? darkColours() : lightColours(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Painted pixmaps and chart brushes must be made anew.
    void changed();

private:
    Theme() = default;
    void refresh();

    QApplication *m_app = nullptr;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_refreshing = false;
};

/// The colours in use.
[[nodiscard]] inline const Colours &colours()
{
    return Theme::instance()->colours();
}

/// The application font at another size.
[[nodiscard]] QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal);

/// What the style sheet calls a widget: "panel", "primary", "chip", "title", "caption" …
/// (all of them in stylesheet.cpp).
void setRole(QWidget *widget, const char *role);

} // namespace jaego
