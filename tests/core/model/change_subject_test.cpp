#include "core/model/change_subject.h"

#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct NamedRecords : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"1", u"保育所");
    Id<Department> office = department(u"保育課");
    Id<Indicator> users = indicator(nursery, u"利用者数", u"人");
    Id<Series> young = series(users, u"中高生");
    NamedRecords()
    {
        assign(nursery, office);
        standardForm();
    }
};

QString subject(const Plan& before, const Result<Plan>& after)
{
    return subjectOf(before, ok(after), diff(before, ok(after)));
}

} // namespace

TEST_CASE("What was written on a sheet is named by project and department and year and item")
{
    const NamedRecords sample;
    const SheetKey key{sample.nursery, {2025}, Evaluator::Department, sample.office};
    CHECK(subject(sample.plan, writeAnswer(sample.plan, sample.ids, key, u"results", u"実施した"_s))
        == u"1 保育所 保育課 令和7年度 results"_s);
    // Next year's sheet, which repeats the improvement, only came along.
    Plan plan = ok(writeAnswer(sample.plan, sample.ids, key, u"improvement", u"周知"_s));
    plan = ok(rollOver(plan, sample.ids, {2026}));
    CHECK(subject(plan, writeAnswer(plan, sample.ids, key, u"improvement", u"周知を増やす"_s))
        == u"1 保育所 保育課 令和7年度 improvement"_s);
}

TEST_CASE("A value is named by project and indicator and series and year")
{
    const NamedRecords sample;
    CHECK(subject(sample.plan, enterActual(sample.plan, sample.ids, sample.young, {2025}, u"12.5"))
        == u"1 保育所 利用者数 中高生 令和7年度"_s);
    const Plan entered = ok(enterActual(sample.plan, sample.ids, sample.young, {2025}, u"12"));
    CHECK(subject(entered, enterActual(entered, sample.ids, sample.young, {2025}, u""))
        == u"1 保育所 利用者数 中高生 令和7年度"_s);
}

TEST_CASE("Several things are the first of them and how many more")
{
    const NamedRecords sample;
    Plan plan = ok(enterActual(sample.plan, sample.ids, sample.young, {2025}, u"12"));
    plan = ok(enterActual(plan, sample.ids, sample.young, {2026}, u"13"));
    const QString both = subject(sample.plan, plan);
    CHECK(both.contains(u"令和"_s));
    CHECK(both.contains(u"ほか1件"_s));
}

TEST_CASE("A place or a name speaks of what is placed or named and is not said twice")
{
    const NamedRecords sample;
    const Plan renamed = ok(renameProject(sample.plan, sample.ids, sample.nursery, u"こども園"_s, {{2026}}));
    const QString about = subject(sample.plan, renamed);
    CHECK(about.contains(u"1 こども園"_s));
    CHECK(withSubject(u"名称を変更: "_s + about, about) == u"名称を変更: "_s + about);
    CHECK(withSubject(u"シートに記入"_s, u"1 保育所"_s) == u"シートに記入（1 保育所）"_s);
    CHECK(withSubject(u"シートに記入"_s, {}) == u"シートに記入"_s);
}

TEST_CASE("A record that is gone is called by what it said and belonged to")
{
    NamedRecords sample;
    const Plan entered = ok(enterActual(sample.plan, sample.ids, sample.young, {2025}, u"12"));
    const ChangeSet removal = diff(entered, sample.plan);
    REQUIRE(removal.rows.size() == 1);
    const QString name = changedRecordName(sample.plan, removal.rows.front(), {2025});
    CHECK(name.contains(u"中高生"_s));
    CHECK(name.contains(u"令和7年度"_s));
}
