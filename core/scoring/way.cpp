#include "core/scoring/way.h"

#include "core/scoring/path.h"

namespace core {

namespace {

OutlookPart<Fraction> numberOf(const Target& target)
{
    using enum TargetKind;
    if (target.kind == Range)
        return NoOutlook::TargetIsRange;
    if (target.kind == RelativeToSeries || target.kind == RelativeToPrevious)
        return NoOutlook::TargetIsRelative;
    if (target.kind == Keep || target.kind == ArrowFlat)
        return NoOutlook::KeepRule;
    if (!target.number)
        return NoOutlook::TargetWithoutNumber;
    return Fraction(*target.number);
}

} // namespace

Way::Way(const Measures& measures, const SeriesRates& rates, FiscalYear firstYear)
    : measures_(measures)
    , rates_(rates)
    , firstYear_(firstYear)
    , year_(rates.year)
    , hasYearlyTargets_(rates.indicator.accumulation == Accumulation::SummedFlow)
    , isSum_(hasYearlyTargets_ || rates.indicator.accumulation == Accumulation::CumulativeFlow)
    , actual_(rates.actual)
{
    if (isSum_ && !actual_.isSum) {
        Indicator summed = rates.indicator;
        summed.accumulation = Accumulation::CumulativeFlow;
        actual_ = actualOf(measures, summed, rates.series, firstYear, year_);
    }
}

NoOutlook Way::missingReason() const
{
    const bool isGap = isSum_ && !actual_.missingYears.empty();
    return isGap ? NoOutlook::SumIncomplete : NoOutlook::ActualMissing;
}

const Target* Way::lastTarget() const
{
    const Target* last = nullptr;
    for (const Target* target : measures_.targets.of(rates_.series)) {
        const bool isLater = !last || last->year < target->year
            || (last->year == target->year && last->fromYear < target->fromYear);
        if (target->fromYear <= year_ && isLater)
            last = target;
    }
    return last;
}

OutlookPart<Fraction> Way::summedTargets(FiscalYear last) const
{
    Fraction sum;
    for (FiscalYear each = firstYear_; each <= last; each = each.next()) {
        const Target* target = targetFor(measures_, rates_.series, each, year_);
        if (!target || target->year != each)
            return NoOutlook::YearlyTargetMissing;
        const auto number = numberOf(*target);
        if (const NoOutlook* reason = reasonOf(number))
            return *reason;
        sum = sum + std::get<Fraction>(number);
    }
    return sum;
}

OutlookPart<Aim> Way::aim() const
{
    const Target* target = lastTarget();
    if (!target)
        return NoOutlook::NoTarget;
    const auto number = hasYearlyTargets_ ? summedTargets(target->year) : numberOf(*target);
    if (const NoOutlook* reason = reasonOf(number))
        return *reason;
    return Aim{std::get<Fraction>(number), target->year, target->kind};
}

OutlookPart<Demand> Way::demandFrom(const Target& target, const Fraction& number) const
{
    const PathShape shape = rates_.indicator.path;
    if (isSum_)
        return Demand{valueOn({shape, Fraction(), firstYear_.previous(), number, target.year}, year_), {}};
    const auto baseline = rates_.baseline.number();
    if (!baseline)
        return NoOutlook::NoBaseline;
    if (!rates_.baselineYear)
        return NoOutlook::NoBaselineYear;
    const Fraction start(*baseline);
    if (number == start)
        return NoOutlook::BaselineEqualsTarget;
    if ((number > start) != (rates_.indicator.direction == Direction::Up))
        return NoOutlook::TargetBehindBaseline;
    return Demand{valueOn({shape, start, *rates_.baselineYear, number, target.year}, year_), start};
}

OutlookPart<Demand> Way::demand() const
{
    if (!rates_.target)
        return lastTarget() ? NoOutlook::TargetYearPast : NoOutlook::NoTarget;
    const auto number = hasYearlyTargets_ ? summedTargets(year_) : numberOf(*rates_.target);
    if (const NoOutlook* reason = reasonOf(number))
        return *reason;
    if (hasYearlyTargets_)
        return Demand{std::get<Fraction>(number), {}};
    return demandFrom(*rates_.target, std::get<Fraction>(number));
}

std::optional<Fraction> Way::perYearSoFar() const
{
    const auto baseline = rates_.baseline.number();
    if (!actual_.exact || (!isSum_ && (!baseline || !rates_.baselineYear)))
        return std::nullopt;
    const Fraction start = isSum_ ? Fraction() : Fraction(*baseline);
    const FiscalYear since = isSum_ ? firstYear_.previous() : *rates_.baselineYear;
    if (year_ <= since)
        return std::nullopt;
    return (*actual_.exact - start).dividedBy(Fraction(qint64(year_.year - since.year)));
}

bool meets(const Fraction& value, const Aim& aim, Direction direction)
{
    if (aim.kind == TargetKind::Below)
        return value < aim.number;
    const bool isUp
        = aim.kind == TargetKind::AtLeast || (aim.kind != TargetKind::AtMost && direction == Direction::Up);
    return isUp ? value >= aim.number : value <= aim.number;
}

bool isNumberInternal(TargetKind kind)
{
    using enum TargetKind;
    static constexpr TargetKind inWords[]
        = {ArrowUp, ArrowDown, ArrowFlat, Words, Increase, Decrease, Continue, Establish};
    return std::find(std::begin(inWords), std::end(inWords), kind) != std::end(inWords);
}

bool isPrintedLevel(const Target& target)
{
    const bool isRelative
        = target.kind == TargetKind::RelativeToSeries || target.kind == TargetKind::RelativeToPrevious;
    return target.number && !isRelative && !isNumberInternal(target.kind);
}

bool isRateInternal(const SeriesRates& rates)
{
    if (!rates.target || !percentOf(rates.counting) || rates.countingFormula == RateFormula::Milestones)
        return false;
    const bool hasNumber = rates.target->number && isNumberInternal(rates.target->kind);
    const bool hasTolerance = rates.target->tolerance && rates.countingFormula == RateFormula::KeepLevel;
    return hasNumber || hasTolerance;
}

} // namespace core
