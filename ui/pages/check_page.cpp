#include "ui/pages/check_page.h"

#include "core/handout/check_charts.h"
#include "core/handout/series_trend.h"
#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"
#include "ui/models/plan_tree_model.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/table_text.h"
#include "ui/widgets/trail_view.h"
#include "ui/widgets/trend_chart.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int trendYears = 10;

} // namespace

CheckPage::CheckPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    title_ = new QLabel(this);
    title_->setWordWrap(true);
    makeMap();
    left_ = columnOf(map_, makeTables(), {215, 360});
    trail_ = new TrailView(this);
    right_ = columnOf(makeChart(), trail_, {320, 255});
    halves_ = new QSplitter(Qt::Horizontal, this);
    halves_->addWidget(left_);
    halves_->addWidget(right_);
    halves_->setSizes({580, 330});
    halves_->setStretchFactor(0, 1);
    halves_->setChildrenCollapsible(false);
    layout->addWidget(title_);
    layout->addWidget(halves_, 1);
    const auto stale = [this] {
        isStale_ = true;
        if (isVisible())
            refresh();
    };
    connect(&workspace, &Workspace::changed, this, stale);
    connect(&workspace, &Workspace::documentReplaced, this, stale);
    connect(&workspace, &Workspace::yearChanged, this, stale);
}

QString CheckPage::title()
{
    return tr("&Check");
}

QSplitter* CheckPage::columnOf(QWidget* upper, QWidget* lower, const QList<int>& heights)
{
    auto* column = new QSplitter(Qt::Vertical, this);
    column->addWidget(upper);
    column->addWidget(lower);
    column->setSizes(heights);
    column->setStretchFactor(1, 1);
    column->setChildrenCollapsible(false);
    return column;
}

QWidget* CheckPage::makeChart()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    chartKind_ = new QComboBox(box);
    chartKind_->addItems({tr("Average rates of the goals (radar)"),
        tr("Activities and outcomes (four fields)"), tr("Trend of the indicator chosen below")});
    chartKind_->setAccessibleName(tr("Which chart is shown"));
    charts_ = new QStackedWidget(box);
    chart_ = new ChartView(charts_);
    trend_ = new TrendChart(charts_);
    charts_->addWidget(chart_);
    charts_->addWidget(trend_);
    layout->addWidget(chartKind_);
    layout->addWidget(charts_, 1);
    connect(chartKind_, &QComboBox::currentIndexChanged, this, &CheckPage::showChart);
    return box;
}

QWidget* CheckPage::makeTables()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFilters());
    tabs_ = new QTabWidget(box);
    tabs_->setDocumentMode(true);
    addTable(Findings, tr("Findings"), core::FindingWordsColumn);
    addTable(Outlook, tr("Outlook"), 1);
    addTable(Formulas, tr("Formulas side by side"), 1);
    addTable(Grades, tr("Grades and rates"), 0);
    addTable(Departments, tr("Departments"), 0);
    addTable(Sensitivity, tr("Sensitivity"), 4);
    layout->addWidget(tabs_, 1);
    connect(tabs_, &QTabWidget::currentChanged, this, &CheckPage::showTab);
    return box;
}

void CheckPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (isStale_)
        refresh();
}

void CheckPage::refresh()
{
    isStale_ = false;
    const core::Plan& plan = workspace_.plan();
    score_ = core::scorePlan(plan, workspace_.year());
    lastYear_ = core::scorePlan(plan, workspace_.year().previous());
    graders_ = core::graderChecks(plan, score_, &lastYear_);
    title_->setText(score_.scheme
            ? tr("%1, graded by “%2”. Choose a cell of the map to narrow the tables, "
                 "double-click a line to go to its record.")
                  .arg(core::printed(score_.year), score_.schemeName)
            : tr("%1. No grade scheme is chosen for this year.").arg(core::printed(score_.year)));
    fillMap();
    isTableStale_.fill(true);
    showTab();
    showChart();
}

void CheckPage::showChart()
{
    const bool isTrend = chartKind_->currentIndex() == Trend;
    charts_->setCurrentIndex(isTrend ? 1 : 0);
    if (chartKind_->currentIndex() == Radar) {
        core::ChartBlock radar = core::goalRadar({&score_, &lastYear_});
        // The map beside it has the whole names, for which a radar of this size has no room.
        for (size_t i = 0; i < score_.goals.size() && qsizetype(i) < radar.years.size(); ++i)
            radar.years[qsizetype(i)] = tr("Goal %1").arg(score_.goals[i].number);
        chart_->setChart(radar);
    } else if (chartKind_->currentIndex() == Fields) {
        chart_->setChart(core::outputOutcomeChart(score_, graders_.outputs));
    } else if (const core::Id<core::Series> series = currentSeries(); !series.isNull()) {
        const core::FiscalYear first{workspace_.year().year - trendYears / 2};
        trend_->setChart(core::seriesTrend(workspace_.plan(), series, first, trendYears, workspace_.year()));
    } else {
        core::ChartBlock nothing;
        nothing.sentence = tr("Choose a line about an indicator below to see its trend.");
        trend_->setChart(nothing);
    }
}

void CheckPage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("halves"), halves_->saveState());
    settings.setValue(QStringLiteral("left"), left_->saveState());
    settings.setValue(QStringLiteral("right"), right_->saveState());
    settings.setValue(QStringLiteral("table"), tabs_->currentIndex());
    settings.setValue(QStringLiteral("chart"), chartKind_->currentIndex());
    settings.setValue(QStringLiteral("onlyMarked"), marked_->isChecked());
}

void CheckPage::restoreView(const QSettings& settings)
{
    halves_->restoreState(settings.value(QStringLiteral("halves")).toByteArray());
    left_->restoreState(settings.value(QStringLiteral("left")).toByteArray());
    right_->restoreState(settings.value(QStringLiteral("right")).toByteArray());
    chartKind_->setCurrentIndex(settings.value(QStringLiteral("chart"), 0).toInt());
    marked_->setChecked(settings.value(QStringLiteral("onlyMarked")).toBool());
    tabs_->setCurrentIndex(settings.value(QStringLiteral("table"), 0).toInt());
}

void CheckPage::copy()
{
    QApplication::clipboard()->setText(
        map_->hasFocus() ? tableText(rowsOf(*map_)) : table(current())->copyText());
}

void CheckPage::find(const QString& text)
{
    filter_ = PlanTreeModel::folded(text);
    narrow();
}

} // namespace ui
