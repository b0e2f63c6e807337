// missingItems() of edits.h: what a sheet still lacks before it may be submitted.
#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

bool isRequired(const FormItem& item, const Project& project)
{
    return item.required == RequiredRule::Always
        || (item.required == RequiredRule::PriorityOnly && project.isPriority);
}

/// The project's indicators of one kind that this sheet prints: those of its department and those of the
/// project as a whole.
std::vector<const Indicator*> indicatorsOf(const Plan& plan, const SheetKey& key, IndicatorKind kind)
{
    std::vector<const Indicator*> indicators;
    for (const Indicator& indicator : plan.table<Indicator>())
        if (indicator.project == key.project && indicator.kind == kind
            && (!indicator.department || !key.department || indicator.department == key.department))
            indicators.push_back(&indicator);
    return byRank(std::move(indicators));
}

/// A reason such as 集計中 counts as filled in; only 未入力 is missing, and only in a year in which the
/// indicator is surveyed.
void addMissingValues(QStringList& missing, const Plan& plan, const Indicator& indicator, FiscalYear year)
{
    const std::vector<FiscalYear>& surveyed = indicator.surveyYears.years;
    if (!surveyed.empty() && std::find(surveyed.begin(), surveyed.end(), year) == surveyed.end())
        return;
    for (const Series* series : byRank(rowsOf(plan, &Series::indicator, indicator.id))) {
        const Value* value = valueIn(plan, series->id, year);
        if (value && value->reading != Reading())
            continue;
        const QString name = series->name.isEmpty() ? indicator.name : indicator.name + u' ' + series->name;
        missing << sentence("edits", "The value of “%1” for %2 is not entered.").arg(name, printed(year));
    }
}

void addMissingIndicators(QStringList& missing, const Plan& plan, const SheetKey& key, const FormItem& item)
{
    const IndicatorKind kind
        = item.kind == ItemKind::OutcomeIndicators ? IndicatorKind::Outcome : IndicatorKind::Activity;
    const auto indicators = indicatorsOf(plan, key, kind);
    if (indicators.empty())
        missing << sentence("edits", "“%1” has no indicator.").arg(itemTitle(item, key.year));
    for (const Indicator* indicator : indicators)
        addMissingValues(missing, plan, *indicator, key.year);
}

/// What is wrong with the grade of a sheet; empty when nothing is.
QString gradeProblem(const Plan& plan, const Evaluation& sheet)
{
    const Grade* grade = plan.find(sheet.grade);
    if (!grade)
        return {};
    if (const QString problem = schemeProblem(plan, sheet); !problem.isEmpty())
        return problem;
    if (grade->needsReason && isBlank(sheet.gradeReason))
        return sentence("edits", "The grade “%1” needs a reason.").arg(grade->code);
    return {};
}

/// A year may have a scheme without grades: then nothing is to be graded.
bool isGraded(const Plan& plan, const SheetKey& key)
{
    const GradeScheme* scheme = schemeAsOf(plan, plan.find(key.project)->plan, key.year);
    return !scheme || !gradesOf(plan, scheme->id).empty();
}

void addMissingItem(QStringList& missing, const Plan& plan, const SheetKey& key, const FormItem& item,
    const Evaluation* sheet)
{
    switch (item.kind) {
    case ItemKind::ActivityIndicators:
    case ItemKind::OutcomeIndicators:
        addMissingIndicators(missing, plan, key, item);
        break;
    case ItemKind::Grade:
        if ((!sheet || !sheet->grade) && isGraded(plan, key))
            missing << sentence("edits", "“%1” has no grade.").arg(itemTitle(item, key.year));
        break;
    case ItemKind::Text:
    case ItemKind::Choice:
        if (!sheet || !findAnswer(plan, sheet->id, item.key))
            missing << sentence("edits", "“%1” is empty.").arg(itemTitle(item, key.year));
        break;
    case ItemKind::Carried: // Nobody can write it; where last year said nothing, nothing is missing.
        break;
    }
}

} // namespace

QString steps::schemeProblem(const Plan& plan, const Evaluation& sheet)
{
    const Grade* grade = plan.find(sheet.grade);
    const GradeScheme* scheme = schemeAsOf(plan, plan.find(sheet.project)->plan, sheet.year);
    if (!grade || (scheme && scheme->id == grade->scheme))
        return {};
    return sentence(
        "edits", "The grade “%1” belongs to another scheme than the one of %2; choose the grade again.")
        .arg(grade->code, printed(sheet.year));
}

QStringList missingItems(const Plan& plan, const SheetKey& key)
{
    const Project* project = plan.find(key.project);
    if (!project)
        return {gone<Project>().sentence};
    const Evaluation* sheet = findEvaluation(plan, key.project, key.year, key.evaluator, key.department);
    const FormUse* use = formUseAsOf(plan, project->plan, key.year);
    if (!sheet && !use)
        return {sentence("edits", "No sheet form is chosen for “%1”.").arg(plan.find(project->plan)->title)};
    QStringList missing;
    for (const FormItem* item : itemsOf(plan, sheet ? sheet->form : use->form))
        if (isRequired(*item, *project))
            addMissingItem(missing, plan, key, *item, sheet);
    if (sheet)
        missing << gradeProblem(plan, *sheet);
    missing.removeAll(QString());
    return missing;
}

} // namespace core
