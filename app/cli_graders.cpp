// graders: entered grades beside computed ones, and what departments and years have in common.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_graders_json.h"
#include "core/exchange/check_tables.h"

using namespace core;

namespace cli {

namespace {

Grid gridOf(const QStringList& titles)
{
    Grid grid;
    for (const QString& title : titles)
        grid.columns.push_back({title});
    return grid;
}

class GradersText {
public:
    GradersText(const Plan& plan, const Score& score, const GraderChecks& checks, Call& call)
        : plan_(plan)
        , score_(score)
        , checks_(checks)
        , call_(call)
    {
    }

    void print()
    {
        printCompared();
        printNotCompared();
        printDepartments();
        printFields();
        printFollowUp();
        call_.printLine({});
        for (const GraderFinding& each : graderFindings(plan_, score_, checks_))
            call_.printLine(each.isNotice ? sentence("cli", "Note: %1").arg(each.sentence) : each.sentence);
    }

private:
    void printCompared()
    {
        call_.printLine(sentence("cli", "%1: of %2 compared grades %3 differ from the computed ones.")
                            .arg(printed(score_.year), QString::number(checks_.grades.compared.size()),
                                QString::number(checks_.grades.differing())));
        if (const CheckTable table = gradeTable(plan_, score_, checks_.grades); !table.rows.empty())
            call_.output += alignedColumns(table.grid());
    }

    void printNotCompared()
    {
        if (!checks_.grades.notCompared.empty())
            call_.output += '\n' + alignedColumns(notComparedTable(plan_, score_, checks_.grades).grid());
    }

    void printDepartments() { call_.output += '\n' + alignedColumns(departmentTable(plan_, checks_).grid()); }

    void printFields()
    {
        Grid grid = gridOf({sentence("cli", "Output and outcome"), sentence("cli", "Projects")});
        const auto add = [&](const QString& name, const auto& isHere) {
            QStringList numbers;
            for (const OutputOutcome& each : checks_.outputs)
                if (isHere(each))
                    numbers << score_.projects[each.project].number;
            if (!numbers.isEmpty())
                grid.rows.push_back(
                    {Cell(name), Cell(QStringLiteral("%1: %2").arg(numbers.size()).arg(numbers.join(u' ')))});
        };
        for (size_t i = 0; i < std::size(Words<OutputOutcomeField>::list); ++i)
            add(wordLabel(OutputOutcomeField(i)),
                [i](const OutputOutcome& each) { return each.field == OutputOutcomeField(i); });
        for (size_t i = 0; i < std::size(Words<NoField>::list); ++i)
            add(wordLabel(NoField(i)), [i](const OutputOutcome& each) { return each.reason == NoField(i); });
        call_.output += '\n' + alignedColumns(grid);
    }

    void printFollowUp()
    {
        call_.printLine({});
        if (!checks_.followUp)
            return call_.printLine(
                sentence("cli", "The sheets do not ask whether last year's improvements were carried out."));
        Grid grid = gridOf(QStringList{sentence("cli", "Last year's improvements")} + checks_.followUp->words
            + QStringList{sentence("cli", "Not answered"), sentence("cli", "Asked")});
        const auto add = [&grid](const QString& name, const FollowUpAnswers& answers) {
            std::vector<Cell>& row = grid.rows.emplace_back();
            row.push_back(Cell(name));
            for (const int count : answers.counts)
                row.push_back(Cell(QString::number(count)));
            row.push_back(Cell(QString::number(answers.unanswered)));
            row.push_back(Cell(QString::number(answers.asked)));
        };
        for (const FollowUpAnswers& goal : checks_.followUp->goals)
            add(QStringLiteral("%1 %2").arg(goal.number, goal.name), goal);
        add(sentence("cli", "Whole plan"), checks_.followUp->all);
        call_.output += alignedColumns(grid);
    }

    const Plan& plan_;
    const Score& score_;
    const GraderChecks& checks_;
    Call& call_;
};

} // namespace

Result<void> graders(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const FiscalYear year = *call.arguments.year(QStringLiteral("--year"));
    if (const Result<void> valid = checkPlanYear(*plan, year); !valid)
        return valid;
    const Score score = scorePlan(*plan, year);
    const Score lastYear = scorePlan(*plan, year.previous());
    const GraderChecks checks = graderChecks(*plan, score, &lastYear);
    if (call.arguments.has(QStringLiteral("--json")))
        call.output = gradersJson(*plan, score, checks);
    else
        GradersText(*plan, score, checks, call).print();
    return {};
}

} // namespace cli
