// IndicatorDialog: the table of the indicator's series and their baselines.
#include "ui/dialogs/indicator_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum SeriesColumn { NameColumn, BaselineYearColumn, BaselineColumn };

} // namespace

QWidget* IndicatorDialog::makeSeries()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title
        = new QLabel(tr("Seri&es and their baselines (one unnamed series when nothing is told apart)"), box);
    title->setWordWrap(true);
    series_ = new QTableWidget(0, 3, box);
    series_->setHorizontalHeaderLabels({tr("Series"), tr("Baseline year"), tr("Baseline")});
    series_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    series_->verticalHeader()->hide();
    series_->setTabKeyNavigation(false);
    series_->setMinimumHeight(110);
    title->setBuddy(series_);
    if (isNew_)
        addSeriesRow(nullptr);
    else
        for (const core::Series* row :
            core::byRank(core::rowsOf(workspace_.plan(), &core::Series::indicator, indicator_.id)))
            addSeriesRow(row);
    auto* add = new QPushButton(tr("Add a series"), box);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] { addSeriesRow(nullptr); });
    layout->addWidget(title);
    layout->addWidget(series_, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    return box;
}

void IndicatorDialog::addSeriesRow(const core::Series* series)
{
    const int row = series_->rowCount();
    series_->insertRow(row);
    const auto baselines = series ? core::rowsOf(workspace_.plan(), &core::Baseline::series, series->id)
                                  : std::vector<const core::Baseline*>();
    auto* name = new QTableWidgetItem(series ? series->name : QString());
    name->setData(Qt::UserRole, series ? series->id.uuid.toText() : QString());
    series_->setItem(row, NameColumn, name);
    const core::Baseline* baseline = baselines.empty() ? nullptr : baselines.front();
    series_->setItem(row, BaselineYearColumn,
        new QTableWidgetItem(baseline && baseline->year ? core::printedShort(*baseline->year) : QString()));
    series_->setItem(
        row, BaselineColumn, new QTableWidgetItem(baseline ? core::printed(baseline->value) : QString()));
}

core::Result<core::Plan> IndicatorDialog::withSeriesRow(
    const core::Plan& plan, core::Id<core::Indicator> indicator, int row) const
{
    const auto cell = [&](int column) {
        return series_->item(row, column) ? series_->item(row, column)->text().trimmed() : QString();
    };
    const auto known = core::Uuid::fromText(series_->item(row, NameColumn)->data(Qt::UserRole).toString());
    const QString name = cell(NameColumn);
    const auto before = core::byRank(core::rowsOf(plan, &core::Series::indicator, indicator));
    const bool isFirstOfNew = isNew_ && row == 0;
    if (!known && !isFirstOfNew && name.isEmpty())
        return plan;
    core::Plan result = plan;
    core::Id<core::Series> id = known ? core::Id<core::Series>{*known} : before.front()->id;
    if (!known && !name.isEmpty()) {
        core::Result<core::Plan> next = core::addSeries(result, workspace_.ids(), indicator, name);
        if (!next)
            return next;
        result = std::move(next).value();
        id = core::byRank(core::rowsOf(result, &core::Series::indicator, indicator)).back()->id;
    } else if (known && plan.find(id) && plan.find(id)->name != name) {
        const core::KindInfo& info = core::kindInfo(core::kindOf<core::Series>());
        core::Result<core::Plan> next
            = core::setField(result, {info.kind, id.uuid}, info.fieldOf(u"name"), name);
        if (!next)
            return next;
        result = std::move(next).value();
    }
    const QString yearText = cell(BaselineYearColumn);
    const auto year = core::readFiscalYear(yearText, workspace_.year().firstDay());
    if (!yearText.isEmpty() && !year)
        return core::Refusal{
            tr("“%1” is not a fiscal year. Write the baseline's year such as R5.").arg(yearText)};
    return core::enterBaseline(result, workspace_.ids(), id, year, cell(BaselineColumn));
}

core::Result<core::Plan> IndicatorDialog::withSeries(
    core::Plan plan, core::Id<core::Indicator> indicator) const
{
    for (int row = 0; row < series_->rowCount(); ++row) {
        core::Result<core::Plan> next = withSeriesRow(plan, indicator, row);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace ui
