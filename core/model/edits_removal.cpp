// removeWithParts() and partsOf() of edits.h: what goes with a record, from what the field lists say about
// references.
#include "core/model/edit_steps.h"

#include <array>
#include <unordered_set>

namespace core {

using namespace steps;

namespace {

/// What happens to a record when one that it points to is removed.
enum class Tie {
    Part, ///< It belongs to the removed record and goes with it.
    Refuse, ///< It stays, so the other cannot be removed.
    Cleared, ///< It stays and points to nothing from then on.
};

/// References that do not follow the rule "required = part, optional = refuse".
struct Exception {
    const char* table;
    const char* column;
    Tie tie;
};
constexpr Exception exceptions[] = {
    // An indicator has exactly one owner among three optional columns; a lineage without its later project
    // says nothing.
    {"indicators", "goal", Tie::Part},
    {"indicators", "challenge", Tie::Part},
    {"indicators", "project", Tie::Part},
    {"lineages", "later", Tie::Part},
    {"weights", "goal", Tie::Part},
    {"weights", "challenge", Tie::Part},
    {"weights", "project", Tie::Part},
    {"weights", "indicator", Tie::Part},
    {"citations", "goal", Tie::Part},
    {"citations", "project", Tie::Part},
    // Who was at a meeting stays known; a member whose term is over gets a last day.
    {"attendances", "member", Tie::Refuse},
    // Parts of a service have no parts of their own, so that one pass finds them all.
    {"services", "whole", Tie::Part},
    // What was written must not go with a form; a sheet belongs to its project.
    {"sheets", "form", Tie::Refuse},
    // Harmless: the project stays under its goal, the indicator with its project, the plan in the file.
    {"placements", "challenge", Tie::Cleared},
    {"indicators", "department", Tie::Cleared},
    {"plans", "predecessor", Tie::Cleared},
    {"members", "predecessor", Tie::Cleared},
    {"remarks", "agenda", Tie::Cleared},
    {"pack_papers", "agenda", Tie::Cleared},
    {"opinions", "agenda", Tie::Cleared},
};

Tie tieOf(const char* table, const char* column, bool isNullable)
{
    for (const Exception& each : exceptions)
        if (qstrcmp(each.table, table) == 0 && qstrcmp(each.column, column) == 0)
            return each.tie;
    return isNullable ? Tie::Refuse : Tie::Part;
}

template <class M>
std::optional<Uuid> target(const M& member)
{
    if constexpr (FieldText<M>::isNullable)
        return member ? std::optional(member->uuid) : std::nullopt;
    else
        return member.uuid;
}

/// Calls `visit(field, tie, kind of the target)` for each reference in the field list of T.
template <class T, class Visit>
void forEachReference(Visit visit)
{
    forEachField<T>([&]<class M>(int position, const Field<T, M>& each) {
        using Points = typename fields::Target<M>::type;
        if constexpr (!std::is_void_v<Points>)
            if (position > 0)
                visit(each, tieOf(Record<T>::table, each.column, FieldText<M>::isNullable), kindOf<Points>());
    });
}

/// Everything that goes when one record is removed.
class Removal {
public:
    Removal(const Plan& plan, RecordRef record)
    {
        ids_[size_t(record.kind)].insert(record.id);
        // Parents stand before children in AllRecords, so that one pass finds the parts of parts.
        forEachKind([&]<class T>() {
            for (const T& row : plan.table<T>())
                if (isPart(row))
                    ids_[size_t(kindOf<T>())].insert(row.id.uuid);
        });
    }

    const std::unordered_set<Uuid>& ids(RecordKind kind) const { return ids_[size_t(kind)]; }
    bool contains(RecordKind kind, const Uuid& id) const { return ids(kind).contains(id); }
    template <class T>
    bool contains(Id<T> id) const
    {
        return contains(kindOf<T>(), id.uuid);
    }

private:
    template <class T>
    bool isPart(const T& row) const
    {
        bool isPart = false;
        forEachReference<T>([&](const auto& field, Tie tie, RecordKind kind) {
            const std::optional<Uuid> id = target(row.*field.member);
            isPart = isPart || (tie == Tie::Part && id && contains(kind, *id));
        });
        return isPart;
    }

    std::array<std::unordered_set<Uuid>, size_t(AllRecords::count)> ids_;
};

QString latestName(const Plan& plan, RecordRef record)
{
    return recordName(plan, record, {lastFiscalYear});
}

Refusal pointedTo(const Plan& plan, RecordRef record, RecordRef from)
{
    return {sentence("edits", "“%1” was not removed because “%2” uses it. Change or remove that first.")
                .arg(latestName(plan, record), latestName(plan, from))};
}

/// The first record outside that must keep what it points to.
std::optional<RecordRef> userOutside(const Plan& plan, const Removal& removal)
{
    std::optional<RecordRef> found;
    forEachKind([&]<class T>() {
        for (const T& row : plan.table<T>()) {
            if (found || removal.contains(row.id))
                continue;
            forEachReference<T>([&](const auto& field, Tie tie, RecordKind kind) {
                const std::optional<Uuid> id = target(row.*field.member);
                if (!found && tie == Tie::Refuse && id && removal.contains(kind, *id))
                    found = RecordRef{kindOf<T>(), row.id.uuid};
            });
        }
    });
    return found;
}

/// The children of an owner that must not lose the last of them: names, series, main placements.
template <class Child, class Owner>
std::optional<Id<Owner>> leftWithout(
    const Plan& plan, const Removal& removal, Id<Owner> Child::*owner, bool (*counts)(const Child&))
{
    for (const Uuid& id : removal.ids(kindOf<Child>())) {
        const Id<Owner> parent = plan.find(Id<Child>{id})->*owner;
        if (removal.contains(parent))
            continue;
        const auto children = rowsOf(plan, owner, parent);
        const bool hasOther = std::any_of(children.begin(), children.end(),
            [&](const Child* child) { return !removal.contains(child->id) && counts(*child); });
        if (!hasOther)
            return parent;
    }
    return std::nullopt;
}

template <class Child, class Owner>
Result<void> checkKeepsOne(const Plan& plan, const Removal& removal, Id<Owner> Child::*owner)
{
    if (const auto parent
        = leftWithout<Child, Owner>(plan, removal, owner, [](const Child&) { return true; }))
        return Refusal{sentence(
            "edits", "“%1” keeps this %2 because it is the only one. Change it instead, or remove the whole.")
                           .arg(nameOf(plan, *parent), kindInfo(kindOf<Child>()).translatedLabel())};
    return {};
}

/// Projects that would stand nowhere.
Result<void> checkPlacements(const Plan& plan, const Removal& removal, RecordRef record)
{
    if (const auto project = leftWithout<Placement, Project>(
            plan, removal, &Placement::project, [](const Placement& each) { return each.isMain; }))
        return Refusal{sentence("edits",
            "“%1” was not removed because “%2” has its main place there. Move that project to another goal "
            "first, or remove it.")
                           .arg(latestName(plan, record), nameOf(plan, *project))};
    return {};
}

/// Checked and reported sheets are not removed, and nothing is removed from them, except with their whole
/// project.
Result<void> checkSheets(const Plan& plan, RecordRef record)
{
    const Evaluation* sheet = nullptr;
    if (record.kind == kindOf<Evaluation>())
        sheet = plan.find(Id<Evaluation>{record.id});
    else if (record.kind == kindOf<Answer>())
        sheet = plan.find(plan.find(Id<Answer>{record.id})->sheet);
    if (sheet && isClosed(*sheet))
        return closed(plan, *sheet);
    return {};
}

/// Answers name their item by its key: an item that is answered stays in its form.
Result<void> checkItems(const Plan& plan, const Removal& removal)
{
    for (const Uuid& id : removal.ids(kindOf<FormItem>())) {
        const FormItem& item = *plan.find(Id<FormItem>{id});
        for (const Evaluation& sheet : plan.table<Evaluation>())
            if (sheet.form == item.form && !removal.contains(sheet.id)
                && findAnswer(plan, sheet.id, item.key))
                return Refusal{
                    sentence("edits",
                        "“%1” was not removed because the sheet “%2” answers it. Make a new form for the "
                        "years that do not need it.")
                        .arg(latestName(plan, {kindOf<FormItem>(), id}), sheetName(plan, keyOf(sheet)))};
    }
    return {};
}

Result<void> checkRemoval(const Plan& plan, const Removal& removal, RecordRef record)
{
    if (const auto user = userOutside(plan, removal))
        return pointedTo(plan, record, *user);
    const Result<void> rules[] = {
        checkKeepsOne(plan, removal, &GoalVersion::goal),
        checkKeepsOne(plan, removal, &ProjectVersion::project),
        checkKeepsOne(plan, removal, &DepartmentVersion::department),
        checkKeepsOne(plan, removal, &Series::indicator),
        checkPlacements(plan, removal, record),
        checkSheets(plan, record),
        checkItems(plan, removal),
    };
    for (const Result<void>& rule : rules)
        if (!rule)
            return rule;
    return {};
}

void clearReferences(Plan& plan, const Removal& removal)
{
    forEachKind([&]<class T>() {
        const Table<T> rows = plan.table<T>();
        forEachReference<T>([&]<class M>(const Field<T, M>& field, Tie tie, RecordKind kind) {
            if constexpr (FieldText<M>::isNullable) {
                if (tie != Tie::Cleared)
                    return;
                for (const T& row : rows)
                    if (!removal.contains(row.id) && row.*field.member
                        && removal.contains(kind, (row.*field.member)->uuid)) {
                        T cleared = *plan.find(row.id);
                        (cleared.*field.member).reset();
                        plan.put(std::move(cleared));
                    }
            }
        });
    });
}

} // namespace

Result<Plan> removeWithParts(const Plan& plan, RecordRef record)
{
    if (!exists(plan, record))
        return Refusal{sentence("edits",
            "Nothing was removed because this %1 is no longer in the plan. Look at the current list.")
                           .arg(kindInfo(record.kind).translatedLabel())};
    const Removal removal(plan, record);
    if (const Result<void> allowed = checkRemoval(plan, removal, record); !allowed)
        return allowed.refusal();
    Plan result = plan;
    clearReferences(result, removal);
    for (const KindInfo& info : allKinds())
        for (const Uuid& id : removal.ids(info.kind))
            removeRecord(result, {info.kind, id});
    return checked(plan, std::move(result));
}

std::vector<std::pair<RecordKind, int>> partsOf(const Plan& plan, RecordRef record)
{
    std::vector<std::pair<RecordKind, int>> parts;
    if (!exists(plan, record))
        return parts;
    const Removal removal(plan, record);
    for (const KindInfo& info : allKinds()) {
        const int count = int(removal.ids(info.kind).size()) - (info.kind == record.kind ? 1 : 0);
        if (count > 0)
            parts.emplace_back(info.kind, count);
    }
    return parts;
}

} // namespace core
