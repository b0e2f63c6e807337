#include "core/model/field_rules.h"

#include "core/model/edit_steps.h"
#include "core/model/entry_rules.h"

namespace core {

using namespace steps;

namespace {

constexpr const char* whyIdentity = QT_TRANSLATE_NOOP("edits",
    "“%2” of “%1” cannot be changed because it says which record this is. Remove the record and add another "
    "one.");
constexpr const char* whyVersion = QT_TRANSLATE_NOOP("edits",
    "“%2” of “%1” cannot be changed because other years would print something else. Enter the change with "
    "its first year instead.");
constexpr const char* whySheet = QT_TRANSLATE_NOOP("edits",
    "“%2” of “%1” cannot be changed here because it has rules of its own. Change it on the evaluation "
    "sheet.");
constexpr const char* whyPlace = QT_TRANSLATE_NOOP("edits",
    "“%2” of “%1” cannot be changed here because the order depends on it. Move the project in the plan "
    "instead.");
constexpr const char* whyTarget = QT_TRANSLATE_NOOP(
    "edits", "“%2” of “%1” cannot be changed alone. Type the whole target, such as 30以上 or 20～25.");
constexpr const char* whyYears = QT_TRANSLATE_NOOP(
    "edits", "“%2” of “%1” cannot be changed alone. Set the first and last year of the plan together.");

/// Fields that setField() leaves alone, and why. References that a record cannot do without are refused for
/// every kind.
struct OwnRule {
    const char* table;
    const char* column;
    const char* why;
};
constexpr OwnRule ownRules[] = {
    {"plans", "first_year", whyYears},
    {"plans", "last_year", whyYears},
    {"goal_versions", "from_year", whyVersion},
    {"project_versions", "from_year", whyVersion},
    {"department_versions", "from_year", whyVersion},
    {"assignments", "from_year", whyVersion},
    {"assignments", "through_year", whyVersion},
    {"scheme_uses", "from_year", whyVersion},
    {"form_uses", "from_year", whyVersion},
    {"placements", "challenge", whyPlace},
    {"placements", "rank", whyPlace},
    {"placements", "is_main", whyPlace},
    {"lineages", "later", whyIdentity},
    {"lineages", "kind", whyIdentity},
    {"indicators", "goal", whyIdentity},
    {"indicators", "challenge", whyIdentity},
    {"indicators", "project", whyIdentity},
    {"targets", "year", whyIdentity},
    {"targets", "from_year", whyVersion},
    {"targets", "kind", whyTarget},
    {"targets", "number", whyTarget},
    {"targets", "upper", whyTarget},
    {"targets", "reference", whyTarget},
    {"values", "year", whyIdentity},
    {"keywords", "kind", whyIdentity},
    {"form_items", "key", whyIdentity},
    {"sheets", "year", whyIdentity},
    {"sheets", "evaluator", whyIdentity},
    {"sheets", "department", whyIdentity},
    {"sheets", "state", whySheet},
    {"sheets", "grade", whySheet},
    {"answers", "item_key", whyIdentity},
    {"supplies", "year", whyIdentity},
    {"council_rules", "from_year", whyVersion},
    {"subcommittee_projects", "year", whyIdentity},
    {"citations", "goal", whyIdentity},
    {"citations", "project", whyIdentity},
};

/// Texts that are tidied when they are entered, and whether they must say something.
struct TextRule {
    const char* table;
    const char* column;
    bool isOneLine = true;
    bool isRequired = true;
};
constexpr TextRule textRules[] = {
    {"plans", "title"},
    {"goal_versions", "name"},
    {"project_versions", "name"},
    {"department_versions", "name"},
    {"keywords", "name"},
    {"indicators", "name"},
    {"milestones", "name"},
    {"schemes", "name"},
    {"grades", "code"},
    {"forms", "name"},
    {"form_items", "key"},
    {"form_choices", "word"},
    {"answers", "item_key"},
    {"answers", "text", false},
    {"areas", "name"},
    {"services", "name"},
    {"services", "unit", true, false},
    {"supplies", "reference_date", true, false},
    {"series", "name", true, false},
    {"indicators", "unit", true, false},
    {"form_items", "number", true, false},
    {"members", "name", true, false},
    {"members", "category", true, false},
    {"members", "organisation", true, false},
    {"subcommittees", "name", true, false},
    {"remarks", "text", false, false},
    {"opinions", "text", false, false},
    {"evidence", "title", true, false},
    {"plan_changes", "what", false, false},
    {"word_readings", "written", true, false},
    {"capacity_limits", "name", true, false},
    {"hearings", "facility", true, false},
};

/// Tidies the text; refuses an empty one where it is required.
Result<void> checkText(const KindInfo& kind, const FieldInfo& field, FieldValue& value)
{
    const TextRule* row = rowFor(textRules, kind, field);
    if (!row && value && field.kind == ColumnKind::Text)
        value = withoutControls(*value);
    if (!row || (!value && !row->isRequired))
        return {};
    value = row->isOneLine ? cleanName(value.value_or(QString())) : cleanText(value.value_or(QString()));
    return value->isEmpty() && row->isRequired ? Result<void>(emptyField(kind, field)) : Result<void>();
}

bool mustSaySomething(const KindInfo& kind, const FieldInfo& field)
{
    const TextRule* row = rowFor(textRules, kind, field);
    return row && row->isRequired;
}

/// Years that the field would hold lie where years can be meant.
Result<void> checkYears(const Plan& plan, const FieldInfo& field, const FieldValue& value)
{
    YearList list;
    const bool isYear = field.kind == ColumnKind::Year || field.kind == ColumnKind::YearList;
    if (!isYear || !FieldText<YearList>::read(value, list))
        return {};
    for (const FiscalYear year : list.years)
        if (const Result<void> meant = checkYearMeant(plan, year); !meant)
            return meant;
    return {};
}

} // namespace

namespace steps {

const char* whyNotSet(const KindInfo& kind, int field)
{
    const FieldInfo& info = kind.fields[size_t(field)];
    if (const OwnRule* rule = rowFor(ownRules, kind, info))
        return rule->why;
    return field == 0 || (info.references && !info.isNullable) ? whyIdentity : nullptr;
}

Refusal emptyField(const KindInfo& kind, const FieldInfo& field)
{
    return {sentence("edits", "“%1” of a %2 cannot be empty. Type something and try again.")
                .arg(field.translatedLabel(), kind.translatedLabel())};
}

Result<void> checkField(const Plan& plan, const KindInfo& kind, int field, FieldValue& value)
{
    const FieldInfo& info = kind.fields[size_t(field)];
    if (const Result<void> filled = checkText(kind, info, value); !filled)
        return filled;
    if (const Result<void> fits = checkEntry(kind, info, value); !fits)
        return fits;
    // The years of a plan are what all others are compared with.
    return kind.kind == kindOf<PlanPeriod>() ? Result<void>() : checkYears(plan, info, value);
}

} // namespace steps

bool mustBeGiven(const KindInfo& kind, int field)
{
    const FieldInfo& info = kind.fields[size_t(field)];
    const bool hasNoDefault = info.references || info.kind == ColumnKind::Year;
    return field > 0 && ((hasNoDefault && !info.isNullable) || mustSaySomething(kind, info));
}

} // namespace core
