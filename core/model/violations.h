// What must hold in every Plan: references that exist, identities that are unique, values in range.
#pragma once

#include "core/model/change_set.h"

namespace core {

/// One broken rule, as a sentence that names the record.
struct Violation {
    RecordRef record;
    QString sentence;
    int field = -1; ///< The field of the record that breaks it; −1 where it is none alone.
};

/// Everything that is wrong in `plan`: opening a file, verify and imports. Empty = well.
std::vector<Violation> violations(const Plan& plan);

/// Only what the rows of `changes` can have broken; costs what the change costs (plus one pass over tables
/// that lost rows). Every edit goes through this in Document::apply. Holds a change to more than a whole
/// file: numbers must differ, names be there and entries fit (entry_rules.h), but a file from before those
/// rules opens as it is.
std::vector<Violation> violations(const Plan& plan, const ChangeSet& changes);

} // namespace core
