#include "core/scoring/mean.h"

#include "core/scoring/formula_fit.h"

namespace core {

namespace {

/// Whether a value was to be expected at all: what no one could have entered is not counted as lacking.
bool isApplicable(const SeriesRates& rates)
{
    const auto reason = rates.actual.reading.missing();
    return reason != Missing::NotApplicable && reason != Missing::NoNumberSuits
        && reason != Missing::NotSurveyed;
}

/// How the mean of rates is the rate of a pooled value.
enum class Pooling {
    None,
    ByDenominators, ///< The rate grows with the value in a straight line.
    Harmonic, ///< The rate is target ÷ value.
};

Pooling poolingOf(RateFormula formula)
{
    switch (formula) {
    case RateFormula::ActualOverTarget:
    case RateFormula::BaselineProgress:
    case RateFormula::Complement:
    case RateFormula::PathProgress:
    case RateFormula::ActualOverShare:
        return Pooling::ByDenominators;
    case RateFormula::TargetOverActual:
        return Pooling::Harmonic;
    default: // Steps, tolerances and ranges: a pooled value has no rate that follows from theirs.
        return Pooling::None;
    }
}

/// One series of a value that has a rate, and the formula that gave it.
struct Rated {
    const SeriesScore* series;
    Fraction percent;
    std::optional<RateFormula> formula;
};

/// By the other formula only where that suits: a ratio the wrong way round would praise what gets worse.
std::optional<Rated> ratedBy(const SeriesScore& series, std::optional<RateFormula> formula)
{
    const auto counting = percentOf(series.rates.counting);
    if (!counting)
        return std::nullopt;
    if (formula && suits(*formula, series.rates.wanted()))
        if (const auto percent = percentOf(series.rates.rateBy(*formula)))
            return Rated{&series, *percent, formula};
    return Rated{&series, *counting, series.rates.countingFormula};
}

/// The same formula over the same target and baseline, and every value with its parts.
bool arePoolable(const Rated& each, const Rated& first)
{
    const SeriesRates& rates = each.series->rates;
    const SeriesRates& firstRates = first.series->rates;
    const auto& denominator = each.series->denominator;
    if (each.formula != first.formula || !rates.target || !firstRates.target || !each.series->numerator
        || !denominator || denominator->isZero() || denominator->isNegative())
        return false;
    if (each.formula == RateFormula::TargetOverActual && each.percent.sign() <= 0)
        return false;
    const TargetKind kind = rates.target->kind; // A relative one comes down to another number in each series.
    if (kind == TargetKind::RelativeToSeries || kind == TargetKind::RelativeToPrevious)
        return false;
    return rates.target->number == firstRates.target->number && kind == firstRates.target->kind
        && rates.target->year == firstRates.target->year
        && rates.baseline.number() == firstRates.baseline.number()
        && rates.baselineYear == firstRates.baselineYear;
}

Pooling poolingOf(const std::vector<Rated>& rated)
{
    const Rated& first = rated.front();
    const bool areAll = std::all_of(
        rated.begin(), rated.end(), [&](const Rated& each) { return arePoolable(each, first); });
    return rated.size() > 1 && first.formula && areAll ? poolingOf(*first.formula) : Pooling::None;
}

Fraction plainMean(const std::vector<Rated>& rated, bool isCapped)
{
    std::vector<Fraction> rates;
    for (const Rated& each : rated)
        rates.push_back(isCapped ? std::min(each.percent, Fraction(100)) : each.percent);
    return *sumOf(rates).dividedBy(Fraction(qint64(rates.size())));
}

Fraction pooledMean(const std::vector<Rated>& rated, Pooling pooling)
{
    Fraction sum;
    Fraction weight;
    for (const Rated& each : rated) {
        const Fraction denominator(*each.series->denominator);
        weight = weight + denominator;
        sum = sum
            + (pooling == Pooling::Harmonic ? *denominator.dividedBy(each.percent)
                                            : denominator * each.percent);
    }
    return pooling == Pooling::Harmonic ? *weight.dividedBy(sum) : *sum.dividedBy(weight);
}

PooledParts poolOf(const std::vector<Rated>& rated)
{
    PooledParts pool;
    for (const Rated& each : rated) {
        pool.numerator = pool.numerator + Fraction(*each.series->numerator);
        pool.denominator = pool.denominator + Fraction(*each.series->denominator);
    }
    return pool;
}

/// The rate of one value whose series are `rated`, and whether a rate over 100 % was taken for 100.
std::pair<Fraction, bool> joined(const std::vector<Rated>& rated, SeriesRule rule, bool isCapped)
{
    const auto isOver = [](const Rated& each) { return each.percent > Fraction(100); };
    if (rule == SeriesRule::Mean && poolingOf(rated) == Pooling::None)
        return {plainMean(rated, isCapped), isCapped && std::any_of(rated.begin(), rated.end(), isOver)};
    const Fraction one = rule == SeriesRule::Mean
        ? pooledMean(rated, poolingOf(rated))
        : std::min_element(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) {
              return a.percent < b.percent;
          })->percent;
    const bool isCut = isCapped && one > Fraction(100);
    return {isCut ? Fraction(100) : one, isCut};
}

/// Makes one mean: walks through the parts and keeps count.
class Averaging {
public:
    Averaging(const std::vector<SeriesScore>& series, const MeanRule& rule)
        : series_(series)
    {
        mean_.rule = rule;
    }

    RateMean of(const MeanPart& whole)
    {
        const Sums sums = sumsOf(whole);
        mean_.percent = sums.rates.mean();
        if (mean_.percent)
            mean_.reason.reset();
        else if (mean_.all == 0 && mean_.weightless > 0)
            mean_.reason = NoMean::WeightsZero;
        if (const auto covered = sums.covered.mean())
            mean_.coverage = *covered * Fraction(100);
        return std::move(mean_);
    }

private:
    struct Sums {
        WeightedSum rates;
        WeightedSum covered; ///< Of what is applicable: which part of it has a rate.
    };
    /// Terms are added up at once: adding fraction by fraction works on ever longer numbers.
    struct Terms {
        std::vector<Fraction> sums;
        std::vector<Fraction> weights;
        void add(const WeightedSum& term)
        {
            sums.push_back(term.sum);
            weights.push_back(term.weight);
        }
        WeightedSum total() const { return {sumOf(sums), sumOf(weights)}; }
    };

    Sums sumsOf(const MeanPart& part)
    {
        Terms rates;
        Terms covered;
        for (const MeanValue& value : part.values)
            add(value, rates, covered);
        for (const MeanPart& each : part.parts) {
            if (each.weight.isZero()) {
                countWeightless(each);
                continue;
            }
            const Sums sums = sumsOf(each);
            rates.add(withinWhole(sums.rates, each.weight, mean_.rule.mean));
            covered.add(withinWhole(sums.covered, each.weight, mean_.rule.mean));
        }
        return {rates.total(), covered.total()};
    }

    void add(const MeanValue& value, Terms& rates, Terms& covered)
    {
        const Decimal& own = series_[value.series.front()].weight;
        if (own.isZero()) {
            ++mean_.weightless;
            return;
        }
        const Fraction weight(own);
        const ValueRate rate = rateOf(series_, value, mean_.rule.isCapped);
        ++mean_.all;
        if (rate.percent) {
            ++mean_.counted;
            mean_.capped += rate.isCapped ? 1 : 0;
            rates.add({weight * *rate.percent, weight});
        }
        if (rate.applicable > 0) {
            ++mean_.applicable;
            covered.add({weight * *Fraction(rate.rated).dividedBy(Fraction(rate.applicable)), weight});
        }
        for (const size_t at : value.series)
            if (const NoRate* reason = std::get_if<NoRate>(&series_[at].rates.counting))
                mean_.leftOut.push_back({at, *reason});
    }

    void countWeightless(const MeanPart& part)
    {
        mean_.weightless += int(part.values.size());
        for (const MeanPart& each : part.parts)
            countWeightless(each);
    }

    const std::vector<SeriesScore>& series_;
    RateMean mean_;
};

} // namespace

std::vector<MeanValue> valuesOf(const std::vector<SeriesScore>& series, const std::vector<size_t>& chosen)
{
    std::vector<MeanValue> values;
    for (size_t begin = 0; begin < chosen.size();) {
        const Indicator& indicator = series[chosen[begin]].rates.indicator;
        std::vector<size_t> parts;
        std::vector<size_t> all;
        for (; begin < chosen.size() && series[chosen[begin]].rates.indicator.id == indicator.id; ++begin) {
            all.push_back(chosen[begin]);
            if (!series[chosen[begin]].isTotal)
                parts.push_back(chosen[begin]);
        }
        const std::vector<size_t>& counting = parts.empty() ? all : parts;
        if (indicator.seriesRule == SeriesRule::Each)
            for (const size_t at : counting)
                values.push_back({{at}});
        else
            values.push_back({counting});
    }
    return values;
}

ValueRate rateOf(const std::vector<SeriesScore>& series, const MeanValue& value, bool isCapped,
    std::optional<RateFormula> formula)
{
    ValueRate result;
    std::vector<Rated> rated;
    for (const size_t at : value.series) {
        const auto each = ratedBy(series[at], formula);
        // A rate counts even where no value was expected: somebody has entered one.
        if (each || isApplicable(series[at].rates))
            ++result.applicable;
        if (each)
            rated.push_back(*each);
    }
    result.rated = int(rated.size());
    if (rated.empty())
        return result;
    const SeriesRule rule = rated.front().series->rates.indicator.seriesRule;
    const auto [percent, wasCapped] = joined(rated, rule, isCapped);
    result.percent = percent;
    result.isCapped = wasCapped;
    if (rule == SeriesRule::Mean && poolingOf(rated) != Pooling::None)
        result.pool = poolOf(rated);
    return result;
}

WeightedSum withinWhole(const WeightedSum& part, const Fraction& weight, MeanOf mean)
{
    if (mean == MeanOf::Leaves)
        return {weight * part.sum, weight * part.weight};
    const auto average = part.mean();
    return average ? WeightedSum{weight * *average, weight} : WeightedSum{};
}

RateMean meanOf(const std::vector<SeriesScore>& series, const MeanPart& whole, const MeanRule& rule)
{
    return Averaging(series, rule).of(whole);
}

} // namespace core
