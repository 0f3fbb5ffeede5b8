// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpi/kpipage.h"

#include "ui/charts/timechart.h"
#include "ui/models/history/kpitable.h"
#include "ui/pages/kpi/kpipanel.h"
#include "ui/pages/kpi/kpitables.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace jaego {

namespace {
constexpr int kPictureHead = 44;
constexpr int kPictureScale = 2;
} // namespace

KpiPage::KpiPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(QStringLiteral("kpiPage"));
    if (memory()) {
        const int kept = memory()->value(QStringLiteral("kpi/range"), 0).toInt();
        if (kept > 0 && kept < static_cast<int>(kKpiRanges.size()))
            m_model.setRange(kKpiRanges[static_cast<size_t>(kept)], QDateTime::currentDateTimeUtc());
    }
    build();
    connect(&m_model, &KpiModel::seriesWanted, link(), &EngineLink::kpisRequested);
    connect(&m_model, &KpiModel::changed, this, &KpiPage::showAnswer);
    connect(link(), &EngineLink::kpisRead, &m_model, &KpiModel::apply);
    connect(link(), &EngineLink::settingsApplied, this,
            [this](const Settings &settings) { m_model.setZone(settings.schedule.timezone); });
    connect(link(), &EngineLink::runFinished, this, [this] {
        m_stale = true;
        if (isVisible())
            activated();
    });
}

QString KpiPage::title() const
{
    return tr("KPIs");
}

QWidget *KpiPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *heading = new QLabel(title(), head);
    setRole(heading, "title");
    layout->addWidget(heading);
    layout->addStretch();
    m_ranges = new QButtonGroup(this);
    for (const KpiRange range : kKpiRanges) {
        auto *chip = new QPushButton(KpiModel::rangeText(range), head);
        chip->setCheckable(true);
        chip->setChecked(range == m_model.range());
        setRole(chip, "chip");
        chip->setAccessibleName(tr("Show %1").arg(KpiModel::rangeText(range)));
        m_ranges->addButton(chip, static_cast<int>(range));
        layout->addWidget(chip);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this,
            [this](int id) { m_model.setRange(static_cast<KpiRange>(id), QDateTime::currentDateTimeUtc()); });
    auto *save = new QPushButton(tr("Save ▾"), head);
    save->setObjectName(QStringLiteral("kpiSave"));
    save->setAccessibleName(tr("Save the page or its points"));
    auto *menu = new QMenu(save);
    menu->addAction(tr("Page as a picture (PNG) …"), this, [this] { saveAs(true); });
    menu->addAction(tr("Points as a table (CSV) …"), this, [this] { saveAs(false); });
    menu->setObjectName(QStringLiteral("kpiSaveMenu"));
    save->setToolTip(tr("Save the page or its points (Ctrl+E)"));
    // Not setMenu(): its arrow is drawn over the frame by style sheets.
    const auto show = [save, menu] {
        menu->popup(save->mapToGlobal(QPoint(0, save->height())));
        menu->setActiveAction(menu->actions().first());
    };
    connect(save, &QPushButton::clicked, menu, show);
    auto *keys = new QShortcut(QKeySequence(QStringLiteral("Ctrl+E")), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, menu, show);
    layout->addWidget(save);
    return head;
}

void KpiPage::build()
{
    m_sheet = new QWidget;
    m_sheet->setObjectName(QStringLiteral("kpiSheet"));
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(space::m);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::m);
    for (const Kpi kpi : kKpis) {
        auto *panel = new KpiPanel(kpi, &m_model, m_sheet);
        const int at = static_cast<int>(m_panels.size());
        grid->addWidget(panel, at / 2, at % 2);
        connect(panel, &KpiPanel::runWanted, this, [this](const QString &run) {
            Q_EMIT openRun(run);
            Q_EMIT placeRequested(QStringLiteral("runs"), run);
        });
        m_panels.append(panel);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    sheet->addLayout(grid, 1);

    m_tables = new KpiTables(&m_model, m_sheet);
    connect(m_tables, &KpiTables::productWanted, this,
            [this](const QString &sku) { Q_EMIT placeRequested(QStringLiteral("stock"), sku); });
    sheet->addWidget(m_tables);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_sheet);
    scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
}

void KpiPage::activated()
{
    if (!m_stale && m_model.answered())
        return;
    m_stale = false;
    m_model.refresh(QDateTime::currentDateTimeUtc());
}

void KpiPage::remember()
{
    if (memory())
        memory()->setValue(QStringLiteral("kpi/range"), static_cast<int>(m_model.range()));
}

void KpiPage::showAnswer()
{
    for (KpiPanel *panel : std::as_const(m_panels))
        panel->refresh();
    const QString gaps = m_model.gapText();
    setStatusText(gaps.isEmpty() ? tr("Click a point to open its run")
                                 : tr("%1 · Click a point to open its run").arg(gaps));
}

void KpiPage::saveAs(bool picture)
{
    const QString name =
        QStringLiteral("jaego-kpi-%1.%2")
            .arg(m_model.to().toTimeZone(m_model.zone()).toString(QStringLiteral("yyyyMMdd-HHmm")),
                 picture ? QStringLiteral("png") : QStringLiteral("csv"));
    auto *dialog = new QFileDialog(this, picture ? tr("Save the page as a picture") : tr("Save the points"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(picture ? QStringLiteral("png") : QStringLiteral("csv"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &path) {
        const QString trouble = picture ? savePicture(path) : savePoints(path);
        setStatusText(trouble.isEmpty() ? tr("Saved: %1").arg(path)
                                        : tr("Not saved: %1. Choose another place.").arg(trouble));
    });
    dialog->open();
}

QString KpiPage::savePicture(const QString &path)
{
    // Twice as fine as the screen, and with its title: a picture travels without its window.
    const int head = kPictureHead;
    const QSize size = m_sheet->size() + QSize(2 * space::l, head + space::l);
    QPixmap picture(size * kPictureScale);
    picture.setDevicePixelRatio(kPictureScale);
    picture.fill(colours().page);
    QPainter painter(&picture);
    painter.setPen(colours().ink);
    painter.setFont(fontOf(type::title, QFont::Bold));
    const QRect line(space::l, 0, size.width() - 2 * space::l, head);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, pictureTitle());
    painter.setPen(colours().secondInk);
    painter.setFont(fontOf(type::caption));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_model.spanText());
    m_sheet->render(&painter, QPoint(space::l, head));
    painter.end();
    return picture.save(path, "PNG") ? QString() : tr("%1 could not be written").arg(path);
}

QString KpiPage::pictureTitle() const
{
    return tr("Jaego · %1 · %2").arg(title(), KpiModel::rangeText(m_model.range()));
}

QString KpiPage::savePoints(const QString &path) const
{
    const Status saved = kpiTable(m_model.points(), m_model.zone()).save(path);
    return saved ? QString() : saved.error().message;
}

void KpiPage::open(const QString &what)
{
    const QStringList names{ QStringLiteral("sync_accuracy"), QStringLiteral("duration"),
                             QStringLiteral("stockout_rate"), QStringLiteral("api_success_rate") };
    const auto at = names.indexOf(what);
    if (at >= 0 && at < m_panels.size())
        m_panels.at(at)->chart()->setFocus(Qt::OtherFocusReason);
}

} // namespace jaego
