#include "core/scoring/findings.h"

#include "core/model/joined.h"
#include "core/scoring/quality.h"

#include <algorithm>
#include <unordered_set>

namespace core {

namespace {

/// What every series is examined with.
struct Basis {
    const Score& score;
    const Measures& measures;
    FiscalYear firstYear; ///< Of the plan generation: where sums begin.
    std::unordered_set<Uuid> references; ///< Series that targets of others refer to.
};

/// One series of the year: what its rate still needs, and what casts doubt on its figures.
class SeriesExaminer {
public:
    SeriesExaminer(
        const Basis& basis, const QString& owner, const SeriesScore& series, std::vector<Finding>& found)
        : score_(basis.score)
        , basis_(basis)
        , series_(series)
        , rates_(series.rates)
        , what_(joined({owner, rates_.indicator.name, rates_.seriesName}))
        , found_(found)
    {
    }

    void examine()
    {
        if (rates_.indicator.direction == Direction::Unset)
            add(FindingKind::DirectionUnset,
                sentence("findings", "%1: it is not decided whether more or less is better.").arg(what_));
        if (rates_.indicator.unit.isEmpty() && !isWithoutNumbers())
            add(FindingKind::UnitUnset, sentence("findings", "%1: no unit is given.").arg(what_), true);
        if (!rates_.target && !isReference())
            add(FindingKind::TargetMissing,
                sentence("findings", "%1: there is no target for %2 or later.")
                    .arg(what_, printed(score_.year)));
        examineActual();
        examineRate();
        const auto doubts = qualityFindings(basis_.measures, rates_, basis_.firstYear, what_);
        found_.insert(found_.end(), doubts.begin(), doubts.end());
    }

private:
    /// 設置, 継続 and milestones: a date or a person says how far it is, no number.
    bool isWithoutNumbers() const
    {
        return rates_.milestones.all > 0 || (rates_.target && core::isJudged(*rates_.target));
    }
    bool isJudged() const { return isWithoutNumbers() && (rates_.milestones.all > 0 || rates_.judgement); }
    /// Only there to be compared with, like a prefecture's average.
    bool isReference() const { return basis_.references.contains(rates_.series.uuid); }

    void examineActual()
    {
        const auto missing = rates_.actual.reading.missing();
        if (!rates_.actual.missingYears.empty() && rates_.actual.knownPart) {
            QStringList years;
            for (const FiscalYear year : rates_.actual.missingYears)
                years << printed(year);
            add(FindingKind::SumIncomplete,
                sentence("findings", "%1: the sum lacks the values of %2.")
                    .arg(what_, years.join(QStringLiteral("、"))));
        } else if (!isJudged()
            && (missing == Missing::NotEntered || missing == Missing::BeingCounted
                || missing == Missing::Unknowable)) {
            add(FindingKind::ActualMissing,
                sentence("findings", "%1: the actual value of %2 is missing (%3).")
                    .arg(what_, printed(score_.year), missingWord(*missing)),
                missing == Missing::Unknowable);
            found_.back().missing = missing;
        }
    }

    void examineRate()
    {
        const Rate progress = rates_.rateBy(RateFormula::BaselineProgress);
        const NoRate* reason = std::get_if<NoRate>(&progress);
        if (reason && *reason == NoRate::TargetBehindBaseline)
            add(FindingKind::TargetBehindBaseline,
                sentence("findings",
                    "%1: the target is worse than the baseline for the direction that was chosen.")
                    .arg(what_));
        if (!series_.computed.tested)
            return;
        const QString tested = printedRate(*series_.computed.tested);
        if (series_.computed.reason == NoGrade::InNoBand)
            add(FindingKind::RateInNoBand,
                sentence("findings", "%1: %2 lies in no band of “%3”.")
                    .arg(what_, tested, score_.schemeName));
        if (series_.computed.reason == NoGrade::InSeveralBands)
            add(FindingKind::RateInSeveralBands,
                sentence("findings", "%1: %2 lies in several bands of “%3”.")
                    .arg(what_, tested, score_.schemeName));
    }

    void add(FindingKind kind, const QString& words, bool isNotice = false)
    {
        found_.push_back({kind, refTo(rates_.series), std::nullopt, words, isNotice});
    }

    const Score& score_;
    const Basis& basis_;
    const SeriesScore& series_;
    const SeriesRates& rates_;
    QString what_;
    std::vector<Finding>& found_;
};

/// The sheets of the year: which of the form's required items are still empty, and what the grades lack.
class SheetExaminer {
public:
    SheetExaminer(const Plan& plan, const Score& score, std::vector<Finding>& found);
    void examine(const QString& owner, const ProjectScore& project);

private:
    struct Sheet {
        QString what; ///< Project and department, for sentences.
        const Project* project = nullptr;
        const ProjectScore* scored = nullptr;
        const Evaluation* row = nullptr; ///< Null: not created yet.
        RecordRef record;
    };
    void examineSheet(const Sheet& sheet);
    void examineItem(const Sheet& sheet, const FormItem& item);
    void examineGrade(const Sheet& sheet, const FormItem& item, bool isRequired);
    bool isAnswered(const Sheet& sheet, const FormItem& item) const;
    bool isStarted(const Sheet& sheet) const;
    Sheet sheetOf(const QString& owner, const ProjectScore& project, const SheetGrade& entry) const;
    void add(FindingKind kind, const RecordRef& record, const QString& words)
    {
        found_.push_back({kind, record, std::nullopt, words, false});
    }

    const Plan& plan_;
    const Score& score_;
    std::vector<Finding>& found_;
    const FormUse* formUse_;
    Grading grading_;
    Grouped<FormItem, SheetForm> items_;
    Grouped<Answer, Evaluation> answers_;
    Grouped<Assignment, Project> assignments_;
    Grouped<Evaluation, Project> evaluations_;
    Grouped<DepartmentVersion, Department> departmentNames_;
};

SheetExaminer::SheetExaminer(const Plan& plan, const Score& score, std::vector<Finding>& found)
    : plan_(plan)
    , score_(score)
    , found_(found)
    , formUse_(formUseAsOf(plan, *score.period, score.year))
    , grading_(gradingIn(plan, *score.period, score.year))
    , items_(plan.table<FormItem>(), &FormItem::form)
    , answers_(plan.table<Answer>(), &Answer::sheet)
    , assignments_(plan.table<Assignment>(), &Assignment::project)
    , evaluations_(plan.table<Evaluation>(), &Evaluation::project)
    , departmentNames_(plan.table<DepartmentVersion>(), &DepartmentVersion::department)
{
    items_.sortedBy(&FormItem::rank);
}

void SheetExaminer::examine(const QString& owner, const ProjectScore& project)
{
    std::vector<const Evaluation*> sheets = evaluations_.of(project.project);
    std::erase_if(sheets, [this](const Evaluation* sheet) { return sheet->year != score_.year; });
    std::vector<SheetGrade> entries
        = enteredGrade(Evaluator::Department, inForce(assignments_.of(project.project), score_.year), sheets)
              .sheets;
    if (project.entered.countingEvaluator != Evaluator::Department)
        entries.insert(entries.end(), project.entered.sheets.begin(), project.entered.sheets.end());
    if (entries.empty())
        entries.emplace_back(); // No department and no sheet: the project's one sheet is still to be written.
    for (const SheetGrade& entry : entries)
        examineSheet(sheetOf(owner, project, entry));
    if (project.entered.reason == NoEnteredGrade::DepartmentsDiffer)
        add(FindingKind::DepartmentsDiffer, refTo(project.project),
            sentence("findings", "%1: the departments have entered different grades, so none of them counts.")
                .arg(owner));
}

SheetExaminer::Sheet SheetExaminer::sheetOf(
    const QString& owner, const ProjectScore& project, const SheetGrade& entry) const
{
    Sheet sheet;
    sheet.project = plan_.find(project.project);
    sheet.scored = &project;
    sheet.row = plan_.find(entry.sheet);
    sheet.what = owner;
    if (entry.department)
        if (const auto* name = versionAsOf(departmentNames_.of(*entry.department), score_.year, true))
            sheet.what = sentence("findings", "%1 (%2)").arg(owner, name->name);
    sheet.record = sheet.row ? refTo(sheet.row->id) : refTo(project.project);
    return sheet;
}

bool SheetExaminer::isStarted(const Sheet& sheet) const
{
    return sheet.row
        && (sheet.row->state != SheetState::NotStarted || sheet.row->grade
            || !answers_.of(sheet.row->id).empty());
}

void SheetExaminer::examineSheet(const Sheet& sheet)
{
    const auto& items = items_.of(sheet.row ? sheet.row->form : formUse_->form);
    if (!isStarted(sheet)) {
        add(FindingKind::SheetNotStarted, sheet.record,
            sentence("findings", "%1: the sheet has not been started.").arg(sheet.what));
        return;
    }
    for (const FormItem* item : items)
        examineItem(sheet, *item);
}

void SheetExaminer::examineItem(const Sheet& sheet, const FormItem& item)
{
    const bool isRequired = item.required == RequiredRule::Always
        || (item.required == RequiredRule::PriorityOnly && sheet.project->isPriority);
    if (item.kind == ItemKind::Grade)
        examineGrade(sheet, item, isRequired);
    else if (isRequired && item.kind != ItemKind::Carried && !isAnswered(sheet, item))
        add(FindingKind::ItemEmpty, sheet.record,
            sentence("findings", "%1: “%2” is empty.")
                .arg(sheet.what, item.number + itemLabel(item, score_.year)));
}

void SheetExaminer::examineGrade(const Sheet& sheet, const FormItem& item, bool isRequired)
{
    const Grade* grade = plan_.find(sheet.row->grade);
    if (!grade) {
        const bool isGraded = !grading_.scheme || !grading_.grades.empty();
        if (isRequired && isGraded)
            add(FindingKind::GradeMissing, sheet.record,
                sentence("findings", "%1: “%2” has no grade.")
                    .arg(sheet.what, item.number + itemLabel(item, score_.year)));
        return;
    }
    if (grade->needsReason && sheet.row->gradeReason.trimmed().isEmpty())
        add(FindingKind::ReasonMissing, sheet.record,
            sentence("findings", "%1: grade %2 needs a reason.").arg(sheet.what, grade->code));
    if (grading_.scheme && !grading_.contains(grade->id))
        add(FindingKind::GradeOfOtherScheme, sheet.record,
            sentence("findings", "%1: grade %2 is not one of “%3”.")
                .arg(sheet.what, grade->code, grading_.scheme->name));
}

/// Indicator items are filled by having such an indicator; its values are examined with the series.
bool SheetExaminer::isAnswered(const Sheet& sheet, const FormItem& item) const
{
    if (item.kind == ItemKind::ActivityIndicators || item.kind == ItemKind::OutcomeIndicators) {
        const auto kind
            = item.kind == ItemKind::ActivityIndicators ? IndicatorKind::Activity : IndicatorKind::Outcome;
        return std::any_of(sheet.scored->series.begin(), sheet.scored->series.end(),
            [&](size_t at) { return score_.series[at].rates.indicator.kind == kind; });
    }
    for (const Answer* answer : answers_.of(sheet.row->id))
        if (answer->itemKey == item.key)
            return !answer->text.trimmed().isEmpty();
    return false;
}

/// What the whole plan lacks. False when there is nothing further to look at.
void examinePlan(const Plan& plan, const Score& score, std::vector<Finding>& found)
{
    const RecordRef period = refTo(*score.period);
    if (!score.scheme)
        found.push_back({FindingKind::NoScheme, period, std::nullopt,
            sentence("findings", "No grade scheme is chosen for %1.").arg(printed(score.year)), false});
    if (!formUseAsOf(plan, *score.period, score.year))
        found.push_back({FindingKind::NoForm, period, std::nullopt,
            sentence("findings", "No sheet form is chosen for %1.").arg(printed(score.year)), false});
}

} // namespace

std::vector<Finding> findings(const Plan& plan, FiscalYear year)
{
    return findings(plan, scorePlan(plan, year));
}

std::vector<Finding> findings(const Plan& plan, const Score& score)
{
    std::vector<Finding> found;
    if (!score.period) {
        found.push_back({FindingKind::NoPlan, {}, std::nullopt,
            sentence("findings", "The file has no plan yet."), false});
        return found;
    }
    examinePlan(plan, score, found);
    const bool hasForm = formUseAsOf(plan, *score.period, score.year) != nullptr;
    SheetExaminer sheets(plan, score, found);
    const Measures measures(plan);
    Basis basis{score, measures, plan.find(*score.period)->firstYear, {}};
    for (const Target& target : plan.table<Target>())
        if (target.reference)
            basis.references.insert(target.reference->uuid);
    std::vector<bool> isDone(score.projects.size());
    for (const GoalScore& goal : score.goals) {
        const QString goalLabel = joined({goal.number, goal.name});
        for (const size_t at : goal.series)
            if (!score.series[at].rates.indicator.project)
                SeriesExaminer(basis, goalLabel, score.series[at], found).examine();
        for (const size_t at : goal.projects) {
            if (isDone[at])
                continue;
            isDone[at] = true;
            const ProjectScore& project = score.projects[at];
            const QString label = joined({project.number, project.name});
            const auto first = std::ptrdiff_t(found.size());
            for (const size_t series : project.series)
                SeriesExaminer(basis, label, score.series[series], found).examine();
            if (hasForm)
                sheets.examine(label, project);
            std::for_each(found.begin() + first, found.end(), [&](Finding& each) { each.project = label; });
        }
    }
    return found;
}

} // namespace core
