#include "core/model/taking_back.h"

#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

/// The sheet that a row is, or is part of; a null id for other rows.
Id<Evaluation> sheetOf(const Plan& before, const Plan& after, RecordRef record)
{
    if (record.kind == kindOf<Evaluation>())
        return {record.id};
    if (record.kind != kindOf<Answer>())
        return {};
    for (const Plan* plan : {&before, &after})
        if (const Answer* answer = plan->find(Id<Answer>{record.id}))
            return answer->sheet;
    return {};
}

/// Closed sheets stay as they are, or go with their whole project; a sheet gets no further than its workflow
/// would let it.
Result<void> checkSheet(const Plan& before, const Plan& after, Id<Evaluation> id)
{
    const Evaluation* sheet = before.find(id);
    if (!sheet || !after.find(sheet->project))
        return {};
    if (isClosed(*sheet))
        return closed(before, *sheet);
    const Evaluation* now = after.find(id);
    if (!now || now->state <= sheet->state || now->state <= SheetState::BeingWritten)
        return {};
    Evaluation unmoved = *now;
    unmoved.state = sheet->state;
    Plan content = after;
    content.put(std::move(unmoved));
    const Result<Plan> moved = setSheetState(content, {}, keyOf(*now), now->state);
    return moved ? Result<void>() : Result<void>(moved.refusal());
}

} // namespace

Result<Plan> takenBack(const Plan& plan, const ChangeSet& changes)
{
    Result<Plan> after = applied(plan, inverted(changes));
    if (!after)
        return after;
    for (const RowChange& row : changes.rows)
        if (const Id<Evaluation> sheet = sheetOf(plan, *after, row.record); !sheet.isNull())
            if (const Result<void> allowed = checkSheet(plan, *after, sheet); !allowed)
                return allowed.refusal();
    return after;
}

} // namespace core
