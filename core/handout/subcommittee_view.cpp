#include "core/handout/subcommittee_view.h"

#include "core/handout/meeting_parts.h"

#include <algorithm>

namespace core {

namespace {

QString nameOf(const PlanYear& year, const SubcommitteeProject& choice)
{
    return year.plan().find(choice.subcommittee)->name;
}

/// What each says, named where there are several.
template <class Words>
QString saidBy(
    const PlanYear& year, const std::vector<const SubcommitteeProject*>& choices, Words words, QChar between)
{
    QStringList lines;
    for (const SubcommitteeProject* choice : choices)
        lines << (choices.size() > 1 ? inBrackets(nameOf(year, *choice)) : QString()) + words(*choice);
    return lines.join(between);
}

SourceRecord sourceOf(const std::vector<const SubcommitteeProject*>& choices, Id<Project> project)
{
    return choices.size() == 1 ? core::sourceOf(choices.front()->id) : core::sourceOf(project);
}

} // namespace

std::vector<const SubcommitteeProject*> choicesOf(
    const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    std::vector<const SubcommitteeProject*> choices
        = rowsOf(year.plan(), &SubcommitteeProject::project, project);
    std::erase_if(choices, [&](const SubcommitteeProject* choice) {
        return choice->year != year.year()
            || (selection.subcommittee && choice->subcommittee != *selection.subcommittee);
    });
    const auto rank
        = [&](const SubcommitteeProject* choice) { return year.plan().find(choice->subcommittee)->rank; };
    std::stable_sort(choices.begin(), choices.end(), [&](auto* a, auto* b) { return rank(a) < rank(b); });
    return choices;
}

bool hasChosen(const Plan& plan, Id<Subcommittee> subcommittee, FiscalYear year)
{
    const auto choices = rowsOf(plan, &SubcommitteeProject::subcommittee, subcommittee);
    return std::any_of(choices.begin(), choices.end(),
        [year](const SubcommitteeProject* choice) { return choice->year == year; });
}

TableCell choiceNumbers(const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    const auto choices = choicesOf(year, project, selection);
    const auto number = [](const SubcommitteeProject& choice) { return orNothing(choice.number); };
    return centredCell(
        choices.empty() ? nothing() : saidBy(year, choices, number, u'\n'), sourceOf(choices, project));
}

TableCell choiceGrade(const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    const auto choices = choicesOf(year, project, selection);
    for (const SheetPart& part : year.partsOf(project))
        if (part.evaluator == Evaluator::Subcommittee && part.row)
            if (const Grade* grade = year.plan().find(part.row->grade))
                return gradeCell(year, *grade, core::sourceOf(part.row->id));
    return centredCell(choices.empty() ? nothing() : notEntered(), sourceOf(choices, project));
}

TableCell choiceComments(const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    const auto choices = choicesOf(year, project, selection);
    const auto comment = [](const SubcommitteeProject& choice) { return enteredText(choice.comment); };
    return textCell(
        choices.empty() ? nothing() : saidBy(year, choices, comment, u'\n'), sourceOf(choices, project));
}

TableBlock choiceTable(const PlanYear& year, Id<Project> project, const PaperSelection& selection)
{
    TableBlock table;
    table.source = core::sourceOf(project);
    table.columnWidths = {40, 20, 120};
    addTitles(table,
        {wordLabel(Evaluator::Subcommittee), sentence("paper", "Number"),
            sentence("subcommittee", "Comment of the %1").arg(wordLabel(Evaluator::Subcommittee))});
    for (const SubcommitteeProject* choice : choicesOf(year, project, selection)) {
        const SourceRecord source = core::sourceOf(choice->id);
        TableRow row;
        row.cells = {labelCell(nameOf(year, *choice), source), centredCell(orNothing(choice->number), source),
            textCell(enteredText(choice->comment), source)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace core
