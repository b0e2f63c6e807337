// IndicatorDialog: the table of the indicator's series and their baselines, and the milestones behind it.
#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/milestones_part.h"
#include "ui/dialogs/scoring_part.h"
#include "ui/models/typed_field.h"
#include "ui/widgets/typed_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

enum SeriesColumn { NameColumn, BaselineYearColumn, BaselineColumn, SampleColumn, TotalColumn, ColumnCount };

// Beside the name of the series.
constexpr int idRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1;

core::Id<core::Series> idIn(const QTableWidgetItem* name)
{
    return {core::Uuid::fromText(name->data(idRole).toString()).value_or(core::Uuid())};
}

} // namespace

QWidget* IndicatorDialog::makeSeries()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    auto* title
        = new QLabel(tr("S&eries and their baselines. One unnamed series where nothing is told apart. A "
                        "total is the sum of the others and has no value of its own in averages."),
            box);
    title->setWordWrap(true);
    series_ = new TypedTable(0, ColumnCount, box);
    series_->setObjectName(QStringLiteral("series"));
    series_->setHorizontalHeaderLabels(
        {tr("Series"), tr("Baseline year"), tr("Baseline"), tr("Sample size"), tr("Total")});
    series_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    series_->horizontalHeader()->setSectionResizeMode(TotalColumn, QHeaderView::ResizeToContents);
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
    connect(series_, &QTableWidget::itemChanged, this, &IndicatorDialog::seriesChanged);
    seriesChanged();
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
    button(tr("Add a series"), [this] {
        addSeriesRow(nullptr);
        seriesChanged();
    });
    auto* remove = button(tr("Remove the series"), [this] {
        removeSeriesRow(series_->currentRow());
        seriesChanged();
    });
    const auto refresh = [this, remove] { remove->setEnabled(series_->rowCount() > 1); };
    connect(series_->model(), &QAbstractItemModel::rowsInserted, remove, refresh);
    connect(series_->model(), &QAbstractItemModel::rowsRemoved, remove, refresh);
    refresh();
    buttons->addStretch(1);
    return buttons;
}

void IndicatorDialog::addSeriesRow(const core::Series* series)
{
    const QSignalBlocker quiet(series_); // A row that is only half filled concerns nobody.
    const int row = series_->rowCount();
    series_->insertRow(row);
    auto* name = new QTableWidgetItem(series ? series->name : QString());
    name->setData(idRole, series ? series->id.uuid.toText() : QString());
    name->setData(numberRole, ++lastNumber_);
    series_->setItem(row, NameColumn, name);
    const core::Baseline* baseline = series ? core::baselineOf(workspace_.plan(), series->id) : nullptr;
    const QString texts[] = {baseline && baseline->year ? core::printedShort(*baseline->year) : QString(),
        baseline ? core::printed(baseline->value) : QString(),
        baseline && baseline->sampleSize ? QString::number(*baseline->sampleSize) : QString()};
    for (const int column : {BaselineYearColumn, BaselineColumn, SampleColumn})
        series_->setItem(row, column, new QTableWidgetItem(texts[column - BaselineYearColumn]));
    auto* total = new QTableWidgetItem;
    total->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    total->setCheckState(series && series->isTotal ? Qt::Checked : Qt::Unchecked);
    series_->setItem(row, TotalColumn, total);
    if (series)
        milestones_->setMilestones(
            lastNumber_, core::byRank(core::rowsOf(workspace_.plan(), &core::Milestone::series, series->id)));
}

void IndicatorDialog::removeSeriesRow(int row)
{
    if (row < 0)
        return;
    const QTableWidgetItem* name = series_->item(row, NameColumn);
    const core::Id<core::Series> id = idIn(name);
    const bool isUsed = !id.isNull()
        && (!core::rowsOf(workspace_.plan(), &core::Value::series, id).empty()
            || !core::rowsOf(workspace_.plan(), &core::Target::series, id).empty());
    say(isUsed ? tr("The series “%1” stays because it has values or targets. Remove it in the "
                    "grid of indicators, where they are seen.")
                     .arg(name->text().isEmpty() ? indicator_.name : name->text())
               : QString());
    if (isUsed)
        return;
    if (!id.isNull())
        removedSeries_.push_back(id);
    series_->removeRow(row);
}

void IndicatorDialog::seriesChanged()
{
    std::vector<std::pair<int, QString>> named;
    int parts = 0;
    for (int row = 0; row < series_->rowCount(); ++row) {
        named.emplace_back(
            series_->item(row, NameColumn)->data(numberRole).toInt(), seriesCell(row, NameColumn));
        parts += series_->item(row, TotalColumn)->checkState() == Qt::Unchecked ? 1 : 0;
    }
    milestones_->setSeries(named);
    scoring_->setSeriesCount(parts);
}

QString IndicatorDialog::seriesCell(int row, int column) const
{
    return series_->item(row, column) ? series_->item(row, column)->text().trimmed() : QString();
}

core::Result<core::Plan> IndicatorDialog::withSeriesNamed(
    const core::Plan& plan, core::Id<core::Indicator> indicator, int row, core::Id<core::Series>& id) const
{
    const QString name = seriesCell(row, NameColumn);
    id = idIn(series_->item(row, NameColumn));
    const bool isFirstOfNew = isNew_ && row == 0;
    if (isFirstOfNew)
        id = core::byRank(core::rowsOf(plan, &core::Series::indicator, indicator)).front()->id;
    if (const core::Series* known = plan.find(id))
        return known->name == name ? plan : withField(plan, id, u"name", name);
    if (name.isEmpty())
        return plan;
    core::Result<core::Plan> added = core::addSeries(plan, workspace_.ids(), indicator, name);
    if (added)
        id = core::byRank(core::rowsOf(*added, &core::Series::indicator, indicator)).back()->id;
    return added;
}

core::Result<core::Plan> IndicatorDialog::withBaseline(
    const core::Plan& plan, core::Id<core::Series> id, int row) const
{
    const QString yearText = seriesCell(row, BaselineYearColumn);
    const auto year = core::readFiscalYear(yearText, workspace_.year().firstDay());
    if (!yearText.isEmpty() && !year)
        return core::Refusal{
            tr("“%1” is not a fiscal year. Write the baseline's year such as R5.").arg(yearText)};
    core::Result<core::Plan> entered
        = core::enterBaseline(plan, workspace_.ids(), id, year, seriesCell(row, BaselineColumn));
    const QString sample = seriesCell(row, SampleColumn);
    const core::Baseline* baseline = entered ? core::baselineOf(*entered, id) : nullptr;
    if (!baseline)
        return entered && !sample.isEmpty()
            ? core::Refusal{tr("The sample size “%1” has no baseline. Enter the baseline, too.").arg(sample)}
            : entered;
    TypedRecord typed(*baseline);
    typed.set(u"sample_size", &core::Baseline::sampleSize, sample);
    if (!typed.result())
        return typed.result().refusal();
    return withField(*entered, baseline->id, u"sample_size",
        core::FieldText<std::optional<int>>::write(typed.result()->sampleSize));
}

core::Result<core::Plan> IndicatorDialog::withSeriesRow(
    const core::Plan& plan, core::Id<core::Indicator> indicator, int row)
{
    faulty_ = Part::Series;
    core::Id<core::Series> id;
    core::Result<core::Plan> result = withSeriesNamed(plan, indicator, row, id);
    if (!result || !result->find(id))
        return result;
    result = withBaseline(*result, id, row);
    const bool isTotal = series_->item(row, TotalColumn)->checkState() == Qt::Checked;
    if (result && result->find(id)->isTotal != isTotal)
        result = withField(*result, id, u"is_total", core::FieldText<bool>::write(isTotal));
    if (!result)
        return result;
    faulty_ = Part::Milestones;
    auto milestones = milestones_->read(series_->item(row, NameColumn)->data(numberRole).toInt());
    if (!milestones)
        return milestones.refusal();
    return core::setMilestones(*result, workspace_.ids(), id, std::move(milestones).value());
}

core::Result<core::Plan> IndicatorDialog::withSeries(core::Plan plan, core::Id<core::Indicator> indicator)
{
    for (int row = 0; row < series_->rowCount(); ++row) {
        core::Result<core::Plan> next = withSeriesRow(plan, indicator, row);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    faulty_ = Part::Series;
    for (const core::Id<core::Series> id : removedSeries_) {
        core::Result<core::Plan> next = core::removeWithParts(plan, {core::kindOf<core::Series>(), id.uuid});
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace ui
