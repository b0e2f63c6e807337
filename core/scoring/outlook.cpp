#include "core/scoring/outlook.h"

#include "core/scoring/way.h"

#include <map>

namespace core {

namespace {

/// A trend of two points would only repeat them.
constexpr size_t fewestPoints = 3;

/// One series and year while its outlook is made.
class OutlookExaminer {
public:
    OutlookExaminer(const Measures& measures, const SeriesRates& rates, FiscalYear firstYear)
        : measures_(measures)
        , rates_(rates)
        , firstYear_(firstYear)
        , way_(measures, rates, firstYear)
    {
    }

    OutlookPart<PathPlace> place() const;
    OutlookPart<RequiredChange> required() const;
    OutlookPart<Forecast> forecast() const;
    bool isTargetInternal() const;

private:
    std::optional<NoOutlook> directionReason() const;
    PathStatus statusOf(const Demand& demand, const Fraction& actual) const;
    std::vector<YearPoint> points() const;
    Fraction ending(const TrendLine& line, FiscalYear targetYear) const;
    std::optional<ForecastVerdict> verdict(const Forecast& forecast) const;

    const Measures& measures_;
    const SeriesRates& rates_;
    FiscalYear firstYear_;
    Way way_;
};

std::optional<NoOutlook> OutlookExaminer::directionReason() const
{
    const Direction direction = rates_.indicator.direction;
    if (direction == Direction::Unset)
        return NoOutlook::DirectionUnset;
    return direction == Direction::Keep ? std::optional(NoOutlook::KeepRule) : std::nullopt;
}

bool OutlookExaminer::isTargetInternal() const
{
    const Target* last = way_.lastTarget();
    return (rates_.target && isNumberInternal(rates_.target->kind)) || (last && isNumberInternal(last->kind));
}

PathStatus OutlookExaminer::statusOf(const Demand& demand, const Fraction& actual) const
{
    const bool isUp = rates_.indicator.direction == Direction::Up;
    const auto lead = [&](const Fraction& level) { return isUp ? actual - level : level - actual; };
    const Fraction tolerance = rates_.tolerance().widthAround(demand.expected);
    if (lead(demand.expected) > tolerance)
        return PathStatus::Ahead;
    if (lead(demand.expected) >= -tolerance)
        return PathStatus::OnPath;
    if (demand.baseline && lead(*demand.baseline) < -rates_.tolerance().widthAround(*demand.baseline))
        return PathStatus::WorseThanBaseline;
    return PathStatus::Behind;
}

OutlookPart<PathPlace> OutlookExaminer::place() const
{
    if (const auto reason = directionReason())
        return *reason;
    const auto found = way_.demand();
    if (const NoOutlook* reason = reasonOf(found))
        return *reason;
    if (!way_.actual().exact)
        return way_.missingReason();
    const Demand& demand = std::get<Demand>(found);
    const Fraction& actual = *way_.actual().exact;
    return PathPlace{
        statusOf(demand, actual), actual, demand.expected, actual - demand.expected, demand.baseline};
}

OutlookPart<RequiredChange> OutlookExaminer::required() const
{
    if (const auto reason = directionReason())
        return *reason;
    const auto found = way_.aim();
    if (const NoOutlook* reason = reasonOf(found))
        return *reason;
    if (!way_.actual().exact)
        return way_.missingReason();
    const Aim& aim = std::get<Aim>(found);
    const Fraction& actual = *way_.actual().exact;
    if (meets(actual, aim, rates_.indicator.direction))
        return NoOutlook::TargetReached;
    if (aim.year < rates_.year)
        return NoOutlook::TargetYearPast;
    const auto perYear = (aim.number - actual).dividedBy(Fraction(qint64(aim.year.year - rates_.year.year)));
    if (!perYear)
        return NoOutlook::TargetYearIsNow;
    return RequiredChange{*perYear, aim.number, aim.year, way_.perYearSoFar()};
}

/// Ascending by year.
std::vector<YearPoint> OutlookExaminer::points() const
{
    std::map<FiscalYear, Fraction> known;
    for (const Value* value : measures_.values.of(rates_.series)) {
        const auto number = value->reading.number();
        if (number && value->year <= rates_.year && (!way_.isSum() || firstYear_ <= value->year))
            known.emplace(value->year, *number);
    }
    const auto baseline = rates_.baseline.number();
    if (!way_.isSum() && baseline && rates_.baselineYear && *rates_.baselineYear <= rates_.year)
        known.emplace(*rates_.baselineYear, *baseline);
    std::vector<YearPoint> points;
    for (const auto& [year, number] : known)
        points.push_back({year, number});
    return points;
}

/// The line's value in the target year; for a sum, what is there and what the line brings year by year.
Fraction OutlookExaminer::ending(const TrendLine& line, FiscalYear targetYear) const
{
    if (!way_.isSum())
        return line.valueIn(targetYear);
    Fraction sum = *way_.actual().exact;
    for (FiscalYear each = rates_.year.next(); each <= targetYear; each = each.next())
        sum = sum + line.valueIn(each);
    return sum;
}

std::optional<ForecastVerdict> OutlookExaminer::verdict(const Forecast& forecast) const
{
    const auto found = way_.aim();
    if (directionReason() || reasonOf(found))
        return std::nullopt;
    const Aim& aim = std::get<Aim>(found);
    const Direction direction = rates_.indicator.direction;
    const bool isReachedByAll = meets(forecast.byLeastSquares, aim, direction);
    if (isReachedByAll != meets(forecast.byLastTwo, aim, direction))
        return ForecastVerdict::Undecided;
    return isReachedByAll ? ForecastVerdict::WillReach : ForecastVerdict::WillMiss;
}

OutlookPart<Forecast> OutlookExaminer::forecast() const
{
    const Target* target = way_.lastTarget();
    if (!target)
        return NoOutlook::NoTarget;
    if (target->year <= rates_.year)
        return target->year == rates_.year ? NoOutlook::TargetYearIsNow : NoOutlook::TargetYearPast;
    if (way_.isSum() && !way_.actual().exact)
        return way_.missingReason();
    const std::vector<YearPoint> known = points();
    const auto all = leastSquares(known);
    const auto lastTwo = throughLastTwo(known);
    if (known.size() < fewestPoints || !all || !lastTwo)
        return NoOutlook::TooFewPoints;
    Forecast forecast;
    forecast.targetYear = target->year;
    forecast.byLeastSquares = ending(*all, target->year);
    forecast.byLastTwo = ending(*lastTwo, target->year);
    forecast.points = int(known.size());
    forecast.firstPoint = known.front().year;
    forecast.lastPoint = known.back().year;
    forecast.verdict = verdict(forecast);
    return forecast;
}

} // namespace

SeriesOutlook outlookOf(const Measures& measures, const SeriesRates& rates, FiscalYear firstYear)
{
    const OutlookExaminer examiner(measures, rates, firstYear);
    return {rates, examiner.place(), examiner.required(), examiner.forecast(), surveyNoiseOf(measures, rates),
        examiner.isTargetInternal()};
}

std::vector<SeriesOutlook> outlooksOf(const Plan& plan, const Score& score)
{
    const PlanPeriod* period = plan.find(score.period);
    const Measures measures(plan);
    std::vector<SeriesOutlook> outlooks;
    for (const SeriesScore& series : score.series)
        outlooks.push_back(outlookOf(measures, series.rates, period ? period->firstYear : score.year));
    return outlooks;
}

} // namespace core
