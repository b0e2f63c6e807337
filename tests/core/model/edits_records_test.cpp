#include "tests/core/model/field_edits.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct OneProject : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<Indicator> users = indicator(nursery, u"利用者数", u"人");
};

} // namespace

TEST_CASE("One field of a record is set from its text")
{
    const OneProject sample;
    const Plan plan = ok(set(sample.plan, sample.nursery, u"is_new", u"1"_s));
    CHECK(plan.find(sample.nursery)->isNew);
    CHECK(changedRows(sample.plan, plan) == 1);
}

TEST_CASE("A text that does not fit its column changes nothing")
{
    const OneProject sample;
    CHECK(refusedNaming(set(sample.plan, sample.users, u"decimals", u"two"_s), {u"two"_s}));
    CHECK(refusedNaming(set(sample.plan, sample.users, u"direction", u"sideways"_s), {u"sideways"_s}));
    CHECK(refusedNaming(set(sample.plan, sample.users, u"decimals", u"9"_s), {u"利用者数"_s}));
}

TEST_CASE("A reference to a record that does not exist is refused")
{
    const OneProject sample;
    const QString nobody = Uuid{5, 5}.toText();
    CHECK(refusedNaming(set(sample.plan, sample.period, u"predecessor", nobody), {u"育む計画"_s}));
    CHECK(refusedNaming(set(sample.plan, sample.users, u"department", nobody), {u"利用者数"_s}));
}

TEST_CASE("What says which record it is cannot be changed")
{
    const OneProject sample;
    CHECK(refusedNaming(set(sample.plan, sample.nursery, u"id", Uuid{5, 5}.toText()), {u"保育所"_s}));
    CHECK(refusedNaming(set(sample.plan, sample.nursery, u"plan", Uuid{5, 5}.toText()), {u"保育所"_s}));
    CHECK(refusedNaming(set(sample.plan, sample.users, u"project", std::nullopt), {u"利用者数"_s}));
}

TEST_CASE("The year of a version is not changed behind the back of other years")
{
    const OneProject sample;
    const Id<GoalVersion> version = rowsOf(sample.plan, &GoalVersion::goal, sample.first).front()->id;
    CHECK(refusedNaming(set(sample.plan, version, u"from_year", u"2027"_s), {u"令和7年度"_s}));
}

TEST_CASE("The years of a plan are not changed one by one")
{
    const OneProject sample;
    CHECK(refusedNaming(set(sample.plan, sample.period, u"first_year", u"2027"_s), {u"育む計画"_s}));
}

TEST_CASE("A name is not emptied by a plain cell and is stored on one line")
{
    const OneProject sample;
    CHECK_FALSE(set(sample.plan, sample.users, u"name", u"　"_s).isOk());
    CHECK(ok(set(sample.plan, sample.users, u"name", u" 延べ\n利用者数 "_s)).find(sample.users)->name
        == u"延べ利用者数"_s);
}

TEST_CASE("The number of a project follows its own rule in a plain cell too")
{
    OneProject sample;
    const auto other = sample.project(sample.first, u"4", u"公園");
    CHECK(refusedNaming(set(sample.plan, other, u"number", u"３"_s), {u"保育所"_s}));
}

TEST_CASE("The name of a department follows its own rule in a plain cell too")
{
    OneProject sample;
    sample.department(u"保育課");
    const auto other = sample.department(u"公園課");
    const Id<DepartmentVersion> version
        = rowsOf(sample.plan, &DepartmentVersion::department, other).front()->id;
    CHECK(refusedNaming(set(sample.plan, version, u"name", u"保育課"_s), {u"保育課"_s}));
    CHECK(departmentName(ok(set(sample.plan, version, u"name", u"緑地課"_s)), other, {2025}) == u"緑地課"_s);
}

TEST_CASE("An answer written as a plain field follows the rules of its sheet")
{
    OneProject sample;
    sample.standardForm();
    const auto sheet = sample.sheet(sample.nursery, {2025}, {}, SheetState::Reported);
    sample.answer(sheet, u"results", u"開設");
    CHECK(refusedNaming(set(sample.plan, answerId(sheet, u"results"), u"text", u"別"_s), {u"保育所"_s}));
    CHECK(refusedNaming(set(sample.plan, sheet, u"state", u"submitted"_s), {u"保育所"_s}));
    CHECK(refusedNaming(set(sample.plan, sheet, u"grade_reason", u"別"_s), {u"保育所"_s}));
}

TEST_CASE("An actual value emptied as a plain field is not entered")
{
    OneProject sample;
    const auto series = sample.series(sample.users);
    sample.value(series, {2025}, Decimal(5));
    const Plan plan = ok(set(sample.plan, valueId(series, {2025}), u"reading", u"not_entered"_s));
    CHECK(valueIn(plan, series, {2025}) == nullptr);
    CHECK(refusedNaming(
        set(sample.plan, valueId(series, {2025}), u"reading", u"five"_s), {u"利用者数"_s, u"five"_s}));
}

TEST_CASE("A record that was removed meanwhile cannot be changed")
{
    const OneProject sample;
    CHECK_FALSE(set(sample.plan, Id<Goal>{{5, 5}}, u"number", u"1"_s).isOk());
}

TEST_CASE("A record is added behind the others with what was not said left untouched")
{
    const OneProject sample;
    Plan plan = sample.plan;
    for (const QString& text : {u"上位計画"_s, u"総合計画"_s})
        plan = ok(addRecord(plan, sample.ids, kindOf<DiagramBox>(),
            fieldsWith<DiagramBox>({{u"plan", sample.period.uuid.toText()}, {u"text", text}})));
    std::vector<const DiagramBox*> boxes = byRank(rowsOf(plan, &DiagramBox::plan, sample.period));
    REQUIRE(boxes.size() == 2);
    CHECK(boxes.back()->text == u"総合計画"_s);
    CHECK(boxes.back()->level == DiagramLevel::Related);
}

TEST_CASE("A value added as a record has the id of its series and year")
{
    OneProject sample;
    const auto series = sample.series(sample.users);
    const Plan plan = ok(addRecord(sample.plan, sample.ids, kindOf<Value>(),
        fieldsWith<Value>({{u"series", series.uuid.toText()}, {u"year", u"2025"_s}, {u"reading", u"12"_s}})));
    CHECK(valueIn(plan, series, {2025})->reading == Reading(Decimal(12)));
}

TEST_CASE("A record that is already there is not added")
{
    const OneProject sample;
    CHECK(refusedNaming(
        addRecord(sample.plan, sample.ids, kindOf<Goal>(),
            fieldsWith<Goal>({{u"id", sample.first.uuid.toText()}, {u"plan", sample.period.uuid.toText()}})),
        {u"一"_s}));
}

TEST_CASE("A record without what it belongs to is not added")
{
    const OneProject sample;
    CHECK_FALSE(
        addRecord(sample.plan, sample.ids, kindOf<Keyword>(), fieldsWith<Keyword>({{u"name", u"福祉"_s}}))
            .isOk());
    CHECK_FALSE(addRecord(sample.plan, sample.ids, kindOf<Keyword>(),
        fieldsWith<Keyword>({{u"plan", sample.period.uuid.toText()}}))
                    .isOk());
}

TEST_CASE("A project without a place is not added")
{
    const OneProject sample;
    CHECK_FALSE(addRecord(sample.plan, sample.ids, kindOf<Project>(),
        fieldsWith<Project>({{u"plan", sample.period.uuid.toText()}, {u"number", u"9"_s}}))
                    .isOk());
}

TEST_CASE("An answer is not added to a reported sheet")
{
    OneProject sample;
    sample.standardForm();
    const auto sheet = sample.sheet(sample.nursery, {2025}, {}, SheetState::Reported);
    CHECK(refusedNaming(addRecord(sample.plan, sample.ids, kindOf<Answer>(),
                            fieldsWith<Answer>({{u"sheet", sheet.uuid.toText()}, {u"item_key", u"results"_s},
                                {u"text", u"後から"_s}})),
        {u"保育所"_s}));
}

TEST_CASE("A goal or a department is added with its name or not at all")
{
    const OneProject sample;
    const auto department = fieldsWith<Department>({{u"note", u"窓口"_s}});
    const RecordKind kind = kindOf<Department>();
    CHECK(refusedNaming(
        addRecord(sample.plan, sample.ids, kind, department), {kindInfo(kind).translatedLabel()}));
    const Plan plan = ok(addRecord(sample.plan, sample.ids, kind, department, u" 保育課 "_s));
    CHECK(departmentName(plan, plan.table<Department>().begin()->id, {2025}) == u"保育課"_s);
    CHECK(refusedNaming(addRecord(plan, sample.ids, kind, department, u"保育課"_s), {u"保育課"_s}));
    const auto goal = fieldsWith<Goal>({{u"plan", sample.period.uuid.toText()}, {u"number", u"2"_s}});
    CHECK(refusedNaming(addRecord(sample.plan, sample.ids, kindOf<Goal>(), goal),
        {kindInfo(kindOf<Goal>()).translatedLabel()}));
}

TEST_CASE("A new record without its year or its owner is refused by the name of that field")
{
    const OneProject sample;
    const auto without = [&](QStringView column) {
        auto fields = fieldsWith<ProjectVersion>({{u"project", sample.nursery.uuid.toText()},
            {u"from_year", u"2026"_s}, {u"name", u"こども園"_s}});
        const KindInfo& kind = kindInfo(kindOf<ProjectVersion>());
        fields[size_t(kind.fieldOf(column))].reset();
        return refusedNaming(addRecord(sample.plan, sample.ids, kind.kind, fields),
            {kind.fields[size_t(kind.fieldOf(column))].translatedLabel()});
    };
    CHECK(without(u"from_year"));
    CHECK(without(u"project"));
    CHECK(without(u"name"));
}

TEST_CASE("Two indicators of one owner and department are not called the same")
{
    OneProject sample;
    const auto nursery = sample.department(u"保育課");
    Indicator again;
    again.project = sample.nursery;
    again.name = u"利用者 数"_s;
    CHECK(refusedNaming(addIndicator(sample.plan, sample.ids, again), {u"利用者 数"_s}));
    again.department = nursery;
    Plan plan = ok(addIndicator(sample.plan, sample.ids, again));
    CHECK(refusedNaming(addIndicator(plan, sample.ids, again), {u"利用者 数"_s}));
    again.name = u"定員"_s;
    plan = ok(addIndicator(plan, sample.ids, again));
    for (const Indicator& each : plan.table<Indicator>())
        if (each.name == again.name)
            CHECK(refusedNaming(set(plan, each.id, u"name", u"利用者数"_s), {u"利用者数"_s}));
    CHECK(set(plan, sample.users, u"name", u"定員"_s).isOk());
}

TEST_CASE("A note keeps a value that is not entered and goes with it")
{
    OneProject sample;
    const auto series = sample.series(sample.users);
    const Id<Value> value = valueId(series, {2025});
    Plan plan = ok(setValueNote(sample.plan, sample.ids, series, {2025}, u"再集計"_s));
    CHECK(plan.find(value));
    plan = ok(set(plan, value, u"note", QString()));
    CHECK_FALSE(plan.find(value));
}
