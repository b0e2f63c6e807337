#include "core/handout/compose_summary.h"

#include "core/handout/compose_counts.h"
#include "core/handout/compose_indicators.h"
#include "core/handout/compose_sheets.h"

#include <functional>

namespace core {

namespace {

class SummaryWriter {
public:
    SummaryWriter(const PlanYear& year, std::vector<const Placement*> shown, Handout& paper);

    void writeProjects();
    /// Of the goals of `score`, which is the year's or a part of it.
    void writeGoalIndicators(const Score& score);

private:
    struct Column {
        QString title;
        double width;
        std::function<TableCell(const Placement&)> cell;
    };
    void addNames();
    void addIndicator();
    void addGrade();
    void addChoices();
    /// Spans the rows of its goal that are shown.
    TableCell goalCell(const Placement& placement) const;
    TableCell gradeCell(const ProjectScore& project) const;
    QString choiceText(Id<Project> project, const FormItem& item) const;
    std::vector<const SeriesScore*> mainSeries(Id<Project> project) const;
    /// One line a series of the project's main indicator.
    QString seriesLines(Id<Project> project, const std::function<QString(const SeriesScore&)>& line) const;

    const PlanYear& year_;
    const std::vector<const Placement*> shown_;
    std::vector<Block>& blocks_;
    std::vector<Column> columns_;
};

SummaryWriter::SummaryWriter(const PlanYear& year, std::vector<const Placement*> shown, Handout& paper)
    : year_(year)
    , shown_(std::move(shown))
    , blocks_(paper.blocks)
{
    addNames();
    addIndicator();
    if (year_.isGraded())
        addGrade();
    if (year_.formUse())
        addChoices();
}

void SummaryWriter::addNames()
{
    const QString word = year_.period().projectWord;
    columns_.push_back({sentence("paper", "No."), 17, [this](const Placement& placement) {
                            return textCell(
                                projectNumber(year_, placement.project), sourceOf(placement.project));
                        }});
    columns_.push_back({sentence("paper", "%1 name").arg(word), 56, [this](const Placement& placement) {
                            TableCell cell
                                = textCell(projectTitle(year_, placement), sourceOf(placement.project));
                            cell.linkTarget = sheetAnchor(placement.project);
                            return cell;
                        }});
    columns_.push_back({sentence("paper", "Departments in charge"), 36, [this](const Placement& placement) {
                            const QString names = year_.departmentList(placement.project);
                            return textCell(names.isEmpty() ? nothing() : names, sourceOf(placement.project));
                        }});
}

/// The first outcome indicator, else the first activity indicator, with all its series.
std::vector<const SeriesScore*> SummaryWriter::mainSeries(Id<Project> project) const
{
    std::vector<const SeriesScore*> found;
    const auto& series = year_.scoreOf(project).series;
    for (const IndicatorKind kind : {IndicatorKind::Outcome, IndicatorKind::Activity}) {
        for (const size_t at : series) {
            const SeriesScore& each = year_.score().series[at];
            const bool isSame = found.empty() || found.front()->rates.indicator.id == each.rates.indicator.id;
            if (each.rates.indicator.kind == kind && isSame)
                found.push_back(&each);
        }
        if (!found.empty())
            break;
    }
    return found;
}

QString SummaryWriter::seriesLines(
    Id<Project> project, const std::function<QString(const SeriesScore&)>& line) const
{
    QStringList lines;
    for (const SeriesScore* series : mainSeries(project))
        lines << line(*series);
    return lines.isEmpty() ? nothing() : lines.join(QLatin1Char('\n'));
}

void SummaryWriter::addIndicator()
{
    const auto add = [this](const QString& title, double width, Alignment alignment,
                         const std::function<QString(const SeriesScore&)>& line) {
        columns_.push_back({title, width, [this, alignment, line](const Placement& placement) {
                                TableCell cell = textCell(
                                    seriesLines(placement.project, line), sourceOf(placement.project));
                                cell.alignment = alignment;
                                const auto series = mainSeries(placement.project);
                                if (!series.empty())
                                    cell.source = sourceOf(series.front()->rates.series);
                                return cell;
                            }});
    };
    add(sentence("paper", "Indicator"), 44, Alignment::Left, [](const SeriesScore& series) {
        const QString name = numbered(series.rates.indicator.name, series.rates.seriesName);
        const QString& unit = series.rates.indicator.unit;
        return unit.isEmpty() ? name : sentence("paper", "%1 (%2)").arg(name, unit);
    });
    add(sentence("paper", "Actual"), 20, Alignment::Right, [this](const SeriesScore& series) {
        const SeriesRates& rates = series.rates;
        return actualText(rates, readingIn(year_.measures(), rates.indicator, rates.series, rates.year));
    });
    add(sentence("paper", "Target"), 22, Alignment::Right, [this](const SeriesScore& series) {
        return targetText(series.rates, series.rates.target && series.rates.target->year != year_.year());
    });
    add(sentence("paper", "Achievement rate"), 19, Alignment::Right,
        [](const SeriesScore& series) { return rateText(series.rates); });
}

TableCell SummaryWriter::gradeCell(const ProjectScore& project) const
{
    const EnteredGrade& entered = project.entered;
    if (const Grade* grade = year_.plan().find(entered.grade)) {
        TableCell cell = centredCell(grade->code, sourceOf(project.project));
        cell.gradeRank = year_.rankOf(grade->id);
        return cell;
    }
    if (entered.reason == NoEnteredGrade::NotGraded)
        return centredCell(notEntered(), sourceOf(project.project));
    QStringList lines;
    for (const SheetGrade& sheet : entered.sheets) {
        const Grade* grade = year_.plan().find(sheet.grade);
        const QString who
            = sheet.department ? year_.nameOf(*sheet.department) : wordLabel(entered.countingEvaluator);
        lines << numbered(who, grade ? grade->code : notEntered());
    }
    return centredCell(lines.join(QLatin1Char('\n')), sourceOf(project.project));
}

void SummaryWriter::addGrade()
{
    columns_.push_back({sentence("paper", "Grade"), 20,
        [this](const Placement& placement) { return gradeCell(year_.scoreOf(placement.project)); }});
}

/// What the project's evaluators chose; department by department where they differ.
QString SummaryWriter::choiceText(Id<Project> project, const FormItem& item) const
{
    QStringList words;
    QStringList lines;
    for (const SheetPart& part : year_.partsOf(project)) {
        if (part.evaluator != Evaluator::Department)
            continue;
        const Answer* answer = year_.answer(part, item.key);
        const QString word = enteredText(answer ? answer->text : QString());
        if (!words.contains(word))
            words << word;
        lines << numbered(part.department ? year_.nameOf(*part.department) : QString(), word);
    }
    return words.size() == 1 ? words.front() : lines.join(QLatin1Char('\n'));
}

/// Choices that are not about another item: 今後の方向性.
void SummaryWriter::addChoices()
{
    for (const FormItem* item : year_.itemsOf(year_.formUse()->form)) {
        if (item->kind != ItemKind::Choice || !item->sourceKey.isEmpty())
            continue;
        columns_.push_back({itemLabel(*item, year_.year()), 22, [this, item](const Placement& placement) {
                                return centredCell(
                                    choiceText(placement.project, *item), sourceOf(placement.project));
                            }});
    }
}

TableCell SummaryWriter::goalCell(const Placement& placement) const
{
    const GoalScore& goal = year_.scoreOf(placement.goal);
    TableCell cell = labelCell(numbered(goal.number, goal.name), sourceOf(goal.goal));
    cell.rowSpan = int(std::count_if(shown_.begin(), shown_.end(),
        [&placement](const Placement* each) { return each->goal == placement.goal; }));
    return cell;
}

void SummaryWriter::writeProjects()
{
    TableBlock table;
    table.isSmall = true;
    table.source = sourceOf(year_.period().id);
    table.columnWidths = {28};
    TableRow heads;
    heads.cells = {centredCell(year_.period().goalWord, table.source)};
    for (const Column& column : columns_) {
        table.columnWidths.push_back(column.width);
        heads.cells.push_back(centredCell(column.title, table.source));
    }
    table.headerRows = {heads};
    const Id<Goal>* goal = nullptr;
    for (const Placement* placement : shown_) {
        const bool isNewGoal = !goal || *goal != placement->goal;
        goal = &placement->goal;
        TableRow row;
        row.cells = {isNewGoal ? goalCell(*placement) : coveredCell()};
        for (const Column& column : columns_)
            row.cells.push_back(column.cell(*placement));
        table.rows.push_back(row);
    }
    blocks_.push_back(std::move(table));
}

/// Indicators that belong to a goal or one of its challenges stand on no project's sheet.
void SummaryWriter::writeGoalIndicators(const Score& score)
{
    for (const GoalScore& goal : score.goals) {
        std::vector<size_t> own;
        for (const size_t at : goal.series)
            if (!year_.score().series[at].rates.indicator.project)
                own.push_back(at);
        if (!own.empty())
            blocks_.push_back(
                indicatorTable(year_, sentence("paper", "Indicators of %1").arg(goalTitle(year_, goal.goal)),
                    sourceOf(goal.goal), own));
    }
}

SourceRecord sourceOf(const PlanYear& year, const PaperSelection& selection)
{
    if (selection.projects.size() == 1)
        return sourceOf(selection.projects.front());
    if (selection.department)
        return sourceOf(*selection.department);
    return selection.goal ? sourceOf(*selection.goal) : sourceOf(year.period().id);
}

/// Under the title: whose results these are, and how many projects of how many.
void addSelection(Handout& paper, const PlanYear& year, const PaperSelection& selection, const Score& shown)
{
    if (selection.isWholePlan())
        return;
    Paragraph line;
    line.text = sentence("paper", "Only %1 (%2: %3 of %4)")
                    .arg(selectionWords(year, selection), year.period().projectWord,
                        QString::number(shown.grades.all), QString::number(year.score().grades.all));
    line.alignment = Alignment::Center;
    line.source = sourceOf(year, selection);
    paper.blocks.push_back(std::move(line));
}

} // namespace

Result<Handout> composeSummary(
    const Plan& plan, FiscalYear year, const PaperSelection& selection, const PaperOptions& options)
{
    const auto made = PlanYear::of(plan, year);
    if (!made)
        return made.refusal();
    if (made->placements().empty())
        return Refusal{sentence("compose",
            "The summary of %1 cannot be made, because the plan has no project yet. Add a project first.")
                           .arg(printed(year))};
    const std::vector<const Placement*> shown = chosenPlacements(*made, selection);
    if (shown.empty())
        return Refusal{sentence("compose",
            "The summary of %1 cannot be made, because no project was found for this choice. Choose other "
            "projects.")
                           .arg(printed(year))};
    const bool showsWholeGoals = selection.projects.empty() && !selection.department;
    const Score score
        = selection.isWholePlan() ? made->score() : narrowedTo(made->score(), shown, showsWholeGoals);
    Handout paper = paperOf(*made,
        sentence("paper", "%1: results of the %2 evaluation").arg(printed(year), made->period().projectWord),
        options);
    addSelection(paper, *made, selection, score);
    SummaryWriter writer(*made, shown, paper);
    writer.writeProjects();
    addCounts(paper.blocks, *made, score);
    writer.writeGoalIndicators(score);
    addSummaryNotes(paper.blocks, *made, score);
    return paper;
}

} // namespace core
