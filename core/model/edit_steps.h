// What several edits are made of: names compared, order, version lists and the refusals they share. Other
// layers use edits.h.
#pragma once

#include "core/model/change_set.h"
#include "core/model/edits.h"

#include <algorithm>
#include <limits>

namespace core::steps {

/// Two writings of one name or number compare equal after this: NFKC, without any space.
QString comparable(QStringView text);
bool isBlank(QStringView text);
/// A name as it is stored: one line without spaces around it. A line feed inside a pasted name is layout only
/// and goes without a trace; 「・」 is left alone.
QString cleanName(const QString& name);
/// Text as it is stored: as withoutControls(); blank text is empty.
QString cleanText(const QString& text);
/// Line ends become line feeds; control characters other than line feed and tab go without a trace (they come
/// from terminals and old systems, cannot be seen and do not belong on paper). All else stays as it was
/// typed.
QString withoutControls(const QString& text);

template <class T>
Id<T> newId(const IdSource& ids)
{
    return {ids()};
}

/// What a record is called, by its latest name.
template <class T>
QString nameOf(const Plan& plan, Id<T> id)
{
    return recordName(plan, {kindOf<T>(), id.uuid}, {lastFiscalYear});
}

/// The record was removed since the caller looked.
template <class T>
Refusal gone()
{
    return Refusal{sentence("edits",
        "Nothing was changed because this %1 is no longer in the plan. Choose one from the current list.")
                       .arg(kindInfo(kindOf<T>()).translatedLabel())};
}

/// Refuses a year in which the plan does not run.
Result<void> checkYear(const PlanPeriod& period, FiscalYear year);
/// As checkYear(period, year), but lets a version that begins in that very year be corrected, whatever the
/// plan's years are now.
template <class V>
Result<void> checkYear(const PlanPeriod& period, FiscalYear year, const std::vector<const V*>& versions)
{
    const bool isThere = std::any_of(
        versions.begin(), versions.end(), [year](const V* version) { return version->fromYear == year; });
    return isThere ? Result<void>() : checkYear(period, year);
}

Refusal numberTaken(const QString& number, const QString& holder);

/// `after`, or the first rule that its changes break (violations.h) as a refusal. Where fields of one record
/// were `entered`, the refusal says only that, and which of them is at fault: a table says the rest of its
/// cell.
Result<Plan> checked(const Plan& before, Plan after, std::optional<RecordRef> entered = {});

/// Ranks are spread by this much, so that inserting between two rows changes one row.
inline constexpr int rankStep = 1024;

/// setField() for the edits that make a copy where written years would print something else
/// (edits_schemes.cpp, edits_form_items.cpp).
Result<Plan> setFieldOfYear(const Plan& plan, RecordRef record, int field, const FieldValue& value);

/// Puts `row` at position `at` (0 = first) among `siblings`, which are sorted by rank and do not hold the row
/// itself. Only the row changes; when there is no number left between its neighbours, all siblings are spread
/// anew.
template <class T>
void putInOrder(Plan& plan, T row, const std::vector<const T*>& siblings, size_t at)
{
    const qint64 before = at > 0 ? siblings[at - 1]->rank : 0;
    const qint64 after = at < siblings.size() ? siblings[at]->rank : before + 2 * rankStep;
    const qint64 middle = before + (after - before) / 2;
    if (before < middle && middle < after && middle <= std::numeric_limits<int>::max()) {
        row.rank = int(middle);
        plan.put(std::move(row));
        return;
    }
    std::vector<T> all;
    for (const T* sibling : siblings)
        all.push_back(*sibling);
    all.insert(all.begin() + std::ptrdiff_t(at), std::move(row));
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].rank = int(i + 1) * rankStep;
        plan.put(std::move(all[i]));
    }
}

template <class T>
void putAtEnd(Plan& plan, T row, const std::vector<const T*>& siblings)
{
    putInOrder(plan, std::move(row), siblings, siblings.size());
}

/// Moves `row` by `step` places among `siblings` (sorted by rank, with the row itself); at either end the
/// same Plan.
template <class T>
Plan moved(const Plan& plan, const T& row, std::vector<const T*> siblings, int step)
{
    const auto at
        = std::find_if(siblings.begin(), siblings.end(), [&](const T* each) { return each->id == row.id; });
    const std::ptrdiff_t from = at - siblings.begin();
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + step, 0, std::ptrdiff_t(siblings.size()) - 1);
    if (from == to)
        return plan;
    siblings.erase(at);
    Plan result = plan;
    putInOrder(result, row, siblings, size_t(to));
    return result;
}

/// Keeps the date and reason that are there when the note says neither: a corrected typing error does not
/// lose why the version was made.
template <class V>
void putNote(V& version, const ChangeNote& note)
{
    version.fromYear = note.fromYear;
    if (!note.decidedOn && note.reason.isEmpty())
        return;
    version.decidedOn = note.decidedOn;
    version.reason = note.reason;
}

/// Changes what holds from note.fromYear on, by the rule of ChangeNote. `inForce`: the version of that year,
/// or null. `makeChange` sets owner and content of the version it is given.
template <class V, class Change>
Plan withVersion(
    const Plan& plan, const IdSource& ids, const V* inForce, const ChangeNote& note, Change makeChange)
{
    V version = inForce ? *inForce : V{};
    makeChange(version);
    const bool isCorrection = inForce && inForce->fromYear == note.fromYear;
    if (inForce && !isCorrection) {
        if (version == *inForce)
            return plan;
        version.decidedOn.reset();
        version.reason.clear();
    }
    if (!isCorrection)
        version.id = newId<V>(ids);
    putNote(version, note);
    Plan result = plan;
    result.put(std::move(version));
    return result;
}

/// withVersion() for the usual list of versions that belong to one owner.
template <class V, class Owner, class Change>
Plan withVersionOf(const Plan& plan, const IdSource& ids, Id<Owner> V::*member, Id<Owner> owner,
    const ChangeNote& note, Change makeChange)
{
    const V* inForce = versionAsOf(rowsOf(plan, member, owner), note.fromYear, false);
    return withVersion(plan, ids, inForce, note, [&](V& version) {
        version.*member = owner;
        makeChange(version);
    });
}

/// A new name of a goal or project from note.fromYear on. Refuses an empty name and a year outside the plan.
template <class V, class Owner>
Result<Plan> renamed(const Plan& plan, const IdSource& ids, Id<Owner> V::*member, Id<Owner> owner,
    const QString& name, const ChangeNote& note)
{
    const Owner* row = plan.find(owner);
    if (!row)
        return gone<Owner>();
    if (const Result<void> valid
        = checkYear(*plan.find(row->plan), note.fromYear, rowsOf(plan, member, owner));
        !valid)
        return valid.refusal();
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence(
            "edits", "“%1” was not renamed because the new name is empty. Type a name and try again.")
                           .arg(nameOf(plan, owner))};
    return withVersionOf(plan, ids, member, owner, note, [&](V& version) { version.name = clean; });
}

/// Refuses a department name that another department has in a year from `from` on and before `until` (absent
/// = for ever).
Result<void> checkDepartmentName(const Plan& plan, const QString& name, FiscalYear from,
    std::optional<FiscalYear> until, std::optional<Id<Department>> itself);

/// Refuses a number that another row of the same owner has: a goal or project of the plan, a challenge of the
/// goal. An empty number is always free.
template <class T, class Owner>
Result<void> checkNumber(const Plan& plan, Id<Owner> T::*member, Id<Owner> owner, const QString& number,
    std::optional<Id<T>> itself)
{
    const QString wanted = comparable(number);
    if (wanted.isEmpty())
        return {};
    for (const T& row : plan.table<T>())
        if (row.*member == owner && row.id != itself && comparable(row.number) == wanted)
            return numberTaken(number, nameOf(plan, row.id));
    return {};
}

/// Another number for a goal, challenge or project.
template <class T, class Owner>
Result<Plan> renumbered(const Plan& plan, Id<Owner> T::*member, Id<T> id, const QString& number)
{
    const T* row = plan.find(id);
    if (!row)
        return gone<T>();
    T changed = *row;
    changed.number = cleanName(number);
    if (const Result<void> free = checkNumber<T>(plan, member, row->*member, changed.number, id); !free)
        return free.refusal();
    Plan result = plan;
    result.put(std::move(changed));
    return result;
}

/// Copies of the rows: what is read from a plan does not survive its change.
template <class T>
std::vector<T> values(const std::vector<const T*>& rows)
{
    std::vector<T> copies;
    for (const T* row : rows)
        copies.push_back(*row);
    return copies;
}

/// `name` as it is stored, for a further form or grade scheme. Refuses an empty one, and one that is taken.
template <class T>
Result<QString> freeName(const Plan& plan, const QString& name)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence("edits", "The new %1 was not made because it has no name. Type one first.")
                           .arg(kindInfo(kindOf<T>()).translatedLabel())};
    for (const T& row : plan.table<T>())
        if (comparable(row.name) == comparable(clean))
            return Refusal{sentence("edits",
                "The new %1 was not made because another one is called “%2”. Type "
                "another name.")
                               .arg(kindInfo(kindOf<T>()).translatedLabel(), clean)};
    return clean;
}

/// 「事業評価シート（令和8年度から）」: the form or scheme `name` as it is from `year` on; never a name that
/// is taken.
QString versionName(const Plan& plan, const QString& name, FiscalYear year);

/// Null when the form has no such item.
const FormItem* itemOf(const Plan& plan, Id<SheetForm> form, QStringView key);

/// 「保育所 保育課 令和7年度」: what a sheet is called, also before it exists.
QString sheetName(const Plan& plan, const SheetKey& key);
bool isClosed(const Evaluation& sheet);
/// Somebody wrote on it, or graded it.
bool isWritten(const Evaluation& sheet);
/// Part of keepsWrittenYears(): refuses another target on sheets that are checked or reported.
Result<void> keepsClosedTargets(const Plan& before, const Plan& after, const RowChange& change);
/// Part of keepsWrittenYears(): refuses another way to calculate the rates on such sheets.
Result<void> keepsClosedRates(const Plan& before, const Plan& after, const RowChange& change);
/// Refuses a sheet that could not be printed: another year, a department that is not the project's, none
/// where the project has some.
Result<void> checkSheetKey(const Plan& plan, const SheetKey& key);
/// What keeps a grade from being one of the year's scheme, as a sentence; empty when nothing does.
QString schemeProblem(const Plan& plan, const Evaluation& sheet);
/// Refuses a sheet that could not be opened by writing on it, or not be graded so: another year, a department
/// that is not the project's, a grade where the form has none or that the year's scheme does not have.
Result<void> checkNewSheet(const Plan& plan, const Evaluation& sheet);
Refusal closed(const Plan& plan, const Evaluation& sheet);
SheetKey keyOf(const Evaluation& sheet);

/// Fills the Carried items of `sheet` that are still empty from the sheet of the year before: the same
/// project's, or that of its only predecessor; the same department's, or, where a year knows one sheet only,
/// that one.
void carryInto(Plan& plan, const Evaluation& sheet);

/// Follows a correction of what `source` answers to `itemKey` in the sheets of the year after that repeat it.
/// Sheets that are closed, or that say something else by now, keep what they say.
void carryOn(
    Plan& plan, const Evaluation& source, QStringView itemKey, const QString& before, const QString& after);

/// Refuses content in which all weights of a level are zero in a year of a plan, by the own weights or by the
/// rule of that year, although they were not before.
Result<void> keepsLevelsWeighted(const Plan& before, const Plan& after);

} // namespace core::steps
