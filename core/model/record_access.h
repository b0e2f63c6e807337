// The one place that knows every record type: functions on rows without their type, from which records,
// change_set and the file are built.
#pragma once

#include "core/model/plan.h"

#include <span>
#include <vector>

namespace core {

/// One field of a row given as `const void*` (a `const T*` of its kind).
struct FieldAccess {
    const char* column;
    const char* label;
    ColumnKind kind;
    bool isNullable;
    std::optional<RecordKind> references;
    std::span<const Word> words;
    FieldValue (*write)(const void* row);
    bool (*read)(const FieldValue& value, void* row);
    /// Equal as values (1.0 and 1.00 are).
    bool (*isEqual)(const void* left, const void* right);
};

/// One record kind.
struct KindAccess {
    const char* table;
    const char* label;
    std::vector<FieldAccess> fields;
    std::span<const char* const> unique;
    /// Makes a row from texts in field order. Null when one does not fit; `wrong` then is its position.
    RowTree::Row (*make)(
        const std::vector<FieldAccess>& fields, std::span<const FieldValue> texts, int& wrong);
};

const std::vector<KindAccess>& allAccess();
inline const KindAccess& access(RecordKind kind)
{
    return allAccess()[size_t(kind)];
}

} // namespace core
