// The difference of two Plans, row by row and field by field: what is written, shown, stored in history,
// merged and printed.
#pragma once

#include "core/model/records.h"

namespace core {

/// One field that differs. `before` is absent (nullopt) in an added record, `after` in a removed one.
struct FieldChange {
    int field = 0; ///< Position in KindInfo::fields.
    FieldValue before;
    FieldValue after;
    bool operator==(const FieldChange&) const = default;
};

struct RowChange {
    enum class What { Added, Changed, Removed };
    RecordRef record;
    What what = What::Changed;
    std::vector<FieldChange>
        fields; ///< Added and Removed: every field but "id". Changed: only those that differ.
    bool operator==(const RowChange&) const = default;
};

/// Rows in the order of AllRecords, then by id. Empty = the same content.
struct ChangeSet {
    std::vector<RowChange> rows;
    bool isEmpty() const { return rows.empty(); }
    bool touches(RecordKind kind) const;
    bool operator==(const ChangeSet&) const = default;
};

/// What turns `before` into `after`. Shared parts are skipped without looking: an edit of one field costs
/// microseconds at any size.
ChangeSet diff(const Plan& before, const Plan& after);

/// The change that takes `changes` back.
ChangeSet inverted(const ChangeSet& changes);

/// Applies `changes` to `plan`. Refuses when a record is not as the change expects it (already changed,
/// missing, or already there), naming it.
Result<Plan> applied(const Plan& plan, const ChangeSet& changes);

/// For the history: columns by name, so that later schema versions can read it. `fromBytes` refuses damaged
/// bytes and skips columns and kinds it does not know.
QByteArray toBytes(const ChangeSet& changes);
Result<ChangeSet> changeSetFromBytes(const QByteArray& bytes);

} // namespace core
