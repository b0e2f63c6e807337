// A small plan for the tests of imports: two goals, three projects, indicators with series and values.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/last_year.h"
#include "core/model/edits.h"
#include "core/model/violations.h"
#include "tests/support/catch.h"

#include <QString>

namespace core {

/// The value, or a failed test that prints the refusal.
template <class T>
T must(const Result<T>& result)
{
    INFO(result.sentence().toStdString());
    REQUIRE(result.isOk());
    return *result;
}

/// The plan with the import in it, which must keep every rule.
inline Plan accepted(const Plan& plan, const ImportProposal& proposal)
{
    const Plan after = must(accept(plan, proposal));
    for (const Violation& violation : violations(after))
        FAIL_CHECK(violation.sentence.toStdString());
    return after;
}

/// Plan 2020–2024 「第2期計画」. Goal 1: projects 1 保育所, 2 学童クラブ施設. Goal 2: project 3 乳児健診.
/// Project 1 has the outcome indicator 「利用者数」(人, up) with baseline 100 (2019), target 150 for 2024 and
/// actuals 110 (2020), 集計中 (2021).
inline Plan samplePlan(quint64 firstId = 1)
{
    const IdSource ids = countedIds(firstId);
    PlanPeriod period;
    period.title = QStringLiteral("第2期計画");
    period.firstYear = {2020};
    period.lastYear = {2024};
    Plan plan = must(addPlanPeriod(Plan(), ids, period));
    const Id<PlanPeriod> periodId = plan.table<PlanPeriod>().begin()->id;
    const auto goal = [&](const QString& name) {
        const Plan before = plan;
        plan = must(addGoal(plan, ids, periodId, name));
        for (const Goal& each : plan.table<Goal>())
            if (!before.find(each.id))
                return each.id;
        return Id<Goal>();
    };
    const Id<Goal> first = goal(QStringLiteral("子育てを支援する地域づくり"));
    const Id<Goal> second = goal(QStringLiteral("子どもと母親の健康づくり"));
    plan = must(addProject(plan, ids, QStringLiteral("1"), QStringLiteral("保育所"), {first}));
    plan = must(addProject(plan, ids, QStringLiteral("2"), QStringLiteral("学童クラブ施設"), {first}));
    plan = must(addProject(plan, ids, QStringLiteral("3"), QStringLiteral("乳児健診"), {second}));
    Indicator users;
    for (const Project& project : plan.table<Project>())
        if (project.number == u"1")
            users.project = project.id;
    users.name = QStringLiteral("利用者数");
    users.kind = IndicatorKind::Outcome;
    users.unit = QStringLiteral("人");
    users.direction = Direction::Up;
    plan = must(addIndicator(plan, ids, users));
    const Id<Series> series = plan.table<Series>().begin()->id;
    plan = must(enterBaseline(plan, ids, series, FiscalYear{2019}, u"100"));
    plan = must(enterTarget(plan, ids, series, {2024}, u"150", {{2020}}));
    plan = must(enterActual(plan, ids, series, {2020}, u"110"));
    plan = must(enterActual(plan, ids, series, {2021}, u"集計中"));
    return plan;
}

inline ImportContext sampleContext()
{
    return {countedIds(90000), {2022}};
}

inline CsvFile csvOf(const QString& text)
{
    return must(readCsv(text.toUtf8(), QStringLiteral("実績.csv")));
}

inline ImportProposal importedTable(const Plan& plan, const QString& text)
{
    return must(importIndicators(plan, sampleContext(), csvOf(text), QStringLiteral("実績.csv")));
}

/// The items of one kind.
inline std::vector<ImportItem> itemsOf(const ImportProposal& proposal, ImportItem::What what)
{
    std::vector<ImportItem> items;
    for (const ImportItem& item : proposal.items)
        if (item.what == what)
            items.push_back(item);
    return items;
}

inline const Project& projectNumbered(const Plan& plan, QStringView number)
{
    const Project* found = nullptr;
    for (const Project& project : plan.table<Project>())
        if (project.number == number)
            found = plan.find(project.id);
    REQUIRE(found);
    return *found;
}

inline const Indicator& indicatorNamed(const Plan& plan, QStringView name)
{
    const Indicator* found = nullptr;
    for (const Indicator& indicator : plan.table<Indicator>())
        if (indicator.name == name)
            found = plan.find(indicator.id);
    REQUIRE(found);
    return *found;
}

inline const Series& seriesNamed(const Plan& plan, const Indicator& indicator, QStringView name = {})
{
    const Series* found = nullptr;
    for (const Series* series : rowsOf(plan, &Series::indicator, indicator.id))
        if (series->name == name)
            found = series;
    REQUIRE(found);
    return *found;
}

/// The actual value of an indicator's unnamed series as its canonical text; "none" when there is no row.
inline QString actualOf(const Plan& plan, QStringView indicator, int year, QStringView series = {})
{
    const Value* value = valueIn(plan, seriesNamed(plan, indicatorNamed(plan, indicator), series).id, {year});
    return value ? value->reading.toText() : QStringLiteral("none");
}

} // namespace core
