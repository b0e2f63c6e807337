// Changing the year's grade scheme: other years keep their grades and wording.
#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Last year is graded A, this year B, by the same scheme.
struct GradedYears : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<SheetForm> sheetForm = standardForm();
    Id<GradeScheme> letters = scheme(u"ABC", {u"A"_s, u"B"_s, u"C"_s}, {u"A"_s});
    YearOfPlan now{period, {2026}};
    SheetKey lastKey{nursery, {2025}};
    SheetKey key{nursery, {2026}};

    GradedYears()
    {
        useScheme(letters, {2025});
        plan = ok(gradeSheet(plan, ids, lastKey, u"A", u"目標を上回った"_s));
        plan = ok(gradeSheet(plan, ids, key, u"B", {}));
    }
    Id<Grade> grade(const Plan& of, int year, QStringView code) const
    {
        for (const Grade* each : gradesOf(of, schemeAsOf(of, period, {year})->id))
            if (each->code == code)
                return each->id;
        FAIL("no such grade");
        return {};
    }
};

int gradeField(QStringView column)
{
    return kindInfo(kindOf<Grade>()).fieldOf(column);
}

Grade lettered(const QString& code)
{
    Grade grade;
    grade.code = code;
    return grade;
}

QString codeOf(const Plan& plan, const SheetKey& key)
{
    const Evaluation* sheet = findEvaluation(plan, key.project, key.year, key.evaluator, key.department);
    return plan.find(sheet->grade)->code;
}

QStringList words(const Plan& plan, Id<GradeScheme> scheme)
{
    QStringList words;
    for (const Grade* grade : gradesOf(plan, scheme))
        words << grade->code + grade->label;
    return words;
}

} // namespace

TEST_CASE("A grade's wording changes from the year on and last year's grade keeps its own")
{
    const GradedYears sample;
    const Plan plan = ok(setGradeField(sample.plan, sample.ids, sample.now,
        sample.grade(sample.plan, 2026, u"B"), gradeField(u"label"), u"おおむね達成"_s));
    CHECK(words(plan, sample.letters) == words(sample.plan, sample.letters));
    CHECK(schemeAsOf(plan, sample.period, {2025})->id == sample.letters);
    const GradeScheme& fresh = *schemeAsOf(plan, sample.period, {2026});
    CHECK(fresh.name == u"ABC（令和8年度から）"_s);
    CHECK(words(plan, fresh.id) == QStringList{u"A"_s, u"Bおおむね達成"_s, u"C"_s});
    // What was graded goes along: it is the same letter of the year's own scheme.
    CHECK(codeOf(plan, sample.key) == u"B"_s);
    CHECK(plan.find(findEvaluation(plan, sample.nursery, {2026}, Evaluator::Department, {})->grade)->scheme
        == fresh.id);
    CHECK(codeOf(plan, sample.lastKey) == u"A"_s);
}

TEST_CASE("A scheme that no other year uses is changed itself")
{
    const GradedYears sample;
    const Plan own = ok(copyScheme(sample.plan, sample.ids, sample.now, u"市独自"_s));
    const Plan plan = ok(addGrade(own, sample.ids, sample.now, lettered(u"D"_s)));
    CHECK(changedRows(own, plan) == 1);
    CHECK(words(plan, schemeAsOf(plan, sample.period, {2026})->id).last() == u"D"_s);
    CHECK(refusedNaming(addGrade(plan, sample.ids, sample.now, lettered(u"Ｄ"_s)), {u"D"_s}));
}

TEST_CASE("A grade that a sheet has is not removed")
{
    const GradedYears sample;
    CHECK(
        refusedNaming(removeGrade(sample.plan, sample.ids, sample.now, sample.grade(sample.plan, 2026, u"B")),
            {u"B"_s, u"1"_s}));
    const Plan plan
        = ok(removeGrade(sample.plan, sample.ids, sample.now, sample.grade(sample.plan, 2026, u"A")));
    CHECK(words(plan, schemeAsOf(plan, sample.period, {2026})->id) == QStringList{u"B"_s, u"C"_s});
    CHECK(codeOf(plan, sample.lastKey) == u"A"_s);
}

TEST_CASE("A scheme is not changed under sheets that are checked")
{
    GradedYears sample;
    sample.plan = ok(writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"開設"_s));
    for (const SheetState state : {SheetState::Submitted, SheetState::Checked})
        sample.plan = ok(setSheetState(sample.plan, sample.ids, sample.key, state));
    CHECK(refusedNaming(addGrade(sample.plan, sample.ids, sample.now, lettered(u"D"_s)), {u"ABC"_s, u"1"_s}));
    const Plan later = ok(addGrade(sample.plan, sample.ids, {sample.period, {2027}}, lettered(u"D"_s)));
    CHECK(codeOf(later, sample.key) == u"B"_s);
    CHECK(schemeAsOf(later, sample.period, {2026})->id == sample.letters);
}

TEST_CASE("A grade cannot require a reason that sheets with it do not have, nor end before it begins")
{
    const GradedYears sample;
    const auto set = [&](QStringView column, const QString& text) {
        return setGradeField(sample.plan, sample.ids, sample.now, sample.grade(sample.plan, 2026, u"B"),
            gradeField(column), text);
    };
    CHECK(refusedNaming(set(u"needs_reason", u"1"_s), {u"B"_s}));
    const Plan banded = ok(set(u"upper", u"80"_s));
    CHECK(refusedNaming(setGradeField(banded, sample.ids, sample.now, sample.grade(banded, 2026, u"B"),
                            gradeField(u"lower"), u"90"_s),
        {u"B"_s}));
}

TEST_CASE("A year without grades asks for none and the grades that were given stay")
{
    GradedYears sample;
    sample.plan = ok(writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"開設"_s));
    const SheetKey ungraded{sample.project(sample.first, u"4", u"公園"), {2026}};
    sample.plan = ok(writeAnswer(sample.plan, sample.ids, ungraded, u"results", u"整備"_s));
    FormItem item = *itemsOf(sample.plan, sample.sheetForm)[3];
    item.required = RequiredRule::Always;
    sample.plan.put(item);
    CHECK(missingItems(sample.plan, ungraded).size() == 1);
    const Plan plan = ok(chooseNoGrades(sample.plan, sample.ids, sample.period, {{2026}}));
    CHECK(missingItems(plan, ungraded).isEmpty());
    CHECK(codeOf(plan, sample.key) == u"B"_s);
    CHECK(missingItems(plan, sample.key).size() == 1); // Its grade is of another scheme, and that is said.
    CHECK(schemeAsOf(plan, sample.period, {2025})->id == sample.letters);
    const Plan again = ok(chooseNoGrades(plan, sample.ids, sample.period, {{2027}}));
    CHECK(again.table<GradeScheme>().size() == plan.table<GradeScheme>().size());
}

TEST_CASE("Grades are moved and the scheme's own fields set from the year on")
{
    const GradedYears sample;
    const Plan moved
        = ok(moveGrade(sample.plan, sample.ids, sample.now, sample.grade(sample.plan, 2026, u"C"), -1));
    CHECK(words(moved, schemeAsOf(moved, sample.period, {2026})->id) == QStringList{u"A"_s, u"C"_s, u"B"_s});
    CHECK(words(moved, sample.letters) == QStringList{u"A"_s, u"B"_s, u"C"_s});
    const int tested = kindInfo(kindOf<GradeScheme>()).fieldOf(u"tested");
    const Plan byRate = ok(setSchemeField(moved, sample.ids, sample.now, tested, u"rate"_s));
    CHECK(schemeAsOf(byRate, sample.period, {2026})->tested == TestedQuantity::Rate);
    CHECK(schemeAsOf(byRate, sample.period, {2025})->tested == TestedQuantity::Nothing);
}
