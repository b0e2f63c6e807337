#include "core/model/record_owner.h"

namespace core {

namespace {

/// One level up, by the fields that say what a record is part of.
std::optional<RecordRef> ownerOf(const Plan& plan, RecordRef record)
{
    static constexpr const char* owners[] = {"project", "sheet", "series", "indicator"};
    const KindInfo& kind = kindInfo(record.kind);
    for (const char* owner : owners) {
        const int field = kind.fieldOf(QString::fromLatin1(owner));
        const FieldValue value = field < 0 ? FieldValue() : fieldOf(plan, record, field);
        if (const auto id = value ? Uuid::fromText(*value) : std::nullopt)
            return RecordRef{*kind.fields[size_t(field)].references, *id};
    }
    return std::nullopt;
}

} // namespace

RecordRef ownerOf(const Indicator& indicator)
{
    if (indicator.project)
        return {kindOf<Project>(), indicator.project->uuid};
    if (indicator.challenge)
        return {kindOf<Challenge>(), indicator.challenge->uuid};
    if (indicator.goal)
        return {kindOf<Goal>(), indicator.goal->uuid};
    return {};
}

Id<Project> projectOf(const Plan& plan, RecordRef record)
{
    std::optional<RecordRef> at = record;
    while (at && !at->id.isNull() && at->kind != kindOf<Project>())
        at = ownerOf(plan, *at);
    return at ? Id<Project>{at->id} : Id<Project>();
}

} // namespace core
