// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purchasing/ordersheet.h"

#include "ui/models/purchasing/proposalwords.h"
#include "ui/text/words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QMap>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace jaego {

namespace {

constexpr int kDotsPerInch = 150;
constexpr double kMarginMm = 18;
constexpr double kFontPoints = 10;

QString cell(const QString &text, bool right = false)
{
    return QStringLiteral("<td%1>%2</td>")
        .arg(right ? QStringLiteral(" align=\"right\"") : QString(), text.toHtmlEscaped());
}

QString head(const QString &text)
{
    return QStringLiteral("<th bgcolor=\"#eeeeee\">%1</th>").arg(text.toHtmlEscaped());
}

/// The document from page to page, each on a sheet of its own.
void print(QTextDocument *document, QPdfWriter *pdf, QPainter *painter, bool *first)
{
    const QSizeF page(pdf->width(), pdf->height());
    document->documentLayout()->setPaintDevice(pdf);
    document->setPageSize(page);
    for (int i = 0; i < document->pageCount(); ++i) {
        if (!std::exchange(*first, false))
            pdf->newPage();
        painter->save();
        painter->translate(0, -i * page.height());
        document->drawContents(painter, QRectF(QPointF(0, i * page.height()), page));
        painter->restore();
    }
}

} // namespace

QString OrderSheet::html(const QString &supplier, const QList<ProposalLine> &lines, const QDateTime &at)
{
    QString rows;
    qint64 units = 0;
    int number = 0;
    for (const ProposalLine &line : lines) {
        const Units quantity = line.proposal.quantity();
        const qint64 pack = line.packSize ? line.packSize->value() : 1;
        units += quantity.value();
        rows += QStringLiteral("<tr>") + cell(QString::number(++number), true) + cell(line.proposal.sku)
            + cell(line.name) + cell(Words::units(quantity), true)
            + cell(pack > 1 && quantity.value() % pack == 0
                       ? tr("%1 × %2").arg(Words::number(quantity.value() / pack), Words::number(pack))
                       : QString(),
                   true)
            + cell({}) + QStringLiteral("</tr>");
    }
    return QStringLiteral("<h1 align=\"center\">%1</h1>").arg(tr("Purchase order").toHtmlEscaped())
        + QStringLiteral("<p>%1<br>%2</p>")
              .arg(tr("To: %1").arg(ProposalWords::supplier(supplier)).toHtmlEscaped(),
                   tr("Ordered on: %1").arg(at.toString(QStringLiteral("yyyy-MM-dd"))).toHtmlEscaped())
        + QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"5\">"
                         "<thead><tr>")
        + head(tr("No.")) + head(tr("SKU")) + head(tr("Product")) + head(tr("Quantity")) + head(tr("Packs"))
        + head(tr("Remarks")) + QStringLiteral("</tr></thead>") + rows + QStringLiteral("</table>")
        + QStringLiteral("<p align=\"right\"><b>%1</b></p>")
              .arg(tr("Total: %1 products, %2 units").arg(number).arg(Words::number(units)).toHtmlEscaped())
        + QStringLiteral("<p>%1</p>").arg(tr("Ordered by: ____________________").toHtmlEscaped());
}

Status OrderSheet::savePdf(const QList<ProposalLine> &lines, const QDateTime &at, const QString &path)
{
    QMap<QString, QList<ProposalLine>> suppliers;
    for (const ProposalLine &line : lines)
        suppliers[line.proposal.supplier].append(line);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        pdf.setResolution(kDotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        pdf.setTitle(tr("Purchase order"));
        pdf.setCreator(QStringLiteral("Jaego"));
        QPainter painter(&pdf);
        bool first = true;
        for (auto it = suppliers.cbegin(); it != suppliers.cend(); ++it) {
            QTextDocument document;
            QFont font = QGuiApplication::font();
            font.setPointSizeF(kFontPoints);
            document.setDefaultFont(font);
            document.setHtml(html(it.key(), it.value(), at));
            print(&document, &pdf, &painter, &first);
        }
        painter.end();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error(Error::Kind::Storage, QStringLiteral("order"), file.errorString());
    return Done{};
}

} // namespace jaego
