#include "core/handout/compose_parts.h"

#include "core/handout/subcommittee_view.h"

#include "core/model/edits.h"
#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"
#include "core/scoring/way.h"

#include <numeric>

namespace core {

namespace {

bool isChosen(const PlanYear& year, const Placement& placement, const PaperSelection& selection)
{
    const auto& chosen = selection.projects;
    if (!chosen.empty() && !selection.goal && !placement.isMain)
        return false;
    if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), placement.project) == chosen.end())
        return false;
    if (selection.goal && placement.goal != *selection.goal)
        return false;
    if (selection.subcommittee && choicesOf(year, placement.project, selection).empty())
        return false;
    const auto& departments = year.departmentsOf(placement.project);
    return !selection.department
        || std::any_of(departments.begin(), departments.end(),
            [&](const Assignment* assignment) { return assignment->department == *selection.department; });
}

bool hidesMean(
    const Score& score, const RateMean& mean, const std::vector<size_t>& series, InternalNumbers internal)
{
    constexpr int enough = 3; // From a mean of three, two of which are printed rounded, the third is a guess.
    return internal == InternalNumbers::Hidden && mean.percent && mean.counted < enough
        && std::any_of(
            series.begin(), series.end(), [&](size_t at) { return isRateInternal(score.series[at].rates); });
}

} // namespace

std::vector<const Placement*> chosenPlacements(const PlanYear& year, const PaperSelection& selection)
{
    std::vector<const Placement*> chosen;
    for (const Placement* placement : year.placements())
        if (isChosen(year, *placement, selection))
            chosen.push_back(placement);
    return chosen;
}

std::vector<SheetPart> printedParts(
    const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    std::vector<SheetPart> parts = year.partsOf(project);
    if (selection.department)
        std::erase_if(parts, [&](const SheetPart& part) {
            return part.evaluator != Evaluator::Department || part.department != selection.department;
        });
    return parts;
}

std::vector<size_t> printedSeries(const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    std::vector<size_t> series = year.scoreOf(project).series;
    if (selection.department)
        std::erase_if(series, [&](size_t at) {
            const auto& owner = year.score().series[at].rates.indicator.department;
            return owner && owner != selection.department;
        });
    return series;
}

bool leavesPartsOut(const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    return selection.department
        && year.partsOf(project).size() > printedParts(year, project, selection).size();
}

QString selectionWords(const PlanYear& year, const PaperSelection& selection)
{
    QStringList words;
    if (selection.goal)
        words << goalTitle(year, *selection.goal);
    if (selection.department)
        words << year.nameOf(*selection.department);
    if (selection.subcommittee)
        words << sentence("paper", "%1 chosen by %2")
                     .arg(year.period().projectWord, year.plan().find(*selection.subcommittee)->name);
    if (selection.projects.size() == 1)
        words << numbered(
            projectNumber(year, selection.projects.front()), projectTitle(year, selection.projects.front()));
    else if (!selection.projects.empty())
        words << sentence("paper", "chosen %1").arg(year.period().projectWord);
    return words.join(QStringLiteral("、"));
}

Result<void> checkOptions(const PaperOptions& options)
{
    const auto length = options.paperNumber.size();
    if (length <= longestPaperNumber)
        return {};
    return Refusal{sentence("compose",
        "The paper cannot be made, because its number “%1…” has %2 characters and the head of the page has "
        "room for %3. Give a shorter number.")
                       .arg(options.paperNumber.left(longestPaperNumber).simplified(),
                           QString::number(length), QString::number(longestPaperNumber))};
}

Handout paperOf(const PlanYear& year, const QString& title, const PaperOptions& options)
{
    return paperOf(year.period(), title, options);
}

Handout paperOf(const PlanPeriod& period, const QString& title, const PaperOptions& options)
{
    Handout paper;
    paper.title = title;
    paper.paperNumber = options.paperNumber;
    paper.runningHead = period.title;
    paper.paper = options.paper;
    paper.orientation = options.orientation;
    Heading heading;
    heading.text = title;
    heading.alignment = Alignment::Center;
    heading.source = sourceOf(period.id);
    paper.blocks.push_back(heading);
    return paper;
}

TableCell textCell(const QString& text, const SourceRecord& source)
{
    TableCell cell;
    cell.text = text;
    cell.source = source;
    return cell;
}

TableCell numberCell(const QString& text, const SourceRecord& source)
{
    TableCell cell = textCell(text, source);
    cell.alignment = Alignment::Right;
    return cell;
}

TableCell centredCell(const QString& text, const SourceRecord& source)
{
    TableCell cell = textCell(text, source);
    cell.alignment = Alignment::Center;
    return cell;
}

TableCell gradeCell(const PlanYear& year, const Grade& grade, const SourceRecord& source)
{
    TableCell cell = centredCell(grade.code, source);
    cell.gradeRank = year.rankOf(grade.id);
    cell.sign = year.signOf(grade.id);
    return cell;
}

TableCell labelCell(const QString& text, const SourceRecord& source)
{
    TableCell cell = textCell(text, source);
    cell.isHeader = true;
    return cell;
}

TableCell coveredCell()
{
    TableCell cell;
    cell.isCovered = true;
    return cell;
}

TableCell spanning(TableCell cell, int columns)
{
    cell.columnSpan = columns;
    return cell;
}

QString nothing()
{
    return QStringLiteral("―");
}

QString orNothing(const QString& text)
{
    return text.isEmpty() ? nothing() : text;
}

QString notEntered()
{
    return missingWord(Missing::NotEntered);
}

QString enteredText(const QString& text)
{
    return text.trimmed().isEmpty() ? notEntered() : text;
}

QString numbered(const QString& number, const QString& name)
{
    return number.isEmpty() || name.isEmpty() ? number + name : number + QLatin1Char(' ') + name;
}

QString projectTitle(const PlanYear& year, Id<Project> project)
{
    const Project* row = year.plan().find(project);
    const QString& name = year.scoreOf(project).name;
    return row->isNew ? sentence("paper", "%1 (new)").arg(name) : name;
}

QString projectTitle(const PlanYear& year, const Placement& placement)
{
    const QString title = projectTitle(year, placement.project);
    if (!placement.isMain)
        return sentence("paper", "%1 (shown again)").arg(title);
    QStringList goals;
    for (const Placement* other : year.placementsOf(placement.project))
        if (!other->isMain)
            goals << year.period().goalWord + year.scoreOf(other->goal).number;
    if (goals.isEmpty())
        return title;
    return sentence("paper", "%1 (shown again under %2)").arg(title, goals.join(QStringLiteral("、")));
}

QString goalTitle(const PlanYear& year, Id<Goal> goal)
{
    const GoalScore& scored = year.scoreOf(goal);
    return numbered(year.period().goalWord + scored.number, scored.name);
}

QString projectNumber(const PlanYear& year, Id<Project> project)
{
    const Project* row = year.plan().find(project);
    if (!row->isPriority)
        return row->number;
    return row->number.isEmpty() ? sentence("paper", "Priority")
                                 : sentence("paper", "Priority %1").arg(row->number);
}

QString indicatorTitle(const PlanYear& year, const SeriesRates& rates)
{
    const Indicator& indicator = rates.indicator;
    QString name = numbered(indicator.name, rates.seriesName);
    const bool isShared = indicator.project && year.departmentsOf(*indicator.project).size() > 1;
    if (indicator.department && isShared)
        name = inBrackets(year.nameOf(*indicator.department)) + name;
    return indicator.unit.isEmpty() ? name : sentence("paper", "%1 (%2)").arg(name, indicator.unit);
}

QString inBrackets(const QString& name)
{
    return QStringLiteral("【%1】").arg(name);
}

QString rateText(const SeriesRates& rates)
{
    if (isRateInternal(rates))
        return sentence("paper", "not shown");
    return orNothing(printedCounting(rates));
}

QString worseMark(const SeriesRates& rates)
{
    return rates.changeFromBaseline(rates.tolerance()) == Change::Worse
        ? sentence("paper", "▼ worse than the baseline")
        : QString();
}

QString explainedRateText(const SeriesRates& rates)
{
    QStringList lines{rateText(rates)};
    const bool isInternal = isRateInternal(rates);
    const bool isRate = percentOf(rates.counting).has_value() && !isInternal;
    if (isInternal)
        lines << sentence("paper", "(by an internal number of the target)");
    if (isRate && rates.countingFormula == RateFormula::TargetOverActual)
        lines << sentence("paper", "(target ÷ actual)");
    if (isRate && rates.countingFormula == RateFormula::BaselineProgress)
        lines << sentence("paper", "(from the baseline %1)")
                     .arg(printed(rates.baseline, rates.indicator.decimals));
    lines << worseMark(rates);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::vector<size_t> allSeries(const Score& score)
{
    std::vector<size_t> all(score.series.size());
    std::iota(all.begin(), all.end(), size_t(0));
    return all;
}

QString meanText(
    const Score& score, const RateMean& mean, const std::vector<size_t>& series, InternalNumbers internal)
{
    return hidesMean(score, mean, series, internal) ? sentence("paper", "not shown") : printedMean(mean);
}

QString explainedMeanText(
    const Score& score, const RateMean& mean, const std::vector<size_t>& series, InternalNumbers internal)
{
    return hidesMean(score, mean, series, internal) ? sentence(
               "paper", "Fewer than three rates, one of them by an internal number of the target: not shown.")
                                                    : explainedMean(mean);
}

QString computedGradeText(const PlanYear& year, const SeriesScore& series)
{
    const ComputedGrade& computed = series.computed;
    if (const Grade* grade = year.plan().find(computed.grade)) {
        const QString compared
            = isRateInternal(series.rates) ? QString() : comparedRate(year.grading().scheme, computed);
        return compared.isEmpty() ? grade->code : sentence("paper", "%1 (%2)").arg(grade->code, compared);
    }
    if (computed.reason == NoGrade::InNoBand)
        return sentence("paper", "no band");
    if (computed.reason == NoGrade::InSeveralBands)
        return sentence("paper", "several bands");
    return nothing();
}

QString actualText(const SeriesRates& rates, const Reading& own)
{
    const int decimals = rates.indicator.decimals;
    QString text = printed(own, decimals);
    if (rates.actual.isProvisional && own.isNumber())
        text = sentence("paper", "%1 (provisional)").arg(text);
    if (!rates.actual.isSum)
        return text;
    const QString sum = rates.actual.exact ? printed(rates.actual.reading, decimals) : nothing();
    return text + QLatin1Char('\n') + sentence("paper", "(total %1)").arg(sum);
}

QString targetText(const SeriesRates& rates, bool namesYear)
{
    if (!rates.target)
        return sentence("paper", "not set");
    const QString text = printedTarget(*rates.target, rates.indicator.decimals);
    return namesYear ? sentence("paper", "%1 (%2)").arg(text, printedShort(rates.target->year)) : text;
}

} // namespace core
