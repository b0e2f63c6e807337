// New rows of a listing follow the rules of the edits, and a refusal names the cell at fault.
#include "core/exchange/listings.h"
#include "core/exchange/plan_template.h"
#include "tests/core/exchange/sample_plan.h"

using namespace core;
using namespace Qt::StringLiterals;
using What = ImportItem::What;

namespace {

/// Project 1 of the plan of 平成27年度 to 令和元年度, with a sheet in the first year and a department that is
/// not the project's.
struct SheetPlan {
    SheetPlan()
    {
        plan = must(planFromTemplate(u"nagareyama-h27"_s, {2015}, {2019}));
        project = projectNumbered(plan, u"1").id;
        plan = must(writeAnswer(plan, ids, {project, {2015}}, u"issues", u"課題"_s));
        plan = must(addDepartment(plan, ids, u"保育課"_s, {2015}));
        const Evaluation& written = *plan.table<Evaluation>().begin();
        sheet = written.id;
        form = written.form.uuid.toText();
        for (const GradeScheme* scheme : allByRank<GradeScheme>(plan))
            if (!gradesOf(plan, scheme->id).empty())
                schemes.push_back(scheme->id);
        REQUIRE(schemes.size() > 1);
        const Id<PlanPeriod> period = plan.table<PlanPeriod>().begin()->id;
        plan = must(chooseScheme(plan, ids, period, schemes.front(), {{2015}}));
    }
    ImportProposal imported(QStringView table, const QString& text) const
    {
        return must(
            importListing(plan, countedIds(70000), kindOfTable(table)->kind, csvOf(text), u"a.csv"_s));
    }
    QString answerRow(QStringView item, QStringView text) const
    {
        return u"識別子,sheet,item_key,text\n,%1,%2,%3\n"_s.arg(sheet.uuid.toText(), item, text);
    }
    QString sheetRow(QStringView year, QStringView department, QStringView grade) const
    {
        return u"識別子,project,year,form,evaluator,department,grade,grade_reason\n,%1,%2,%3,department,%4,%5,理由\n"_s
            .arg(project.uuid.toText(), year, form, department, grade);
    }
    QString gradeOf(Id<GradeScheme> scheme) const { return gradesOf(plan, scheme).front()->id.uuid.toText(); }

    Plan plan;
    IdSource ids = countedIds(500);
    Id<Project> project;
    Id<Evaluation> sheet;
    QString form;
    std::vector<Id<GradeScheme>> schemes; ///< With grades; the first is in force.
};

/// Whether the only row is refused under this column, or, where that is empty, under none.
bool isRefusedUnder(const ImportProposal& proposal, const QString& column)
{
    const std::vector<ImportItem> refused = itemsOf(proposal, What::Refused);
    if (refused.size() != 1)
        return false;
    INFO(refused.front().reason.toStdString());
    const QString place
        = column.isEmpty() ? u"a.csv 2行目は取り込めません"_s : u"a.csv 2行目、列「%1」"_s.arg(column);
    CHECK(refused.front().reason.contains(place));
    return refused.front().reason.contains(place);
}

} // namespace

TEST_CASE("A new answer follows the rules of its sheet")
{
    const SheetPlan sample;
    for (const QStringView item : {u"previous_improvement", u"nope", u"activity", u"grade"}) {
        CAPTURE(item.toString());
        CHECK(isRefusedUnder(sample.imported(u"answers", sample.answerRow(item, u"文")), u"item_key"_s));
    }
    CHECK(
        isRefusedUnder(sample.imported(u"answers", sample.answerRow(u"next_direction", u"飛躍")), u"text"_s));
    CHECK(isRefusedUnder(sample.imported(u"answers", sample.answerRow(u"issues", u"別")), u"item_key"_s));
}

TEST_CASE("A new answer is written as on the sheet and carried into the year after")
{
    SheetPlan sample;
    sample.plan = must(rollOver(sample.plan, sample.ids, {2016}));
    const Plan after
        = must(accept(sample.plan, sample.imported(u"answers", sample.answerRow(u"improvement", u"増やす"))));
    const Evaluation* next
        = findEvaluation(after, sample.project, {2016}, Evaluator::Department, std::nullopt);
    REQUIRE(next);
    const Answer* carried = findAnswer(after, next->id, u"previous_improvement");
    CHECK((carried && carried->text == u"増やす"_s));
}

TEST_CASE("A new sheet follows the rules of its year and its project")
{
    const SheetPlan sample;
    const QString department = sample.plan.table<Department>().begin()->id.uuid.toText();
    const auto sheets = [&](const QString& rows) { return sample.imported(u"sheets", rows); };
    CHECK(isRefusedUnder(sheets(sample.sheetRow(u"R2", u"", u"")), u"year"_s));
    CHECK(isRefusedUnder(sheets(sample.sheetRow(u"H28", department, u"")), u"department"_s));
    CHECK(isRefusedUnder(
        sheets(sample.sheetRow(u"H28", u"", sample.gradeOf(sample.schemes.back()))), u"grade"_s));
    CHECK(accept(sample.plan, sheets(sample.sheetRow(u"H28", u"", sample.gradeOf(sample.schemes.front()))))
              .isOk());
}

TEST_CASE("A new row that is refused names the column at fault")
{
    const Plan plan = samplePlan();
    const QString series = plan.table<Series>().begin()->id.uuid.toText();
    const QString goal = plan.table<Goal>().begin()->id.uuid.toText();
    const QString period = plan.table<PlanPeriod>().begin()->id.uuid.toText();
    const QString project = projectNumbered(plan, u"1").id.uuid.toText();
    struct Row {
        QStringView table;
        QString text;
        QString column;
    };
    const Row rows[] = {
        {u"values", u"識別子,series,year,reading\n,00000000-0000-4000-8000-00000000abcd,R4,1\n"_s,
            u"series"_s},
        {u"values", u"識別子,series,year,reading\n,%1,R2,1\n"_s.arg(series), u"year"_s},
        {u"baselines", u"識別子,series,value\n,%1,1\n"_s.arg(series), u"series"_s},
        {u"indicators", u"識別子,goal,name,rank\n,%1,満足度,99999999999\n"_s.arg(goal), u"rank"_s},
        {u"targets", u"識別子,series,year,from_year,kind,number,upper\n,%1,R5,R2,range,3,1\n"_s.arg(series),
            u"upper"_s},
        {u"goals", u"識別子,plan,number,名称（参考）\n,%1,1,目標\n"_s.arg(period), u"number"_s},
        {u"placements",
            u"識別子,project,goal,is_main\n,%1,%2,○\n"_s.arg(
                project, plan.find(Id<Goal>{*Uuid::fromText(goal)})->id.uuid.toText()),
            u"is_main"_s},
        {u"indicators", u"識別子,project,name\n,%1,利用者数\n"_s.arg(project), u"name"_s},
        {u"indicators", u"識別子,goal,project,name\n,%1,%2,満足度\n"_s.arg(goal, project), {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text.toStdString());
        CHECK(isRefusedUnder(must(importListing(plan, countedIds(70000), kindOfTable(row.table)->kind,
                                 csvOf(row.text), u"a.csv"_s)),
            row.column));
    }
}

TEST_CASE("A grade that needs a reason is refused under the column of the reason")
{
    SheetPlan sample;
    Grade strict = *gradesOf(sample.plan, sample.schemes.front()).front();
    strict.needsReason = true;
    sample.plan.put(strict);
    const QString row = sample.sheetRow(u"H28", u"", strict.id.uuid.toText()).replace(u"理由"_s, QString());
    CHECK(isRefusedUnder(sample.imported(u"sheets", row), u"grade_reason"_s));
}

TEST_CASE("A value that is emptied keeps the note that comes in the same row")
{
    const Plan plan = samplePlan();
    const QString id = valueIn(plan, plan.table<Series>().begin()->id, {2020})->id.uuid.toText();
    const auto row = [&](const QString& cells) {
        return must(importListing(plan, countedIds(70000), kindOf<Value>(),
            csvOf(u"識別子,reading,note\n%1,%2\n"_s.arg(id, cells)), u"a.csv"_s));
    };
    for (const QString& cells : {u",再集計"_s, u"未入力,再集計"_s}) {
        const Plan after = must(accept(plan, row(cells)));
        const Value* value = valueIn(after, plan.table<Series>().begin()->id, {2020});
        REQUIRE(value);
        CHECK(value->reading == Reading());
        CHECK(value->note == u"再集計"_s);
    }
    CHECK_FALSE(valueIn(must(accept(plan, row(u","_s))), plan.table<Series>().begin()->id, {2020}));
}

TEST_CASE("An answer that is emptied is shown as taken away with its text")
{
    const SheetPlan sample;
    const QString id = sample.plan.table<Answer>().begin()->id.uuid.toText();
    // An emptied text cannot come back: the row of the answer goes.
    const Plan without = must(setField(sample.plan, {kindOf<Answer>(), *Uuid::fromText(id)},
        kindInfo(kindOf<Answer>()).fieldOf(u"text"), QString()));
    const ChangeSet changes = diff(sample.plan, without);
    REQUIRE(changes.rows.size() == 1);
    const ImportItem item = itemOf(sample.plan, without, changes.rows.front());
    REQUIRE(item.fields.size() == 1);
    CHECK(item.fields.front().before == u"課題"_s);
    CHECK(item.fields.front().after.isEmpty());
}
