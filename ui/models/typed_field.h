// What a person types for a field of a record, whatever kind of field it is.
#pragma once

#include "core/model/records.h"
#include "core/model/result.h"

namespace ui {

/// Reads what a person typed into a cell of this field as canonical text; the refusal says what was expected.
core::Result<core::FieldValue> readTyped(const core::FieldInfo& field, const QString& text);

} // namespace ui
