#include "core/exchange/field_comparison.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// Fields that say one thing: the first decides whether all of them fill a gap or contradict.
struct FieldGroup {
    const char* table;
    std::array<const char*, 4> columns;
};
constexpr std::array groups = {
    FieldGroup{"targets", {"number", "kind", "upper", "words"}},
    FieldGroup{"values", {"reading", "is_provisional", "sample_size", ""}},
    FieldGroup{"baselines", {"value", "year", "", ""}},
    FieldGroup{"sheets", {"grade", "grade_reason", "", ""}},
};

// Texts in which nothing is said yet, besides "" and nothing at all.
constexpr std::array emptyCodes
    = {QLatin1String("unset"), QLatin1String("not_started"), QLatin1String("not_entered")};

} // namespace

bool isEmptyValue(const FieldInfo& field, const FieldValue& value)
{
    if (!value || value->isEmpty())
        return true;
    const bool isCode = field.kind == ColumnKind::Word || field.kind == ColumnKind::Reading;
    return isCode && std::find(emptyCodes.begin(), emptyCodes.end(), *value) != emptyCodes.end();
}

bool isSameValue(const FieldInfo& field, const FieldValue& a, const FieldValue& b)
{
    if (a == b || (isEmptyValue(field, a) && isEmptyValue(field, b)))
        return true;
    const bool isNumber = field.kind == ColumnKind::Decimal || field.kind == ColumnKind::Reading;
    const auto left = isNumber && a ? Decimal::fromText(*a) : std::nullopt;
    const auto right = isNumber && b ? Decimal::fromText(*b) : std::nullopt;
    return left && right && *left == *right;
}

bool staysOurs(const KindInfo& kind, const FieldInfo& field)
{
    return qstrcmp(field.column, "rank") == 0
        || (kind.kind == kindOf<PlanPeriod>() && qstrcmp(field.column, "years_origin") == 0);
}

bool isFill(const KindInfo& info, size_t field, const std::vector<FieldValue>& current,
    const std::vector<FieldValue>& theirs)
{
    size_t deciding = field;
    for (const FieldGroup& group : groups)
        if (qstrcmp(group.table, info.table) == 0
            && std::any_of(group.columns.begin(), group.columns.end(),
                [&](const char* column) { return qstrcmp(column, info.fields[field].column) == 0; }))
            deciding = size_t(info.fieldOf(QString::fromLatin1(group.columns.front())));
    const bool leads = !isSameValue(info.fields[deciding], current[deciding], theirs[deciding]);
    const size_t asked = leads ? deciding : field;
    return isEmptyValue(info.fields[asked], current[asked]);
}

} // namespace core
