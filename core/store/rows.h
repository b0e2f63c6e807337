// Records as rows of the file: loads a whole Plan and writes a ChangeSet, for every kind of record alike,
// from the field lists.
#pragma once

#include "core/model/change_set.h"
#include "core/store/database.h"

namespace core {

/// All records of the file. Refuses a field that does not fit its column, naming table, column and value.
/// References are not checked.
Result<Plan> loadPlan(Database& database);

/// Inserts, updates and deletes as `changes` say; the caller has begun a transaction. Refuses when a row is
/// not there that should be, or is there already: then the file is not what the Plan was loaded from.
Result<void> writeChanges(Database& database, const ChangeSet& changes);

/// SHA-256 over all rows of a table in the order of its key, as hexadecimal text.
Result<QString> contentHash(Database& database, const QString& table);

} // namespace core
