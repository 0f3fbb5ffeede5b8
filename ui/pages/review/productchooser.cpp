// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/productchooser.h"

#include "ui/models/review/linktablemodel.h"
#include "ui/models/review/productfinder.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jaego {

ProductChooser::ProductChooser(ProductFinder *finder, const ListingGuess &guess, int unitsPerSale,
                               QWidget *parent)
    : QDialog(parent)
    , m_finder(finder)
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
    , m_units(new QSpinBox(this))
{
    setObjectName(QStringLiteral("productChooser"));
    setWindowTitle(tr("Link to a product"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    const Listing &listing = guess.listing;
    auto *title = new QLabel(listing.title.isEmpty() ? listing.key.externalId : listing.title, this);
    setRole(title, "heading");
    title->setWordWrap(true);
    layout->addWidget(title);
    QStringList codes{ Words::channel(listing.key.channel) + QLatin1Char(' ') + listing.key.externalId };
    if (!listing.optionName.isEmpty())
        codes.append(listing.optionName);
    if (!listing.sellerCode.isEmpty())
        codes.append(tr("code %1").arg(listing.sellerCode));
    auto *code = new QLabel(codes.join(QStringLiteral(" · ")), this);
    setRole(code, "caption");
    layout->addWidget(code);

    m_text->setObjectName(QStringLiteral("chooserText"));
    m_text->setPlaceholderText(tr("Name, SKU, barcode or first consonants"));
    m_text->setAccessibleName(tr("Find the product that this listing sells"));
    m_text->installEventFilter(this);
    layout->addWidget(m_text);
    m_list->setObjectName(QStringLiteral("chooserList"));
    m_list->setAccessibleName(tr("Products found"));
    m_list->setModel(finder);
    m_list->setUniformItemSizes(true);
    setRole(m_list, "list");
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_list, 1);
    setRole(m_hint, "caption");
    layout->addWidget(m_hint);

    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Units per sale"), this);
    label->setBuddy(m_units);
    m_units->setObjectName(QStringLiteral("chooserUnits"));
    m_units->setAccessibleName(tr("Units that one sale takes"));
    m_units->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_units->setRange(1, LinkTableModel::kMostPerSale);
    m_units->setValue(unitsPerSale);
    row->addWidget(label);
    row->addWidget(m_units);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Choose (Enter)"), QDialogButtonBox::AcceptRole);
    setRole(m_accept, "primary");
    m_accept->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_text, &QLineEdit::textChanged, m_finder, &ProductFinder::find);
    connect(m_finder, &QAbstractItemModel::modelReset, this, &ProductChooser::showFound);
    m_finder->find({});
    showFound();
    m_text->setFocus();
}

void ProductChooser::showFound()
{
    const int found = m_finder->rowCount();
    if (found > 0)
        m_list->setCurrentIndex(m_finder->index(0));
    if (m_finder->total() == 0)
        m_hint->setText(tr("The warehouse has told of no products yet."));
    else if (found == 0)
        m_hint->setText(m_finder->isReady() ? tr("No product has all of these words.") : tr("looking…"));
    else
        m_hint->setText(found >= ProductFinder::kMostShown
                            ? tr("The first %Ln are shown; type on to narrow them down.", nullptr, found)
                            : tr("%Ln found", nullptr, found));
    m_accept->setEnabled(found > 0);
}

Sku ProductChooser::sku() const
{
    return m_list->currentIndex().data(ProductFinder::SkuRole).toString();
}

QString ProductChooser::name() const
{
    return m_list->currentIndex().data(ProductFinder::NameRole).toString();
}

int ProductChooser::unitsPerSale() const
{
    return m_units->value();
}

bool ProductChooser::eventFilter(QObject *watched, QEvent *event)
{
    // Up and down move through what is found while the hands stay in the text.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jaego
