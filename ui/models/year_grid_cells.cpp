// What YearGridModel's cells say.
#include "core/model/edits.h"
#include "core/model/record_owner.h"
#include "core/scoring/explain.h"
#include "ui/models/series_order.h"
#include "ui/models/typed_field.h"
#include "ui/models/year_grid_model.h"

namespace ui {

namespace {

using Part = YearGridModel::Part;

template <class E>
QStringList labelsOf()
{
    QStringList labels;
    for (const core::Word& word : core::Words<E>::list)
        labels.append(QCoreApplication::translate("words", word.label));
    return labels;
}

QVariant sortable(const core::Reading& reading)
{
    const auto number = reading.number();
    // Sorting places rows, it prints nothing: a double is exact enough.
    return number ? QVariant(number->toText().toDouble()) : QVariant();
}

} // namespace

QStringList YearGridModel::choices(Part part)
{
    if (part == Part::Kind)
        return labelsOf<core::IndicatorKind>();
    return part == Part::Direction ? labelsOf<core::Direction>() : QStringList();
}

core::Reading YearGridModel::readingAt(core::Id<core::Series> series, core::FiscalYear year) const
{
    const core::Series* row = index_->plan.find(series);
    const core::Indicator* indicator = row ? index_->plan.find(row->indicator) : nullptr;
    return indicator ? core::readingIn(index_->measures, *indicator, series, year) : core::Reading();
}

const core::Baseline* YearGridModel::baselineOf(core::Id<core::Series> series) const
{
    const auto& rows = index_->measures.baselines.of(series);
    return rows.empty() ? nullptr : rows.front();
}

const core::Target* YearGridModel::shownTarget(core::Id<core::Series> series, int column) const
{
    const bool isYear = partOf(column) == Part::Year;
    const core::FiscalYear year = isYear ? yearOf(column) : workspace_.year();
    const core::Target* target = core::targetFor(index_->measures, series, year, workspace_.year());
    return target && isYear && target->year != year ? nullptr : target;
}

// The number leads, so that what is cut off is the end of a name.
QString YearGridModel::ownerText(const core::Indicator& indicator) const
{
    const QString number = ownerNumber(index_->plan, indicator);
    const core::RecordRef owner = ownerOf(indicator);
    const QString name = owner.kind == core::kindOf<core::Project>()
        ? core::projectName(index_->plan, core::Id<core::Project>{owner.id}, workspace_.year())
        : core::recordName(index_->plan, owner, workspace_.year());
    return tr("%1 %2", "number and name of who has the indicator").arg(number, name).trimmed();
}

QString YearGridModel::wordText(core::Id<core::Series> series, Part part) const
{
    const core::Series* row = index_->plan.find(series);
    const core::Indicator* indicator = row ? index_->plan.find(row->indicator) : nullptr;
    if (!indicator)
        return {};
    switch (part) {
    case Part::Owner:
        return ownerText(*indicator);
    case Part::Name:
        return indicator->name;
    case Part::SeriesName:
        return row->name;
    case Part::Kind:
        return core::wordLabel(indicator->kind);
    case Part::Unit:
        return indicator->unit;
    case Part::Direction:
        return core::wordLabel(indicator->direction);
    default:
        return {};
    }
}

std::optional<core::SeriesRates> YearGridModel::ratesOf(core::Id<core::Series> series) const
{
    const core::Series* row = index_->plan.find(series);
    const core::Indicator* indicator = row ? index_->plan.find(row->indicator) : nullptr;
    const core::PlanPeriod* period = core::planOf(index_->plan, workspace_.year());
    if (!indicator || !period)
        return std::nullopt;
    return core::ratesOf(index_->measures, *indicator, *row, period->firstYear, workspace_.year());
}

QString YearGridModel::scoreText(core::Id<core::Series> series, Part part) const
{
    const auto rates = ratesOf(series);
    if (!rates)
        return {};
    if (part == Part::Rate) {
        const QString rate = core::printedCounting(*rates);
        return rate.isEmpty() ? QStringLiteral("－") : rate;
    }
    const core::PlanPeriod* period = core::planOf(index_->plan, workspace_.year());
    const core::Grading grading = core::gradingIn(index_->plan, period->id, workspace_.year());
    const core::Grade* grade = index_->plan.find(core::computedGrade(grading, *rates).grade);
    return grade ? grade->code : QStringLiteral("－");
}

QVariantList YearGridModel::trendOf(core::Id<core::Series> series) const
{
    QVariantList points;
    for (int column = leadingColumns(); column < leadingColumns() + years_; ++column)
        points.append(sortable(readingAt(series, yearOf(column))));
    return points;
}

QString YearGridModel::cellText(core::Id<core::Series> series, int column) const
{
    const Part part = partOf(column);
    const core::Series* row = index_->plan.find(series);
    const core::Indicator* indicator = row ? index_->plan.find(row->indicator) : nullptr;
    if (!indicator)
        return {};
    if (part == Part::Baseline) {
        const core::Baseline* baseline = baselineOf(series);
        return baseline ? core::printed(baseline->value, indicator->decimals) : QString();
    }
    if (part == Part::Rate || part == Part::Grade)
        return scoreText(series, part);
    if (part == Part::Target || (part == Part::Year && shown_ == Shown::Targets)) {
        const core::Target* target = shownTarget(series, column);
        if (!target)
            return {};
        const QString text = core::printedTarget(*target, indicator->decimals);
        return part == Part::Target && target->year != workspace_.year()
            ? tr("%1 (%2)", "target, year").arg(text, core::printedShort(target->year))
            : text;
    }
    if (part != Part::Year)
        return wordText(series, part);
    const core::Reading reading = readingAt(series, yearOf(column));
    return reading.missing() == core::Missing::NotEntered ? QString()
                                                          : core::printed(reading, indicator->decimals);
}

QString YearGridModel::editText(core::Id<core::Series> series, int column) const
{
    const Part part = partOf(column);
    if (part == Part::Target || (part == Part::Year && shown_ == Shown::Targets)) {
        const core::Target* target = shownTarget(series, column);
        const core::Series* row = index_->plan.find(series);
        return target && row ? core::typedTarget(*target, index_->plan.find(row->indicator)->unit)
                             : QString();
    }
    if (part == Part::Year)
        return typedText(readingAt(series, yearOf(column)));
    if (part == Part::Baseline) {
        const core::Baseline* baseline = baselineOf(series);
        return baseline ? typedText(baseline->value) : QString();
    }
    return cellText(series, column);
}

QString YearGridModel::copyText(core::Id<core::Series> series, int column) const
{
    const Part part = partOf(column);
    const bool isPlainNumber = part == Part::Baseline || (part == Part::Year && shown_ == Shown::Actuals);
    return isPlainNumber ? editText(series, column) : cellText(series, column);
}

QVariant YearGridModel::sortValue(core::Id<core::Series> series, int column) const
{
    const Part part = partOf(column);
    if (part == Part::Baseline) {
        const core::Baseline* baseline = baselineOf(series);
        return baseline ? sortable(baseline->value) : QVariant();
    }
    if (part == Part::Target || (part == Part::Year && shown_ == Shown::Targets)) {
        const core::Target* target = shownTarget(series, column);
        return target && target->number ? sortable(*target->number) : QVariant();
    }
    return part == Part::Year ? sortable(readingAt(series, yearOf(column)))
                              : QVariant(cellText(series, column));
}

Tone YearGridModel::toneOf(core::Id<core::Series> series, int column) const
{
    const Part part = partOf(column);
    if (part == Part::Target || (part == Part::Year && shown_ == Shown::Targets))
        return Tone::Target;
    if (part != Part::Year && part != Part::Baseline)
        return Tone::Plain;
    const core::Baseline* baseline = baselineOf(series);
    const core::Reading reading = part == Part::Year ? readingAt(series, yearOf(column))
                                                     : (baseline ? baseline->value : core::Reading());
    const auto number = reading.number();
    if (!number)
        return Tone::Missing;
    const auto start = baseline && part == Part::Year ? baseline->value.number() : std::nullopt;
    const core::Series* row = index_->plan.find(series);
    const core::Indicator* indicator = row ? index_->plan.find(row->indicator) : nullptr;
    if (!start || !indicator)
        return Tone::Plain;
    const core::Tolerance tolerance{indicator->tolerance.value_or(core::Decimal()), indicator->toleranceUnit};
    return core::changeOf(indicator->direction, *number, *start, tolerance) == core::Change::Worse
        ? Tone::Worse
        : Tone::Plain;
}

QString YearGridModel::cellName(core::Id<core::Series> series, int column) const
{
    const core::Series* row = index_->plan.find(series);
    const core::Indicator* indicator = row ? index_->plan.find(row->indicator) : nullptr;
    if (!indicator)
        return {};
    const QString name = row->name.isEmpty()
        ? indicator->name
        : tr("%1 (%2)", "indicator, series").arg(indicator->name, row->name);
    const Part part = partOf(column);
    return tr("%1, %2", "row, column")
        .arg(name,
            part == Part::Year ? core::printed(yearOf(column))
                               : headerData(column, Qt::Horizontal).toString());
}

QString YearGridModel::valueToolTip(core::Id<core::Series> series, int column) const
{
    QStringList lines;
    if (toneOf(series, column) == Tone::Worse)
        lines.append(tr("Worse than the baseline of %1").arg(core::printed(baselineOf(series)->value)));
    for (const core::Value* value : index_->measures.values.of(series)) {
        if (value->year != yearOf(column))
            continue;
        if (value->isProvisional)
            lines.append(tr("Provisional value"));
        lines.append(value->note);
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString YearGridModel::toolTip(core::Id<core::Series> series, int column) const
{
    const core::Series* row = index_->plan.find(series);
    const core::Indicator* indicator = row ? index_->plan.find(row->indicator) : nullptr;
    if (!indicator)
        return {};
    const Part part = partOf(column);
    if (part == Part::Owner)
        return core::recordName(index_->plan, ownerOf(*indicator), workspace_.year());
    if (part == Part::Baseline) {
        const core::Baseline* baseline = baselineOf(series);
        return baseline && baseline->year ? core::printedBoth(*baseline->year) : QString();
    }
    if (part == Part::Name)
        return indicator->definition.isEmpty()
            ? indicator->name
            : tr("%1: %2", "indicator, its definition").arg(indicator->name, indicator->definition);
    if (part == Part::Rate)
        if (const auto rates = ratesOf(series))
            return core::explainedCounting(*rates);
    // What a narrow column cuts off.
    return part == Part::Year && shown_ == Shown::Actuals ? valueToolTip(series, column)
                                                          : cellText(series, column);
}

} // namespace ui
