#include "core/exchange/check_table_parts.h"

#include "core/model/record_owner.h"

#include <algorithm>

namespace core {

Grid CheckTable::grid() const
{
    Grid grid;
    grid.columns = columns;
    for (const CheckRow& row : rows)
        grid.rows.push_back(row.cells);
    return grid;
}

QStringList CheckTable::wordsOf(size_t column) const
{
    QStringList words;
    for (const CheckRow& row : rows)
        if (!words.contains(row.cells[column].text))
            words << row.cells[column].text;
    return words;
}

CheckTable titled(const QStringList& titles)
{
    CheckTable table;
    for (const QString& title : titles)
        table.columns.push_back({title});
    return table;
}

Cell numberCell(const std::optional<Fraction>& number, const QString& text)
{
    // Only for the order of rows: the text says what is printed.
    constexpr int places = 6;
    Cell cell(text);
    if (const auto rounded = number ? number->rounded(places) : std::nullopt)
        cell.value = *rounded;
    return cell;
}

QString gradeCode(const Plan& plan, const std::optional<Id<Grade>>& grade)
{
    const Grade* found = plan.find(grade);
    return found ? found->code : QString();
}

QString titleOf(const ProjectScore& project)
{
    return project.number.isEmpty() ? project.name : project.number + u' ' + project.name;
}

RecordPlaces::RecordPlaces(const Plan& plan, const Score& score)
    : plan_(plan)
{
    for (const ProjectScore& project : score.projects)
        mainGoals_[project.project] = project.mainGoal;
}

void RecordPlaces::fill(CheckRow& row) const
{
    row.project = projectOf(plan_, row.record);
    if (row.record.kind == kindOf<Goal>())
        row.goal = {row.record.id};
    if (const auto main = mainGoals_.find(row.project); main != mainGoals_.end())
        row.goal = main->second;
    if (row.record.kind != kindOf<Series>())
        return;
    const Series* series = plan_.find(Id<Series>{row.record.id});
    const Indicator* indicator = series ? plan_.find(series->indicator) : nullptr;
    if (indicator && indicator->goal)
        row.goal = *indicator->goal;
    const Challenge* challenge = indicator ? plan_.find(indicator->challenge) : nullptr;
    if (challenge)
        row.goal = challenge->goal;
}

} // namespace core
