#include "core/scoring/explain.h"
#include "tests/core/scoring/score_fixture.h"

using namespace scoring;
using namespace Qt::StringLiterals;

namespace {

/// The grade of a series of which nothing is known but its counting rate.
ComputedGrade gradeByRate(const Grading& grading, const Rate& counting)
{
    SeriesRates rates;
    rates.counting = counting;
    return computedGrade(grading, rates);
}

/// The code of the grade that the bands of R7 give to a percent; 「hole」 when none does.
QString codeInR7(const char* percent, std::optional<int> testDecimals = std::nullopt)
{
    ScoreFixture fixture;
    fixture.bandsOfR7(testDecimals);
    const Grading grading = gradingIn(fixture.plan, fixture.period, fixture.year);
    const ComputedGrade computed = gradeByRate(grading, Fraction(number(percent)));
    return computed.grade ? fixture.plan.find(*computed.grade)->code : QStringLiteral("hole");
}

/// 「3未満」 or 「3以下」 where less is better, and the actual.
struct Lowered {
    ScoreFixture fixture;
    Id<Series> series = fixture.indicator(
        fixture.project("1", "事業", fixture.goal("1", "目標")), Direction::Down, RateFormula::ByDirection);

    Lowered(TargetKind kind, const char* actual)
    {
        fixture.bandsOfR7(0);
        fixture.target(series, Decimal(3), kind);
        fixture.value(series, fixture.year, number(actual));
    }
    SeriesRates rates() const { return fixture.rates(series); }
    ComputedGrade computed() const { return fixture.score().series.at(0).computed; }
};

struct Graded {
    ScoreFixture fixture;
    Id<GradeScheme> scheme = fixture.bandsOfR7();
    Id<Grade> a = fixture.grade(scheme, "a");
    Id<Grade> b = fixture.grade(scheme, "b");
    Id<Project> project = fixture.project("1", "事業", fixture.goal("1", "目標"));
    Id<Department> first = fixture.department("一課");
    Id<Department> second = fixture.department("二課");

    EnteredGrade entered() const { return fixture.score().projects.at(0).entered; }
};

} // namespace

TEST_CASE("Codes are signs when one of them is neither letter nor digit nor dash")
{
    CHECK(areSigns({u"◎"_s, u"○"_s, u"△"_s, u"×"_s}));
    CHECK(areSigns({u"〇"_s, u"レ"_s}));
    CHECK(areSigns({u"◎達成"_s}));
    CHECK_FALSE(areSigns({u"A"_s, u"B"_s, u"-"_s, u"―"_s}));
    CHECK_FALSE(areSigns({u"A+"_s, u"Ａ"_s, u"5"_s, u"優"_s, u"エ"_s, QString()}));
    CHECK_FALSE(areSigns({}));
}

TEST_CASE("No computed grade says that a missed target was met")
{
    const Lowered missed(TargetKind::Below, "3");
    CHECK(missed.computed().reason == NoGrade::TargetMissed);
    CHECK(printedCounting(missed.rates()) == QStringLiteral("100.0%（未達成）"));
    CHECK(explainedCounting(missed.rates()).endsWith(QStringLiteral("100.0%（未達成）")));
    const Score score = missed.fixture.score();
    CHECK(explainedGrade(missed.fixture.plan, score, score.series.at(0))
              .contains(QStringLiteral("目標に達していない")));
    // The scheme itself rounds 99.7 % to 100, but the band from 90 on does not say that the target was met.
    const Lowered nearly(TargetKind::AtMost, "3.01");
    CHECK(nearly.computed().grade);
    CHECK(printedCounting(nearly.rates()) == u"99.7%");
    const Lowered met(TargetKind::AtMost, "3");
    CHECK(met.computed().grade);
    CHECK(printedCounting(met.rates()) == u"100.0%");
}

TEST_CASE("The bands of R7 hold what they say and nothing between them")
{
    CHECK(codeInR7("79.9") == u"C");
    CHECK(codeInR7("80") == u"B");
    CHECK(codeInR7("89") == u"B");
    CHECK(codeInR7("89.5") == u"hole");
    CHECK(codeInR7("90") == u"A");
    CHECK(codeInR7("100") == u"A");
    CHECK(codeInR7("100.1") == u"hole");
    CHECK(codeInR7("-5") == u"C");
}

TEST_CASE("A scheme that rounds first compares the rounded rate")
{
    CHECK(codeInR7("89.5", 0) == u"A");
    CHECK(codeInR7("89.49", 0) == u"B");
    CHECK(codeInR7("89.49", 1) == u"hole");
    CHECK(codeInR7("79.96", 1) == u"B");
}

TEST_CASE("Bands are compared exactly at their open and closed ends")
{
    ScoreFixture fixture;
    Grade grade;
    grade.lower = Decimal(60);
    grade.upper = Decimal(80);
    CHECK(isInBand(grade, Fraction(60)));
    CHECK_FALSE(isInBand(grade, Fraction(80)));
    grade.isLowerIncluded = false;
    grade.isUpperIncluded = true;
    CHECK_FALSE(isInBand(grade, Fraction(60)));
    CHECK(isInBand(grade, Fraction(80)));
    // 79.999…: a third of 239.999 is still below 80, however it is printed.
    CHECK(isInBand(grade, *Fraction(number("239.999999")).dividedBy(Fraction(3))));
    CHECK(printedBand(grade) == u"60<x≦80");
}

TEST_CASE("A grade without both ends has no band")
{
    CHECK_FALSE(isInBand(Grade{}, Fraction(50)));
    CHECK(printedBand(Grade{}).isEmpty());
}

TEST_CASE("A rate in two overlapping bands has no grade")
{
    ScoreFixture fixture;
    const auto scheme = fixture.scheme("重なり");
    fixture.grade(scheme, "上", Decimal(70));
    fixture.grade(scheme, "下", std::nullopt, Decimal(70), true);
    const Grading grading = gradingIn(fixture.plan, fixture.period, fixture.year);
    CHECK(gradeByRate(grading, Fraction(70)).reason == NoGrade::InSeveralBands);
    CHECK(gradeByRate(grading, Fraction(71)).grade);
}

TEST_CASE("A scheme in words computes no grade")
{
    ScoreFixture fixture;
    GradeScheme words = *fixture.plan.find(fixture.scheme("R6"));
    words.tested = TestedQuantity::Nothing;
    fixture.plan.put(words);
    fixture.grade(words.id, "A", Decimal(90));
    const Grading grading = gradingIn(fixture.plan, fixture.period, fixture.year);
    CHECK(gradeByRate(grading, Fraction(95)).reason == NoGrade::WordsOnly);
}

TEST_CASE("Without a scheme and without a rate there is no computed grade")
{
    ScoreFixture fixture;
    CHECK(gradeByRate(Grading{}, Fraction(95)).reason == NoGrade::NoScheme);
    fixture.bandsOfR7();
    const Grading grading = gradingIn(fixture.plan, fixture.period, fixture.year);
    CHECK(gradeByRate(grading, NoRate::ActualMissing).reason == NoGrade::NoRate);
}

TEST_CASE("Each year is graded by the scheme of that year")
{
    ScoreFixture fixture;
    const auto older = fixture.scheme("R6");
    fixture.grade(older, "良", Decimal(0));
    const auto newer = fixture.scheme("R7");
    fixture.grade(newer, "A", Decimal(0));
    for (const SchemeUse& use : fixture.plan.table<SchemeUse>())
        if (use.scheme == newer)
            fixture.plan.remove(use.id);
    fixture.use(newer, fixture.year.next());
    CHECK(gradingIn(fixture.plan, fixture.period, fixture.year).scheme->id == older);
    CHECK(gradingIn(fixture.plan, fixture.period, fixture.year.next()).scheme->id == newer);
}

TEST_CASE("The grade that all departments agree on counts")
{
    Graded given;
    const auto form = given.fixture.form();
    given.fixture.assign(given.project, given.first);
    given.fixture.assign(given.project, given.second);
    given.fixture.sheet(given.project, form, given.first, given.a);
    given.fixture.sheet(given.project, form, given.second, given.a);
    CHECK(given.entered().grade == given.a);
}

TEST_CASE("Departments with different grades leave the project without a counting grade")
{
    Graded given;
    const auto form = given.fixture.form();
    given.fixture.assign(given.project, given.first);
    given.fixture.assign(given.project, given.second);
    given.fixture.sheet(given.project, form, given.first, given.a);
    given.fixture.sheet(given.project, form, given.second, given.b);
    CHECK_FALSE(given.entered().grade);
    CHECK(given.entered().reason == NoEnteredGrade::DepartmentsDiffer);
}

TEST_CASE("A grade does not count while another department has not graded")
{
    Graded given;
    const auto form = given.fixture.form();
    given.fixture.assign(given.project, given.first);
    given.fixture.assign(given.project, given.second);
    given.fixture.sheet(given.project, form, given.first, given.a);
    CHECK(given.entered().reason == NoEnteredGrade::PartlyGraded);
    CHECK(given.entered().sheets.size() == 2);
}

TEST_CASE("An empty sheet of a department that is no longer in charge does not hold up the grade")
{
    Graded given;
    const auto form = given.fixture.form();
    given.fixture.assign(given.project, given.first);
    given.fixture.sheet(given.project, form, given.first, given.a);
    given.fixture.sheet(given.project, form, given.second, std::nullopt);
    CHECK(given.entered().grade == given.a);
}

TEST_CASE("Where the lead office evaluates its grade counts and not the department's")
{
    Graded given;
    const auto form = given.fixture.form(Evaluator::LeadOffice);
    given.fixture.assign(given.project, given.first);
    given.fixture.sheet(given.project, form, given.first, given.a);
    CHECK(given.entered().reason == NoEnteredGrade::NotGraded);
    given.fixture.sheet(given.project, form, std::nullopt, given.b, Evaluator::LeadOffice);
    CHECK(given.entered().grade == given.b);
}

TEST_CASE("A project without departments is graded by its one sheet")
{
    Graded given;
    given.fixture.sheet(given.project, given.fixture.form(), std::nullopt, given.b);
    CHECK(given.entered().grade == given.b);
}

TEST_CASE("The departments in charge are the same with and without the index")
{
    Graded given;
    given.fixture.assign(given.project, given.second);
    Assignment later;
    later.project = given.project;
    later.department = given.second;
    later.fromYear = FiscalYear{2022};
    given.fixture.put(later);
    Assignment over;
    over.project = given.project;
    over.department = given.first;
    over.fromYear = FiscalYear{2020};
    over.throughYear = FiscalYear{2021};
    given.fixture.put(over);
    const Grouped<Assignment, Project> grouped(given.fixture.plan.table<Assignment>(), &Assignment::project);
    for (int year = 2019; year <= 2024; ++year)
        CHECK(inForce(grouped.of(given.project), FiscalYear{year})
            == assignmentsIn(given.fixture.plan, given.project, FiscalYear{year}));
}

TEST_CASE("Where what a scheme compares cannot be worked out no worse grade is taken for it")
{
    // 「100以上」 by the progress from the baseline, else 「改善・維持」: baseline and target are equal, so
    // nobody can tell.
    ScoreFixture fixture;
    const Id<GradeScheme> scheme = fixture.bandsOfR7();
    GradeScheme row = *fixture.plan.find(scheme);
    row.tested = TestedQuantity::BaselineProgress;
    fixture.plan.put(row);
    Grade second = *fixture.plan.find(fixture.grade(scheme, "b"));
    second.lower = second.upper = std::nullopt;
    second.condition = GradeCondition::NotWorse;
    fixture.plan.put(second);
    const auto series = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")));
    fixture.baseline(series, number("100"));
    fixture.target(series, number("100"));
    fixture.value(series, fixture.year, number("170"));
    const ComputedGrade computed = fixture.score().series.at(0).computed;
    CHECK_FALSE(computed.grade);
    CHECK(computed.reason);
}

TEST_CASE("A rate that is rounded onto the end of the next band is said as exactly as it takes")
{
    ScoreFixture fixture;
    const Id<GradeScheme> scheme = fixture.bandsOfR7(std::nullopt);
    Grade second = *fixture.plan.find(fixture.grade(scheme, "b"));
    second.upper = Decimal(90);
    second.isUpperIncluded = false;
    fixture.plan.put(second);
    const auto series = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")));
    fixture.target(series, number("10000"));
    fixture.value(series, fixture.year, number("8999.6")); // 89.996 %, which is printed as 90.0 %
    const Score score = fixture.score();
    const QString text = explainedGrade(fixture.plan, score, score.series.at(0));
    CHECK(text.contains(u"89.996%"));
    CHECK_FALSE(text.contains(u"90.0%"));
}
