#include "core/scoring/findings.h"

#include "tests/core/scoring/score_fixture.h"

using namespace scoring;

namespace {

std::vector<Finding> of(const ScoreFixture& fixture, FindingKind kind)
{
    std::vector<Finding> found = findings(fixture.plan, fixture.year);
    std::erase_if(found, [kind](const Finding& finding) { return finding.kind != kind; });
    return found;
}

/// A complete year: one project with one graded sheet and one measured indicator.
struct Complete {
    ScoreFixture fixture;
    Id<GradeScheme> scheme = fixture.bandsOfR7();
    Id<Grade> a = fixture.grade(scheme, "a");
    Id<SheetForm> form = fixture.form();
    Id<Project> project = fixture.project("3", "保育所", fixture.goal("1", "目標"));
    Id<Series> series = fixture.indicator(project);
    Id<Evaluation> sheet;

    Complete()
    {
        fixture.item(form, "actions", ItemKind::Text, RequiredRule::Always);
        fixture.item(form, "priority", ItemKind::Text, RequiredRule::PriorityOnly);
        fixture.item(form, "free", ItemKind::Text, RequiredRule::Optional);
        fixture.item(form, "activity", ItemKind::ActivityIndicators, RequiredRule::Always);
        fixture.item(form, "grade", ItemKind::Grade, RequiredRule::Always);
        fixture.target(series, Decimal(100));
        fixture.baseline(series, Decimal(50));
        change(fixture.plan.find(series)->indicator,
            [](Indicator& indicator) { indicator.source = QStringLiteral("業務統計"); });
        fixture.value(series, fixture.year, Decimal(95));
        sheet = fixture.sheet(project, form, std::nullopt, a);
        fixture.answer(sheet, "actions", "実施した");
    }
    template <class T, class Change>
    void change(Id<T> id, Change change)
    {
        T row = *fixture.plan.find(id);
        change(row);
        fixture.plan.put(row);
    }
    template <class T>
    void removeAll()
    {
        fixture.plan.setTable(Table<T>());
    }
};

} // namespace

TEST_CASE("A complete year has no findings")
{
    QStringList sentences;
    for (const Finding& finding : findings(Complete().fixture.plan, Complete().fixture.year))
        sentences << finding.sentence;
    CHECK(sentences == QStringList());
}

TEST_CASE("An empty file is told that it has no plan")
{
    const auto found = findings(Plan(), FiscalYear{2022});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == FindingKind::NoPlan);
}

TEST_CASE("Missing scheme and form are found on the plan")
{
    Complete given;
    given.removeAll<SchemeUse>();
    given.removeAll<FormUse>();
    REQUIRE(of(given.fixture, FindingKind::NoScheme).size() == 1);
    REQUIRE(of(given.fixture, FindingKind::NoForm).size() == 1);
    CHECK(of(given.fixture, FindingKind::NoForm)[0].record.id == given.fixture.period.uuid);
}

TEST_CASE("A missing actual is found with its reason and the indicator's project")
{
    Complete given;
    given.removeAll<Value>();
    auto found = of(given.fixture, FindingKind::ActualMissing);
    REQUIRE(found.size() == 1);
    CHECK(found[0].missing == Missing::NotEntered);
    CHECK(found[0].record == RecordRef{kindOf<Series>(), given.series.uuid});
    CHECK(found[0].sentence.contains(u"保育所"));
    CHECK(found[0].sentence.contains(u"未入力"));
    given.fixture.value(given.series, given.fixture.year, Missing::BeingCounted);
    CHECK(of(given.fixture, FindingKind::ActualMissing)[0].missing == Missing::BeingCounted);
}

TEST_CASE("A value that is missing for a good reason is no finding")
{
    for (const Missing reason : {Missing::NotSurveyed, Missing::NotApplicable, Missing::NoNumberSuits}) {
        Complete given;
        given.removeAll<Value>();
        given.fixture.value(given.series, given.fixture.year, reason);
        CHECK(findings(given.fixture.plan, given.fixture.year).empty());
    }
}

TEST_CASE("A missing target and an undecided direction are found")
{
    Complete given;
    given.removeAll<Target>();
    CHECK(of(given.fixture, FindingKind::TargetMissing).size() == 1);
    given.change(given.fixture.plan.find(given.series)->indicator,
        [](Indicator& indicator) { indicator.direction = Direction::Unset; });
    CHECK(of(given.fixture, FindingKind::DirectionUnset).size() == 1);
}

TEST_CASE("A missing unit is only a notice")
{
    Complete given;
    given.change(given.fixture.plan.find(given.series)->indicator,
        [](Indicator& indicator) { indicator.unit.clear(); });
    const auto found = of(given.fixture, FindingKind::UnitUnset);
    REQUIRE(found.size() == 1);
    CHECK(found[0].isNotice);
}

TEST_CASE("A rate in a hole of the bands is found with its value")
{
    Complete given;
    given.removeAll<Value>();
    given.fixture.value(given.series, given.fixture.year, number("89.5"));
    const auto found = of(given.fixture, FindingKind::RateInNoBand);
    REQUIRE(found.size() == 1);
    CHECK(found[0].sentence.contains(u"89.5%"));
}

TEST_CASE("A target on the worse side of the baseline is found")
{
    Complete given;
    given.fixture.baseline(given.series, Decimal(120));
    CHECK(of(given.fixture, FindingKind::TargetBehindBaseline).size() == 1);
}

TEST_CASE("A sum with a gap is found with the year of the gap")
{
    Complete given;
    given.change(given.fixture.plan.find(given.series)->indicator,
        [](Indicator& indicator) { indicator.accumulation = Accumulation::CumulativeFlow; });
    const auto found = of(given.fixture, FindingKind::SumIncomplete);
    REQUIRE(found.size() == 1);
    CHECK(found[0].sentence.contains(u"令和2年度"));
}

TEST_CASE("An empty required item is found and an optional one is not")
{
    Complete given;
    given.removeAll<Answer>();
    const auto found = of(given.fixture, FindingKind::ItemEmpty);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record == RecordRef{kindOf<Evaluation>(), given.sheet.uuid});
    CHECK(found[0].sentence.contains(u"actions"));
}

TEST_CASE("An item that is carried from last year is never asked for")
{
    Complete given;
    given.fixture.item(given.form, "carried", ItemKind::Carried, RequiredRule::Always);
    CHECK(findings(given.fixture.plan, given.fixture.year).empty());
}

TEST_CASE("An answer of spaces is empty")
{
    Complete given;
    given.removeAll<Answer>();
    given.fixture.answer(given.sheet, "actions", "　 \n");
    CHECK(of(given.fixture, FindingKind::ItemEmpty).size() == 1);
}

TEST_CASE("Some items are required of priority projects only")
{
    Complete given;
    given.change(given.project, [](Project& project) { project.isPriority = true; });
    const auto found = of(given.fixture, FindingKind::ItemEmpty);
    REQUIRE(found.size() == 1);
    CHECK(found[0].sentence.contains(u"priority"));
}

TEST_CASE("A required indicator item is empty when the project has no such indicator")
{
    Complete given;
    given.change(given.fixture.plan.find(given.series)->indicator,
        [](Indicator& indicator) { indicator.kind = IndicatorKind::Outcome; });
    CHECK(of(given.fixture, FindingKind::ItemEmpty).size() == 1);
}

TEST_CASE("A missing grade is found and so is the reason that a grade needs")
{
    Complete given;
    given.change(given.a, [](Grade& grade) { grade.needsReason = true; });
    CHECK(of(given.fixture, FindingKind::ReasonMissing).size() == 1);
    given.change(given.sheet, [](Evaluation& sheet) { sheet.gradeReason = QStringLiteral("理由"); });
    CHECK(findings(given.fixture.plan, given.fixture.year).empty());
    given.change(given.sheet, [](Evaluation& sheet) { sheet.grade.reset(); });
    CHECK(of(given.fixture, FindingKind::GradeMissing).size() == 1);
}

TEST_CASE("A form without a grade asks for none")
{
    Complete given;
    for (const FormItem& item : given.fixture.plan.table<FormItem>())
        if (item.kind == ItemKind::Grade)
            given.fixture.plan.remove(item.id);
    given.change(given.sheet, [](Evaluation& sheet) { sheet.grade.reset(); });
    CHECK(findings(given.fixture.plan, given.fixture.year).empty());
}

TEST_CASE("A sheet that was never started is one finding and names its department")
{
    Complete given;
    given.removeAll<Evaluation>();
    given.removeAll<Answer>();
    given.fixture.assign(given.project, given.fixture.department("保育課"));
    given.fixture.assign(given.project, given.fixture.department("指導課"));
    const auto found = of(given.fixture, FindingKind::SheetNotStarted);
    REQUIRE(found.size() == 2);
    CHECK(found[0].sentence.contains(u"保育課"));
    CHECK(found[1].sentence.contains(u"指導課"));
    CHECK(found[0].record == RecordRef{kindOf<Project>(), given.project.uuid});
    CHECK(of(given.fixture, FindingKind::ItemEmpty).empty());
}

TEST_CASE("Departments that differ and grades of another scheme are found")
{
    Complete given;
    const auto first = given.fixture.department("一課");
    const auto second = given.fixture.department("二課");
    given.removeAll<Evaluation>();
    given.fixture.assign(given.project, first);
    given.fixture.assign(given.project, second);
    given.fixture.sheet(given.project, given.form, first, given.a);
    const auto other = given.fixture.scheme("旧");
    const auto foreign = given.fixture.grade(other, "A");
    given.removeAll<SchemeUse>();
    given.fixture.use(given.scheme, given.fixture.firstYear);
    given.fixture.sheet(given.project, given.form, second, foreign);
    CHECK(of(given.fixture, FindingKind::DepartmentsDiffer).size() == 1);
    CHECK(of(given.fixture, FindingKind::GradeOfOtherScheme).size() == 1);
}

TEST_CASE("A project shown under two goals is examined once")
{
    Complete given;
    given.fixture.place(given.project, given.fixture.goal("2", "二"), false);
    given.removeAll<Value>();
    CHECK(of(given.fixture, FindingKind::ActualMissing).size() == 1);
}

TEST_CASE("The grade of another evaluator is looked for on that evaluator's sheet")
{
    Complete given;
    given.removeAll<FormUse>();
    FormUse use;
    use.id = given.fixture.next<FormUse>();
    use.plan = given.fixture.period;
    use.fromYear = given.fixture.firstYear;
    use.form = given.form;
    use.countingEvaluator = Evaluator::Council;
    given.fixture.plan.put(use);
    given.fixture.sheet(given.project, given.form, std::nullopt, std::nullopt, Evaluator::Council);
    CHECK(of(given.fixture, FindingKind::GradeMissing).size() == 1);
}

TEST_CASE("What casts doubt on a figure is a notice of its project")
{
    Complete given;
    given.fixture.value(given.series, given.fixture.year.previous(), Decimal(95));
    const auto found = of(given.fixture, FindingKind::SameAsLastYear);
    REQUIRE(found.size() == 1);
    CHECK(found[0].isNotice);
    CHECK(found[0].project == u"3 保育所");
    CHECK(found[0].sentence.startsWith(u"3 保育所 指標"));
    CHECK(found[0].record == RecordRef{kindOf<Series>(), given.series.uuid});
}

TEST_CASE("A target that a person or milestones judge asks for no number and no unit, once it is judged")
{
    ScoreFixture fixture;
    const Id<Series> series
        = fixture.indicator(fixture.project("1", "事業", fixture.goal("1", "目標")), Direction::Unset);
    Indicator row = *fixture.plan.find(fixture.plan.find(series)->indicator);
    row.unit.clear();
    fixture.plan.put(row);
    fixture.target(series, std::nullopt, TargetKind::Establish);
    const auto has = [&](FindingKind kind) {
        const auto found = findings(fixture.plan, fixture.score());
        return std::any_of(
            found.begin(), found.end(), [kind](const Finding& each) { return each.kind == kind; });
    };
    CHECK_FALSE(has(FindingKind::UnitUnset));
    CHECK(has(FindingKind::ActualMissing)); // not judged yet
    Value value;
    value.id = valueId(series, fixture.year);
    value.series = series;
    value.year = fixture.year;
    value.isAchieved = true;
    fixture.plan.put(value);
    CHECK_FALSE(has(FindingKind::ActualMissing));
}
