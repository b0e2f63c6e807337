// Which record of another plan is which of ours: by id, else by what people would go by.
#pragma once

#include "core/model/records.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace core {

/// Matches the records of `other` with those of `ours`, kind by kind in the order of AllRecords: references
/// of a kind are known before it.
class RecordMatching {
public:
    RecordMatching(const Plan& ours, const Plan& other);

    /// The fields of a record of the other plan with our identifiers in its references. Empty when it belongs
    /// to something that was left out.
    std::vector<FieldValue> translated(const RecordRef& record) const;
    /// Our record that is the same one: by id; a project by lineage; else by number and name or by what else
    /// identifies it. nullopt when there is none, or when several fit. `fields` are translated().
    std::optional<Uuid> find(const RecordRef& record, const std::vector<FieldValue>& fields);
    /// From now on, references to `record` mean `ours`.
    void remember(const RecordRef& record, const Uuid& ours);

private:
    using Key = std::pair<int, Uuid>;
    using Index = std::unordered_map<QString, std::vector<Uuid>>;
    using Names = std::map<Key, QStringList>;

    static Names namesOf(const Plan& plan);
    static QStringList keysOf(
        const KindInfo& kind, const std::vector<FieldValue>& fields, size_t level, const QStringList& names);
    /// One index a level of precision, best first.
    const std::vector<Index>& indexOf(const KindInfo& kind);
    std::optional<Uuid> successor(const RecordRef& project, const std::vector<FieldValue>& fields) const;

    const Plan ours_;
    const Plan other_;
    const Names ourNames_;
    const Names otherNames_;
    std::map<Key, Uuid> known_;
    std::map<int, std::vector<Index>> indexes_;
};

} // namespace core
