#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// One project without departments, the standard form, and a scheme A B C in which A and C need a reason.
struct OneSheet : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<SheetForm> sheetForm = standardForm();
    Id<GradeScheme> letters = scheme(u"ABC", {u"A"_s, u"B"_s, u"C"_s}, {u"A"_s, u"C"_s});
    SheetKey key{nursery, {2025}};
    OneSheet() { useScheme(letters, {2025}); }
};

const Evaluation* sheetOf(const Plan& plan, const SheetKey& key)
{
    return findEvaluation(plan, key.project, key.year, key.evaluator, key.department);
}

QString answer(const Plan& plan, const SheetKey& key, QStringView item)
{
    const Evaluation* sheet = sheetOf(plan, key);
    const Answer* found = sheet ? findAnswer(plan, sheet->id, item) : nullptr;
    return found ? found->text : QString();
}

QString gradeOf(const Plan& plan, const SheetKey& key)
{
    const Evaluation* sheet = sheetOf(plan, key);
    const Grade* grade = sheet ? plan.find(sheet->grade) : nullptr;
    return grade ? grade->code : QString();
}

} // namespace

TEST_CASE("The first answer opens the sheet")
{
    const OneSheet sample;
    const Plan plan = ok(
        writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"12園を開設した。\r\n次は3園。"_s));
    CHECK(sheetOf(plan, sample.key)->state == SheetState::BeingWritten);
    CHECK(sheetOf(plan, sample.key)->form == sample.sheetForm);
    CHECK(answer(plan, sample.key, u"results") == u"12園を開設した。\n次は3園。"_s);
}

TEST_CASE("An emptied answer is no answer")
{
    const OneSheet sample;
    Plan plan = ok(writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"開設"_s));
    plan = ok(writeAnswer(plan, sample.ids, sample.key, u"results", u" \n"_s));
    CHECK(plan.table<Answer>().isEmpty());
}

TEST_CASE("Emptying an answer of a sheet that does not exist makes no sheet")
{
    const OneSheet sample;
    CHECK(ok(writeAnswer(sample.plan, sample.ids, sample.key, u"results", {})) == sample.plan);
}

TEST_CASE("An item that the form does not have is refused with those it has")
{
    const OneSheet sample;
    CHECK(refusedNaming(writeAnswer(sample.plan, sample.ids, sample.key, u"result", u"a"_s),
        {u"保育所"_s, u"標準様式"_s, u"results"_s}));
}

TEST_CASE("What last year wrote is read-only this year")
{
    const OneSheet sample;
    CHECK(refusedNaming(
        writeAnswer(sample.plan, sample.ids, sample.key, u"previous", u"a"_s), {u"保育所"_s, u"previous"_s}));
}

TEST_CASE("The item of the grade holds no text of its own")
{
    const OneSheet sample;
    CHECK(refusedNaming(writeAnswer(sample.plan, sample.ids, sample.key, u"grade", u"A"_s), {u"保育所"_s}));
}

TEST_CASE("A choice is one of its words and stored in the form's spelling")
{
    const OneSheet sample;
    const Plan plan = ok(writeAnswer(sample.plan, sample.ids, sample.key, u"done", u" 一部 実施した"_s));
    CHECK(answer(plan, sample.key, u"done") == u"一部実施した"_s);
    CHECK(refusedNaming(writeAnswer(sample.plan, sample.ids, sample.key, u"done", u"大体"_s),
        {u"大体"_s, u"実施した"_s, u"実施していない"_s, u"保育所"_s}));
}

TEST_CASE("Checked and reported sheets are closed until they are sent back")
{
    for (const SheetState state : {SheetState::Checked, SheetState::Reported}) {
        OneSheet sample;
        sample.sheet(sample.nursery, {2025}, {}, state);
        CHECK(refusedNaming(writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"a"_s),
            {u"保育所"_s, u"令和7年度"_s}));
        CHECK(refusedNaming(
            gradeSheet(sample.plan, sample.ids, sample.key, u"B", {}), {u"保育所"_s, u"令和7年度"_s}));
    }
}

TEST_CASE("A submitted sheet can still be corrected and stays submitted")
{
    OneSheet sample;
    sample.sheet(sample.nursery, {2025}, {}, SheetState::Submitted);
    const Plan plan = ok(writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"a"_s));
    CHECK(sheetOf(plan, sample.key)->state == SheetState::Submitted);
}

TEST_CASE("A sheet of a year outside the plan is refused")
{
    const OneSheet sample;
    CHECK(refusedNaming(writeAnswer(sample.plan, sample.ids, {sample.nursery, {2024}}, u"results", u"a"_s),
        {u"令和6年度"_s}));
}

TEST_CASE("Each department of a project has its own sheet")
{
    OneSheet sample;
    const auto office = sample.department(u"保育課");
    const auto other = sample.department(u"公園課");
    sample.assign(sample.nursery, office);
    CHECK(refusedNaming(
        writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"a"_s), {u"保育所"_s, u"保育課"_s}));
    CHECK(refusedNaming(writeAnswer(sample.plan, sample.ids,
                            {sample.nursery, {2025}, Evaluator::Department, other}, u"results", u"a"_s),
        {u"公園課"_s, u"保育課"_s}));
    CHECK(writeAnswer(
        sample.plan, sample.ids, {sample.nursery, {2025}, Evaluator::Department, office}, u"results", u"a"_s)
              .isOk());
}

TEST_CASE("The council's view of a project stands beside the department's")
{
    const OneSheet sample;
    const SheetKey council{sample.nursery, {2025}, Evaluator::Council, {}};
    Plan plan = ok(gradeSheet(sample.plan, sample.ids, sample.key, u"B", {}));
    plan = ok(gradeSheet(plan, sample.ids, council, u"C", u"利用が減った"_s));
    CHECK(gradeOf(plan, sample.key) == u"B"_s);
    CHECK(gradeOf(plan, council) == u"C"_s);
}

TEST_CASE("The sheet of a department is found by its name")
{
    OneSheet sample;
    CHECK_FALSE(departmentSheet(sample.plan, sample.nursery, {2025}, u"")->department);
    CHECK(refusedNaming(
        departmentSheet(sample.plan, sample.nursery, {2025}, u"保育課"), {u"保育課"_s, u"保育所"_s}));
    const auto office = sample.department(u"保育課");
    sample.assign(sample.nursery, office);
    CHECK(departmentSheet(sample.plan, sample.nursery, {2025}, u"")->department == office);
    sample.assign(sample.nursery, sample.department(u"文化芸術・生涯学習課"));
    CHECK(departmentSheet(sample.plan, sample.nursery, {2025}, u"保 育課")->department == office);
    CHECK(refusedNaming(departmentSheet(sample.plan, sample.nursery, {2025}, u""),
        {u"保育所"_s, u"「保育課」"_s, u"「文化芸術・生涯学習課」"_s}));
    CHECK(refusedNaming(
        departmentSheet(sample.plan, sample.nursery, {2025}, u"公園課"), {u"公園課"_s, u"「保育課」"_s}));
}

TEST_CASE("A grade is given by its code in whatever width")
{
    const OneSheet sample;
    CHECK(gradeOf(ok(gradeSheet(sample.plan, sample.ids, sample.key, u"Ｂ", {})), sample.key) == u"B"_s);
}

TEST_CASE("A grade that needs a reason is refused without one")
{
    const OneSheet sample;
    CHECK(refusedNaming(gradeSheet(sample.plan, sample.ids, sample.key, u"A", {}), {u"保育所"_s, u"A"_s}));
    CHECK(
        refusedNaming(gradeSheet(sample.plan, sample.ids, sample.key, u"C", u" "_s), {u"保育所"_s, u"C"_s}));
    const Plan plan = ok(gradeSheet(sample.plan, sample.ids, sample.key, u"A", u"増員した"_s));
    CHECK(gradeOf(plan, sample.key) == u"A"_s);
    CHECK(gradeOf(ok(gradeSheet(plan, sample.ids, sample.key, u"C", {})), sample.key) == u"C"_s);
    CHECK(refusedNaming(gradeSheet(plan, sample.ids, sample.key, u"A", u""_s), {u"保育所"_s}));
}

TEST_CASE("An emptied grade keeps its reason for the next one")
{
    const OneSheet sample;
    Plan plan = ok(gradeSheet(sample.plan, sample.ids, sample.key, u"A", u"増員した"_s));
    plan = ok(gradeSheet(plan, sample.ids, sample.key, u"", {}));
    CHECK(gradeOf(plan, sample.key).isEmpty());
    CHECK(sheetOf(plan, sample.key)->gradeReason == u"増員した"_s);
}

TEST_CASE("A code that the scheme does not have is refused with those it has")
{
    const OneSheet sample;
    CHECK(refusedNaming(
        gradeSheet(sample.plan, sample.ids, sample.key, u"S", {}), {u"保育所"_s, u"ABC"_s, u"A, B, C"_s}));
}

TEST_CASE("Without a scheme in force no grade is given")
{
    PlanBuilder sample;
    const auto project = sample.project(sample.goal(u"一"), u"1", u"公園");
    sample.standardForm();
    CHECK(refusedNaming(
        gradeSheet(sample.plan, sample.ids, {project, {2025}}, u"A", {}), {u"公園"_s, u"令和7年度"_s}));
}

TEST_CASE("A form without a grade works and takes no grade")
{
    OneSheet sample;
    const auto plain = sample.form(u"評価なし");
    sample.item(plain, u"results", ItemKind::Text);
    sample.useForm(plain, {2026});
    const SheetKey next{sample.nursery, {2026}};
    CHECK(writeAnswer(sample.plan, sample.ids, next, u"results", u"a"_s).isOk());
    CHECK(refusedNaming(gradeSheet(sample.plan, sample.ids, next, u"B", {}), {u"保育所"_s, u"評価なし"_s}));
}

TEST_CASE("A form with an eighth item works like any other")
{
    OneSheet sample;
    const auto eight = sample.form(u"八項目");
    sample.item(eight, u"rights", ItemKind::Text, RequiredRule::Always);
    sample.useForm(eight, {2026});
    const SheetKey next{sample.nursery, {2026}};
    CHECK(missingItems(sample.plan, next).size() == 1);
    const Plan plan = ok(writeAnswer(sample.plan, sample.ids, next, u"rights", u"意見を聴いた"_s));
    CHECK(missingItems(plan, next).isEmpty());
}

TEST_CASE("Without a form no sheet is written")
{
    PlanBuilder sample;
    const auto project = sample.project(sample.goal(u"一"), u"1", u"公園");
    CHECK(refusedNaming(writeAnswer(sample.plan, sample.ids, {project, {2025}}, u"results", u"a"_s),
        {u"公園"_s, u"育む計画"_s}));
}

TEST_CASE("A new scheme holds from its year and last year's grade stays")
{
    OneSheet sample;
    const auto four = sample.scheme(u"ABCD", {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    Plan plan = ok(gradeSheet(sample.plan, sample.ids, sample.key, u"B", {}));
    plan = ok(chooseScheme(plan, sample.ids, sample.period, four, {{2026}}));
    CHECK(schemeAsOf(plan, sample.period, {2025})->id == sample.letters);
    CHECK(schemeAsOf(plan, sample.period, {2026})->id == four);
    CHECK(gradeOf(plan, sample.key) == u"B"_s);
}

TEST_CASE("What the officer picks holds also outside the years for which a scheme proposes itself")
{
    OneSheet sample;
    GradeScheme limited = *sample.plan.find(sample.letters);
    limited.lastYear = FiscalYear{2026};
    sample.plan.put(limited);
    const Plan plan = ok(chooseScheme(sample.plan, sample.ids, sample.period, sample.letters, {{2027}}));
    CHECK(schemeAsOf(plan, sample.period, {2027})->id == sample.letters);
}

TEST_CASE("A scheme is chosen for any year of the plan whatever years it proposes itself for")
{
    OneSheet sample;
    GradeScheme limited = *sample.plan.find(sample.scheme(u"ABCD", {u"A"_s}));
    limited.lastYear = FiscalYear{2026};
    sample.plan.put(limited);
    const Plan plan = ok(chooseScheme(sample.plan, sample.ids, sample.period, limited.id, {{2027}}));
    CHECK(schemeAsOf(plan, sample.period, {2027})->id == limited.id);
    CHECK(refusedNaming(
        chooseScheme(plan, sample.ids, sample.period, limited.id, {{2030}}), {u"令和12年度"_s}));
}

TEST_CASE("A grade of another scheme is reported before printing")
{
    OneSheet sample;
    const auto four = sample.scheme(u"ABCD", {u"A"_s, u"B"_s});
    Plan plan = ok(writeAnswer(sample.plan, sample.ids, sample.key, u"results", u"a"_s));
    plan = ok(gradeSheet(plan, sample.ids, sample.key, u"B", {}));
    CHECK(missingItems(plan, sample.key).isEmpty());
    plan = ok(chooseScheme(plan, sample.ids, sample.period, four, {{2025}}));
    CHECK(missingItems(plan, sample.key).size() == 1);
}

TEST_CASE("A new form takes sheets along that nobody has written into")
{
    OneSheet sample;
    sample.sheet(sample.nursery, {2026}, {}, SheetState::NotStarted);
    const auto park = sample.project(sample.first, u"4", u"公園");
    sample.sheet(park, {2026});
    const auto fresh = sample.form(u"新様式");
    sample.item(fresh, u"results", ItemKind::Text);
    const Plan plan
        = ok(chooseForm(sample.plan, sample.ids, sample.period, fresh, Evaluator::LeadOffice, {{2026}}));
    CHECK(sheetOf(plan, {sample.nursery, {2026}})->form == fresh);
    CHECK(sheetOf(plan, {park, {2026}})->form == sample.sheetForm);
    CHECK(formUseAsOf(plan, sample.period, {2025})->form == sample.sheetForm);
    CHECK(formUseAsOf(plan, sample.period, {2026})->countingEvaluator == Evaluator::LeadOffice);
}

TEST_CASE("A sheet goes its way from the first word to the council")
{
    const OneSheet sample;
    Plan plan = ok(setSheetState(sample.plan, sample.ids, sample.key, SheetState::BeingWritten));
    plan = ok(writeAnswer(plan, sample.ids, sample.key, u"results", u"開設"_s));
    for (const SheetState state : {SheetState::Submitted, SheetState::Checked, SheetState::Reported,
             SheetState::Checked, SheetState::BeingWritten})
        plan = ok(setSheetState(plan, sample.ids, sample.key, state));
    CHECK(sheetOf(plan, sample.key)->state == SheetState::BeingWritten);
}

TEST_CASE("A sheet is not submitted while a required item is empty")
{
    OneSheet sample;
    sample.sheet(sample.nursery, {2025});
    CHECK(refusedNaming(setSheetState(sample.plan, sample.ids, sample.key, SheetState::Submitted),
        {u"保育所"_s, u"results"_s}));
}

TEST_CASE("A step that the workflow does not know is refused with those it knows")
{
    OneSheet sample;
    sample.sheet(sample.nursery, {2025});
    CHECK(refusedNaming(setSheetState(sample.plan, sample.ids, sample.key, SheetState::Reported),
        {u"保育所"_s, wordLabel(SheetState::Submitted)}));
    CHECK(ok(setSheetState(sample.plan, sample.ids, sample.key, SheetState::BeingWritten)) == sample.plan);
}

TEST_CASE("Every state of a sheet can be left and none is a dead end")
{
    for (const SheetState state : {SheetState::NotStarted, SheetState::BeingWritten, SheetState::Submitted,
             SheetState::Checked, SheetState::Reported}) {
        const auto steps = workflowSteps();
        CHECK(std::any_of(
            steps.begin(), steps.end(), [state](const WorkflowStep& step) { return step.from == state; }));
    }
}

TEST_CASE("An item required of priority projects is not required of others")
{
    OneSheet sample;
    const auto strict = sample.form(u"重点様式");
    sample.item(strict, u"outcome", ItemKind::Text, RequiredRule::PriorityOnly);
    sample.useForm(strict, {2026});
    const SheetKey next{sample.nursery, {2026}};
    CHECK(missingItems(sample.plan, next).isEmpty());
    Project priority = *sample.plan.find(sample.nursery);
    priority.isPriority = true;
    sample.plan.put(priority);
    CHECK(missingItems(sample.plan, next).size() == 1);
}

TEST_CASE("A required item of indicators lacks every value that is not entered")
{
    OneSheet sample;
    const auto numbers = sample.form(u"指標様式");
    sample.item(numbers, u"activity", ItemKind::ActivityIndicators, RequiredRule::Always);
    sample.useForm(numbers, {2026});
    const SheetKey next{sample.nursery, {2026}};
    CHECK(missingItems(sample.plan, next).size() == 1);
    const auto users = sample.indicator(sample.nursery, u"利用者数");
    const auto young = sample.series(users, u"中高生");
    const auto grown = sample.series(users, u"若者");
    REQUIRE(missingItems(sample.plan, next).size() == 2);
    CHECK(missingItems(sample.plan, next).front().contains(u"利用者数 中高生"_s));
    sample.value(young, {2026}, Missing::BeingCounted);
    sample.value(grown, {2026}, Decimal(0));
    CHECK(missingItems(sample.plan, next).isEmpty());
}

TEST_CASE("An indicator is not missing in a year in which it is not surveyed")
{
    OneSheet sample;
    const auto numbers = sample.form(u"指標様式");
    sample.item(numbers, u"outcome", ItemKind::OutcomeIndicators, RequiredRule::Always);
    sample.useForm(numbers, {2026});
    const auto survey = sample.indicator(sample.nursery, u"満足度", u"%", IndicatorKind::Outcome);
    sample.series(survey);
    Indicator row = *sample.plan.find(survey);
    row.surveyYears.years = {{2029}};
    sample.plan.put(row);
    CHECK(missingItems(sample.plan, {sample.nursery, {2026}}).isEmpty());
    CHECK(missingItems(sample.plan, {sample.nursery, {2029}}).size() == 1);
}
