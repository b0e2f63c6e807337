#include "core/exchange/listings.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/plan_template.h"
#include "tests/core/exchange/sample_plan.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;
using What = ImportItem::What;

namespace {

RecordKind kindNamed(QStringView table)
{
    const KindInfo* info = kindOfTable(table);
    REQUIRE(info);
    return info->kind;
}

QByteArray csv(const Grid& grid)
{
    const CsvText text = writeCsv(grid);
    REQUIRE(text.unfit.empty());
    return text.bytes;
}

ImportProposal imported(const Plan& plan, QStringView table, const QByteArray& bytes)
{
    return must(importListing(
        plan, countedIds(70000), kindNamed(table), must(readCsv(bytes, u"a.csv"_s)), u"a.csv"_s));
}

// A plan with a record of most kinds, among them texts that are hard on CSV.
Plan richPlan()
{
    Plan plan = must(planFromTemplate(u"nagareyama-h27"_s, {2015}, {2019}));
    const IdSource ids = countedIds(100);
    const Project project = *plan.table<Project>().begin();
    plan = must(addDepartment(plan, ids, u"文化芸術・生涯学習課"_s, {2015}));
    const Id<Department> department = plan.table<Department>().begin()->id;
    plan = must(
        assignDepartment(plan, ids, project.id, department, u"=1+1\n「内容」, \"目標\"\t'"_s, {{2015}}));
    Indicator indicator;
    indicator.project = project.id;
    indicator.name = u"-件数"_s;
    indicator.surveyYears = {{{2015}, {2018}}};
    plan = must(addIndicator(plan, ids, indicator));
    const Id<Series> series = plan.table<Series>().begin()->id;
    plan = must(enterBaseline(plan, ids, series, {}, u"1.50"));
    plan = must(enterTarget(plan, ids, series, {2019}, u"20～25", {{2015}}));
    plan = must(enterActual(plan, ids, series, {2015}, u"▲3"));
    plan = must(enterActual(plan, ids, series, {2016}, u"把握不能"));
    plan = must(rollOver(plan, ids, {2016}));
    return plan;
}

QString titleOf(QStringView table, QStringView column)
{
    const KindInfo& info = kindInfo(kindNamed(table));
    return info.fields[size_t(info.fieldOf(column))].translatedLabel();
}

} // namespace

TEST_CASE("Every table comes back from its own listing unchanged")
{
    Plan plan = richPlan();
    Meeting undecided;
    undecided.id = {Uuid{1, 1}};
    undecided.plan = plan.table<PlanPeriod>().begin()->id;
    undecided.year = {2017};
    plan.put(undecided);
    Indicator everyYear = *plan.table<Indicator>().begin();
    everyYear.id = {Uuid{1, 2}};
    everyYear.surveyYears = {};
    plan.put(everyYear);
    for (const KindInfo& kind : allKinds()) {
        CAPTURE(kind.table);
        const Grid grid = listing(plan, kind.kind);
        CHECK(grid.columns.front().title == u"識別子"_s);
        CHECK(grid.columns.size() == kind.fields.size() + 1);
        const ImportProposal proposal = imported(plan, QString::fromLatin1(kind.table), csv(grid));
        CHECK(proposal.ignoredColumns.isEmpty());
        CHECK(proposal.counts() == ImportCounts{0, 0, int(grid.rows.size()), 0, 0, 0});
        CHECK(must(accept(plan, proposal)) == plan);
    }
}

TEST_CASE("The tables of the command line exist under their names")
{
    for (const QStringView table : {u"goals", u"challenges", u"projects", u"placements", u"departments",
             u"indicators", u"series", u"baselines", u"targets", u"values", u"sheets", u"answers", u"grades",
             u"schemes", u"meetings", u"agenda"})
        CHECK(kindOfTable(table));
}

TEST_CASE("Numbers are written bare and text that Excel would calculate is guarded")
{
    const Plan plan = richPlan();
    CHECK(csv(listing(plan, kindNamed(u"values"))).contains(",-3,"));
    CHECK(csv(listing(plan, kindNamed(u"indicators"))).contains(",'-"));
    CHECK(csv(listing(plan, kindNamed(u"assignments"))).contains("\"'=1+1\n"));
}

TEST_CASE("A changed cell changes that field and an absent column changes nothing")
{
    const Plan plan = samplePlan();
    const Project& project = projectNumbered(plan, u"2");
    const QString text
        = u"識別子,"_s + titleOf(u"projects", u"note") + u"\n"_s + project.id.uuid.toText() + u",注\n"_s;
    const ImportProposal proposal = imported(plan, u"projects", text.toUtf8());
    CHECK(proposal.counts() == ImportCounts{0, 1, 0, 0, 0, 0});
    const Plan after = must(accept(plan, proposal));
    CHECK(projectNumbered(after, u"2").note == u"注"_s);
    CHECK(diff(plan, after).rows.size() == 1);
}

TEST_CASE("Columns are found by label or file name in any width and letter case")
{
    const Plan plan = samplePlan();
    const QString id = projectNumbered(plan, u"2").id.uuid.toText();
    for (const QString& title : {u"note"_s, u"ＮＯＴＥ"_s, titleOf(u"projects", u"note") + u" "_s})
        CHECK(
            imported(plan, u"projects", (title + u";識別子\n注;"_s + id + u"\n"_s).toUtf8()).counts().changed
            == 1);
}

TEST_CASE("Unknown columns are reported and ignored")
{
    const Plan plan = samplePlan();
    const QString id = projectNumbered(plan, u"2").id.uuid.toText();
    const ImportProposal proposal
        = imported(plan, u"projects", (u"識別子,所感\n"_s + id + u",x\n"_s).toUtf8());
    CHECK(proposal.ignoredColumns == QStringList{u"所感"_s});
    CHECK(must(accept(plan, proposal)) == plan);
}

TEST_CASE("A row with an unknown identifier or none adds a record")
{
    const Plan plan = samplePlan();
    const QString goal = plan.table<Goal>().begin()->id.uuid.toText();
    const QString text = u"識別子,goal,number,name\n00000000-0000-4000-8000-00000000abcd,"_s + goal
        + u",(1),課題一\n,"_s + goal + u",(2),課題二\n"_s;
    const ImportProposal proposal = imported(plan, u"challenges", text.toUtf8());
    CHECK(proposal.counts() == ImportCounts{2, 0, 0, 0, 0, 0});
    const Plan after = must(accept(plan, proposal));
    CHECK(after.find(Id<Challenge>{*Uuid::fromText(u"00000000-0000-4000-8000-00000000abcd")})->name
        == u"課題一"_s);
    CHECK(after.table<Challenge>().size() == 2);
    CHECK(violations(after).empty());
}

TEST_CASE("A value that is added without identifier gets the one of its series and year")
{
    const Plan plan = samplePlan();
    const QString series = plan.table<Series>().begin()->id.uuid.toText();
    const ImportProposal proposal = imported(plan, u"values",
        (u"識別子,series,year,reading\n,"_s + series + u",令和4年度,調査年でない\n"_s).toUtf8());
    const Plan after = must(accept(plan, proposal));
    CHECK(actualOf(after, u"利用者数", 2022) == u"not_surveyed"_s);
    CHECK(violations(after).empty());
}

TEST_CASE("A cell that does not fit is refused with file and row and column and nothing is written")
{
    const Plan plan = samplePlan();
    const QString id = indicatorNamed(plan, u"利用者数").id.uuid.toText();
    const QString text = u"識別子,direction,unit\n"_s + id + u",ななめ,件\n"_s;
    const ImportProposal proposal = imported(plan, u"indicators", text.toUtf8());
    CHECK(proposal.counts().refused == 1);
    const Result<Plan> result = accept(plan, proposal);
    REQUIRE(!result.isOk());
    for (const QString& part : {u"a.csv"_s, u"2"_s, u"direction"_s, u"ななめ"_s})
        CHECK(result.sentence().contains(part));
}

TEST_CASE("Identifiers that are none or twice there are refused")
{
    const Plan plan = samplePlan();
    const QByteArray id = projectNumbered(plan, u"2").id.uuid.toText().toUtf8();
    CHECK(imported(plan, u"projects", "\xE8\xAD\x98\xE5\x88\xA5\xE5\xAD\x90,note\nabc,x\n").counts().refused
        == 1);
    CHECK(
        imported(plan, u"projects", "\xE8\xAD\x98\xE5\x88\xA5\xE5\xAD\x90,note\n" + id + ",x\n" + id + ",y\n")
            .counts()
            .refused
        == 1);
    const CsvFile withoutId = csvOf(u"note\nx\n"_s);
    CHECK(!importListing(plan, countedIds(), kindNamed(u"projects"), withoutId, u"a.csv"_s).isOk());
    const CsvFile twice = csvOf(u"識別子,note,Note\n,x,y\n"_s);
    CHECK(!importListing(plan, countedIds(), kindNamed(u"projects"), twice, u"a.csv"_s).isOk());
}

TEST_CASE("Fields that have rules of their own are refused by the rule")
{
    const Plan plan = samplePlan();
    const Project& project = projectNumbered(plan, u"2");
    const QByteArray bytes = (u"識別子,number\n"_s + project.id.uuid.toText() + u",1\n"_s).toUtf8();
    CHECK(imported(plan, u"projects", bytes).counts().refused == 1);
}

TEST_CASE("The parts of a target are changed together")
{
    const Plan plan = samplePlan();
    const Target& target = *plan.table<Target>().begin();
    const QByteArray bytes
        = (u"識別子,kind,number,upper\n"_s + target.id.uuid.toText() + u",range,150,160\n"_s).toUtf8();
    const Plan after = must(accept(plan, imported(plan, u"targets", bytes)));
    CHECK(after.find(target.id)->kind == TargetKind::Range);
    const QByteArray broken
        = (u"識別子,kind,number,upper\n"_s + target.id.uuid.toText() + u",range,150,\n"_s).toUtf8();
    const QString refused = accept(plan, imported(plan, u"targets", broken)).sentence();
    for (const QString& place : {u"a.csv"_s, u"2行目"_s, u"kind"_s})
        CHECK(refused.contains(place));
}

TEST_CASE("A row that changes a target and its reason keeps both")
{
    const Plan plan = samplePlan();
    const Target& target = *plan.table<Target>().begin();
    const QByteArray bytes
        = (u"識別子,reason,kind,number,upper\n"_s + target.id.uuid.toText() + u",見直し,range,150,160\n"_s)
              .toUtf8();
    const Plan after = must(accept(plan, imported(plan, u"targets", bytes)));
    CHECK(after.find(target.id)->kind == TargetKind::Range);
    CHECK(after.find(target.id)->reason == u"見直し"_s);
}

TEST_CASE("What Excel makes of dates and numbers is read as the same")
{
    Plan plan = samplePlan();
    GoalVersion version = *plan.table<GoalVersion>().begin();
    version.decidedOn = QDate(2020, 4, 1);
    plan.put(version);
    const QString id = version.id.uuid.toText();
    CHECK(imported(plan, u"goal_versions",
              (u"識別子,decided_on,from_year\n"_s + id + u",2020/4/1,令和2年度\n"_s).toUtf8())
              .counts()
              .unchanged
        == 1);
    const QString value = valueId(plan.table<Series>().begin()->id, {2020}).uuid.toText();
    CHECK(imported(
              plan, u"values", (u"識別子,reading,is_provisional\n"_s + value + u",110.0,FALSE\n"_s).toUtf8())
              .counts()
              .unchanged
        == 1);
}

TEST_CASE("JSON holds every field under the name it has in the file")
{
    const Plan plan = richPlan();
    const QJsonObject root = QJsonDocument::fromJson(listingJson(plan, kindNamed(u"baselines"))).object();
    CHECK(root.value(u"table").toString() == u"baselines"_s);
    const QJsonObject record = root.value(u"records").toArray().first().toObject();
    CHECK(record.value(u"value").toString() == u"1.50"_s);
    CHECK(record.value(u"year").isNull());
    const QJsonArray projects = QJsonDocument::fromJson(listingJson(plan, kindNamed(u"projects")))
                                    .object()
                                    .value(u"records")
                                    .toArray();
    CHECK(projects.size() == 25);
    CHECK(projects.first().toObject().value(u"is_priority").isBool());
}

TEST_CASE("A listing says words and reasons and years and truth in Japanese")
{
    const Plan plan = samplePlan();
    const QString indicators = QString::fromUtf8(csv(listing(plan, kindNamed(u"indicators"))));
    CHECK(indicators.contains(u"成果"_s));
    CHECK_FALSE(indicators.contains(u"outcome"_s));
    const QString values = QString::fromUtf8(csv(listing(plan, kindNamed(u"values"))));
    CHECK(values.contains(u"令和3年度"_s));
    CHECK(values.contains(u"集計中"_s));
    CHECK_FALSE(values.contains(u"being_counted"_s));
    const QString projects = QString::fromUtf8(csv(listing(plan, kindNamed(u"projects"))));
    CHECK(projects.contains(u"×"_s));
}

TEST_CASE("Every word of every record is written in a way that reads back as itself")
{
    for (const KindInfo& kind : allKinds())
        for (const FieldInfo& field : kind.fields)
            for (const Word& word : field.words) {
                const QString code = QString::fromLatin1(word.code);
                INFO(kind.table << "." << field.column << " " << word.code);
                CHECK(canonicalText(field, displayText({}, field, code, {})) == FieldValue(code));
                CHECK(canonicalText(field, code) == FieldValue(code));
            }
}

TEST_CASE("Every fiscal year is written in a way that reads back as itself")
{
    Plan plan = samplePlan();
    const Id<Series> series = plan.table<Series>().begin()->id;
    for (int year = firstFiscalYear; year <= lastFiscalYear; ++year)
        plan.put(Value{valueId(series, {year}), series, {year}, Reading(Decimal(1)), false, {}, {}});
    CHECK(must(accept(plan, imported(plan, u"values", csv(listing(plan, kindNamed(u"values")))))) == plan);
}

TEST_CASE("A listing of an older version with codes changes nothing")
{
    const Plan plan = samplePlan();
    const Indicator& users = indicatorNamed(plan, u"利用者数");
    const QString text
        = u"識別子,kind,direction,survey_years\n%1,outcome,up,\n"_s.arg(users.id.uuid.toText());
    CHECK(must(accept(plan, imported(plan, u"indicators", text.toUtf8()))) == plan);
    const QString value = valueId(plan.table<Series>().begin()->id, {2021}).uuid.toText();
    const QString codes = u"識別子,year,reading,is_provisional\n%1,2021,being_counted,0\n"_s.arg(value);
    CHECK(must(accept(plan, imported(plan, u"values", codes.toUtf8()))) == plan);
}

TEST_CASE("Survey years come back as the years they are")
{
    Plan plan = samplePlan();
    Indicator users = indicatorNamed(plan, u"利用者数");
    users.surveyYears.years = {{2020}, {2024}};
    plan.put(users);
    const Grid grid = listing(plan, kindNamed(u"indicators"));
    CHECK(QString::fromUtf8(csv(grid)).contains(u"令和2年度、令和6年度"_s));
    CHECK(must(accept(plan, imported(plan, u"indicators", csv(grid)))) == plan);
}

TEST_CASE("A word that does not fit is refused with the words that do")
{
    const Plan plan = samplePlan();
    const QString id = indicatorNamed(plan, u"利用者数").id.uuid.toText();
    const auto reasonOf = [&](QStringView column, QStringView text) {
        const QString cells = u"識別子,%1\n%2,%3\n"_s.arg(column, id, text);
        const ImportProposal proposal = imported(plan, u"indicators", cells.toUtf8());
        REQUIRE(itemsOf(proposal, What::Refused).size() == 1);
        return itemsOf(proposal, What::Refused).front().reason;
    };
    CHECK(reasonOf(u"kind", u"中間").contains(u"活動、成果"_s));
    CHECK(reasonOf(u"decimals", u"1.5").contains(u"整数"_s));
    CHECK(reasonOf(u"survey_years", u"毎年").contains(u"令和7年度"_s));
    const QString project = projectNumbered(plan, u"1").id.uuid.toText();
    const QString marks = u"識別子,is_priority\n%1,たぶん\n"_s.arg(project);
    const ImportProposal proposal = imported(plan, u"projects", marks.toUtf8());
    CHECK(itemsOf(proposal, What::Refused).front().reason.contains(u"○、×"_s));
}

TEST_CASE("A new row without its first year is refused under the column of the year")
{
    const Plan plan = samplePlan();
    const QString project = projectNumbered(plan, u"2").id.uuid.toText();
    const QString title = titleOf(u"project_versions", u"from_year");
    const QString text = u"識別子,project,name,%1\n,%2,放課後児童クラブ,\n"_s.arg(title, project);
    const ImportProposal proposal = imported(plan, u"project_versions", text.toUtf8());
    REQUIRE(itemsOf(proposal, What::Refused).size() == 1);
    const QString reason = itemsOf(proposal, What::Refused).front().reason;
    CHECK(reason.contains(title));
    CHECK(reason.contains(u"2行目"_s));
    CHECK_FALSE(reason.contains(u"0"_s));
    CHECK_FALSE(reason.contains(u"識別子"_s));
}

TEST_CASE("A new department is named in its row and without a name it is refused")
{
    const Plan plan = samplePlan();
    const QString title = u"名称（参考）"_s;
    const Plan after
        = must(accept(plan, imported(plan, u"departments", (u"識別子,%1\n,保育課\n"_s.arg(title)).toUtf8())));
    REQUIRE(after.table<Department>().size() == 1);
    CHECK(departmentName(after, after.table<Department>().begin()->id, {2020}) == u"保育課"_s);
    const ImportProposal nameless = imported(plan, u"departments", u"識別子,順序\n,1\n"_s.toUtf8());
    REQUIRE(itemsOf(nameless, What::Refused).size() == 1);
    CHECK(itemsOf(nameless, What::Refused).front().reason.contains(title));
}

TEST_CASE("A department's listing adds it to another file under its name")
{
    const Plan plan = must(addDepartment(samplePlan(), countedIds(500), u"保育課"_s, {2020}));
    const Plan other = samplePlan();
    const Plan after
        = must(accept(other, imported(other, u"departments", csv(listing(plan, kindNamed(u"departments"))))));
    const Id<Department> department = plan.table<Department>().begin()->id;
    CHECK(departmentName(after, department, {2020}) == u"保育課"_s);
    // Its names come in their own listing: the first is there, the next is added.
    const Plan renamed
        = must(renameDepartment(plan, countedIds(600), department, u"子育て支援課"_s, {{2022}}));
    const Plan both = must(accept(after,
        imported(after, u"department_versions", csv(listing(renamed, kindNamed(u"department_versions"))))));
    CHECK(departmentName(both, department, {2021}) == u"保育課"_s);
    CHECK(departmentName(both, department, {2022}) == u"子育て支援課"_s);
    CHECK(rowsOf(both, &DepartmentVersion::department, department).size() == 2);
}

TEST_CASE("Two numbers change places in one listing and a number used twice is refused")
{
    const Plan plan = samplePlan();
    const QString first = projectNumbered(plan, u"1").id.uuid.toText();
    const QString second = projectNumbered(plan, u"2").id.uuid.toText();
    const QString swapped = u"識別子,number\n%1,2\n%2,1\n"_s.arg(first, second);
    const Plan after = must(accept(plan, imported(plan, u"projects", swapped.toUtf8())));
    CHECK(projectNumbered(after, u"1").id.uuid.toText() == second);
    const QString goals = u"識別子,number\n%1,2\n"_s.arg(plan.table<Goal>().begin()->id.uuid.toText());
    const ImportProposal twice = imported(plan, u"goals", goals.toUtf8());
    REQUIRE(itemsOf(twice, What::Refused).size() == 1);
    CHECK(itemsOf(twice, What::Refused).front().reason.contains(u"number"_s));
}

TEST_CASE("A year that cannot be meant is refused under its column")
{
    const Plan plan = samplePlan();
    const QString series = plan.table<Series>().begin()->id.uuid.toText();
    const ImportProposal proposal = imported(
        plan, u"values", (u"識別子,series,year,reading\n,"_s + series + u",令和99年度,5\n"_s).toUtf8());
    REQUIRE(itemsOf(proposal, What::Refused).size() == 1);
    CHECK(itemsOf(proposal, What::Refused).front().reason.contains(u"列「year」"_s));
}

TEST_CASE("The only department that a listing gives a project takes over its sheet and one of two does not")
{
    Plan plan = must(planFromTemplate(u"nagareyama-h27"_s, {2015}, {2019}));
    const IdSource ids = countedIds(100);
    for (const QString& name : {u"保育課"_s, u"健康増進課"_s})
        plan = must(addDepartment(plan, ids, name, {2015}));
    const Project project = *plan.table<Project>().begin();
    const SheetKey whole{project.id, {2015}};
    plan = must(writeAnswer(plan, ids, whole, u"issues", u"周知が課題"_s));
    const auto parts = [&](int count) {
        QString text = u"識別子,project,department,from_year\n"_s;
        for (const Department& department : plan.table<Department>())
            if (count-- > 0)
                text += u",%1,%2,平成27年度\n"_s.arg(project.id.uuid.toText(), department.id.uuid.toText());
        const ImportProposal proposal = imported(plan, u"assignments", text.toUtf8());
        CHECK(proposal.notes.isEmpty() == (proposal.counts().added == 2));
        return must(accept(plan, proposal));
    };
    const Id<Department> first = plan.table<Department>().begin()->id;
    const Plan one = parts(1);
    const Evaluation* taken = findEvaluation(one, project.id, {2015}, Evaluator::Department, first);
    REQUIRE(taken);
    CHECK(findAnswer(one, taken->id, u"issues")->text == u"周知が課題"_s);
    CHECK_FALSE(findEvaluation(one, project.id, {2015}, Evaluator::Department, {}));
    const Plan two = parts(2);
    const Evaluation* kept = findEvaluation(two, project.id, {2015}, Evaluator::Department, {});
    REQUIRE(kept);
    CHECK(findAnswer(two, kept->id, u"issues")->text == u"周知が課題"_s);
}

TEST_CASE("A cell that is too long is refused with its place and repeated in part only")
{
    const Plan plan = samplePlan();
    const Indicator& users = indicatorNamed(plan, u"利用者数");
    const QString name(1400000, u'あ');
    const QByteArray bytes = (u"識別子,name\n"_s + users.id.uuid.toText() + u',' + name + u'\n').toUtf8();
    const ImportProposal proposal = imported(plan, u"indicators", bytes);
    REQUIRE(proposal.counts().refused == 1);
    const QString refused = proposal.items.front().reason;
    for (const QString& place : {u"a.csv"_s, u"2行目"_s, u"name"_s, u"1000"_s})
        CHECK(refused.contains(place));
    CHECK(refused.size() < 300);
    CHECK(proposal.items.front().name.size() < 50);
}

TEST_CASE("Both years of a scheme may move in one row, and years that are turned round are refused in it")
{
    Plan plan = samplePlan();
    GradeScheme scheme;
    scheme.id = {Uuid{4, 4}};
    scheme.name = u"区分"_s;
    scheme.firstYear = FiscalYear{2020};
    scheme.lastYear = FiscalYear{2021};
    plan.put(scheme);
    const QString head = u"識別子,first_year,last_year\n"_s + scheme.id.uuid.toText();
    const Plan after = must(accept(plan, imported(plan, u"schemes", (head + u",2022,2024\n"_s).toUtf8())));
    CHECK(after.find(scheme.id)->firstYear == FiscalYear{2022});
    const QString refused
        = accept(plan, imported(plan, u"schemes", (head + u",2024,2022\n"_s).toUtf8())).sentence();
    CHECK(refused.contains(u"2行目"_s));
}

TEST_CASE("Sheets into which nobody has written take a form that a listing brings into use")
{
    Plan plan = richPlan();
    const Id<PlanPeriod> period = plan.table<PlanPeriod>().begin()->id;
    const Id<SheetForm> other{Uuid{6, 6}};
    plan.put(SheetForm{other, 9999, u"新しい様式"_s, {}});
    const QByteArray bytes = (u"識別子,plan,from_year,form,counting_evaluator\n,"_s + period.uuid.toText()
        + u",2016,"_s + other.uuid.toText() + u",department\n"_s)
                                 .toUtf8();
    const Plan after = must(accept(plan, imported(plan, u"form_uses", bytes)));
    REQUIRE(!after.table<Evaluation>().isEmpty());
    for (const Evaluation& sheet : after.table<Evaluation>())
        CHECK(sheet.form == other);
}
