// setField() and addRecord() of edits.h: any record by its field texts, with the rules that single fields
// have.
#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

Id<Answer> answerRef(RecordRef record)
{
    return {record.id};
}

Result<Plan> setNumber(const Plan& plan, RecordRef record, const FieldValue& value)
{
    return setProjectNumber(plan, Id<Project>{record.id}, value.value_or(QString()));
}

Result<Plan> setDepartmentName(const Plan& plan, RecordRef record, const FieldValue& value)
{
    const DepartmentVersion& version = *plan.find(Id<DepartmentVersion>{record.id});
    return renameDepartment(
        plan, {}, version.department, value.value_or(QString()), {version.fromYear, {}, {}});
}

Result<Plan> setAnswer(const Plan& plan, RecordRef record, const FieldValue& value)
{
    const Answer& answer = *plan.find(answerRef(record));
    return writeAnswer(plan, {}, keyOf(*plan.find(answer.sheet)), answer.itemKey, value.value_or(QString()));
}

Result<Plan> setReason(const Plan& plan, RecordRef record, const FieldValue& value)
{
    Evaluation sheet = *plan.find(Id<Evaluation>{record.id});
    if (isClosed(sheet))
        return closed(plan, sheet);
    sheet.gradeReason = cleanText(value.value_or(QString()));
    Plan result = plan;
    result.put(std::move(sheet));
    return checked(plan, std::move(result));
}

Result<Plan> setReading(const Plan& plan, RecordRef record, const FieldValue& value)
{
    const Value& row = *plan.find(Id<Value>{record.id});
    const std::optional<Reading> reading = value ? Reading::fromText(*value) : Reading();
    if (!reading)
        return Refusal{sentence("edits",
            "The value “%1” was not changed because “%2” is neither a number nor a reason. Give a number "
            "such as 12.5.")
                           .arg(recordName(plan, record, row.year), *value)};
    return enterActual(plan, {}, row.series, row.year, *reading);
}

/// Fields that are set through an edit of their own.
struct OwnEdit {
    const char* table;
    const char* column;
    Result<Plan> (*set)(const Plan&, RecordRef, const FieldValue&);
};
constexpr OwnEdit ownEdits[] = {
    {"projects", "number", setNumber},
    {"department_versions", "name", setDepartmentName},
    {"answers", "text", setAnswer},
    {"sheets", "grade_reason", setReason},
    {"values", "reading", setReading},
};

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
    {"values", "year", whyIdentity},
    {"keywords", "kind", whyIdentity},
    {"form_items", "key", whyIdentity},
    {"sheets", "year", whyIdentity},
    {"sheets", "evaluator", whyIdentity},
    {"sheets", "department", whyIdentity},
    {"sheets", "state", whySheet},
    {"sheets", "grade", whySheet},
    {"answers", "item_key", whyIdentity},
};

/// Texts that must say something.
struct Required {
    const char* table;
    const char* column;
    bool isOneLine = true;
};
constexpr Required required[] = {
    {"plans", "title"},
    {"goal_versions", "name"},
    {"project_versions", "name"},
    {"department_versions", "name"},
    {"keywords", "name"},
    {"indicators", "name"},
    {"schemes", "name"},
    {"grades", "code"},
    {"forms", "name"},
    {"form_items", "key"},
    {"form_choices", "word"},
    {"answers", "item_key"},
    {"answers", "text", false},
};

template <class Row, size_t count>
const Row* rowFor(const Row (&rows)[count], const KindInfo& kind, const FieldInfo& field)
{
    for (const Row& row : rows)
        if (qstrcmp(row.table, kind.table) == 0 && qstrcmp(row.column, field.column) == 0)
            return &row;
    return nullptr;
}

/// Why setField() does not change the field; null when it does.
const char* whyNotSet(const KindInfo& kind, int field)
{
    const FieldInfo& info = kind.fields[size_t(field)];
    if (const OwnRule* rule = rowFor(ownRules, kind, info))
        return rule->why;
    return field == 0 || (info.references && !info.isNullable) ? whyIdentity : nullptr;
}

/// Tidies a required text; refuses an empty one.
Result<void> checkRequired(const KindInfo& kind, const FieldInfo& field, FieldValue& value)
{
    const Required* row = rowFor(required, kind, field);
    if (!row)
        return {};
    value = row->isOneLine ? cleanName(value.value_or(QString())) : cleanText(value.value_or(QString()));
    if (!value->isEmpty())
        return {};
    return Refusal{sentence("edits", "“%1” of a %2 cannot be empty. Type something and try again.")
                       .arg(field.translatedLabel(), kind.translatedLabel())};
}

/// Rules that a new record breaks against others and that violations() does not know, because they are about
/// writing and not about content.
Result<void> checkNewRecord(const Plan& after, RecordRef record)
{
    if (const Project* project = after.find(Id<Project>{record.id});
        project && record.kind == kindOf<Project>())
        return checkNumber(after, project->plan, project->number, project->id);
    if (const auto* version = after.find(Id<DepartmentVersion>{record.id});
        version && record.kind == kindOf<DepartmentVersion>())
        return checkDepartmentName(after, version->name, version->fromYear, {}, version->department);
    if (const Answer* answer = after.find(answerRef(record)); answer && record.kind == kindOf<Answer>())
        if (const Evaluation* sheet = after.find(answer->sheet); sheet && isClosed(*sheet))
            return closed(after, *sheet);
    return {};
}

/// A place behind all others of the kind, whoever they belong to.
int lastRank(const Plan& plan, const KindInfo& kind)
{
    int last = 0;
    for (const Uuid& id : idsOf(plan, kind.kind))
        last = std::max(
            last, fieldOf(plan, {kind.kind, id}, kind.fieldOf(u"rank")).value_or(QString()).toInt());
    return std::min(last, std::numeric_limits<int>::max() - rankStep) + rankStep;
}

/// The id of a record that is identified by what it belongs to, else a new one.
Uuid idFor(const IdSource& ids, RecordKind kind, std::vector<FieldValue> fields)
{
    fields[0] = Uuid{0, 1}.toText();
    Plan scratch;
    Uuid id;
    if (putFields(scratch, kind, fields))
        withKind(kind, [&]<class T>() { id = derivedIdOf(*scratch.table<T>().begin()); });
    return id.isNull() ? ids() : id;
}

/// Fields that are not given are as in an untouched record.
void fillDefaults(const KindInfo& kind, std::vector<FieldValue>& fields)
{
    fields.resize(kind.fields.size());
    withKind(kind.kind, [&]<class T>() {
        const T untouched{};
        forEachField<T>([&]<class M>(int position, const Field<T, M>& each) {
            if (position > 0 && !fields[size_t(position)])
                fields[size_t(position)] = FieldText<M>::write(untouched.*each.member);
        });
    });
}

} // namespace

Result<Plan> setField(const Plan& plan, RecordRef record, int field, const FieldValue& value)
{
    const KindInfo& kind = kindInfo(record.kind);
    Q_ASSERT(0 <= field && size_t(field) < kind.fields.size());
    const FieldInfo& info = kind.fields[size_t(field)];
    std::vector<FieldValue> fields = fieldsOf(plan, record);
    if (fields.empty())
        return Refusal{sentence("edits",
            "Nothing was changed because this %1 is no longer in the plan. Choose one from the current list.")
                           .arg(kind.translatedLabel())};
    if (const OwnEdit* own = rowFor(ownEdits, kind, info))
        return own->set(plan, record, value);
    if (const char* why = whyNotSet(kind, field))
        return Refusal{
            sentence("edits", why).arg(recordName(plan, record, {lastFiscalYear}), info.translatedLabel())};
    fields[size_t(field)] = value;
    if (const Result<void> filled = checkRequired(kind, info, fields[size_t(field)]); !filled)
        return filled.refusal();
    Plan result = plan;
    if (const Result<void> put = putFields(result, record.kind, fields); !put)
        return put.refusal();
    return checked(plan, std::move(result));
}

Result<Plan> addRecord(const Plan& plan, const IdSource& ids, RecordKind kind, std::vector<FieldValue> fields)
{
    const KindInfo& info = kindInfo(kind);
    Q_ASSERT(fields.size() <= info.fields.size());
    fields.resize(info.fields.size());
    if (const int rank = info.fieldOf(u"rank"); rank > 0 && !fields[size_t(rank)])
        fields[size_t(rank)] = QString::number(lastRank(plan, info));
    fillDefaults(info, fields);
    for (size_t i = 1; i < fields.size(); ++i)
        if (const Result<void> filled = checkRequired(info, info.fields[i], fields[i]); !filled)
            return filled.refusal();
    if (!fields[0])
        fields[0] = idFor(ids, kind, fields).toText();
    const RecordRef record{kind, Uuid::fromText(*fields[0]).value_or(Uuid())};
    if (exists(plan, record))
        return Refusal{
            sentence("edits", "“%1” was not added because it is already in the plan. Change it instead.")
                .arg(recordName(plan, record, {lastFiscalYear}))};
    Plan result = plan;
    if (const Result<void> put = putFields(result, kind, fields); !put)
        return put.refusal();
    if (const Result<void> allowed = checkNewRecord(result, record); !allowed)
        return allowed.refusal();
    return checked(plan, std::move(result));
}

} // namespace core
