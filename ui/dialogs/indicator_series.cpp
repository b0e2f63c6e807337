// IndicatorDialog: the table of the indicator's series and their baselines.
#include "ui/dialogs/indicator_dialog.h"
#include "ui/widgets/typed_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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
    series_ = new TypedTable(0, 3, box);
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
    layout->addWidget(title);
    layout->addWidget(series_, 1);
    layout->addLayout(makeSeriesButtons());
    return box;
}

QLayout* IndicatorDialog::makeSeriesButtons()
{
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, auto press) {
        auto* made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, press);
        buttons->addWidget(made);
        return made;
    };
    button(tr("Add a series"), [this] { addSeriesRow(nullptr); });
    auto* remove = button(tr("Remove the series"), [this] { removeSeriesRow(series_->currentRow()); });
    const auto refresh = [this, remove] { remove->setEnabled(series_->rowCount() > 1); };
    connect(series_->model(), &QAbstractItemModel::rowsInserted, remove, refresh);
    connect(series_->model(), &QAbstractItemModel::rowsRemoved, remove, refresh);
    refresh();
    buttons->addStretch(1);
    return buttons;
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

void IndicatorDialog::removeSeriesRow(int row)
{
    if (row < 0)
        return;
    const QTableWidgetItem* name = series_->item(row, NameColumn);
    const auto known = core::Uuid::fromText(name->data(Qt::UserRole).toString());
    const core::Id<core::Series> id{known.value_or(core::Uuid())};
    const bool isUsed = known
        && (!core::rowsOf(workspace_.plan(), &core::Value::series, id).empty()
            || !core::rowsOf(workspace_.plan(), &core::Target::series, id).empty());
    refusal_->setText(isUsed ? tr("The series “%1” stays because it has values or targets. Remove it in the "
                                  "grid of indicators, where they are seen.")
                                   .arg(name->text().isEmpty() ? indicator_.name : name->text())
                             : QString());
    if (isUsed)
        return;
    if (known)
        removedSeries_.push_back(id);
    series_->removeRow(row);
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
    for (const core::Id<core::Series> id : removedSeries_) {
        core::Result<core::Plan> next = core::removeWithParts(plan, {core::kindOf<core::Series>(), id.uuid});
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace ui
