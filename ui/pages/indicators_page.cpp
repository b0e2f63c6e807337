#include "ui/pages/indicators_page.h"

#include "core/handout/series_trend.h"
#include "ui/models/series_order.h"
#include "ui/models/year_grid_model.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/trail_view.h"
#include "ui/widgets/trend_chart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

using Part = YearGridModel::Part;

constexpr int shownYears = 10;

// Widths in characters of the interface's font, so that they grow with it.
struct Width {
    Part part;
    int least;
    int most;
};
constexpr Width widths[] = {{Part::Owner, 10, 14}, {Part::Name, 16, 24}, {Part::SeriesName, 6, 12},
    {Part::Kind, 5, 8}, {Part::Unit, 5, 10}, {Part::Direction, 6, 10}, {Part::Baseline, 8, 12},
    {Part::Target, 11, 20}, {Part::Year, 6, 14}};

Width widthOf(Part part)
{
    const auto* found = std::find_if(
        std::begin(widths), std::end(widths), [part](const Width& width) { return width.part == part; });
    return found == std::end(widths) ? Width{part, 8, 8} : *found;
}

} // namespace

IndicatorsPage::IndicatorsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    // Before the model, which has the page refreshed by the same signals.
    const auto outdate = [this] { score_.reset(); };
    connect(&workspace, &Workspace::changed, this, outdate);
    connect(&workspace, &Workspace::documentReplaced, this, outdate);
    model_ = new YearGridModel(workspace, this);
    model_->setRows(
        [this](const core::Plan& plan, core::FiscalYear year) { return seriesBelow(plan, scope(), year); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(makeBar());
    stack_ = new QStackedWidget(this);
    stack_->addWidget(makeGrid());
    stack_->addWidget(makeNothing());
    layout->addWidget(stack_, 1);
    connect(&workspace, &Workspace::selectionChanged, this, &IndicatorsPage::reload);
    connect(&workspace, &Workspace::saveStateChanged, this, &IndicatorsPage::refreshButtons);
    connect(model_, &QAbstractItemModel::modelReset, this, &IndicatorsPage::refresh);
    connect(model_, &QAbstractItemModel::dataChanged, this, &IndicatorsPage::refreshChart);
    connect(model_, &QAbstractItemModel::dataChanged, fit_, &ColumnFit::fit);
    connect(
        grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, &IndicatorsPage::refreshChart);
    refresh();
}

QString IndicatorsPage::title()
{
    return tr("&Indicators");
}

QWidget* IndicatorsPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    scope_ = new QComboBox(bar);
    scope_->addItems({tr("Below the selection"), tr("The whole plan")});
    scope_->setAccessibleName(tr("Which indicators are shown"));
    shown_ = new QComboBox(bar);
    shown_->addItems({tr("Actual values"), tr("Targets by year")});
    shown_->setAccessibleName(tr("What the year columns show"));
    filter_ = new QLineEdit(bar);
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setClearButtonEnabled(true);
    filter_->setAccessibleName(tr("Show only rows that contain this text"));
    scopeName_ = new ElidedLabel(bar);
    row->addWidget(scope_);
    row->addWidget(shown_);
    row->addWidget(filter_, 1);
    row->addWidget(scopeName_, 2);
    const auto button = [&](const QString& text, void (IndicatorsPage::*go)()) {
        auto* made = new QPushButton(text, bar);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, go);
        return made;
    };
    addIndicator_.append(button(tr("&Add an indicator…"), &IndicatorsPage::addIndicator));
    addIndicator_.first()->setObjectName(QStringLiteral("addIndicator"));
    addSeries_ = button(tr("Add a s&eries…"), &IndicatorsPage::addSeries);
    definition_ = button(tr("&Definition…"), &IndicatorsPage::editDefinition);
    remove_ = button(tr("&Remove…"), &IndicatorsPage::removeCurrent);
    connect(scope_, &QComboBox::currentIndexChanged, this, &IndicatorsPage::reload);
    connect(filter_, &QLineEdit::textChanged, model_, &YearGridModel::setFilter);
    connect(shown_, &QComboBox::currentIndexChanged, this, [this](int position) {
        model_->setShown(position == 1 ? YearGridModel::Shown::Targets : YearGridModel::Shown::Actuals);
    });
    return bar;
}

QWidget* IndicatorsPage::makeGrid()
{
    splitter_ = new QSplitter(Qt::Vertical, this);
    grid_ = new GridView(splitter_);
    grid_->setGrid(model_, model_);
    grid_->setSortable(true);
    grid_->setAccessibleName(tr("Indicators by year"));
    grid_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(grid_, &QWidget::customContextMenuRequested, this, &IndicatorsPage::showMenu);
    auto* details = new QShortcut(detailsKey, grid_);
    details->setContext(Qt::WidgetWithChildrenShortcut);
    connect(details, &QShortcut::activated, this, &IndicatorsPage::editDetails);
    const int character = grid_->fontMetrics().averageCharWidth() + 2;
    const auto columnOf = [this](Part part) {
        int column = 0;
        while (model_->partOf(column) != part)
            ++column;
        return column;
    };
    grid_->horizontalHeader()->setDefaultSectionSize(1);
    fit_ = new ColumnFit(grid_, columnOf(Part::Name), [this, character](int column) {
        const Width width = widthOf(model_->partOf(column));
        return ColumnFit::Range{width.least * character + 8, width.most * character + 8};
    });
    connect(model_, &QAbstractItemModel::modelReset, fit_, &ColumnFit::fit);
    connect(model_, &QAbstractItemModel::headerDataChanged, fit_, &ColumnFit::fit);
    grid_->setFrozenColumns(model_->leadingColumns());
    below_ = new QSplitter(Qt::Horizontal, splitter_);
    chart_ = new TrendChart(below_);
    trail_ = new TrailView(below_);
    below_->addWidget(chart_);
    below_->addWidget(trail_);
    below_->setSizes({520, 360});
    splitter_->addWidget(grid_);
    splitter_->addWidget(below_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({420, 170});
    return splitter_;
}

QWidget* IndicatorsPage::makeNothing()
{
    auto* nothing = new QWidget(this);
    auto* layout = new QVBoxLayout(nothing);
    nothing_ = new QLabel(nothing);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    auto* add = new QPushButton(tr("Add an indicator…"), nothing);
    addIndicator_.append(add);
    connect(add, &QPushButton::clicked, this, &IndicatorsPage::addIndicator);
    layout->addStretch(1);
    layout->addWidget(nothing_);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return nothing;
}

core::RecordRef IndicatorsPage::scope() const
{
    // Asked by the model already while the page is being made.
    return scope_ && scope_->currentIndex() == 1 ? core::RecordRef() : workspace_.selection();
}

core::Id<core::Series> IndicatorsPage::currentSeries() const
{
    const QModelIndex cell = grid_->currentIndex();
    return cell.isValid() ? model_->seriesAt(cell.row()) : core::Id<core::Series>();
}

const core::Indicator* IndicatorsPage::currentIndicator() const
{
    const core::Series* series = workspace_.plan().find(currentSeries());
    return series ? workspace_.plan().find(series->indicator) : nullptr;
}

const core::Value* IndicatorsPage::currentValue() const
{
    const QModelIndex cell = grid_->currentIndex();
    const bool isYear = cell.isValid() && model_->partOf(cell.column()) == Part::Year;
    return isYear ? core::valueIn(workspace_.plan(), currentSeries(), model_->yearOf(cell.column()))
                  : nullptr;
}

void IndicatorsPage::reload()
{
    model_->reload();
}

void IndicatorsPage::refresh()
{
    const core::RecordRef shown = core::standsFor(workspace_.plan(), scope());
    const bool isAll = shown.id.isNull();
    scopeName_->setText(isAll ? QString() : core::recordName(workspace_.plan(), shown, workspace_.year()));
    const bool isEmpty = model_->rowCount() == 0 && filter_->text().isEmpty();
    stack_->setCurrentIndex(isEmpty ? 1 : 0);
    showYear();
    refreshChart();
}

void IndicatorsPage::showYear()
{
    if (model_->rowCount() == 0)
        return;
    const int column = std::max(0, model_->columnOf(workspace_.year()));
    if (!grid_->currentIndex().isValid())
        grid_->setCurrentIndex(model_->index(0, column));
    if (!isVisible() || yearInSight_ == workspace_.year())
        return;
    yearInSight_ = workspace_.year();
    grid_->scrollTo(grid_->currentIndex().siblingAtColumn(column));
}

void IndicatorsPage::refreshChart()
{
    const core::Id<core::Series> series = currentSeries();
    const bool hasRow = !series.isNull();
    refreshButtons();
    refreshTrail();
    if (!hasRow) {
        core::ChartBlock nothing;
        nothing.sentence = tr("Choose a row to see its trend.");
        chart_->setChart(nothing);
        return;
    }
    // Of more years than the chart shows, those around the year in use.
    const int years = model_->columnCount() - model_->leadingColumns();
    const int before
        = workspace_.year().year - model_->yearOf(model_->leadingColumns()).year - (shownYears - 2);
    const int skipped = std::clamp(before, 0, std::max(0, years - shownYears));
    const core::FiscalYear first = model_->yearOf(model_->leadingColumns() + skipped);
    chart_->setChart(core::seriesTrend(workspace_.plan(), series, first, shownYears, workspace_.year()));
}

void IndicatorsPage::refreshTrail()
{
    const QModelIndex cell = grid_->currentIndex();
    const bool isYear = cell.isValid() && model_->partOf(cell.column()) == Part::Year;
    const core::FiscalYear year = isYear ? model_->yearOf(cell.column()) : workspace_.year();
    trail_->setTrail(isVisible() && cell.isValid()
            ? trailOfSeries(workspace_.plan(), scoreOf(year), currentSeries())
            : NumberTrail());
}

const core::Score& IndicatorsPage::scoreOf(core::FiscalYear year)
{
    if (!score_ || score_->year != year)
        score_ = core::scorePlan(workspace_.plan(), year);
    return *score_;
}

void IndicatorsPage::showSeries(core::Id<core::Series> series)
{
    if (model_->rowOf(series) < 0) {
        filter_->clear();
        scope_->setCurrentIndex(1);
    }
    const int row = model_->rowOf(series);
    if (row < 0)
        return;
    grid_->setCurrentIndex(model_->index(row, std::max(0, model_->columnOf(workspace_.year()))));
    grid_->setFocus();
}

void IndicatorsPage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("splitter"), splitter_->saveState());
    settings.setValue(QStringLiteral("below"), below_->saveState());
    settings.setValue(QStringLiteral("columns"), grid_->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("scope"), scope_->currentIndex());
    settings.setValue(QStringLiteral("filter"), filter_->text());
}

void IndicatorsPage::restoreView(const QSettings& settings)
{
    splitter_->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    below_->restoreState(settings.value(QStringLiteral("below")).toByteArray());
    const QByteArray columns = settings.value(QStringLiteral("columns")).toByteArray();
    if (!columns.isEmpty())
        grid_->horizontalHeader()->restoreState(columns);
    scope_->setCurrentIndex(settings.value(QStringLiteral("scope"), 0).toInt());
    filter_->setText(settings.value(QStringLiteral("filter")).toString());
}

void IndicatorsPage::commitEditing()
{
    grid_->commitEditing();
}

void IndicatorsPage::copy()
{
    grid_->copyCells();
}

void IndicatorsPage::cut()
{
    grid_->cutCells();
}

void IndicatorsPage::paste()
{
    grid_->pasteCells();
}

void IndicatorsPage::find(const QString& text)
{
    filter_->setText(text);
}

void IndicatorsPage::showEvent(QShowEvent* event)
{
    model_->setAsleep(false); // Refreshes the page where anything has changed.
    Page::showEvent(event);
    showYear();
    refreshTrail(); // Not made while nobody sees it.
}

void IndicatorsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    model_->setAsleep(true);
}

} // namespace ui
