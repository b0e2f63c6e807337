#include "core/model/numbers_and_names.h"

#include "core/model/edit_steps.h"
#include "core/model/record_owner.h"

#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace core {

using namespace steps;

namespace {

bool touches(const RowChange& change, QStringView column)
{
    const int wanted = kindInfo(change.record.kind).fieldOf(column);
    return std::any_of(change.fields.begin(), change.fields.end(),
        [wanted](const FieldChange& each) { return each.field == wanted; });
}

/// One pass over the table, however many numbers an import brings.
template <class T, class Owner>
void addNumbersTwice(
    std::vector<Violation>& found, const Plan& plan, const ChangeSet& changes, Id<Owner> T::*owner)
{
    std::unordered_set<Uuid> changed;
    for (const RowChange& change : changes.rows)
        if (change.record.kind == kindOf<T>() && change.what != RowChange::What::Removed
            && touches(change, u"number"))
            changed.insert(change.record.id);
    if (changed.empty())
        return;
    const auto key = [&](const T& row) { return (row.*owner).uuid.toText() + comparable(row.number); };
    std::unordered_map<QString, std::vector<Id<T>>> holders;
    for (const T& row : plan.table<T>())
        if (!comparable(row.number).isEmpty())
            holders[key(row)].push_back(row.id);
    for (const auto& [number, rows] : holders)
        for (const Id<T> row : rows)
            if (rows.size() > 1 && changed.contains(row.uuid)) {
                const Id<T> other = rows.front() == row ? rows.back() : rows.front();
                found.push_back(
                    {refTo(row), numberTaken(plan.find(row)->number, nameOf(plan, other)).sentence,
                        kindInfo(kindOf<T>()).fieldOf(u"number")});
            }
}

/// Tables and the command line tell indicators apart by owner, department and name. Again one pass.
void addIndicatorsTwice(std::vector<Violation>& found, const Plan& plan, const ChangeSet& changes)
{
    const KindInfo& kind = kindInfo(kindOf<Indicator>());
    std::unordered_set<Uuid> changed;
    std::unordered_set<Uuid> owners;
    for (const RowChange& change : changes.rows)
        if (change.record.kind == kind.kind && change.what != RowChange::What::Removed
            && (touches(change, u"name") || touches(change, u"department"))) {
            changed.insert(change.record.id);
            owners.insert(ownerOf(*plan.find(Id<Indicator>{change.record.id})).id);
        }
    if (changed.empty())
        return;
    std::map<std::tuple<Uuid, Uuid, QString>, std::vector<const Indicator*>> called;
    for (const Indicator& row : plan.table<Indicator>())
        if (const Uuid owner = ownerOf(row).id; owners.contains(owner))
            called[{owner, row.department.value_or(Id<Department>()).uuid, comparable(row.name)}].push_back(
                &row);
    for (const auto& [name, rows] : called)
        for (const Indicator* row : rows)
            if (rows.size() > 1 && changed.contains(row->id.uuid))
                found.push_back({refTo(row->id),
                    sentence("violations",
                        "“%1” cannot be called so because another indicator of the same project, goal or "
                        "challenge and of the same department is. Give another name.")
                        .arg(row->name),
                    kind.fieldOf(u"name")});
}

/// Records that came without a name, or whose last name went.
template <class T, class V>
void addNameless(std::vector<Violation>& found, const Plan& plan, const ChangeSet& changes, Id<T> V::*owner,
    QStringView column)
{
    std::unordered_set<Uuid> nameless;
    for (const RowChange& change : changes.rows) {
        if (change.record.kind == kindOf<T>() && change.what == RowChange::What::Added)
            nameless.insert(change.record.id);
        if (change.record.kind != kindOf<V>() || change.what != RowChange::What::Removed)
            continue;
        const int field = kindInfo(change.record.kind).fieldOf(column);
        for (const FieldChange& each : change.fields)
            if (const auto id
                = each.field == field && each.before ? Uuid::fromText(*each.before) : std::nullopt;
                id && plan.find(Id<T>{*id}))
                nameless.insert(*id);
    }
    if (nameless.empty())
        return;
    for (const V& version : plan.table<V>())
        if (!isBlank(version.name))
            nameless.erase((version.*owner).uuid);
    for (const Uuid& id : nameless)
        found.push_back({{kindOf<T>(), id},
            sentence("violations", "A %1 without a name cannot be kept; give its name together with it.")
                .arg(kindInfo(kindOf<T>()).translatedLabel())});
}

} // namespace

std::vector<Violation> unclearNumbersAndNames(const Plan& plan, const ChangeSet& changes)
{
    std::vector<Violation> found;
    addNumbersTwice(found, plan, changes, &Goal::plan);
    addNumbersTwice(found, plan, changes, &Challenge::goal);
    addNumbersTwice(found, plan, changes, &Project::plan);
    addIndicatorsTwice(found, plan, changes);
    addNameless(found, plan, changes, &GoalVersion::goal, u"goal");
    addNameless(found, plan, changes, &ProjectVersion::project, u"project");
    addNameless(found, plan, changes, &DepartmentVersion::department, u"department");
    return found;
}

} // namespace core
