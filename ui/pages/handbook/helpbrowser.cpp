// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbook/helpbrowser.h"

#include "ui/models/handbook/helppages.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace jaego {

namespace {
const QString kEnding = QStringLiteral(".md");
constexpr int kLineHeight = 135; ///< per cent
constexpr int kNarrowest = 320; ///< of a picture
} // namespace

HelpBrowser::HelpBrowser(QString language, QWidget *parent)
    : QTextBrowser(parent), m_language(std::move(language))
{
    setObjectName(QStringLiteral("handbookText"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(space::l);
    // source() follows only after this signal.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_page = url.fileName();
        if (m_page.endsWith(kEnding))
            m_page.chop(kEnding.size());
        dress();
    });
    connect(Theme::instance(), &Theme::changed, this, &HelpBrowser::dress);
}

void HelpBrowser::openPage(const QString &page)
{
    setSource(QUrl(page + kEnding), QTextDocument::MarkdownResource);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    QString file = name.fileName();
    if (type == QTextDocument::ImageResource)
        return pictureFor(file);
    if (!file.endsWith(kEnding))
        return {};
    file.chop(kEnding.size());
    return helpText(file, m_language);
}

/// As wide as the page allows, and never wider than it was made.
QVariant HelpBrowser::pictureFor(const QString &file) const
{
    QImage picture(helpPicture(QString(file).remove(QStringLiteral(".png")), m_language));
    if (picture.isNull())
        return {};
    const double ratio = devicePixelRatioF();
    const int room = std::max(kNarrowest, viewport()->width() - 4 * space::l);
    const int width = std::min(picture.width(), static_cast<int>(room * ratio));
    picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

/// Markdown knows no style sheet: colours, sizes and distances are put on what was read.
void HelpBrowser::dress()
{
    const Colours &c = colours();
    QPalette shades = palette();
    shades.setColor(QPalette::Base, c.panel);
    shades.setColor(QPalette::Text, c.ink);
    shades.setColor(QPalette::Link, c.accent);
    setPalette(shades);
    document()->setDefaultFont(fontOf(type::text + 1));
    QTextCursor all(document());
    all.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const auto first = block.begin();
        const bool picture = !first.atEnd() && first.fragment().charFormat().isImageFormat();
        format.setLineHeight(picture ? 100 : kLineHeight, QTextBlockFormat::ProportionalHeight);
        if (picture)
            format.setBottomMargin(space::m);
        const bool afterTable = !QTextCursor(block).currentTable() && block.previous().isValid()
            && QTextCursor(block.previous()).currentTable();
        if (afterTable)
            format.setTopMargin(space::m);
        const int level = format.headingLevel();
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : space::l);
            format.setBottomMargin(space::s);
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setFont(fontOf(level == 1 ? type::figure : type::heading + 1, QFont::Bold));
            letters.setForeground(c.ink);
            QTextCursor words(block);
            words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            words.mergeCharFormat(letters);
        }
        QTextCursor(block).setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat letters;
            if (fragment.charFormat().isAnchor())
                letters.setForeground(c.accent);
            else if (fragment.charFormat().fontFixedPitch())
                letters.setBackground(c.hover);
            else
                continue;
            QTextCursor words(document());
            words.setPosition(fragment.position());
            words.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            words.mergeCharFormat(letters);
        }
    }
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(c.line);
        format.setBorderCollapse(true);
        format.setCellPadding(space::xs + 2);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
    all.endEditBlock();
    mark(m_marked);
}

int HelpBrowser::mark(const QString &words)
{
    m_marked = words.trimmed();
    QList<ExtraSelection> places;
    const QStringList parts = m_marked.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QTextCursor at(document());
        while (!(at = document()->find(part, at)).isNull()) {
            ExtraSelection place;
            place.cursor = at;
            place.format.setBackground(colours().warningFill);
            place.format.setForeground(colours().warning);
            places.append(place);
        }
    }
    setExtraSelections(places);
    return static_cast<int>(places.size());
}

void HelpBrowser::showNext()
{
    const QList<ExtraSelection> places = extraSelections();
    if (places.isEmpty())
        return;
    const int now = textCursor().position();
    const ExtraSelection *next = nullptr;
    const ExtraSelection *first = &places.first();
    for (const ExtraSelection &place : places) {
        const int at = place.cursor.position();
        if (at > now && (!next || at < next->cursor.position()))
            next = &place;
        if (at < first->cursor.position())
            first = &place;
    }
    QTextCursor cursor = next ? next->cursor : first->cursor;
    cursor.setPosition(cursor.position());
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace jaego
