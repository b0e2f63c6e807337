// setField() and addRecord() of edits.h: any record by its field texts, with the rules that single fields
// have.
#include "core/model/edit_steps.h"
#include "core/model/field_rules.h"

namespace core {

using namespace steps;

namespace {

Id<Answer> answerRef(RecordRef record)
{
    return {record.id};
}

template <class T, class Owner, Id<Owner> T::*member>
Result<Plan> setNumber(const Plan& plan, RecordRef record, const FieldValue& value)
{
    return renumbered<T>(plan, member, Id<T>{record.id}, value.value_or(QString()));
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

Result<Plan> setNote(const Plan& plan, RecordRef record, const FieldValue& value)
{
    const Value& row = *plan.find(Id<Value>{record.id});
    return setValueNote(plan, {}, row.series, row.year, value.value_or(QString()));
}

/// Fields that are set through an edit of their own.
struct OwnEdit {
    const char* table;
    const char* column;
    Result<Plan> (*set)(const Plan&, RecordRef, const FieldValue&);
};
constexpr OwnEdit ownEdits[] = {
    {"goals", "number", setNumber<Goal, PlanPeriod, &Goal::plan>},
    {"challenges", "number", setNumber<Challenge, Goal, &Challenge::goal>},
    {"projects", "number", setNumber<Project, PlanPeriod, &Project::plan>},
    {"department_versions", "name", setDepartmentName},
    {"answers", "text", setAnswer},
    {"sheets", "grade_reason", setReason},
    {"values", "reading", setReading},
    {"values", "note", setNote},
};

/// Refuses a second main place of a project; said of the place, where violations() says it of the project.
Result<void> checkOnlyMainPlace(const Plan& after, const Placement& placement)
{
    for (const Placement* other : rowsOf(after, &Placement::project, placement.project))
        if (placement.isMain && other->isMain && other->id != placement.id && after.find(other->goal))
            return Refusal{
                sentence("edits",
                    "“%1” was not placed here as its main place because that is under “%2”. Place it again "
                    "without being the main place.")
                    .arg(nameOf(after, placement.project), nameOf(after, other->goal)),
                kindInfo(kindOf<Placement>()).fieldOf(u"is_main")};
    return {};
}

/// Rules that a new record breaks against others and that violations() does not know, because they are about
/// writing and not about content.
Result<void> checkNewRecord(const Plan& after, RecordRef record)
{
    if (const auto* period = after.find(Id<PlanPeriod>{record.id});
        period && record.kind == kindOf<PlanPeriod>())
        return checkPlanYears(period->title, period->firstYear, period->lastYear);
    if (const auto* version = after.find(Id<DepartmentVersion>{record.id});
        version && record.kind == kindOf<DepartmentVersion>())
        return checkDepartmentName(after, version->name, version->fromYear, {}, version->department);
    if (const auto* placement = after.find(Id<Placement>{record.id});
        placement && record.kind == kindOf<Placement>())
        return checkOnlyMainPlace(after, *placement);
    if (const auto* sheet = after.find(Id<Evaluation>{record.id});
        sheet && record.kind == kindOf<Evaluation>())
        return checkNewSheet(after, *sheet);
    return {};
}

/// `added` holds the answer as its fields say it; whether it may be written there writeAnswer() knows.
Result<Plan> withAnswerWritten(const Plan& before, const IdSource& ids, const Result<Plan>& added, Uuid id)
{
    if (!added)
        return added;
    const Answer& answer = *added->find(Id<Answer>{id});
    return writeAnswer(before, ids, keyOf(*before.find(answer.sheet)), answer.itemKey, answer.text);
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

FiscalYear firstYearOfPlans(const Plan& plan)
{
    FiscalYear first{lastFiscalYear};
    for (const PlanPeriod& period : plan.table<PlanPeriod>())
        first = std::min(first, period.firstYear);
    return first;
}

/// A goal or department gets its first name together with itself; other kinds have none of their own.
Result<void> putFirstName(Plan& plan, const IdSource& ids, RecordRef record, const QString& name)
{
    const Goal* goal = record.kind == kindOf<Goal>() ? plan.find(Id<Goal>{record.id}) : nullptr;
    if (!goal && record.kind != kindOf<Department>())
        return {};
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence("edits", "A %1 without a name was not added; give its name together with it.")
                           .arg(kindInfo(record.kind).translatedLabel())};
    if (goal) {
        const PlanPeriod* period = plan.find(goal->plan);
        const FiscalYear from = period ? period->firstYear : FiscalYear{firstFiscalYear};
        plan.put(GoalVersion{newId<GoalVersion>(ids), goal->id, from, clean, {}, {}});
        return {};
    }
    const Id<Department> department{record.id};
    const FiscalYear from = firstYearOfPlans(plan);
    if (const Result<void> free = checkDepartmentName(plan, clean, from, {}, department); !free)
        return free;
    plan.put(DepartmentVersion{newId<DepartmentVersion>(ids), department, from, clean, {}, {}});
    return {};
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

/// `edited`, unless it would change what written sheets print, or leave a level of the plan without weight.
Result<Plan> printingTheSame(const Plan& before, const Result<Plan>& edited)
{
    if (!edited)
        return edited;
    if (const Result<void> kept = keepsWrittenYears(before, *edited); !kept)
        return kept.refusal();
    const Result<void> weighted = keepsLevelsWeighted(before, *edited);
    return weighted ? edited : Result<Plan>(weighted.refusal());
}

} // namespace

Result<Plan> setField(const Plan& plan, RecordRef record, int field, const FieldValue& value)
{
    return printingTheSame(plan, steps::setFieldOfYear(plan, record, field, value));
}

Result<Plan> steps::setFieldOfYear(const Plan& plan, RecordRef record, int field, const FieldValue& value)
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
    if (const Result<void> valid = checkField(plan, kind, field, fields[size_t(field)]); !valid)
        return valid.refusal();
    Plan result = plan;
    if (const Result<void> put = putFields(result, record.kind, fields); !put)
        return put.refusal();
    return checked(plan, std::move(result), record);
}

Result<Plan> addRecord(const Plan& plan, const IdSource& ids, RecordKind kind, std::vector<FieldValue> fields,
    const QString& name)
{
    const KindInfo& info = kindInfo(kind);
    Q_ASSERT(fields.size() <= info.fields.size());
    fields.resize(info.fields.size());
    if (const int rank = info.fieldOf(u"rank"); rank > 0 && !fields[size_t(rank)])
        fields[size_t(rank)] = QString::number(lastRank(plan, info));
    for (size_t i = 1; i < fields.size(); ++i) {
        if (mustBeGiven(info, int(i)) && !fields[i])
            return emptyField(info, info.fields[i]);
        if (const Result<void> valid = checkField(plan, info, int(i), fields[i]); !valid)
            return Refusal{valid.sentence(), int(i)};
    }
    fillDefaults(info, fields);
    if (!fields[0])
        fields[0] = idFor(ids, kind, fields).toText();
    const RecordRef record{kind, Uuid::fromText(*fields[0]).value_or(Uuid())};
    if (exists(plan, record))
        return Refusal{
            sentence("edits", "“%1” was not added because it is already in the plan. Change it instead.")
                .arg(recordName(plan, record, {lastFiscalYear})),
            info.uniqueFields.empty() ? -1 : info.uniqueFields.back()};
    Plan result = plan;
    if (const Result<void> put = putFields(result, kind, fields); !put)
        return put.refusal();
    if (const Result<void> allowed = checkNewRecord(result, record); !allowed)
        return allowed.refusal();
    if (const Result<void> named = putFirstName(result, ids, record, name); !named)
        return named.refusal();
    const Result<Plan> added = checked(plan, std::move(result), record);
    return printingTheSame(
        plan, kind == kindOf<Answer>() ? withAnswerWritten(plan, ids, added, record.id) : added);
}

} // namespace core
