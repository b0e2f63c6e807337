// Capacity of childcare facilities: sums by recognition, and what must be put right before the council is
// heard (子ども・子育て支援法第31条第2項, 第43条第2項).
#pragma once

#include "core/model/lookup.h"
#include "core/model/result.h"

#include <array>

namespace core {

/// Columns of published tables: 3号 apart by 0 and 1–2 years, 2号 and 1号 of 3–5 years.
enum class CapacityColumn { Age0, Ages1To2, Over3, Education };
inline constexpr int capacityColumns = 4;

/// Nothing is set for what is absent: it is printed 「―」 and adds nothing. When nothing is set at all, the
/// sum is absent, too.
struct CapacitySum {
    std::array<std::optional<int>, capacityColumns> columns = {};
    std::optional<int> total = {};
    std::optional<int> approved = {};
    int facilities = 0;
    int unset = 0; ///< Of these, those for which no used capacity is entered at all: the sums lack them.

    std::optional<int> of(CapacityColumn column) const { return columns[size_t(column)]; }
    void add(const CapacitySum& other);
};
CapacitySum capacityOf(const Hearing& hearing);

/// One thing that must be put right or said, about one facility.
struct CapacityProblem {
    Id<Hearing> hearing;
    QString sentence;
};

/// In the order of `hearings`. Nothing set; one part of 3号 set and the other empty; no approved capacity or
/// type; more used than approved; capacity outside the limits of its type; ages or a split that the type does
/// not have; not to be heard by any meeting although it must be.
std::vector<CapacityProblem> capacityProblems(const Plan& plan, const std::vector<const Hearing*>& hearings);

/// Those of the meeting by rank; null: those of the plan generation.
std::vector<const Hearing*> hearingsOf(const Plan& plan, Id<PlanPeriod> period, const Meeting* meeting);

} // namespace core
