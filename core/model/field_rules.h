// The rules of single fields that setField() and addRecord() share. Other layers use edits.h.
#pragma once

#include "core/model/plan.h"
#include "core/model/records.h"
#include "core/model/result.h"

namespace core::steps {

/// Why setField() leaves the field alone, as a sentence to translate with the record as %1 and the field as
/// %2; null when it does not.
const char* whyNotSet(const KindInfo& kind, int field);
/// Tidies a text. Refuses one that must say something and is empty, what does not fit (checkEntry()), and
/// years that cannot be meant.
Result<void> checkField(const Plan& plan, const KindInfo& kind, int field, FieldValue& value);
Refusal emptyField(const KindInfo& kind, const FieldInfo& field);

/// The row of a table of rules that speaks of this field; null when none does.
template <class Row, size_t count>
const Row* rowFor(const Row (&rows)[count], const KindInfo& kind, const FieldInfo& field)
{
    for (const Row& row : rows)
        if (qstrcmp(row.table, kind.table) == 0 && qstrcmp(row.column, field.column) == 0)
            return &row;
    return nullptr;
}

} // namespace core::steps
