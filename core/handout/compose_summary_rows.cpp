#include "core/handout/compose_summary_rows.h"

#include "core/handout/compose_sheets.h"

#include <functional>

namespace core {

namespace {

/// What one of several said: 「B（子ども家庭課）」. In a narrow column the word stays whole, as it comes
/// first.
QString ofWhom(const QString& word, const QString& who)
{
    return sentence("paper", "%1 (%2)").arg(word, who);
}

class SummaryRows {
public:
    SummaryRows(const PlanYear& year, const Score& score, const std::vector<const Placement*>& shown,
        const PaperSelection& selection);

    TableBlock block() const;

private:
    /// What a column says: once of a project, or of each of its series.
    struct Column {
        QString title;
        double width;
        std::function<TableCell(const Placement&)> ofProject;
        std::function<TableCell(const SeriesScore&)> ofSeries;
    };
    void addOfProject(const QString& title, double width, std::function<TableCell(const Placement&)> cell)
    {
        columns_.push_back({title, width, std::move(cell), {}});
    }
    void addOfSeries(const QString& title, double width, std::function<TableCell(const SeriesScore&)> cell)
    {
        columns_.push_back({title, width, {}, std::move(cell)});
    }
    void addNames();
    void addIndicator();
    void addNumbers();
    void addGrade();
    void addChoices();
    /// Spans the rows of its goal that are shown.
    TableCell goalCell(const Placement& placement) const;
    TableCell gradeCell(const ProjectScore& project) const;
    TableCell choiceCell(Id<Project> project, const FormItem& item) const;
    const ProjectScore& scoreOf(Id<Project> project) const
    {
        return score_.projects[year_.positionOf(project)];
    }
    /// At least one: a project without indicators has a row too.
    int rowsOf(Id<Project> project) const { return std::max(1, int(scoreOf(project).series.size())); }
    TableCell cellOf(const Column& column, const Placement& placement, int row) const;

    const PlanYear& year_;
    const Score& score_;
    const std::vector<const Placement*>& shown_;
    const PaperSelection& selection_;
    std::vector<Column> columns_;
};

SummaryRows::SummaryRows(const PlanYear& year, const Score& score, const std::vector<const Placement*>& shown,
    const PaperSelection& selection)
    : year_(year)
    , score_(score)
    , shown_(shown)
    , selection_(selection)
{
    addNames();
    addIndicator();
    addNumbers();
    if (year_.isGraded())
        addGrade();
    if (year_.formUse())
        addChoices();
}

void SummaryRows::addNames()
{
    addOfProject(sentence("paper", "No."), 14, [this](const Placement& placement) {
        return textCell(orNothing(projectNumber(year_, placement.project)), sourceOf(placement.project));
    });
    addOfProject(
        sentence("paper", "%1 name").arg(year_.period().projectWord), 44, [this](const Placement& placement) {
            TableCell cell = textCell(projectTitle(year_, placement), sourceOf(placement.project));
            cell.linkTarget = sheetAnchor(placement.project);
            return cell;
        });
    addOfProject(sentence("paper", "Departments in charge"), 30, [this](const Placement& placement) {
        return textCell(orNothing(year_.departmentList(placement.project)), sourceOf(placement.project));
    });
}

void SummaryRows::addIndicator()
{
    addOfSeries(sentence("paper", "Kind"), 10, [](const SeriesScore& series) {
        return centredCell(wordLabel(series.rates.indicator.kind), sourceOf(series.rates.indicator.id));
    });
    addOfSeries(sentence("paper", "Indicator"), 46, [this](const SeriesScore& series) {
        return textCell(indicatorTitle(year_, series.rates), sourceOf(series.rates.indicator.id));
    });
}

void SummaryRows::addNumbers()
{
    addOfSeries(sentence("paper", "Actual"), 20, [this](const SeriesScore& series) {
        const SeriesRates& rates = series.rates;
        const Reading own = readingIn(year_.measures(), rates.indicator, rates.series, rates.year);
        return numberCell(actualText(rates, own), sourceOf(rates.series));
    });
    addOfSeries(sentence("paper", "Target"), 22, [this](const SeriesScore& series) {
        const bool namesYear = series.rates.target && series.rates.target->year != year_.year();
        return numberCell(targetText(series.rates, namesYear), sourceOf(series.rates.series));
    });
    addOfSeries(sentence("paper", "Achievement rate"), 20, [](const SeriesScore& series) {
        return numberCell(explainedRateText(series.rates), sourceOf(series.rates.series));
    });
}

TableCell SummaryRows::gradeCell(const ProjectScore& project) const
{
    const EnteredGrade& entered = project.entered;
    if (const Grade* grade = year_.plan().find(entered.grade))
        return core::gradeCell(year_, *grade, sourceOf(project.project));
    if (entered.reason == NoEnteredGrade::NotGraded)
        return centredCell(notEntered(), sourceOf(project.project));
    QStringList lines;
    for (const SheetGrade& sheet : entered.sheets) {
        const Grade* grade = year_.plan().find(sheet.grade);
        lines << ofWhom(grade ? grade->code : notEntered(),
            sheet.department ? year_.nameOf(*sheet.department) : wordLabel(entered.countingEvaluator));
    }
    return textCell(lines.join(QLatin1Char('\n')), sourceOf(project.project));
}

void SummaryRows::addGrade()
{
    addOfProject(sentence("paper", "Grade"), 18,
        [this](const Placement& placement) { return gradeCell(scoreOf(placement.project)); });
}

/// What the project's evaluators chose; department by department where they differ.
TableCell SummaryRows::choiceCell(Id<Project> project, const FormItem& item) const
{
    QStringList words;
    QStringList lines;
    for (const SheetPart& part : printedParts(year_, project, selection_)) {
        if (part.evaluator != Evaluator::Department)
            continue;
        const Answer* answer = year_.answer(part, item.key);
        const QString word = enteredText(answer ? answer->text : QString());
        if (!words.contains(word))
            words << word;
        lines << (part.department ? ofWhom(word, year_.nameOf(*part.department)) : word);
    }
    return words.size() == 1 ? centredCell(words.front(), sourceOf(project))
                             : textCell(lines.join(QLatin1Char('\n')), sourceOf(project));
}

/// Choices that are not about another item: 今後の方向性.
void SummaryRows::addChoices()
{
    for (const FormItem* item : year_.itemsOf(year_.formUse()->form)) {
        if (item->kind != ItemKind::Choice || !item->sourceKey.isEmpty())
            continue;
        addOfProject(itemLabel(*item, year_.year()), 20,
            [this, item](const Placement& placement) { return choiceCell(placement.project, *item); });
    }
}

TableCell SummaryRows::goalCell(const Placement& placement) const
{
    const GoalScore& goal = year_.scoreOf(placement.goal);
    TableCell cell = labelCell(numbered(goal.number, goal.name), sourceOf(goal.goal));
    cell.rowSpan = 0;
    for (const Placement* each : shown_)
        if (each->goal == placement.goal)
            cell.rowSpan += rowsOf(each->project);
    return cell;
}

TableCell SummaryRows::cellOf(const Column& column, const Placement& placement, int row) const
{
    const ProjectScore& project = scoreOf(placement.project);
    if (column.ofSeries)
        return project.series.empty() ? centredCell(nothing(), sourceOf(placement.project))
                                      : column.ofSeries(score_.series[project.series[size_t(row)]]);
    if (row > 0)
        return coveredCell();
    TableCell cell = column.ofProject(placement);
    cell.rowSpan = rowsOf(placement.project);
    return cell;
}

TableBlock SummaryRows::block() const
{
    TableBlock table;
    table.isSmall = true;
    table.fitsContent = true;
    table.source = sourceOf(year_.period().id);
    table.columnWidths = {26};
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
        const int rows = rowsOf(placement->project);
        for (int i = 0; i < rows; ++i) {
            TableRow row;
            row.keepWithNext = i + 1 < rows;
            row.cells = {isNewGoal && i == 0 ? goalCell(*placement) : coveredCell()};
            for (const Column& column : columns_)
                row.cells.push_back(cellOf(column, *placement, i));
            table.rows.push_back(row);
        }
    }
    return table;
}

} // namespace

TableBlock summaryTable(const PlanYear& year, const Score& score, const std::vector<const Placement*>& shown,
    const PaperSelection& selection)
{
    return SummaryRows(year, score, shown, selection).block();
}

} // namespace core
