#include "core/scoring/equation.h"

#include "core/model/folded_width.h"

namespace core {

namespace {

QString actualOf(const SeriesRates& rates)
{
    return printed(rates.actual.reading, rates.indicator.decimals);
}
QString targetOf(const SeriesRates& rates)
{
    const Fraction* number = std::get_if<Fraction>(&rates.targetNumber);
    const bool isWritten = rates.target && rates.target->number
        && rates.indicator.accumulation != Accumulation::SummedFlow && number
        && *number == Fraction(*rates.target->number);
    if (isWritten)
        return printed(*rates.target->number, rates.indicator.decimals);
    return number ? printedLike(rates, *number) : QString();
}
QString baselineOf(const SeriesRates& rates)
{
    return printed(rates.baseline, rates.indicator.decimals);
}
QString pathOf(const SeriesRates& rates)
{
    return printedLike(rates, rates.pathValue().value_or(Fraction()));
}
QString printedShare(const Fraction& share)
{
    return printedRate(share * Fraction(100));
}

QString ratio(const SeriesRates& rates, const QString& rate)
{
    return sentence("explain", "Actual %1 ÷ target %2 = %3").arg(actualOf(rates), targetOf(rates), rate);
}
QString inverse(const SeriesRates& rates, const QString& rate)
{
    return sentence("explain", "Target %2 ÷ actual %1 = %3").arg(actualOf(rates), targetOf(rates), rate);
}
QString complement(const SeriesRates& rates, const QString& rate)
{
    return sentence("explain", "2 − actual %1 ÷ target %2 = %3").arg(actualOf(rates), targetOf(rates), rate);
}
QString progress(const SeriesRates& rates, const QString& rate)
{
    return sentence("explain", "(Actual %1 − baseline %4) ÷ (target %2 − baseline %4) = %3")
        .arg(actualOf(rates), targetOf(rates), rate, baselineOf(rates));
}
QString pathProgress(const SeriesRates& rates, const QString& rate)
{
    return sentence("explain", "(Actual %1 − baseline %4) ÷ (%2 expected by %5 − baseline %4) = %3")
        .arg(actualOf(rates), pathOf(rates), rate, baselineOf(rates), printed(rates.year));
}
QString overPath(const SeriesRates& rates, const QString& rate)
{
    const bool isDown = rates.wanted() == Direction::Down;
    const QString line = isDown ? sentence("explain", "%2 expected by %4 ÷ actual %1 = %3")
                                : sentence("explain", "Actual %1 ÷ %2 expected by %4 = %3");
    return line.arg(actualOf(rates), pathOf(rates), rate, printed(rates.year));
}
QString overShare(const SeriesRates& rates, const QString& rate)
{
    return sentence("explain", "Actual %1 ÷ (target %2 × %4 expected by %5) = %3")
        .arg(actualOf(rates), targetOf(rates), rate, printedShare(rates.expectedPart().value_or(Fraction())),
            printed(rates.year));
}
QString keep(const SeriesRates& rates, const QString& rate)
{
    const QString tolerance = rates.tolerance().toText();
    return sentence("explain", "Actual %1, to be kept at %2 (tolerance %4) = %3")
        .arg(actualOf(rates), printedLike(rates, rates.level().value_or(Fraction())), rate,
            tolerance.isEmpty() ? QStringLiteral("0") : tolerance);
}
QString range(const SeriesRates& rates, const QString& rate)
{
    const int decimals = rates.indicator.decimals;
    return sentence("explain", "Actual %1, range %2 to %4 = %3")
        .arg(actualOf(rates), printed(*rates.target->number, decimals), rate,
            printed(*rates.target->upper, decimals));
}
QString milestones(const SeriesRates& rates, const QString& rate)
{
    const MilestonesOfYear& found = rates.milestones;
    return sentence("explain", "%1 of %2 milestones, weight %4 ÷ %5 = %3")
        .arg(QString::number(found.reached), QString::number(found.all), rate, found.weightOfReached.toText(),
            found.weightOfAll.toText());
}

struct Line {
    RateFormula formula;
    QString (*write)(const SeriesRates& rates, const QString& rate);
};
constexpr Line lines[] = {
    {RateFormula::ActualOverTarget, ratio},
    {RateFormula::TargetOverActual, inverse},
    {RateFormula::Complement, complement},
    {RateFormula::BaselineProgress, progress},
    {RateFormula::PathProgress, pathProgress},
    {RateFormula::ActualOverPath, overPath},
    {RateFormula::ActualOverShare, overShare},
    {RateFormula::KeepLevel, keep},
    {RateFormula::WithinRange, range},
    {RateFormula::Milestones, milestones},
};

QString changeSentence(Change change)
{
    switch (change) {
    case Change::Better:
        return sentence("explain", "From %1 (%2) to %3: better");
    case Change::Unchanged:
        return sentence("explain", "From %1 (%2) to %3: unchanged");
    case Change::Worse:
        return sentence("explain", "From %1 (%2) to %3: worse");
    }
    Q_UNREACHABLE();
}

} // namespace

bool isPercentage(const QString& unit)
{
    const QString folded = foldedWidth(unit).trimmed();
    return folded == QLatin1String("%") || folded == QStringLiteral("‰");
}

QString printedLike(const SeriesRates& rates, const Fraction& number)
{
    const auto own = rates.actual.reading.number();
    const int decimals = std::min(maxDecimals, std::max(rates.indicator.decimals, own ? own->scale() : 0));
    // Never coarser than a rate: the path between whole numbers is seldom whole.
    for (int each = decimals; each < rateDecimals; ++each)
        if (const auto exact = number.rounded(each); exact && Fraction(*exact) == number)
            return printed(*exact);
    const auto rounded = number.rounded(std::max(decimals, rateDecimals));
    return rounded ? printed(*rounded) : number.toText();
}

int decimalsOf(const SeriesRates& rates)
{
    int most = rates.indicator.decimals;
    for (const auto& number : {rates.actual.reading.number(), rates.baseline.number(),
             rates.target ? rates.target->number : std::nullopt})
        most = std::max(most, number ? number->scale() : 0);
    return std::min(most, maxDecimals);
}

QString equationOf(const SeriesRates& rates, RateFormula formula)
{
    const auto percent = percentOf(rates.rateBy(formula));
    Q_ASSERT(percent);
    for (const Line& line : lines)
        if (line.formula == formula)
            return line.write(rates, printedRate(*percent));
    return printedRate(*percent);
}

QString explainedTargetNumber(const SeriesRates& rates, bool showsInternal)
{
    const Fraction* number = std::get_if<Fraction>(&rates.targetNumber);
    if (!number || !rates.target)
        return {};
    if (rates.indicator.accumulation == Accumulation::SummedFlow)
        return sentence("explain", "Sum of the yearly targets of %1 through %2 = %3")
            .arg(printed(rates.firstYear), printed(rates.year), printedLike(rates, *number));
    switch (rates.target->kind) {
    case TargetKind::RelativeToSeries:
    case TargetKind::RelativeToPrevious:
        return sentence("explain", "“%1” is %2 in %3.")
            .arg(rates.target->words, printedLike(rates, *number), printed(rates.year));
    case TargetKind::ArrowUp:
    case TargetKind::ArrowDown:
    case TargetKind::ArrowFlat:
    case TargetKind::Increase:
    case TargetKind::Decrease:
    case TargetKind::Words:
    case TargetKind::Continue:
    case TargetKind::Establish:
        return showsInternal ? sentence("explain", "Internal number behind the target: %1%2")
                                   .arg(printedLike(rates, *number), rates.tolerance().toText())
                             : QString();
    default:
        return {};
    }
}

QString explainedChange(const SeriesRates& rates, bool showsInternal)
{
    const auto change = rates.change();
    if (!change)
        return {};
    const bool isBaseline = rates.indicator.comparedWith == ComparedWith::Baseline;
    const QString when = isBaseline ? wordLabel(ComparedWith::Baseline) : printed(rates.year.previous());
    const QString line = changeSentence(*change).arg(
        printed(rates.compared(), rates.indicator.decimals), when, actualOf(rates));
    const bool isInternal = rates.target && rates.target->tolerance;
    const QString tolerance = isInternal && !showsInternal ? QString() : rates.tolerance().toText();
    return tolerance.isEmpty() ? line : sentence("explain", "%1 (tolerance %2)").arg(line, tolerance);
}

QString explainedDifference(const SeriesRates& rates)
{
    const auto difference = rates.difference();
    if (!difference)
        return {};
    const QString amount = printedLike(rates, *difference);
    if (isPercentage(rates.indicator.unit))
        return sentence("explain", "Difference from the target: %1 points").arg(amount);
    return sentence("explain", "Difference from the target: %1").arg(amount + rates.indicator.unit);
}

} // namespace core
