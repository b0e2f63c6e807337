// setMilestones() of edits.h: the steps of a series that are reached or not.
#include "core/model/edit_steps.h"
#include "core/model/field_rules.h"

namespace core {

using namespace steps;

namespace {

/// Refuses a milestone whose fields could not be entered one by one, and tidies its name.
Result<void> checkMilestone(const Plan& plan, Milestone& milestone)
{
    const KindInfo& kind = kindInfo(kindOf<Milestone>());
    FieldValue name = milestone.name;
    if (const Result<void> valid = checkField(plan, kind, kind.fieldOf(u"name"), name); !valid)
        return valid;
    milestone.name = *name;
    FieldValue weight = FieldText<Decimal>::write(milestone.weight);
    return checkField(plan, kind, kind.fieldOf(u"weight"), weight);
}

/// Refuses a name that an earlier one of the list has.
Result<void> checkOwnName(const std::vector<Milestone>& milestones, size_t at)
{
    for (size_t other = 0; other < at; ++other)
        if (comparable(milestones[other].name) == comparable(milestones[at].name))
            return Refusal{sentence("edits", "There are two milestones “%1”. Give one of them another name.")
                               .arg(milestones[at].name)};
    return {};
}

} // namespace

Result<Plan> setMilestones(
    const Plan& plan, const IdSource& ids, Id<Series> series, std::vector<Milestone> milestones)
{
    if (!plan.find(series))
        return gone<Series>();
    Plan result = plan;
    for (const Milestone& old : values(rowsOf(plan, &Milestone::series, series)))
        result.remove(old.id);
    int last = 0;
    for (size_t at = 0; at < milestones.size(); ++at) {
        Milestone& each = milestones[at];
        if (const Result<void> valid = checkMilestone(plan, each); !valid)
            return valid.refusal();
        if (const Result<void> own = checkOwnName(milestones, at); !own)
            return own.refusal();
        if (each.id.isNull())
            each.id = newId<Milestone>(ids);
        each.series = series;
        // A rank that fits stays: what is not moved is not changed.
        last = each.rank > last ? each.rank : last + rankStep;
        each.rank = last;
        result.put(each);
    }
    return checked(plan, std::move(result));
}

} // namespace core
