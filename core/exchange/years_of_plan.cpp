#include "core/exchange/years_of_plan.h"

#include "core/model/lookup.h"

namespace core {

namespace {

using Outside = std::optional<FiscalYear>;

class YearsOfPlan {
public:
    YearsOfPlan(const Plan& plan, const PeriodOf& periodOf)
        : plan_(plan)
        , periodOf_(periodOf)
    {
    }

    Outside of(const Evaluation& row) const { return notIn(ofProject(row.project), row.year); }
    Outside of(const SchemeUse& row) const { return notIn(periodOf_(row.plan), row.fromYear); }
    Outside of(const RollupRule& row) const { return notIn(periodOf_(row.plan), row.fromYear); }
    Outside of(const FormUse& row) const { return notIn(periodOf_(row.plan), row.fromYear); }
    Outside of(const ProjectVersion& row) const { return notIn(ofProject(row.project), row.fromYear); }
    Outside of(const GoalVersion& row) const
    {
        const Goal* goal = plan_.find(row.goal);
        return goal ? notIn(periodOf_(goal->plan), row.fromYear) : Outside();
    }
    Outside of(const Assignment& row) const
    {
        const PlanPeriod* period = ofProject(row.project);
        if (period && row.throughYear && *row.throughYear < period->firstYear)
            return row.throughYear;
        return behind(period, row.fromYear);
    }
    Outside of(const Target& row) const
    {
        const PlanPeriod* period = ofSeries(row.series);
        return period && row.year < period->firstYear ? row.year : behind(period, row.fromYear);
    }
    Outside of(const Value& row) const { return behind(ofSeries(row.series), row.year); }
    template <class T>
    Outside of(const T&) const
    {
        return {};
    }

private:
    static Outside behind(const PlanPeriod* period, FiscalYear year)
    {
        return period && period->lastYear < year ? Outside(year) : Outside();
    }
    static Outside notIn(const PlanPeriod* period, FiscalYear year)
    {
        return period && year < period->firstYear ? Outside(year) : behind(period, year);
    }

    const PlanPeriod* ofProject(Id<Project> id) const
    {
        const Project* project = plan_.find(id);
        return project ? periodOf_(project->plan) : nullptr;
    }
    const PlanPeriod* ofSeries(Id<Series> id) const
    {
        const Series* series = plan_.find(id);
        const Indicator* indicator = series ? plan_.find(series->indicator) : nullptr;
        const Goal* goal = indicator ? goalOfIndicator(plan_, *indicator) : nullptr;
        return goal ? periodOf_(goal->plan) : nullptr;
    }

    const Plan& plan_;
    const PeriodOf& periodOf_;
};

} // namespace

std::optional<FiscalYear> yearOutsidePlan(const Plan& plan, RecordRef record, const PeriodOf& periodOf)
{
    std::optional<FiscalYear> outside;
    withKind(record.kind, [&]<class T>() {
        if (const T* row = plan.find(Id<T>{record.id}))
            outside = YearsOfPlan(plan, periodOf).of(*row);
    });
    return outside;
}

} // namespace core
