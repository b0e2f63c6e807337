// The only ways content changes: pure functions from a Plan to a new Plan, or the sentence that says why not.
#pragma once

#include "core/model/lookup.h"
#include "core/model/records.h"
#include "core/model/result.h"
#include "core/model/supplies.h"

#include <variant>

namespace core {

// Every refusal is one whole sentence: what was tried, on which record, why not, and what to do. Names are
// kept as typed but for spaces around them and line feeds (layout only); they are compared after NFKC and
// without spaces. 「・」 inside a name is never a separator. An edit that changes nothing returns the same
// Plan.

/// From which fiscal year on a change of a versioned thing holds, when it was decided and why. A change
/// "from" a year in which a version already begins corrects that version (and keeps its date and reason when
/// the note says neither); otherwise a further version is added and earlier years keep printing what they
/// printed. A version that begins later stays as it is: the change then holds until that year. Where the
/// thing belongs to a plan, the year must be one of the plan's.
struct ChangeNote {
    FiscalYear fromYear;
    std::optional<QDate> decidedOn = {};
    QString reason = {};
};

/// How far from the years of the file's plans a year may lie that an officer enters. Trends and baselines
/// reach decades back, population visions decades ahead; what lies beyond is a typing error (R77 for R7).
inline constexpr int farthestYears = 50;
/// Refuses a year that lies more than farthestYears before the first year of the file's first plan or behind
/// the last year of its last plan. A file without a plan: any fiscal year. Every edit that takes a year calls
/// it.
Result<void> checkYearMeant(const Plan& plan, FiscalYear year);
/// Refuses years that no plan has: the last before the first, more than 30, before 1950 or after 2099.
Result<void> checkPlanYears(const QString& title, FiscalYear first, FiscalYear last);

// ── Structure (edits_structure.cpp, edits_projects.cpp)
// ────────────────────────────────────────────────────────────────────────────

/// A new plan generation after the others. Refuses an empty title, years as checkPlanYears(), and years that
/// another plan has.
Result<Plan> addPlanPeriod(const Plan& plan, const IdSource& ids, PlanPeriod period);
/// Changes the plan's years. Names, departments, scheme and form that began with the plan go on beginning
/// with it. Refuses as addPlanPeriod, and when a sheet would fall outside.
Result<Plan> setPlanYears(
    const Plan& plan, Id<PlanPeriod> period, FiscalYear first, FiscalYear last, const QString& origin);

/// Sets one field of any record from its canonical text, checking type, range and references: the edit behind
/// plain cells. Refuses fields that say which record it is or have rules of their own (ids, owners, versions'
/// years, a sheet's state and grade, the parts of a target) with a sentence that names the edit to use. A
/// number, a department's name, an answer, a grade's reason and an actual value follow the rules of their own
/// edits below. Years are checked by checkYearMeant().
Result<Plan> setField(const Plan& plan, RecordRef record, int field, const FieldValue& value);
/// Refuses an item of a form, a choice, a grade or a scheme that differs although sheets are written with it,
/// another scheme in a year that is graded, and another target on a sheet that is checked or reported: what
/// written years print changes only through the edits of a year (setFormItem, setGradeField …). Part of
/// setField() and addRecord().
Result<void> keepsWrittenYears(const Plan& before, const Plan& after);
/// Adds a record of any kind from field texts in field order; trailing fields may be left out. Absent fields:
/// "id" is derived (values, baselines, sheets, answers) or given by `ids`, "rank" is behind all others, the
/// rest as in an untouched record. Checked as setField. A goal and a department get `name` from the first
/// year of the plan on (a department: of the file's first plan); refused without one. A project needs its
/// place at once: use addProject.
Result<Plan> addRecord(const Plan& plan, const IdSource& ids, RecordKind kind, std::vector<FieldValue> fields,
    const QString& name = {});
/// Whether addRecord() has no default for a field: a reference, a year or a name that the record cannot be
/// without.
bool mustBeGiven(const KindInfo& kind, int field);
/// Removes a record and all that belongs to it (a project: its names, placements, indicators, values, sheets,
/// answers …): every record with a required reference to one that goes, indicators by their owner, and
/// lineages. A record that merely mentions one that goes stays: a placement loses its challenge, an indicator
/// its department, a plan its predecessor; anything else (a sheet's department, grade and form) refuses,
/// naming who uses it. Also refused: leaving a project without its main place (a goal where projects stand),
/// the last name of something, the last series of an indicator, an item of a form that is answered, and a
/// sheet that is checked or reported, or an answer of one (they go only with their whole project or plan).
Result<Plan> removeWithParts(const Plan& plan, RecordRef record);
/// What removeWithParts would remove besides the record itself, for the question before it: counts by kind.
std::vector<std::pair<RecordKind, int>> partsOf(const Plan& plan, RecordRef record);

/// At the end, named from the plan's first year, with the next whole number. Refuses an empty name.
Result<Plan> addGoal(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const QString& name);
Result<Plan> renameGoal(
    const Plan& plan, const IdSource& ids, Id<Goal> goal, const QString& name, const ChangeNote& note);
/// At the end. The name may be empty where the source does not say it; refuses only when the number is empty,
/// too.
Result<Plan> addChallenge(
    const Plan& plan, const IdSource& ids, Id<Goal> goal, const QString& number, const QString& name);
/// Moves one place up (−1) or down (+1) among its siblings; at the end of the list nothing changes (the same
/// Plan).
Result<Plan> moveGoal(const Plan& plan, Id<Goal> goal, int step);
Result<Plan> moveChallenge(const Plan& plan, Id<Challenge> challenge, int step);

/// Where a project is put: under a goal, or under one of its challenges; behind `after`, or at the end, or
/// before all others if `isFirst`.
struct Place {
    Id<Goal> goal;
    std::optional<Id<Challenge>> challenge = {};
    std::optional<Id<Placement>> after = {};
    bool isFirst = false;
};
/// Adds a project with its name (from the plan's first year) and its main placement. Refuses an empty name
/// and a number that another project of the plan already has.
Result<Plan> addProject(
    const Plan& plan, const IdSource& ids, const QString& number, const QString& name, const Place& place);
Result<Plan> renameProject(
    const Plan& plan, const IdSource& ids, Id<Project> project, const QString& name, const ChangeNote& note);
/// Refuses a number that another project of the same plan has; goals likewise, and challenges within a goal.
/// An empty number is always free.
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
/// Predecessor and successor. `later` is absent only for Abolished. Refuses a project that would precede
/// itself, also over several steps.
Result<Plan> addLineage(const Plan& plan, const IdSource& ids, Lineage lineage);

/// At the end. Refuses an empty name, and one that another department has in that year or later; renaming
/// does the same.
Result<Plan> addDepartment(const Plan& plan, const IdSource& ids, const QString& name, FiscalYear fromYear);
Result<Plan> renameDepartment(const Plan& plan, const IdSource& ids, Id<Department> department,
    const QString& name, const ChangeNote& note);
/// The department with this very name in `year` (compared after NFKC and without spaces; a name in force then
/// goes before the first name of one that begins later); null when there is none.
const Department* findDepartment(const Plan& plan, QStringView name, FiscalYear year);
/// Makes a department one of the project's from note.fromYear on (until a later part of the same department),
/// at the end of the list. Refused when it is one already. Sheets that the project has as a whole in years in
/// which this is now its only department become that department's.
Result<Plan> assignDepartment(const Plan& plan, const IdSource& ids, Id<Project> project,
    Id<Department> department, const QString& contents, const ChangeNote& note);
/// Hands the sheets that the project has as a whole to its department, in years in which it has exactly one
/// and that one has no sheet of its own. assignDepartment() does so itself; imports call it when all
/// departments are there.
Result<Plan> handSheetsOver(const Plan& plan, Id<Project> project);
/// The department's part ends with the year before note.fromYear; removed whole when it began then or later.
/// Sheets of those years that were not started go with it; refused while one is started.
Result<Plan> unassignDepartment(
    const Plan& plan, Id<Project> project, Id<Department> department, const ChangeNote& note);
/// 事業内容・事業目標 of one department from note.fromYear on; a version list as ChangeNote says. Refused
/// when it is not the project's in that year.
Result<Plan> setContents(const Plan& plan, const IdSource& ids, Id<Project> project,
    Id<Department> department, const QString& contents, const ChangeNote& note);
/// Sets exactly these keywords of one kind on a project; words that the plan's list lacks are added to it.
Result<Plan> setKeywords(
    const Plan& plan, const IdSource& ids, Id<Project> project, KeywordKind kind, const QStringList& names);

// ── Indicators and values (edits_values.cpp)
// ───────────────────────────────────────────────────────────────────────────────────────

/// Adds an indicator at the end of its owner's list, with one unnamed series; at `rank` where it has one
/// already (an import of thousands knows the end and need not look for it). Refuses an empty name, anything
/// but exactly one owner, and a department without a project.
Result<Plan> addIndicator(const Plan& plan, const IdSource& ids, Indicator indicator);
/// At the end. The unnamed series takes the name when it is the only one and holds nothing yet. Refuses an
/// empty name and one that is there.
Result<Plan> addSeries(const Plan& plan, const IdSource& ids, Id<Indicator> indicator, const QString& name);
/// `text` is what the officer typed (see readActual). An empty text takes the row away: not entered (with a
/// note or a judgement, the row stays as 未入力). A unit other than the indicator's is refused. A reason in
/// place of a number takes 速報値 and sample size away. Any fiscal year: results of the years before the plan
/// are entered, too.
Result<Plan> enterActual(
    const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, QStringView text);
Result<Plan> enterActual(
    const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, const Reading& reading);
/// 備考; also where no value is entered.
Result<Plan> setValueNote(
    const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, const QString& note);
/// What stands beside the number of a year: all of `details` but its id and reading, also where no number is
/// entered. A row that says nothing any more goes. Refuses 速報値 and a sample size without a number, and as
/// setField().
Result<Plan> setValueDetails(const Plan& plan, Value details);
/// An empty text removes the baseline; an absent year keeps the year that was there.
Result<Plan> enterBaseline(const Plan& plan, const IdSource& ids, Id<Series> series,
    std::optional<FiscalYear> year, QStringView text);
/// Exactly these milestones in this order; those of the series that are left out go. Their owner is set, a
/// rank that does not fit the order, and an identifier that is null. Refuses as setField().
Result<Plan> setMilestones(
    const Plan& plan, const IdSource& ids, Id<Series> series, std::vector<Milestone> milestones);
/// Reads a target as typed (see readTarget). An empty text or a dash removes the version that begins in
/// note.fromYear; refused when the one in force began earlier.
Result<Plan> enterTarget(const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year,
    QStringView text, const ChangeNote& note);
/// Reads 30, 30以上, 5%以下, 1.0%未満, 20～25, 20-25, 維持, 現状維持, 30を維持, ↑ 上昇, ↓, →, 前年度比+5%
/// (5 % more than the year before); words that end in 増加, 減少 …, 継続, and those that end in 設置, 策定 …
/// have kinds of their own; all else is words, and so is anything in 「」. Kind, numbers and words are filled
/// in, the rest is default. 約, a bracketed number and, where no `unit` is given, a written unit become a
/// note in `words`. Refuses another unit than `unit`, a range that ends before it begins, and what looks like
/// a number but is none (1,23).
Result<Target> readTarget(QStringView text, QStringView unit = {});
/// The target as readTarget() would read the same again: as printed, or in 「」 where words look like
/// something else.
QString typedTarget(const Target& target, QStringView unit = {});
/// Whether the number of the target is part of what is printed, so that nothing else can stand behind it.
bool hasPrintedNumber(const Target& target);
/// What stands behind a target that is printed as an arrow or in words, and how far off is still as wanted.
struct TargetBasis {
    std::optional<Decimal> number
        = {}; ///< The internal number; with `reference` what is added to its actual.
    std::optional<Decimal> tolerance = {}; ///< In place of the indicator's; not negative.
    std::optional<Id<Series>> reference = {}; ///< 県平均: another series of the file.
};
/// Sets all three. Refuses another number or a reference for a target whose number is printed, a reference
/// without a number, and as setField().
Result<Plan> setTargetBasis(const Plan& plan, Id<Target> target, const TargetBasis& basis);
/// The internal number and the tolerance of a target, 「75±3」; empty when there is neither.
QString printedInternal(const Target& target, int decimals = 0);
/// The fiscal years of begun sheets (written on, or graded) that print the targets of the indicator, the
/// earliest first: sheets of its project; for an indicator of a goal or challenge, of the whole plan.
std::vector<FiscalYear> begunYears(const Plan& plan, const Indicator& indicator);
/// Those of them that print another target of the series in `after` than in `before`.
std::vector<FiscalYear> begunYearsOfOtherTarget(const Plan& before, const Plan& after, Id<Series> series);
/// The begun sheets that print a rate of the indicator, where `after` calculates it in another way than
/// `before` (formula, accumulation, direction, path, comparison, tolerance, several series): the definition
/// counts for all years. Empty when it does not, and for an indicator that is new or gone.
std::vector<FiscalYear> begunYearsOfOtherRate(const Plan& before, const Plan& after, Id<Indicator> indicator);
/// 「算定方法はすべての年度に及びます。着手済みの評価シートがある年度: …」 `years` is not empty.
QString allYearsSentence(const std::vector<FiscalYear>& years);
/// A target as printed: 「30以上」, 「1.0未満」, 「20～25」, 「30を維持」, 「↑」, 「割合の増加」; a note
/// stands behind in brackets. `decimals` as in printed().
QString printedTarget(const Target& target, int decimals = 0);

// ── Demand and supply (edits_supply.cpp)
// ───────────────────────────────────────────────────────────────────────────────────────

/// One figure as the officer typed it (see readActual): 「1,749」, 「集計中」; empty and 「-」 = not entered.
/// A row that says nothing any more goes. Refuses a negative number, a unit other than the service's, a
/// service that is the sum of parts, an area of another plan, and years as checkYearMeant().
Result<Plan> enterSupply(
    const Plan& plan, const IdSource& ids, const SupplyKey& key, SupplyFigure figure, QStringView text);
/// The reference date, the reason of the difference or the response, by the position of the field; also where
/// no figure is entered yet. Refuses as enterSupply(), and a reference date that the same service and area
/// have already in that year.
Result<Plan> setSupplyText(
    const Plan& plan, const IdSource& ids, const SupplyKey& key, int field, const QString& text);

// ── Schemes, forms and sheets (edits_forms.cpp, edits_sheets.cpp)
// ───────────────────────────────────────────────────────────────────────────────────

/// The scheme's own validity only proposes it: what is chosen here holds in any year of the plan. Grades that
/// were given by another scheme stay; missingItems() names them.
Result<Plan> chooseScheme(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period,
    Id<GradeScheme> scheme, const ChangeNote& note);
/// Sheets of the years concerned into which nobody has written yet take the new form; the others keep theirs.
Result<Plan> chooseForm(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, Id<SheetForm> form,
    Evaluator counting, const ChangeNote& note);
/// The same after a form came into use otherwise (an import): unwritten sheets from the year on take the form
/// of their year.
Plan withFormsFollowed(const Plan& plan, Id<PlanPeriod> period, FiscalYear fromYear);

/// As chooseScheme, for years in which nothing is graded: the first scheme without grades, which is added
/// when there is none.
Result<Plan> chooseNoGrades(
    const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const ChangeNote& note);

// How rates are averaged (edits_weights.cpp). The weights of a level are those of what one mean is taken of:
// the goals of a plan; the indicators, challenges and projects of a goal; the indicators and projects of a
// challenge; the indicators of a project. Where all of them are zero there is nothing to divide by.

/// The rule from note.fromYear on. Refuses a negative factor, and a rule by which all weights of a level
/// would be zero in a year in which it holds.
Result<Plan> setRollupRule(const Plan& plan, const IdSource& ids, Id<PlanPeriod> period, const MeanRule& rule,
    const ChangeNote& note);
/// Whose weight it is.
using WeightOwner = std::variant<Id<Goal>, Id<Challenge>, Id<Project>, Id<Indicator>>;
/// The own weight from note.fromYear on (a weight has no date of decision). It counts where the rule of the
/// year weighs by own weights. Refuses a negative weight, and a zero that would make all weights of a level
/// zero in this year or a later one of the plan.
Result<Plan> setWeight(const Plan& plan, const IdSource& ids, const WeightOwner& owner, const Decimal& weight,
    const ChangeNote& note);

/// From which fiscal year on a plan's form or grade scheme is changed. What earlier years print never
/// changes: where one uses the form (the scheme), the edits below change a copy that is in use from this year
/// on.
struct YearOfPlan {
    Id<PlanPeriod> period;
    FiscalYear year;
};

// Items of the year's form (edits_form_items.cpp). Nothing that was written is lost: a sheet goes along where
// all that is written in it still has a place, and keeps the form that it has otherwise, as do sheets that
// are checked or reported. All refuse when no form is chosen, and an item that is not there.

/// A copy of the year's form under this name, in use from the year on. Refuses an empty name and one that
/// another form has.
Result<Plan> copyForm(const Plan& plan, const IdSource& ids, const YearOfPlan& from, const QString& name);
/// At the end. Its identifier, form, key and rank are given, and so is an empty number where the other items
/// are numbered ①, ②, …. Refuses an empty label.
Result<Plan> addFormItem(const Plan& plan, const IdSource& ids, const YearOfPlan& from, FormItem item);
/// One field as setField() does it. The label cannot be empty; another kind than Carried has no source but
/// for a Choice, and a Carried item needs one.
Result<Plan> setFormItem(const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key,
    int field, const FieldValue& value);
Result<Plan> moveFormItem(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key, int step);
Result<Plan> removeFormItem(const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key);
/// Exactly these words in this order. Refuses an item that is no Choice, and no words at all.
Result<Plan> setFormChoices(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, QStringView key, const QStringList& words);
/// Gives the items that have a number ①, ②, … in their order.
Result<Plan> numberFormItems(const Plan& plan, const IdSource& ids, const YearOfPlan& from);
/// Lets open sheets from the year on that have another form than their year follow, as far as all that is
/// written in them has a place in it.
Result<Plan> moveSheetsToForm(const Plan& plan, const YearOfPlan& from);
/// Whether changing the year's form changes a copy of it, because an earlier year or a closed sheet has it.
bool changesCopyOfForm(const Plan& plan, const YearOfPlan& from);
/// Sheets of this very year with another form than the year's.
std::vector<const Evaluation*> sheetsOfOtherForms(const Plan& plan, const YearOfPlan& year);

// The year's grade scheme (edits_schemes.cpp). Grades given from the year on stay what they are. Refused
// where no scheme is chosen, and while sheets graded by it are checked or reported from that year on.

/// Whether changing the year's scheme changes a copy of it, because an earlier year or another plan has it.
bool changesCopyOfScheme(const Plan& plan, const YearOfPlan& from);
Result<Plan> copyScheme(const Plan& plan, const IdSource& ids, const YearOfPlan& from, const QString& name);
/// One field of the scheme or of one of its grades, as setField() does it. Refuses a band that ends before it
/// begins. A grade that becomes the default takes that from another one.
Result<Plan> setSchemeField(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, int field, const FieldValue& value);
Result<Plan> setGradeField(const Plan& plan, const IdSource& ids, const YearOfPlan& from, Id<Grade> grade,
    int field, const FieldValue& value);
/// Behind the others, which are better. Refuses an empty code and one that is there.
Result<Plan> addGrade(const Plan& plan, const IdSource& ids, const YearOfPlan& from, Grade grade);
Result<Plan> moveGrade(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, Id<Grade> grade, int step);
/// Refused while a sheet has this grade from the year on.
Result<Plan> removeGrade(const Plan& plan, const IdSource& ids, const YearOfPlan& from, Id<Grade> grade);

/// Which evaluation is meant.
struct SheetKey {
    Id<Project> project;
    FiscalYear year;
    Evaluator evaluator = Evaluator::Department;
    std::optional<Id<Department>> department = {};
};
/// Last year's sheet that the one of `key` continues, and whose answers fill its Carried items, whether it
/// exists yet or not: the same department's; where a year knows one sheet only, that one; in a project's
/// first year, its only predecessor's. Null when there is none.
const Evaluation* continuedSheet(const Plan& plan, const SheetKey& key);

/// The key of a department's sheet given by name, as the command line has it. An empty name: the project's
/// only department, or none when it has none; refused when there are several, naming them.
Result<SheetKey> departmentSheet(
    const Plan& plan, Id<Project> project, FiscalYear year, QStringView departmentName);

/// Writes one answer; opens the sheet when it was not started (state becomes BeingWritten, and last year's
/// improvement is carried into a new one). An empty text takes the answer away. A Carried item of the next
/// year that repeats the old answer and is not closed follows. Refuses an unknown item, a
/// Carried item (it is last year's), items that show the grade or the indicators, a word that is not among a
/// Choice's (compared after NFKC; the form's own spelling is stored), a department that is not the project's
/// in that year, a year outside the plan, and a sheet that is already checked or reported.
Result<Plan> writeAnswer(
    const Plan& plan, const IdSource& ids, const SheetKey& key, QStringView itemKey, const QString& text);
/// `code` of the year's scheme (「A」; compared after NFKC); empty takes the grade away. `reason` absent
/// leaves the reason as it is. Refuses when no scheme is in force, when the code is unknown, when the grade
/// needs a reason and there is none, when the form has no grade, and as writeAnswer.
Result<Plan> gradeSheet(const Plan& plan, const IdSource& ids, const SheetKey& key, QStringView code,
    const std::optional<QString>& reason);
/// One step of workflowSteps(). Refuses other steps, and steps that need a complete sheet while required
/// items are empty (naming them).
Result<Plan> setSheetState(const Plan& plan, const IdSource& ids, const SheetKey& key, SheetState state);
/// Required items that are still empty, a grade's missing reason, and a grade of another scheme; sentences.
/// Carried items are never missing. An item of indicators is missing when there is none, or when one that is
/// surveyed in that year has no value (a reason such as 集計中 is one).
QStringList missingItems(const Plan& plan, const SheetKey& key);

/// Prepares `to` from the year before: a sheet for every project and department, with each Carried item
/// filled from last year's answer; targets and departments carry over as versions; actuals do not. Sheets
/// that exist already are left alone but for Carried items that are still empty. Running it twice changes
/// nothing. What is in force in `to` needs no copy. Only a target set for the very year before, with none for
/// `to` or later, is copied as the target of `to`, and its reason says so. Last year's answer is the same
/// department's; where a project has one sheet in both years, that one's; in a project's first year, its only
/// predecessor's. Projects that are over (lineage) get no sheet: a succeeded one from that year on, a merged
/// or abolished one from the year after. Refuses a year outside every plan, and a plan without a form.
Result<Plan> rollOver(const Plan& plan, const IdSource& ids, FiscalYear to);

} // namespace core
