// Records set and made by the texts of their columns, as listings and the history do.
#pragma once

#include "tests/core/model/edit_results.h"

template <class T>
core::Result<core::Plan> set(
    const core::Plan& plan, core::Id<T> id, QStringView column, const core::FieldValue& value)
{
    return core::setField(
        plan, {core::kindOf<T>(), id.uuid}, core::kindInfo(core::kindOf<T>()).fieldOf(column), value);
}

/// The fields of a new record: those that are given, and nothing else.
template <class T>
std::vector<core::FieldValue> fieldsWith(
    std::initializer_list<std::pair<QStringView, core::FieldValue>> given)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<T>());
    std::vector<core::FieldValue> fields(kind.fields.size());
    for (const auto& [column, value] : given)
        fields[size_t(kind.fieldOf(column))] = value;
    return fields;
}
