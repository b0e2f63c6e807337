// Averages of rates: weights, coverage, what is capped, and the acceptance cases about roll-up.
#include "tests/core/scoring/mean_fixture.h"

#include "core/model/edits.h"
#include "core/scoring/explain_mean.h"

using namespace scoring;

namespace {

Id<Series> secondSeries(Averaged& given, Id<Series> first, const char* name, std::optional<Decimal> percent)
{
    return given.rated(given.fixture.series(given.indicatorOf(first), name), percent);
}

void setParts(Averaged& given, Id<Series> series, int numerator, int denominator)
{
    for (Value row : given.fixture.plan.table<Value>())
        if (row.series == series) {
            row.numerator = Decimal(numerator);
            row.denominator = Decimal(denominator);
            given.fixture.plan.put(row);
            return;
        }
}

} // namespace

TEST_CASE("Priority projects weigh as many times as much as the rule says")
{
    Averaged given;
    given.rate(given.project(given.first, {}, true), Decimal(40));
    given.rate(given.project(given.first), Decimal(80));
    CHECK(textOf(given.score().mean) == u"60.0%");
    given.rule({Weighting::Priority, Decimal(3), MeanOf::Leaves, false});
    CHECK(textOf(given.score().mean) == u"50.0%");
    CHECK(given.score().goals[0].mean.rule.weighting == Weighting::Priority);
}

TEST_CASE("Own weights of goal, challenge, project and indicator multiply down to a value")
{
    Averaged given;
    const auto challenge = given.challenge(given.first);
    const auto project = given.project(given.first, challenge);
    const auto heavy = given.rate(project, Decimal(100));
    given.rate(given.project(given.second), Decimal(0));
    given.weigh(given.first, 2);
    given.weigh(challenge, 3);
    given.weigh(project, 5);
    given.weigh(given.indicatorOf(heavy), number("0.1"));
    CHECK(textOf(given.score().mean) == u"50.0%"); // Equal weights: no row counts.
    given.rule({custom, Decimal(2), MeanOf::Leaves, false});
    CHECK(textOf(given.score().mean) == u"75.0%"); // 2 · 3 · 5 · 0.1 = 3 to 1
}

TEST_CASE("The own weight of a goal moves the plan's mean and not its own")
{
    Averaged given;
    given.rate(given.project(given.first), Decimal(90));
    given.rate(given.project(given.second), Decimal(30));
    given.rule({custom, Decimal(2), MeanOf::Leaves, false});
    given.weigh(given.second, 0);
    const Score score = given.score();
    CHECK(textOf(score.mean) == u"90.0%");
    CHECK(score.mean.weightless == 1);
    CHECK(textOf(score.goals[1].mean) == u"30.0%");
}

TEST_CASE("A mean of means weighs projects alike however many indicators they have")
{
    Averaged given;
    const auto many = given.project(given.first);
    for (int i = 0; i < 3; ++i)
        given.rate(many, Decimal(100));
    given.rate(given.project(given.first), Decimal(0));
    CHECK(textOf(given.score().mean) == u"75.0%");
    given.rule({Weighting::Equal, Decimal(2), MeanOf::Means, false});
    CHECK(textOf(given.score().mean) == u"50.0%");
}

TEST_CASE("A mean of means goes from projects through challenges and goals to the plan")
{
    Averaged given;
    const auto challenge = given.challenge(given.first);
    given.rate(given.project(given.first, challenge), Decimal(100));
    given.rate(given.project(given.first, challenge), Decimal(50)); // challenge: 75
    given.rate(given.project(given.first), Decimal(25)); // goal 1: (75 + 25) / 2 = 50
    given.rate(given.project(given.second), Decimal(0)); // plan: 25
    given.rule({Weighting::Equal, Decimal(2), MeanOf::Means, false});
    const Score score = given.score();
    CHECK(textOf(score.goals[0].challenges[0].mean) == u"75.0%");
    CHECK(textOf(score.goals[0].mean) == u"50.0%");
    CHECK(textOf(score.mean) == u"25.0%");
    CHECK(score.mean.counted == 4);
}

TEST_CASE("A part without a rate leaves the mean of means")
{
    Averaged given;
    given.rate(given.project(given.first), Decimal(80));
    given.rate(given.project(given.first), std::nullopt);
    given.rate(given.project(given.second), std::nullopt);
    given.rule({Weighting::Equal, Decimal(2), MeanOf::Means, false});
    const Score score = given.score();
    CHECK(textOf(score.mean) == u"80.0%");
    CHECK(score.mean.coverage == Fraction(25)); // half of one of two goals
    CHECK(textOf(score.goals[1].mean) == u"nothing_counts");
    CHECK(score.goals[1].mean.coverage == Fraction(0));
}

TEST_CASE("A project shown again counts in each goal's mean and once in the plan's")
{
    for (const MeanOf mean : {MeanOf::Leaves, MeanOf::Means}) {
        Averaged given;
        const auto twice = given.project(given.second);
        given.rate(twice, Decimal(100));
        given.fixture.place(twice, given.first, false);
        given.rate(given.project(given.first), Decimal(40));
        given.rule({Weighting::Equal, Decimal(2), mean, false});
        const Score score = given.score();
        CHECK(textOf(score.goals[0].mean) == u"70.0%");
        CHECK(textOf(score.goals[1].mean) == u"100.0%");
        // As a mean of means: goal 1 has 40 alone here, not 70.
        CHECK(textOf(score.mean) == u"70.0%");
        CHECK(score.mean.counted == 2);
        CHECK(relistedMeanLine(score).isEmpty() == (mean == MeanOf::Leaves));
    }
}

TEST_CASE("A part of the plan counts a project where it is shown when its main place is not")
{
    Averaged given;
    const auto twice = given.project(given.second);
    given.rate(twice, Decimal(100));
    given.fixture.place(twice, given.first, false);
    given.rate(given.project(given.first), Decimal(40));
    given.rule({Weighting::Equal, Decimal(2), MeanOf::Means, false});
    std::vector<const Placement*> shown = printedOrder(given.fixture.plan, given.fixture.period);
    std::erase_if(shown, [&](const Placement* place) { return place->goal != given.first; });
    const Score part = narrowedTo(given.score(), shown, true);
    REQUIRE(part.goals.size() == 1);
    CHECK(textOf(part.mean) == u"70.0%");
    CHECK(part.mean.counted == 2);
}

TEST_CASE("Coverage is the part of the applicable weight that has a rate")
{
    Averaged given;
    const auto project = given.project(given.first);
    const auto heavy = given.rate(project, Decimal(90));
    const auto light = given.rate(project, std::nullopt);
    given.fixture.value(given.rate(project, std::nullopt), given.fixture.year, Missing::NotApplicable);
    given.rule({custom, Decimal(2), MeanOf::Leaves, false});
    given.weigh(given.indicatorOf(heavy), 41);
    given.weigh(given.indicatorOf(light), 9);
    const RateMean mean = given.score().mean;
    CHECK(mean.coverage == Fraction(82));
    CHECK(*printedCoverage(mean) == u"82%");
    CHECK(textOf(mean) == u"90.0%");
}

TEST_CASE("Coverage never reads as all or nothing where it is neither")
{
    RateMean mean;
    mean.coverage = Fraction(number("99.97"));
    CHECK(*printedCoverage(mean) == u"99.97%");
    mean.coverage = Fraction(number("0.4"));
    CHECK(*printedCoverage(mean) == u"0.4%");
    mean.coverage = Fraction(100);
    CHECK(*printedCoverage(mean) == u"100%");
    mean.coverage = Fraction(number("81.5"));
    CHECK(*printedCoverage(mean) == u"82%");
    mean.coverage.reset();
    CHECK_FALSE(printedCoverage(mean));
}

TEST_CASE("K-2: a rate over 100 is kept and counts as 100 only in a capped mean, which says so")
{
    Averaged given;
    const auto project = given.project(given.first);
    const auto series = given.rate(project, Decimal(150));
    given.rate(project, Decimal(50));
    CHECK(textOf(given.score().mean) == u"100.0%");
    CHECK(given.score().mean.capped == 0);
    given.rule({Weighting::Equal, Decimal(2), MeanOf::Leaves, true});
    const Score score = given.score();
    CHECK(textOf(score.mean) == u"75.0%");
    CHECK(score.mean.capped == 1);
    CHECK(textOf(score.series[0].rates.counting) == u"150.0%");
    CHECK(textOf(given.fixture.rates(series).counting) == u"150.0%");
    CHECK(explainedRule(score.mean).size() == 2);
}

TEST_CASE("A negative rate counts as it is, capped or not")
{
    Averaged given;
    given.rate(given.project(given.first), Decimal(-50));
    given.rate(given.project(given.first), Decimal(100));
    given.rule({Weighting::Equal, Decimal(2), MeanOf::Leaves, true});
    CHECK(textOf(given.score().mean) == u"25.0%");
}

TEST_CASE("A-2: two series of 6 in 10 are 12 in 20, 60 percent, and not a mean of rates")
{
    Averaged given;
    const auto young = given.rate(given.project(given.first), Decimal(60));
    const auto old = secondSeries(given, young, "若者", Decimal(60));
    given.changeIndicator(young, [](Indicator& row) { row.seriesRule = SeriesRule::Mean; });
    setParts(given, young, 6, 10);
    setParts(given, old, 6, 10);
    const Score score = given.score();
    CHECK(textOf(score.mean) == u"60.0%");
    CHECK(score.mean.all == 1);
    const ValueRate value = rateOf(score.series, valuesOf(score.series, {0, 1}).front(), false);
    REQUIRE(value.pool);
    CHECK(value.pool->numerator == Fraction(12));
    CHECK(value.pool->denominator == Fraction(20));
}

TEST_CASE("A-2: series of unlike size are weighed by their denominators")
{
    // 9 of 10 and 9 of 90: 18 of 100; the mean of the rates would be 50 %.
    Averaged given;
    const auto young = given.rate(given.project(given.first), Decimal(90));
    const auto old = secondSeries(given, young, "若者", Decimal(10));
    given.changeIndicator(young, [](Indicator& row) { row.seriesRule = SeriesRule::Mean; });
    CHECK(textOf(given.score().mean) == u"50.0%");
    setParts(given, young, 9, 10);
    CHECK(textOf(given.score().mean) == u"50.0%");
    setParts(given, old, 9, 90);
    CHECK(textOf(given.score().mean) == u"18.0%");
}

TEST_CASE("A-2: where less is better the pooled value is divided, too")
{
    // 2 of 10 and 80 of 100 against a target of 30 %: 82 of 110, so 30 ÷ (8200/110) = 33/82.
    Averaged given;
    const auto young = given.fixture.indicator(given.project(given.first), Direction::Down);
    given.fixture.target(young, Decimal(30));
    given.fixture.value(young, given.fixture.year, Decimal(20));
    const auto old = given.fixture.series(given.indicatorOf(young), "若者");
    given.fixture.target(old, Decimal(30));
    given.fixture.value(old, given.fixture.year, Decimal(80));
    given.changeIndicator(young, [](Indicator& row) { row.seriesRule = SeriesRule::Mean; });
    setParts(given, young, 2, 10);
    setParts(given, old, 80, 100);
    CHECK(given.score().mean.percent->toText() == u"1650/41");
}

TEST_CASE("A-2: different targets keep the plain mean of the rates")
{
    Averaged given;
    const auto young = given.rate(given.project(given.first), Decimal(90));
    const auto old = given.fixture.series(given.indicatorOf(young), "若者");
    given.fixture.target(old, Decimal(50));
    given.fixture.value(old, given.fixture.year, Decimal(10));
    given.changeIndicator(young, [](Indicator& row) { row.seriesRule = SeriesRule::Mean; });
    setParts(given, young, 9, 10);
    setParts(given, old, 9, 90);
    CHECK(textOf(given.score().mean) == u"55.0%");
}

TEST_CASE("Where all series must reach the target the lowest rate is the one value")
{
    Averaged given;
    const auto young = given.rate(given.project(given.first), Decimal(120));
    secondSeries(given, young, "若者", Decimal(80));
    secondSeries(given, young, "大人", std::nullopt);
    given.rate(given.project(given.first), Decimal(100));
    given.changeIndicator(young, [](Indicator& row) { row.seriesRule = SeriesRule::AllReached; });
    const RateMean mean = given.score().mean;
    CHECK(textOf(mean) == u"90.0%");
    CHECK(mean.counted == 2);
    CHECK(mean.leftOut.size() == 1);
    CHECK(mean.coverage == *Fraction(500).dividedBy(Fraction(6))); // 2/3 and all of two
}

TEST_CASE("The total of the series of an indicator is no value of its own")
{
    Averaged given;
    const auto part = given.rate(given.project(given.first), Decimal(40));
    const auto total = secondSeries(given, part, "計", Decimal(90));
    Series row = *given.fixture.plan.find(total);
    row.isTotal = true;
    given.fixture.plan.put(row);
    CHECK(textOf(given.score().mean) == u"40.0%");
    CHECK(given.score().mean.all == 1);
    given.fixture.plan.remove(part);
    CHECK(textOf(given.score().mean) == u"90.0%");
}

TEST_CASE("A-3: what has the weight 0 is ignored above and below the line")
{
    Averaged given;
    const auto project = given.project(given.first);
    given.rate(project, Decimal(80));
    const auto excluded = given.rate(project, Decimal(20));
    given.rule({custom, Decimal(2), MeanOf::Leaves, false});
    given.weigh(given.indicatorOf(excluded), 0);
    const RateMean mean = given.score().mean;
    CHECK(textOf(mean) == u"80.0%");
    CHECK(mean.all == 1);
    CHECK(mean.weightless == 1);
    CHECK(mean.coverage == Fraction(100));
}

TEST_CASE("A-5: a mean of 0 is shown as 0 and counts")
{
    Averaged given;
    given.rate(given.project(given.first), Decimal(0));
    given.rate(given.project(given.second), Decimal(50));
    const Score score = given.score();
    CHECK(textOf(score.goals[0].mean) == u"0.0%");
    CHECK(score.goals[0].mean.counted == 1);
    CHECK(textOf(score.mean) == u"25.0%");
    given.rule({Weighting::Equal, Decimal(2), MeanOf::Means, false});
    CHECK(textOf(given.score().mean) == u"25.0%");
}

TEST_CASE("T-6: one of eight projects done is 12.5 percent, however often the done one is shown")
{
    for (const MeanOf mean : {MeanOf::Leaves, MeanOf::Means}) {
        Averaged given;
        const auto done = given.project(given.first);
        given.rate(done, Decimal(100));
        for (int i = 0; i < 7; ++i)
            given.rate(given.project(given.first), Decimal(0));
        given.fixture.place(done, given.second, false);
        given.rule({Weighting::Equal, Decimal(2), mean, false});
        const Score score = given.score();
        CHECK(textOf(score.goals[0].mean) == u"12.5%");
        CHECK(textOf(score.mean) == u"12.5%");
        CHECK(score.mean.counted == 8);
    }
}

TEST_CASE("T-7: nothing to average has words and no number")
{
    Averaged given;
    CHECK(textOf(given.score().mean) == u"nothing_counts");
    CHECK_FALSE(given.score().mean.coverage);
    CHECK_FALSE(explainedNoMean(given.score().mean).isEmpty());
    given.fixture.value(
        given.rate(given.project(given.first), std::nullopt), given.fixture.year, Missing::NotApplicable);
    const RateMean dropped = given.score().mean;
    CHECK(textOf(dropped) == u"nothing_counts");
    CHECK_FALSE(dropped.coverage);
    CHECK(dropped.all == 1);
    CHECK(textOf(scorePlan(Plan(), FiscalYear{2022}).mean) == u"nothing_counts");
}

TEST_CASE("DC-3: weights that are all zero give a sentence and no division")
{
    for (const MeanOf mean : {MeanOf::Leaves, MeanOf::Means}) {
        Averaged given;
        given.rate(given.project(given.first), Decimal(80));
        given.rate(given.project(given.second), Decimal(60));
        given.rule({custom, Decimal(2), mean, false});
        given.weigh(given.first, 0);
        given.weigh(given.second, 0);
        const Score score = given.score();
        CHECK(textOf(score.mean) == u"weights_zero");
        CHECK(score.mean.weightless == 2);
        CHECK(explainedNoMean(score.mean) != explainedNoMean(RateMean()));
        CHECK(textOf(score.goals[0].mean) == u"80.0%");
    }
}

TEST_CASE("DC-2: a removed project leaves its goal's mean at once")
{
    Averaged given;
    given.rate(given.project(given.first), Decimal(80));
    const auto gone = given.project(given.first);
    given.rate(gone, Decimal(20));
    CHECK(textOf(given.score().goals[0].mean) == u"50.0%");
    const Result<Plan> removed = removeWithParts(given.fixture.plan, {kindOf<Project>(), gone.uuid});
    REQUIRE(removed.isOk());
    CHECK(textOf(scorePlan(*removed, given.fixture.year).goals[0].mean) == u"80.0%");
}

TEST_CASE("D-2: a cumulative flow enters the mean by its sum")
{
    Averaged given;
    const auto series = given.fixture.indicator(
        given.project(given.first), Direction::Up, RateFormula::ByDirection, Accumulation::CumulativeFlow);
    given.fixture.target(series, Decimal(800));
    given.fixture.value(series, given.fixture.firstYear, Decimal(350));
    given.fixture.value(series, FiscalYear{2021}, Decimal(0));
    given.fixture.value(series, given.fixture.year, Decimal(950));
    CHECK(textOf(given.score().mean) == u"162.5%");
}

TEST_CASE("D-3 and D-4: what does not add up enters the mean by its last value, either direction")
{
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        Averaged given;
        const auto series = given.fixture.indicator(given.project(given.first), direction);
        given.fixture.target(
            series, Decimal(500), TargetKind::Number, FiscalYear{2021}, given.fixture.firstYear);
        given.fixture.target(
            series, Decimal(800), TargetKind::Number, FiscalYear{2022}, given.fixture.firstYear);
        given.fixture.value(series, FiscalYear{2021}, Decimal(350));
        given.fixture.value(series, FiscalYear{2022}, Decimal(950));
        const Fraction then = *scorePlan(given.fixture.plan, FiscalYear{2021}).mean.percent;
        const Fraction now = *given.score().mean.percent;
        CHECK((then > Fraction(100)) == (direction == Direction::Down));
        CHECK((now > Fraction(100)) == (direction == Direction::Up));
    }
}

TEST_CASE("N-4: codes that stay out leave the denominator, a project not started counts")
{
    Averaged given;
    const auto scheme = given.fixture.scheme("あきる野");
    const auto form = given.fixture.form();
    for (const char* code : {"F", "S", "A", "B", "C", "X", "Y", "Z"}) {
        const auto id = given.fixture.grade(scheme, code);
        Grade row = *given.fixture.plan.find(id);
        row.countsInDenominator = *code != 'Y' && *code != 'Z';
        given.fixture.plan.put(row);
        given.fixture.sheet(given.project(given.first), form, std::nullopt, id);
    }
    const GradeTally tally = given.score().goals[0].grades;
    CHECK(tally.all == 8);
    CHECK(tally.applicable == 6);
    CHECK(tally.evaluated == 6);
    CHECK(tally.counts[5].share == number("16.6"));
    CHECK_FALSE(tally.counts[6].share);
    CHECK_FALSE(tally.counts[7].share);
}

TEST_CASE("N-7: X without an actual value stays out of the denominator")
{
    Averaged given;
    const auto scheme = given.fixture.scheme("宇陀市");
    const auto a = given.fixture.grade(scheme, "A");
    Grade x = *given.fixture.plan.find(given.fixture.grade(scheme, "X"));
    x.countsInDenominator = false;
    given.fixture.plan.put(x);
    const auto form = given.fixture.form();
    for (const auto grade : {a, a, x.id})
        given.fixture.sheet(given.project(given.first), form, std::nullopt, grade);
    const GradeTally tally = given.score().grades;
    CHECK(tally.evaluated == 2);
    CHECK(tally.counts[0].share == Decimal(100));
}

TEST_CASE("Challenges carry their grades and the mean of what stands under them")
{
    Averaged given;
    const auto scheme = given.fixture.scheme("区分");
    const auto a = given.fixture.grade(scheme, "A");
    const auto form = given.fixture.form();
    const auto challenge = given.challenge(given.first);
    const auto inside = given.project(given.first, challenge);
    given.rate(inside, Decimal(70));
    given.fixture.sheet(inside, form, std::nullopt, a);
    given.rate(given.project(given.first), Decimal(10));
    const Score score = given.score();
    REQUIRE(score.goals[0].challenges.size() == 1);
    const ChallengeScore& scored = score.goals[0].challenges[0];
    CHECK(scored.challenge == challenge);
    CHECK(scored.grades.all == 1);
    CHECK(scored.grades.evaluated == 1);
    CHECK(textOf(scored.mean) == u"70.0%");
    CHECK(textOf(score.projects[1].mean) == u"70.0%"); // printed behind the one without a challenge
    CHECK(score.goals[0].projects.size() == 2);
}

TEST_CASE("Each rule has a name of its own")
{
    QStringList names;
    for (const MeanOf mean : {MeanOf::Leaves, MeanOf::Means})
        for (const Weighting weighting : {Weighting::Equal, Weighting::Priority, Weighting::Custom})
            names << printedRule({weighting, number("2.5"), mean, false});
    CHECK(names.removeDuplicates() == 0);
    CHECK(names[1].contains(u"2.5"));
    CHECK_FALSE(names.contains(QString()));
}
