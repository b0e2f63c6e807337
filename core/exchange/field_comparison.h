// Compares what two files say in one field: the same, a gap that is filled, or a contradiction.
#pragma once

#include "core/model/records.h"

namespace core {

/// Nothing is said yet: no text, or a code such as "unset" and "not_entered".
bool isEmptyValue(const FieldInfo& field, const FieldValue& value);
/// Numbers are compared as numbers; nothing is the same as nothing, however it is written.
bool isSameValue(const FieldInfo& field, const FieldValue& a, const FieldValue& b);
/// The order of what is here, and where the years of a plan come from, are not taken from another file.
bool staysOurs(const KindInfo& kind, const FieldInfo& field);
/// Whether `theirs` fills a gap of `current` in `field`. Fields that say one thing together (a number and its
/// kind) fill a gap only as a whole.
bool isFill(const KindInfo& info, size_t field, const std::vector<FieldValue>& current,
    const std::vector<FieldValue>& theirs);

} // namespace core
