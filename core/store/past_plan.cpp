#include "core/store/past_plan.h"

#include "core/model/change_set.h"

#include <limits>

namespace core {

Result<Plan> planBefore(const Document& document, const QDateTime& time)
{
    Plan plan = document.plan();
    for (const HistoryEntry& entry : document.history(std::numeric_limits<int>::max())) {
        if (entry.time < time)
            break;
        const Result<ChangeSet> changes = document.changesOf(entry.sequence);
        Result<Plan> earlier = changes ? applied(plan, inverted(*changes)) : Result<Plan>(changes.refusal());
        if (!earlier)
            return earlier;
        plan = std::move(earlier).value();
    }
    return plan;
}

} // namespace core
