#include "core/model/plan.h"

#include "core/model/record_access.h"

namespace core {

bool Plan::operator==(const Plan& other) const
{
    for (int i = 0; i < AllRecords::count; ++i) {
        const KindAccess& kind = access(RecordKind(i));
        bool isSame = true;
        RowTree::compare(
            rows(RecordKind(i)), other.rows(RecordKind(i)), [&](const void* mine, const void* theirs) {
                isSame = isSame && mine && theirs
                    && std::all_of(kind.fields.begin(), kind.fields.end(),
                        [&](const FieldAccess& field) { return field.isEqual(mine, theirs); });
            });
        if (!isSame)
            return false;
    }
    return true;
}

} // namespace core
