#include "core/scoring/quality.h"

#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

/// One series in 2022 with source and baseline, so that nothing is doubtful.
struct Doubt {
    ScoreFixture fixture;
    Id<Series> series;

    explicit Doubt(Direction direction = Direction::Up, Accumulation accumulation = Accumulation::Stock)
    {
        series = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")), direction,
            RateFormula::ByDirection, accumulation);
        changeIndicator([](Indicator& row) { row.source = QStringLiteral("業務統計"); });
        baseline(Decimal(777));
    }
    Id<Indicator> indicator() const { return fixture.plan.find(series)->indicator; }
    template <class Change>
    void changeIndicator(Change change)
    {
        Indicator row = *fixture.plan.find(indicator());
        change(row);
        fixture.plan.put(row);
    }
    void baseline(Reading reading)
    {
        Baseline row;
        row.id = baselineId(series);
        row.series = series;
        row.value = reading;
        fixture.plan.put(row);
    }
    void value(int year, Reading reading, const std::function<void(Value&)>& change = {})
    {
        value(series, year, reading, change);
    }
    void value(Id<Series> of, int year, Reading reading, const std::function<void(Value&)>& change = {})
    {
        Value row;
        row.id = valueId(of, {year});
        row.series = of;
        row.year = {year};
        row.reading = reading;
        if (change)
            change(row);
        fixture.plan.put(row);
    }
    std::vector<Finding> findings() const { return findings(series); }
    std::vector<Finding> findings(Id<Series> of) const
    {
        return qualityFindings(Measures(fixture.plan), *ratesOf(fixture.plan, of, fixture.year),
            fixture.firstYear, QStringLiteral("名"));
    }
    QStringList kinds() const { return kinds(series); }
    QStringList kinds(Id<Series> of) const
    {
        QStringList codes;
        for (const Finding& finding : findings(of))
            codes << QString::fromLatin1(Words<FindingKind>::list[size_t(finding.kind)].code);
        return codes;
    }
    bool has(FindingKind kind) const
    {
        return kinds().contains(QString::fromLatin1(Words<FindingKind>::list[size_t(kind)].code));
    }
};

/// A value of a ratio in the unit.
bool fits(const char* reading, qint64 numerator, qint64 denominator, const char* unit = "%")
{
    Doubt given;
    given.changeIndicator([&](Indicator& row) {
        row.unit = QString::fromUtf8(unit);
        row.decimals = 1;
    });
    given.value(2022, number(reading), [&](Value& row) {
        row.numerator = Decimal(numerator);
        row.denominator = Decimal(denominator);
    });
    return !given.has(FindingKind::RatioDiffers);
}

bool isJump(const char* before, const char* now)
{
    Doubt given;
    given.value(2021, number(before));
    given.value(2022, number(now));
    return given.has(FindingKind::JumpOfTen);
}

bool isSame(
    const char* both, const std::function<void(Indicator&)>& change = [](Indicator&) {})
{
    Doubt given;
    given.value(2021, number(both));
    given.value(2022, number(both));
    SeriesRates rates = given.fixture.rates(given.series);
    change(rates.indicator);
    const auto found
        = qualityFindings(Measures(given.fixture.plan), rates, given.fixture.firstYear, QString());
    return std::any_of(found.begin(), found.end(),
        [](const Finding& finding) { return finding.kind == FindingKind::SameAsLastYear; });
}

} // namespace

TEST_CASE("Plain figures cast no doubt")
{
    Doubt given;
    given.value(2021, Decimal(800));
    given.value(2022, Decimal(820));
    given.fixture.target(given.series, Decimal(900));
    CHECK(given.kinds() == QStringList());
    CHECK(Doubt().kinds() == QStringList());
}

TEST_CASE("Every doubt is a notice, begins with its series and names both numbers")
{
    Doubt given;
    given.value(2021, Decimal(12345));
    given.value(2022, Decimal(1234));
    const auto found = given.findings();
    REQUIRE(found.size() == 1);
    CHECK(found[0].isNotice);
    CHECK(found[0].record == RecordRef{kindOf<Series>(), given.series.uuid});
    CHECK(found[0].sentence.startsWith(u"名"));
    CHECK(found[0].sentence.contains(u"12,345"));
    CHECK(found[0].sentence.contains(u"1,234"));
}

TEST_CASE("The same number two years running is worth a look")
{
    CHECK(isSame("136"));
    CHECK(isSame("1.3"));
    CHECK(isSame("-14"));
}

TEST_CASE("The same number is the rule where it is 0, one digit, everybody, or to be kept")
{
    CHECK_FALSE(isSame("0"));
    CHECK_FALSE(isSame("3"));
    CHECK_FALSE(isSame("136", [](Indicator& row) { row.direction = Direction::Keep; }));
    CHECK_FALSE(isSame("136", [](Indicator& row) { row.formula = RateFormula::Milestones; }));
    CHECK_FALSE(isSame("100", [](Indicator& row) { row.unit = QStringLiteral("％"); }));
    CHECK(isSame("100"));
}

TEST_CASE("A survey is compared with the survey before, not with the year before")
{
    Doubt given;
    given.changeIndicator([](Indicator& row) { row.surveyYears.years = {{2017}, {2022}, {2027}}; });
    given.value(2021, number("37.5"));
    given.value(2022, number("37.5"));
    CHECK_FALSE(given.has(FindingKind::SameAsLastYear));
    given.value(2017, number("37.5"));
    CHECK(given.has(FindingKind::SameAsLastYear));
}

TEST_CASE("A jump lies within a fifth of a power of ten, in both directions")
{
    CHECK(isJump("100", "1000"));
    CHECK(isJump("100", "800"));
    CHECK_FALSE(isJump("100", "799"));
    CHECK(isJump("100", "1200"));
    CHECK_FALSE(isJump("100", "1201"));
    CHECK(isJump("7937", "7937499"));
    CHECK(isJump("1000", "100"));
    CHECK(isJump("800", "100"));
    CHECK_FALSE(isJump("799", "100"));
    CHECK(isJump("-100", "-1000"));
    CHECK(isJump("0.29", "29.2"));
    CHECK_FALSE(isJump("100", "5000"));
    CHECK_FALSE(isJump("-100", "1000"));
    CHECK_FALSE(isJump("0", "1000"));
    CHECK_FALSE(isJump("1000", "0"));
}

TEST_CASE("Without last year's value the baseline shows the jump")
{
    Doubt given;
    given.value(2022, Decimal(7800));
    CHECK(given.has(FindingKind::JumpOfTen));
    given.value(2021, Decimal(7000));
    CHECK_FALSE(given.has(FindingKind::JumpOfTen));
    given.value(2021, Missing::Unknowable);
    CHECK(given.has(FindingKind::JumpOfTen));
}

TEST_CASE("A value whose source counts in another unit is found, and width is no other unit")
{
    const auto isFound = [](const char* unit) {
        Doubt given;
        given.changeIndicator([](Indicator& row) { row.unit = QStringLiteral("カ所"); });
        given.value(2022, Decimal(30), [unit](Value& row) { row.unit = QString::fromUtf8(unit); });
        return given.has(FindingKind::UnitDiffers);
    };
    CHECK(isFound("人"));
    CHECK_FALSE(isFound("ｶ所"));
    CHECK_FALSE(isFound(""));
}

TEST_CASE("加古川: 1,864 of 2,002 are 93.1 % and not 93.2 %")
{
    CHECK(fits("93.1", 1864, 2002));
    CHECK_FALSE(fits("93.2", 1864, 2002));
    CHECK(fits("93.11", 1864, 2002));
    CHECK_FALSE(fits("93", 1864, 2002)); // is printed as 93.0
    CHECK_FALSE(fits("0.931", 1864, 2002));
}

TEST_CASE("A ratio is checked per thousand and per 100,000 where the unit says so")
{
    CHECK(fits("8.5", 85, 10000, "‰"));
    CHECK_FALSE(fits("85.0", 85, 10000, "‰"));
    CHECK(fits("850.0", 85, 10000, "人口10万対"));
    CHECK(fits("8.5", 85, 10000, "人口千対"));
    CHECK_FALSE(fits("8.6", 85, 10000, "人口千対"));
}

TEST_CASE("A denominator of zero is said, not divided by")
{
    CHECK_FALSE(fits("0", 0, 0));
    CHECK_FALSE(fits("50", 5, 0));
}

TEST_CASE("Half a ratio is found, whichever half is there")
{
    Doubt given;
    given.value(2022, number("793.1"), [](Value& row) { row.numerator = Decimal(1864); });
    CHECK(given.kinds() == QStringList{QStringLiteral("ratio_half_given")});
    CHECK(given.findings()[0].sentence.contains(u"1,864"));
    given.value(2022, number("793.1"), [](Value& row) { row.denominator = Decimal(2002); });
    CHECK(given.kinds() == QStringList{QStringLiteral("ratio_half_given")});
    CHECK(given.findings()[0].sentence.contains(u"2,002"));
}

TEST_CASE("A total is compared with its parts once all of them are known")
{
    Doubt given; // 富士市 第2章: 3,034,064 + 2,252,251 = 5,286,315
    const auto second = given.fixture.series(given.indicator(), "企業");
    Series row = *given.fixture.plan.find(given.fixture.series(given.indicator(), "計"));
    row.isTotal = true;
    given.fixture.plan.put(row);
    const auto isFound = [&] {
        const QStringList kinds = given.kinds(row.id);
        return kinds.contains(QStringLiteral("total_differs"));
    };
    given.value(2022, Decimal(3034064));
    given.value(row.id, 2022, Decimal(5286314));
    CHECK_FALSE(isFound());
    given.value(second, 2022, Decimal(2252251));
    CHECK(isFound());
    given.value(row.id, 2022, Decimal(5286315));
    CHECK_FALSE(isFound());
    given.value(second, 2022, Missing::NotApplicable);
    CHECK(isFound());
    CHECK_FALSE(given.has(FindingKind::TotalDiffers)); // the parts themselves are no total
}

TEST_CASE("The total of shares is made of numerators and denominators, never of percentages")
{
    Doubt given;
    given.changeIndicator([](Indicator& row) { row.unit = QStringLiteral("%"); });
    const auto second = given.fixture.series(given.indicator(), "乙");
    Series row = *given.fixture.plan.find(given.fixture.series(given.indicator(), "計"));
    row.isTotal = true;
    given.fixture.plan.put(row);
    const auto of = [](qint64 numerator) {
        return [numerator](Value& value) {
            value.numerator = Decimal(numerator);
            value.denominator = Decimal(numerator > 10 ? 20 : 10);
        };
    };
    given.value(2022, Decimal(60), of(6));
    given.value(second, 2022, Decimal(60), of(6));
    given.value(row.id, 2022, Decimal(60), of(12));
    CHECK_FALSE(given.kinds(row.id).contains(QStringLiteral("total_differs")));
    given.value(row.id, 2022, Decimal(65), of(13));
    CHECK(given.kinds(row.id).contains(QStringLiteral("total_differs")));
}

TEST_CASE("A target year that is past without a later target is found with the last target")
{
    Doubt given;
    given.fixture.target(given.series, Decimal(105000), TargetKind::Number, {2021}, given.fixture.firstYear);
    CHECK(given.kinds() == QStringList{QStringLiteral("target_year_past")});
    CHECK(given.findings()[0].sentence.contains(u"105,000"));
    given.fixture.target(given.series, Decimal(110000), TargetKind::Number, {2024}, given.fixture.firstYear);
    CHECK(given.kinds() == QStringList());
}

TEST_CASE("A source may stand at the value or the indicator, and its lack is found once an indicator")
{
    Doubt given;
    const auto second = given.fixture.series(given.indicator(), "乙");
    given.changeIndicator([](Indicator& row) { row.source = QStringLiteral(" "); });
    CHECK_FALSE(given.has(FindingKind::SourceMissing)); // no value yet
    given.value(2022, Decimal(800));
    given.value(second, 2022, Decimal(800));
    const auto found = given.findings();
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == FindingKind::SourceMissing);
    CHECK(found[0].record == RecordRef{kindOf<Indicator>(), given.indicator().uuid});
    CHECK_FALSE(given.kinds(second).contains(QStringLiteral("source_missing")));
    given.value(2022, Decimal(800), [](Value& row) { row.source = QStringLiteral("調査"); });
    CHECK(given.kinds(second).contains(QStringLiteral("source_missing")));
}

TEST_CASE("A baseline is asked for unless there is a reason or no use for it")
{
    Doubt given;
    given.baseline(Missing::NotEntered);
    CHECK(given.kinds() == QStringList{QStringLiteral("baseline_missing")});
    given.baseline(Missing::Unknowable);
    CHECK(given.kinds() == QStringList());
    Doubt sum(Direction::Up, Accumulation::CumulativeFlow);
    sum.baseline(Missing::NotEntered);
    CHECK(sum.kinds() == QStringList());
    given.baseline(Missing::NotEntered);
    given.fixture.target(given.series, std::nullopt, TargetKind::Establish);
    CHECK(given.kinds() == QStringList());
}

TEST_CASE("A target that is met by 150 % two years running is too easy, in both directions")
{
    const auto isEasy = [](Direction direction, Reading before, Reading now, Decimal target) {
        Doubt given(direction);
        given.fixture.target(given.series, target);
        given.value(2021, before);
        given.value(2022, now);
        return given.has(FindingKind::TargetTooEasy);
    };
    CHECK(isEasy(Direction::Up, Decimal(150), Decimal(160), Decimal(100)));
    CHECK_FALSE(isEasy(Direction::Up, Decimal(149), Decimal(160), Decimal(100)));
    CHECK_FALSE(isEasy(Direction::Up, Decimal(150), Decimal(149), Decimal(100)));
    CHECK_FALSE(isEasy(Direction::Up, Missing::NotEntered, Decimal(160), Decimal(100)));
    CHECK(isEasy(Direction::Down, Decimal(20), Decimal(19), Decimal(30)));
    CHECK(isEasy(Direction::Down, Decimal(20), Decimal(0), Decimal(30)));
    CHECK_FALSE(isEasy(Direction::Down, Decimal(21), Decimal(19), Decimal(30)));
    CHECK_FALSE(isEasy(Direction::Up, Decimal(5), Decimal(3), Decimal(0)));
    CHECK_FALSE(isEasy(Direction::Unset, Decimal(150), Decimal(160), Decimal(100)));
}

TEST_CASE("A target worse than last year's actual asks for nothing, in both directions")
{
    const auto isBehind = [](Direction direction, qint64 lastYear, qint64 target) {
        Doubt given(direction);
        given.fixture.target(given.series, Decimal(target));
        given.value(2021, Decimal(lastYear));
        return given.has(FindingKind::TargetBehindLastYear);
    };
    CHECK(isBehind(Direction::Up, 101, 100));
    CHECK_FALSE(isBehind(Direction::Up, 100, 100));
    CHECK(isBehind(Direction::Down, 99, 100));
    CHECK_FALSE(isBehind(Direction::Down, 100, 100));
    CHECK_FALSE(isBehind(Direction::Keep, 99, 100));
}

TEST_CASE("The number behind an arrow is in no sentence")
{
    Doubt given;
    given.fixture.target(given.series, Decimal(87), TargetKind::ArrowUp);
    given.value(2021, Decimal(812));
    given.value(2022, Decimal(820));
    CHECK(given.kinds() == QStringList());
}

TEST_CASE("A sum of years is compared with the target of the sum")
{
    Doubt given(Direction::Up, Accumulation::CumulativeFlow);
    given.fixture.target(given.series, Decimal(1000));
    given.value(2020, Decimal(700));
    given.value(2021, Decimal(400));
    CHECK(given.has(FindingKind::TargetBehindLastYear));
    given.value(2021, Decimal(300));
    CHECK_FALSE(given.has(FindingKind::TargetBehindLastYear));
}
