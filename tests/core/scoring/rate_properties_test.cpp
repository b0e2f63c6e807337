// What holds of the rate and the grade of any series: tried on generated ones, always the same.
#include "tests/core/scoring/score_fixture.h"

#include <random>

using namespace scoring;

namespace {

/// One series in whole numbers; the target lies on the good side of the baseline.
struct RateSketch {
    Direction direction = Direction::Up;
    RateFormula formula = RateFormula::ByDirection;
    int baseline = 0;
    int target = 0;
    int actual = 0;
    int tolerance = 0;
};

constexpr RateFormula formulas[]
    = {RateFormula::ByDirection, RateFormula::ActualOverTarget, RateFormula::TargetOverActual,
        RateFormula::BaselineProgress, RateFormula::Complement, RateFormula::PathProgress,
        RateFormula::ActualOverPath, RateFormula::ActualOverShare, RateFormula::KeepLevel};

RateSketch someRateSketch(unsigned seed)
{
    std::mt19937 engine(seed);
    const auto below = [&engine](int end) { return int(engine() % unsigned(end)); };
    RateSketch sketch;
    sketch.direction = below(2) == 0 ? Direction::Up : Direction::Down;
    sketch.formula = formulas[size_t(below(int(std::size(formulas))))];
    const int near = 1 + below(500);
    const int far = near + 1 + below(500);
    sketch.baseline = sketch.direction == Direction::Up ? near : far;
    sketch.target = sketch.direction == Direction::Up ? far : near;
    sketch.actual = 1 + below(1200);
    sketch.tolerance = below(20);
    return sketch;
}

/// Grades A from 100, B from 80, C from 60, D below: no hole, no overlap.
class Scored {
public:
    Scored(const RateSketch& sketch, int factor)
    {
        const auto scheme = fixture_.scheme("宇陀市");
        fixture_.grade(scheme, "A", Decimal(100));
        fixture_.grade(scheme, "B", Decimal(80), Decimal(100));
        fixture_.grade(scheme, "C", Decimal(60), Decimal(80));
        fixture_.grade(scheme, "D", std::nullopt, Decimal(60));
        series_ = fixture_.indicator(
            fixture_.project("1", "事業", fixture_.goal("1", "目標")), sketch.direction, sketch.formula);
        Indicator indicator = *fixture_.plan.find(fixture_.plan.find(series_)->indicator);
        indicator.tolerance = Decimal(sketch.tolerance * factor);
        fixture_.plan.put(indicator);
        fixture_.baseline(series_, Decimal(sketch.baseline * factor));
        fixture_.target(series_, Decimal(sketch.target * factor));
        fixture_.value(series_, fixture_.year, Decimal(sketch.actual * factor));
        score_ = fixture_.score().series.at(0);
    }

    std::optional<Fraction> percent() const { return percentOf(score_.rates.counting); }
    Rate rate() const { return score_.rates.counting; }
    std::optional<bool> isReached() const { return score_.rates.isReached; }
    /// 0 = best; nullopt without a computed grade.
    std::optional<int> place() const
    {
        if (!score_.computed.grade)
            return std::nullopt;
        return QStringLiteral("ABCD").indexOf(fixture_.plan.find(*score_.computed.grade)->code);
    }
    QString gradeOrReason() const
    {
        return place() ? QString::number(*place()) : wordLabel(*score_.computed.reason);
    }

private:
    ScoreFixture fixture_;
    Id<Series> series_;
    SeriesScore score_;
};

constexpr unsigned rateSketches = 600;

} // namespace

TEST_CASE("Counting in another unit changes no rate, no outcome and no grade of any series")
{
    for (unsigned seed = 1; seed <= rateSketches; ++seed) {
        INFO("seed " << seed);
        const RateSketch sketch = someRateSketch(seed);
        const Scored plain(sketch, 1);
        const Scored thousand(sketch, 1000);
        CHECK(plain.rate() == thousand.rate());
        CHECK(plain.isReached() == thousand.isReached());
        CHECK(plain.gradeOrReason() == thousand.gradeOrReason());
    }
}

TEST_CASE("A better actual never has a lower rate, a worse grade or a missed target that was reached before")
{
    int compared = 0;
    for (unsigned seed = 1; seed <= rateSketches; ++seed) {
        INFO("seed " << seed);
        RateSketch sketch = someRateSketch(seed);
        // 実績÷目標 where less is better, and the reverse, is chosen by nobody for the rate to mean anything.
        const bool isUp = sketch.direction == Direction::Up;
        const bool isOdd = (sketch.formula == RateFormula::ActualOverTarget && !isUp)
            || (sketch.formula == RateFormula::ActualOverShare && !isUp)
            || (sketch.formula == RateFormula::TargetOverActual && isUp)
            || (sketch.formula == RateFormula::Complement && isUp)
            || sketch.formula == RateFormula::KeepLevel; // To both sides of a level more is not better.
        if (isOdd)
            continue;
        const Scored before(sketch, 1);
        sketch.actual = std::max(1, sketch.actual + (isUp ? 1 : -1) * int(1 + seed % 90));
        const Scored after(sketch, 1);
        if (!before.percent() || !after.percent())
            continue;
        ++compared;
        CHECK(*after.percent() >= *before.percent());
        if (before.place() && after.place())
            CHECK(*after.place() <= *before.place());
        if (before.isReached() == true)
            CHECK(after.isReached() == true);
    }
    CHECK(compared > int(rateSketches) / 3);
}

TEST_CASE("A reason in place of the actual gives no rate by any formula, whatever else is known")
{
    for (unsigned seed = 1; seed <= rateSketches / 4; ++seed) {
        INFO("seed " << seed);
        const RateSketch sketch = someRateSketch(seed);
        ScoreFixture fixture;
        const auto series = fixture.indicator(
            fixture.project("1", "事業", fixture.goal("1", "目標")), sketch.direction, sketch.formula);
        fixture.baseline(series, Decimal(sketch.baseline));
        fixture.target(series, Decimal(sketch.target));
        const SeriesRates rates = fixture.rates(series);
        for (const RateFormula formula : formulas)
            if (formula != RateFormula::ByDirection)
                CHECK_FALSE(percentOf(rates.rateBy(formula)));
        CHECK_FALSE(percentOf(rates.counting));
        CHECK_FALSE(rates.isReached);
    }
}
