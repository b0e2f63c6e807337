// Which records claim to be the same thing: two series of one name, two grades of one letter.
#pragma once

#include "core/model/plan.h"
#include "core/model/records.h"

#include <unordered_set>
#include <vector>

namespace core {

using UuidSet = std::unordered_set<Uuid>;

/// Of each pair of the kind that agrees in all its unique fields one record: with a set of `only`, pairs with
/// a record of it, and that record. One pass over the table.
std::vector<RecordRef> sameThings(const Plan& plan, RecordKind kind, const UuidSet* only = nullptr);

/// The `changed` records of the kind that are the same thing as another one. What belongs to a record of
/// `added` is compared only with what came with it, so that an import that adds row after row does not look
/// through the whole table each time; and however many come at once, there is one pass. Empty for kinds whose
/// ids are derived: two of the same thing would be one row.
std::vector<RecordRef> sameThings(
    const Plan& plan, RecordKind kind, const UuidSet& changed, const UuidSet& added);

} // namespace core
