#include "core/model/lookup.h"
#include "tests/support/catch.h"
#include "tests/support/plan_builder.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Versions {
    Plan plan;
    Id<Project> project{{0, 3}};
    Versions()
    {
        plan.put(ProjectVersion{{{0, 4}}, project, {2020}, QStringLiteral("学童クラブ"), {}, {}});
        plan.put(ProjectVersion{{{0, 5}}, project, {2023}, QStringLiteral("放課後児童クラブ"), {}, {}});
    }
};

Target target(quint64 id, int year, int fromYear, qint64 number)
{
    Target row;
    row.id = {{0, id}};
    row.series = {{0, 1}};
    row.year = {year};
    row.fromYear = {fromYear};
    row.number = Decimal(number);
    return row;
}

} // namespace

TEST_CASE("A project has the name of the latest version that has begun")
{
    const Versions sample;
    CHECK(projectName(sample.plan, sample.project, {2022}) == QStringLiteral("学童クラブ"));
    CHECK(projectName(sample.plan, sample.project, {2023}) == QStringLiteral("放課後児童クラブ"));
    CHECK(projectName(sample.plan, sample.project, {2030}) == QStringLiteral("放課後児童クラブ"));
}

TEST_CASE("Before its first version a project has its first name")
{
    const Versions sample;
    CHECK(projectName(sample.plan, sample.project, {2015}) == QStringLiteral("学童クラブ"));
}

TEST_CASE("A revised target does not change the papers of the years before")
{
    Plan plan;
    plan.put(target(1, 2029, 2025, 100));
    plan.put(target(2, 2029, 2027, 80));
    CHECK(targetFor(plan, {{0, 1}}, {2026}, {2026})->number == Decimal(100));
    CHECK(targetFor(plan, {{0, 1}}, {2027}, {2027})->number == Decimal(80));
    CHECK(targetFor(plan, {{0, 1}}, {2026}, {2028})->number == Decimal(80));
}

TEST_CASE("A year with a target of its own uses it rather than the final one")
{
    Plan plan;
    plan.put(target(1, 2029, 2025, 100));
    plan.put(target(2, 2026, 2025, 40));
    CHECK(targetFor(plan, {{0, 1}}, {2026}, {2026})->number == Decimal(40));
    CHECK(targetFor(plan, {{0, 1}}, {2027}, {2027})->number == Decimal(100));
}

TEST_CASE("A target that is set later does not exist yet")
{
    Plan plan;
    plan.put(target(1, 2029, 2027, 100));
    CHECK(targetFor(plan, {{0, 1}}, {2026}, {2026}) == nullptr);
    CHECK(targetFor(plan, {{0, 1}}, {2030}, {2030}) == nullptr);
}

TEST_CASE("Printed order is goals then projects without a challenge then challenges")
{
    Plan plan;
    const Id<PlanPeriod> period{{0, 1}};
    plan.put(Goal{{{0, 10}}, period, 2, QStringLiteral("2")});
    plan.put(Goal{{{0, 11}}, period, 1, QStringLiteral("1")});
    plan.put(Challenge{{{0, 20}}, {{0, 11}}, 1, QStringLiteral("(1)"), {}});
    plan.put(Placement{{{0, 30}}, {{0, 41}}, {{0, 10}}, {}, 1, true});
    plan.put(Placement{{{0, 31}}, {{0, 42}}, {{0, 11}}, Id<Challenge>{{0, 20}}, 1, true});
    plan.put(Placement{{{0, 32}}, {{0, 43}}, {{0, 11}}, {}, 5, true});
    plan.put(Placement{{{0, 33}}, {{0, 44}}, {{0, 11}}, {}, 4, false});
    std::vector<quint64> projects;
    for (const Placement* placement : printedOrder(plan, period))
        projects.push_back(placement->project.uuid.low);
    CHECK(projects == std::vector<quint64>{44, 43, 42, 41});
    CHECK(mainPlacements(plan, period).size() == 3);
}

TEST_CASE("No scheme is assumed for a year that no scheme names")
{
    Plan plan;
    PlanPeriod period;
    period.id = {{0, 1}};
    plan.put(period);
    GradeScheme scheme;
    scheme.id = {{0, 2}};
    scheme.firstYear = FiscalYear{2020};
    scheme.lastYear = FiscalYear{2024};
    plan.put(scheme);
    CHECK(schemeAsOf(plan, period.id, {2015}) == nullptr);
    CHECK(schemeAsOf(plan, period.id, {2024}) != nullptr);
    plan.put(SchemeUse{{{0, 3}}, period.id, {2015}, scheme.id, {}, {}});
    CHECK(schemeAsOf(plan, period.id, {2015}) != nullptr);
}

TEST_CASE("The same cell has the same identifier in every copy of a file")
{
    CHECK(valueId({{1, 2}}, {2025}) == valueId({{1, 2}}, {2025}));
    CHECK(valueId({{1, 2}}, {2025}) != valueId({{1, 2}}, {2026}));
}

TEST_CASE("An item of a sheet is named for its year, or for any year where none is meant")
{
    PlanBuilder sample;
    const Id<SheetForm> form = sample.standardForm();
    FormItem results;
    for (const FormItem* each : itemsOf(sample.plan, form))
        if (each->key == u"results")
            results = *each;
    results.number = u"④"_s;
    results.label = u"{年度}の実績（{前年度}からの変化）"_s;
    sample.plan.put(results);
    CHECK(itemTitle(results, {2025}) == u"④令和7年度の実績（令和6年度からの変化）"_s);
    CHECK(itemTitle(sample.plan, u"results") == u"④当該年度の実績（前年度からの変化）"_s);
    CHECK(itemTitle(sample.plan, u"of no form") == u"of no form"_s);
}
