// The only ways content changes: pure functions from a Plan to a new Plan, or the sentence that says why not.
#pragma once

#include "core/model/lookup.h"
#include "core/model/records.h"
#include "core/model/result.h"

#include <variant>

namespace core {

/// From which fiscal year on a change of a versioned thing holds, when it was decided and why. A change "from" a year in which a version
/// already begins corrects that version; otherwise a further version is added and earlier years keep printing what they printed.
struct ChangeNote {
    FiscalYear fromYear;
    std::optional<QDate> decidedOn;
    QString reason;
};

// ── Structure (edits_structure.cpp, edits_projects.cpp) ────────────────────────────────────────────────────────────────────────────

/// A new plan generation after the others. Refuses an empty title, a last year before the first, and more than 30 years.
Result<Plan> addPlanPeriod(const Plan& plan, const IdSource& ids, PlanPeriod period);
Result<Plan> setPlanYears(const Plan& plan, Id<PlanPeriod> period, FiscalYear first, FiscalYear last, const QString& origin);

/// Sets one field of any record from its canonical text, checking type, range and references: the edit behind plain cells. Refuses fields that have
/// rules of their own (ids, owners, versions' years) with a sentence.
Result<Plan> setField(const Plan& plan, RecordRef record, int field, const FieldValue& value);
/// Adds a record of any kind from field texts ("id" is given by `ids` when absent). Checked as setField.
Result<Plan> addRecord(const Plan& plan, const IdSource& ids, RecordKind kind, std::vector<FieldValue> fields);
/// Removes a record and all that belongs to it (a project: its names, placements, indicators, values, sheets, answers …). Refuses when something
/// else still points to it from outside, naming what.
Result<Plan> removeWithParts(const Plan& plan, RecordRef record);
/// What removeWithParts would remove besides the record itself, for the question before it: counts by kind.
std::vector<std::pair<RecordKind, int>> partsOf(const Plan& plan, RecordRef record);

Result<Plan> addGoal(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const QString& name);
Result<Plan> renameGoal(const Plan& plan, const IdSource& ids, Id<Goal> goal, const QString& name, const ChangeNote& note);
Result<Plan> addChallenge(const Plan& plan, const IdSource& ids, Id<Goal> goal, const QString& number, const QString& name);
/// Moves one place up (−1) or down (+1) among its siblings; at the end of the list nothing changes (the same Plan).
Result<Plan> moveGoal(const Plan& plan, Id<Goal> goal, int step);
Result<Plan> moveChallenge(const Plan& plan, Id<Challenge> challenge, int step);

/// Where a project is put: under a goal, or under one of its challenges; behind `after`, or at the end.
struct Place {
    Id<Goal> goal;
    std::optional<Id<Challenge>> challenge;
    std::optional<Id<Placement>> after;
};
/// Adds a project with its name (from the plan's first year) and its main placement. Refuses an empty name and a number that another project of the plan
/// already has.
Result<Plan> addProject(const Plan& plan, const IdSource& ids, const QString& number, const QString& name, const Place& place);
Result<Plan> renameProject(const Plan& plan, const IdSource& ids, Id<Project> project, const QString& name, const ChangeNote& note);
/// Refuses a number that another project of the same plan has.
Result<Plan> setProjectNumber(const Plan& plan, Id<Project> project, const QString& number);
/// 再掲: shows the project under a second goal. Refuses a goal where it already stands.
Result<Plan> placeAgain(const Plan& plan, const IdSource& ids, Id<Project> project, const Place& place);
/// Moves a placement to another place (also to another goal). One changed row unless ranks have to be spread.
Result<Plan> movePlacement(const Plan& plan, Id<Placement> placement, const Place& place);
/// One place up (−1) or down (+1) within its goal and challenge.
Result<Plan> movePlacement(const Plan& plan, Id<Placement> placement, int step);
/// Makes a 再掲 the main placement; the former main one becomes 再掲.
Result<Plan> makeMain(const Plan& plan, Id<Placement> placement);
/// Removes a 再掲. Refuses the main placement.
Result<Plan> removePlacement(const Plan& plan, Id<Placement> placement);
/// Predecessor and successor. `later` is absent only for Abolished. Refuses a project that would precede itself, also over several steps.
Result<Plan> addLineage(const Plan& plan, const IdSource& ids, Lineage lineage);

Result<Plan> addDepartment(const Plan& plan, const IdSource& ids, const QString& name, FiscalYear fromYear);
Result<Plan> renameDepartment(const Plan& plan, const IdSource& ids, Id<Department> department, const QString& name, const ChangeNote& note);
/// The department with this very name in `year` (compared after NFKC and without spaces); null when there is none.
const Department* findDepartment(const Plan& plan, QStringView name, FiscalYear year);
/// Makes a department one of the project's from note.fromYear on, at the end of the list.
Result<Plan> assignDepartment(
    const Plan& plan, const IdSource& ids, Id<Project> project, Id<Department> department, const QString& contents, const ChangeNote& note);
/// The department's part ends with the year before note.fromYear; removed whole when it began then or later.
Result<Plan> unassignDepartment(const Plan& plan, Id<Project> project, Id<Department> department, const ChangeNote& note);
Result<Plan> setContents(
    const Plan& plan, const IdSource& ids, Id<Project> project, Id<Department> department, const QString& contents, const ChangeNote& note);
/// Sets exactly these keywords of one kind on a project; words that the plan's list lacks are added to it.
Result<Plan> setKeywords(const Plan& plan, const IdSource& ids, Id<Project> project, KeywordKind kind, const QStringList& names);

// ── Indicators and values (edits_values.cpp) ───────────────────────────────────────────────────────────────────────────────────────

/// Adds an indicator at the end of its owner's list, with one unnamed series. Refuses an empty name and anything but exactly one owner.
Result<Plan> addIndicator(const Plan& plan, const IdSource& ids, Indicator indicator);
Result<Plan> addSeries(const Plan& plan, const IdSource& ids, Id<Indicator> indicator, const QString& name);
/// `text` is what the officer typed (see readActual). An empty text takes the row away: not entered. A unit other than the indicator's is refused.
Result<Plan> enterActual(const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, QStringView text);
Result<Plan> enterActual(const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, const Reading& reading);
Result<Plan> setValueNote(const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, const QString& note);
/// An empty text removes the baseline; an absent year keeps the year that was there.
Result<Plan> enterBaseline(const Plan& plan, const IdSource& ids, Id<Series> series, std::optional<FiscalYear> year, QStringView text);
/// Reads a target as typed: 30, 30以上, 5%以下, 1.0%未満, 20～25, 維持, ↑ 上昇, ↓, →, or words. An empty text removes this version.
Result<Plan> enterTarget(const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, QStringView text, const ChangeNote& note);
/// What enterTarget understands, without a plan: kind, numbers and words filled in, the rest default.
Result<Target> readTarget(QStringView text, QStringView unit = {});
/// A target as printed: 「30以上」, 「1.0未満」, 「20～25」, 「↑」, 「割合の増加」; `decimals` as in printed().
QString printedTarget(const Target& target, int decimals = -1);

// ── Schemes, forms and sheets (edits_sheets.cpp) ───────────────────────────────────────────────────────────────────────────────────

Result<Plan> chooseScheme(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, Id<GradeScheme> scheme, const ChangeNote& note);
Result<Plan> chooseForm(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, Id<SheetForm> form, Evaluator counting, const ChangeNote& note);

/// Which evaluation is meant.
struct SheetKey {
    Id<Project> project;
    FiscalYear year;
    Evaluator evaluator = Evaluator::Department;
    std::optional<Id<Department>> department;
};
/// The key of a department's sheet given by name, as the command line has it. An empty name: the project's only department, or none when it has none; refused
/// when there are several, naming them.
Result<SheetKey> departmentSheet(const Plan& plan, Id<Project> project, FiscalYear year, QStringView departmentName);

/// Writes one answer; opens the sheet when it was not started (state becomes BeingWritten). An empty text takes the answer away. Refuses an unknown item, a
/// Carried item (it is last year's), a word that is not among a Choice's, and a sheet that is already checked or reported.
Result<Plan> writeAnswer(const Plan& plan, const IdSource& ids, const SheetKey& key, QStringView itemKey, const QString& text);
/// `code` of the year's scheme (「A」; compared after NFKC); empty takes the grade away. `reason` absent leaves the reason as it is. Refuses when no scheme is in force,
/// when the code is unknown, and when the grade needs a reason and there is none.
Result<Plan> gradeSheet(
    const Plan& plan, const IdSource& ids, const SheetKey& key, QStringView code, const std::optional<QString>& reason);
/// One step of workflowSteps(). Refuses other steps, and steps that need a complete sheet while required items are empty (naming them).
Result<Plan> setSheetState(const Plan& plan, const IdSource& ids, const SheetKey& key, SheetState state);
/// Required items that are still empty, and a grade's missing reason; sentences.
QStringList missingItems(const Plan& plan, const SheetKey& key);

/// Prepares `to` from the year before: a sheet for every project and department, with each Carried item filled from last year's answer; targets and departments carry
/// over as versions; actuals do not. Sheets that exist already are left alone but for Carried items that are still empty. Running it twice changes nothing.
Result<Plan> rollOver(const Plan& plan, const IdSource& ids, FiscalYear to);

} // namespace core
