#include "core/scoring/output_outcome.h"

namespace core {

namespace {

/// How far off `level` still counts as unchanged.
Fraction toleranceAt(const Indicator& indicator, const Fraction& level)
{
    if (!indicator.tolerance)
        return Fraction();
    const Fraction tolerance(*indicator.tolerance);
    if (indicator.toleranceUnit == ToleranceUnit::Same)
        return tolerance;
    const Fraction part = *(tolerance * level).dividedBy(Fraction(100));
    return part.sign() < 0 ? -part : part;
}

void takeLowest(std::optional<Fraction>& lowest, const Rate& rate)
{
    const auto percent = percentOf(rate);
    if (percent && (!lowest || *percent < *lowest))
        lowest = percent;
}

void addOutput(OutputOutcome& found, const SeriesRates& rates)
{
    if (!rates.isReached)
        return;
    found.isOutputReached = *rates.isReached && found.isOutputReached.value_or(true);
    takeLowest(found.outputRate, rates.counting);
}

void addOutcome(OutputOutcome& found, size_t series, const SeriesRates& rates, std::optional<NoField>& why)
{
    const auto change = changeFromBaseline(rates);
    if (const NoField* reason = std::get_if<NoField>(&change)) {
        why = why.value_or(*reason);
        return;
    }
    const OutcomeChange moved = std::get<OutcomeChange>(change);
    found.outcome = std::min(moved, found.outcome.value_or(moved));
    if (moved == OutcomeChange::Worse)
        found.worsened.push_back(series);
    takeLowest(found.outcomeProgress, rates.rateBy(RateFormula::BaselineProgress));
}

OutputOutcomeField fieldOf(bool isReached, bool isImproved)
{
    if (isReached)
        return isImproved ? OutputOutcomeField::ReachedImproved : OutputOutcomeField::ReachedNotImproved;
    return isImproved ? OutputOutcomeField::MissedImproved : OutputOutcomeField::MissedNotImproved;
}

OutputOutcome outputOutcome(const Plan& plan, const Score& score, size_t project)
{
    OutputOutcome found;
    found.project = project;
    bool hasActivity = false;
    std::optional<NoField> whyNoOutcome;
    for (const size_t at : score.projects[project].series) {
        const SeriesRates& rates = score.series[at].rates;
        const Series* series = plan.find(rates.series);
        if (series && series->isTotal)
            continue;
        if (rates.indicator.kind == IndicatorKind::Outcome) {
            addOutcome(found, at, rates, whyNoOutcome);
        } else {
            hasActivity = true;
            addOutput(found, rates);
        }
    }
    if (!found.isOutputReached)
        found.reason = hasActivity ? NoField::ActivityNotJudged : NoField::NoActivityIndicator;
    else if (!found.outcome)
        found.reason = whyNoOutcome.value_or(NoField::NoOutcomeIndicator);
    else
        found.field = fieldOf(*found.isOutputReached, *found.outcome == OutcomeChange::Improved);
    return found;
}

} // namespace

std::variant<NoField, OutcomeChange> changeFromBaseline(const SeriesRates& rates)
{
    const Direction direction = rates.indicator.direction;
    if (direction == Direction::Unset)
        return NoField::DirectionUnset;
    if (rates.actual.isSum)
        return NoField::SumOverYears;
    const auto number = rates.baseline.number();
    if (!number)
        return NoField::BaselineMissing;
    if (!rates.actual.exact)
        return NoField::ActualMissing;
    const Fraction baseline(*number);
    const Fraction change = *rates.actual.exact - baseline;
    const Fraction distance = change.sign() < 0 ? -change : change;
    const bool isWithin = distance <= toleranceAt(rates.indicator, baseline);
    if (direction == Direction::Keep)
        return isWithin ? OutcomeChange::Improved : OutcomeChange::Worse;
    if (isWithin)
        return OutcomeChange::Unchanged;
    return (change.sign() > 0) == (direction == Direction::Up) ? OutcomeChange::Improved
                                                               : OutcomeChange::Worse;
}

std::vector<OutputOutcome> outputOutcomes(const Plan& plan, const Score& score)
{
    std::vector<OutputOutcome> found;
    for (size_t project = 0; project < score.projects.size(); ++project)
        found.push_back(outputOutcome(plan, score, project));
    return found;
}

} // namespace core
