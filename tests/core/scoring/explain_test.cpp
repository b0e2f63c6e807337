#include "core/scoring/explain.h"

#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

struct Explained {
    ScoreFixture fixture;
    Id<Goal> goal = fixture.goal("1", "目標");
    Id<Project> project = fixture.project("1", "事業", goal);

    Id<Series> series(const char* target, const char* actual, Direction direction = Direction::Up)
    {
        const auto id = fixture.indicator(project, direction);
        fixture.target(id, number(target));
        fixture.value(id, fixture.year, number(actual));
        return id;
    }
};

/// All of `parts` stand in `line` in this order: the test holds in every language of the sentences.
bool holds(const QString& line, std::initializer_list<const char*> parts)
{
    qsizetype at = 0;
    for (const char* part : parts) {
        at = line.indexOf(QString::fromUtf8(part), at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

TEST_CASE("A rate is explained with its inputs as they were written")
{
    Explained given;
    const QString line = explainedCounting(given.fixture.rates(given.series("60.0", "54.0")));
    CHECK(holds(line, {"54.0", "÷", "60.0", "=", "90.0%"}));
}

TEST_CASE("The inverse ratio is explained target first")
{
    Explained given;
    const QString line = explainedCounting(given.fixture.rates(given.series("150", "385", Direction::Down)));
    CHECK(holds(line, {"150", "÷", "385", "=", "39.0%"}));
}

TEST_CASE("Rounding is named only where something was rounded away")
{
    Explained given;
    const QString exact = explainedCounting(given.fixture.rates(given.series("60", "54")));
    const QString rounded = explainedCounting(given.fixture.rates(given.series("60", "55")));
    CHECK(exact.endsWith(u"90.0%"));
    CHECK_FALSE(rounded.endsWith(u"91.7%"));
    CHECK(holds(rounded, {"91.7%"}));
}

TEST_CASE("The progress from the baseline is explained with the baseline twice")
{
    Explained given;
    const auto series = given.series("5.9", "5.0");
    given.fixture.baseline(series, number("5.5"));
    const QString line = explainedRate(given.fixture.rates(series), RateFormula::BaselineProgress);
    CHECK(holds(line, {"5.0", "5.5", "÷", "5.9", "5.5", "=", "▲125.0%"}));
}

TEST_CASE("A missing actual is explained with the word of its reason")
{
    Explained given;
    const auto series = given.fixture.indicator(given.project);
    given.fixture.target(series, Decimal(3));
    given.fixture.value(series, given.fixture.year, Missing::BeingCounted);
    CHECK(holds(explainedCounting(given.fixture.rates(series)), {"集計中"}));
}

TEST_CASE("A grade is explained with its band and the name of the scheme")
{
    Explained given;
    given.fixture.bandsOfR7();
    given.series("100", "85");
    const Score score = given.fixture.score();
    CHECK(holds(explainedGrade(given.fixture.plan, score, score.series[0]), {"85.0%", "80≦x≦89", "R7", "B"}));
}

TEST_CASE("A rate in no band is explained with the value itself")
{
    Explained given;
    given.fixture.bandsOfR7();
    given.series("1000", "895");
    const Score score = given.fixture.score();
    CHECK(holds(explainedGrade(given.fixture.plan, score, score.series[0]), {"89.5%", "R7"}));
}

TEST_CASE("An incomplete sum is explained with the years that are missing")
{
    Explained given;
    const auto series = given.fixture.indicator(
        given.project, Direction::Up, RateFormula::ByDirection, Accumulation::CumulativeFlow);
    given.fixture.value(series, FiscalYear{2020}, Decimal(7));
    given.fixture.value(series, FiscalYear{2022}, Decimal(5));
    const QString line = explainedSum(given.fixture.rates(series), given.fixture.firstYear);
    CHECK(holds(line, {"令和3年度", "12"}));
}

TEST_CASE("Departments that differ are explained department by department")
{
    Explained given;
    const auto scheme = given.fixture.scheme("区分");
    const auto a = given.fixture.grade(scheme, "A");
    const auto b = given.fixture.grade(scheme, "B");
    const auto form = given.fixture.form();
    for (const auto& [name, grade] : {std::pair("一課", a), std::pair("二課", b)}) {
        const auto department = given.fixture.department(name);
        given.fixture.assign(given.project, department);
        given.fixture.sheet(given.project, form, department, grade);
    }
    const EnteredGrade entered = given.fixture.score().projects[0].entered;
    CHECK(
        holds(explainedEntered(given.fixture.plan, entered, given.fixture.year), {"一課", "A", "二課", "B"}));
}

TEST_CASE("A mean is explained with its denominator and what was left out")
{
    Explained given;
    given.series("100", "90");
    given.series("100", "80");
    given.fixture.target(given.fixture.indicator(given.project), Decimal(3));
    CHECK(holds(explainedMean(given.fixture.score().mean), {"2", "85.0%", "1"}));
    CHECK_FALSE(explainedMean(RateMean{}).contains(u'%'));
}

TEST_CASE("No sentence of an explanation keeps an unfilled place")
{
    Explained given;
    given.fixture.bandsOfR7();
    given.series("100", "85");
    given.series("0", "3", Direction::Down);
    given.fixture.indicator(given.project, Direction::Keep);
    const Score score = given.fixture.score();
    QStringList lines{explainedMean(score.mean), explainedTally(score.grades)};
    for (const SeriesScore& series : score.series) {
        lines << explainedCounting(series.rates) << explainedGrade(given.fixture.plan, score, series);
        for (const RateFormula formula : rateFormulas)
            lines << explainedRate(series.rates, formula);
    }
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK_FALSE(line.isEmpty());
        for (int place = 1; place <= 4; ++place)
            CHECK_FALSE(line.contains(u'%' + QString::number(place)));
    }
}
