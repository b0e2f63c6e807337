// What a person types for a field of a record, whatever kind of field it is.
#pragma once

#include "core/model/edits.h"

namespace ui {

/// What editing a reading begins with, and what other programs read of it: the number without commas, or the
/// reason's word. 未入力 is an empty cell.
QString typedText(const core::Reading& reading);

/// Reads what a person typed into a cell of this field as canonical text; the refusal says what was expected.
core::Result<core::FieldValue> readTyped(const core::FieldInfo& field, const QString& text);

/// The edit behind one field of a record, named by its column.
template <class T>
core::Result<core::Plan> withField(
    const core::Plan& plan, core::Id<T> id, QStringView column, const core::FieldValue& value)
{
    const core::KindInfo& kind = core::kindInfo(core::kindOf<T>());
    return core::setField(plan, {kind.kind, id.uuid}, kind.fieldOf(column), value);
}

/// A record that is filled from what a person typed into one box a field; remembers the first that could not
/// be read.
template <class T>
class TypedRecord {
public:
    explicit TypedRecord(T record)
        : record_(std::move(record))
    {
    }

    template <class M>
    void set(QStringView column, M T::*member, const QString& text)
    {
        const core::KindInfo& kind = core::kindInfo(core::kindOf<T>());
        const int field = kind.fieldOf(column);
        const core::Result<core::FieldValue> value = readTyped(kind.fields[size_t(field)], text);
        if (!value && record_)
            record_ = core::Refusal{value.sentence(), field};
        if (value && record_) {
            T record = *record_;
            core::FieldText<M>::read(*value, record.*member);
            record_ = std::move(record);
        }
    }
    const core::Result<T>& result() const { return record_; }

private:
    core::Result<T> record_;
};

} // namespace ui
