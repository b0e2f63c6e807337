#include "ui/widgets/sheet_indicator_item.h"

#include "ui/models/series_order.h"
#include "ui/models/year_grid_model.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/trail_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

// As printed: 令和3年度 … 令和6年度 and the year's target.
constexpr int sheetYears = 4;

core::IndicatorKind kindFor(core::ItemKind kind)
{
    return kind == core::ItemKind::OutcomeIndicators ? core::IndicatorKind::Outcome
                                                     : core::IndicatorKind::Activity;
}

} // namespace

SheetIndicatorItem::SheetIndicatorItem(
    Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent)
    : SheetItem(workspace, key, item, parent)
{
    using Part = YearGridModel::Part;
    model_ = new YearGridModel(workspace, this);
    model_->setColumns({{Part::Name, Part::SeriesName, Part::Unit}, sheetYears,
        {Part::Target, Part::Rate, Part::Grade, Part::Trend}, true});
    model_->setRows([key, kind = kindFor(item.kind)](const core::Plan& plan, core::FiscalYear year) {
        std::vector<core::Id<core::Series>> rows
            = seriesBelow(plan, {core::kindOf<core::Project>(), key.project.uuid}, year);
        std::erase_if(rows, [&](core::Id<core::Series> series) {
            const core::Indicator* indicator = plan.find(plan.find(series)->indicator);
            return indicator->kind != kind || !isOnSheet(*indicator, key);
        });
        return rows;
    });
    grid_ = new GridView(this);
    grid_->setGrid(model_, model_);
    grid_->setAccessibleName(accessibleName());
    grid_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid_->setFrameShape(QFrame::NoFrame);
    grid_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    grid_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    none_ = new QLabel(this);
    none_->setObjectName(QStringLiteral("none"));
    none_->setWordWrap(true);
    body()->addWidget(grid_);
    body()->addWidget(none_);
    connect(model_, &QAbstractItemModel::modelReset, this, &SheetIndicatorItem::fitHeight);
    connect(grid_, &QTableView::clicked, this, &SheetIndicatorItem::explain);
    connect(grid_, &QTableView::activated, this, &SheetIndicatorItem::explain);
    refresh();
}

void SheetIndicatorItem::fitHeight()
{
    const int rows = model_->rowCount();
    grid_->setVisible(rows > 0);
    none_->setVisible(rows == 0);
    none_->setText(noneSentence());
    bool hasSeriesNames = false;
    for (int row = 0; row < rows; ++row)
        hasSeriesNames = hasSeriesNames || !model_->index(row, 1).data().toString().isEmpty();
    grid_->setColumnHidden(1, !hasSeriesNames);
    grid_->setFixedHeight(grid_->horizontalHeader()->sizeHint().height()
        + rows * grid_->verticalHeader()->defaultSectionSize() + 4);
}

void SheetIndicatorItem::explain(const QModelIndex& cell)
{
    using Part = YearGridModel::Part;
    const Part part = cell.isValid() ? model_->partOf(cell.column()) : Part::Name;
    if (part != Part::Rate && part != Part::Grade)
        return;
    const core::Score score = core::scorePlan(workspace_.plan(), workspace_.year());
    showTrail(grid_->viewport(), grid_->visualRect(cell),
        trailOfSeries(workspace_.plan(), score, model_->seriesAt(cell.row())));
}

QString SheetIndicatorItem::noneSentence() const
{
    if (!workspace_.isWritable())
        return key_.department ? tr("This department has no such indicator.")
                               : tr("This project has no such indicator.");
    return key_.department ? tr("This department has no such indicator. Add one on the page of indicators.")
                           : tr("This project has no such indicator. Add one on the page of indicators.");
}

void SheetIndicatorItem::refresh()
{
    fitHeight();
}

void SheetIndicatorItem::showEvent(QShowEvent* event)
{
    model_->setAsleep(false);
    SheetItem::showEvent(event);
}

void SheetIndicatorItem::hideEvent(QHideEvent* event)
{
    SheetItem::hideEvent(event);
    model_->setAsleep(true);
}

QWidget* SheetIndicatorItem::editor() const
{
    return grid_;
}

bool SheetIndicatorItem::showSeries(core::Id<core::Series> series)
{
    const int row = model_->rowOf(series);
    if (row < 0)
        return false;
    grid_->setCurrentIndex(model_->index(row, model_->columnOf(workspace_.year())));
    grid_->setFocus();
    return true;
}

} // namespace ui
