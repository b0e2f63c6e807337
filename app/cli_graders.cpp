// graders: entered grades beside computed ones, and what departments and years have in common.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_graders_json.h"

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

QString gradeCode(const Plan& plan, Id<Grade> grade)
{
    const Grade* row = plan.find(grade);
    return row ? row->code : QString();
}

QString countOf(const std::optional<Fraction>& share, int part, int whole)
{
    return share ? QStringLiteral("%1 (%2/%3)").arg(printedRate(*share)).arg(part).arg(whole) : QString();
}

class GradersText {
public:
    GradersText(const Plan& plan, const Score& score, const GraderChecks& checks, Call& call)
        : plan_(plan)
        , score_(score)
        , checks_(checks)
        , departments_(plan, score.year)
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
    QString projectName(size_t at) const
    {
        return QStringLiteral("%1 %2").arg(score_.projects[at].number, score_.projects[at].name);
    }

    void printCompared()
    {
        Grid grid = gridOf({sentence("cli", "Project"), sentence("cli", "Department"),
            sentence("cli", "Entered"), sentence("cli", "Computed"), sentence("cli", "Rate"),
            sentence("cli", "Distance"), sentence("cli", "Reason")});
        for (const GradeComparison& each : checks_.grades.compared)
            if (each.differs())
                grid.rows.push_back(
                    {Cell(projectName(each.sheet.project)), Cell(departments_.nameOf(each.sheet.department)),
                        Cell(gradeCode(plan_, each.sheet.grade)), Cell(computedText(plan_, each)),
                        Cell(each.rate ? printedRate(Fraction(*each.rate)) : QString()),
                        Cell(printedDistance(each.distance)),
                        Cell(each.sheet.hasReason ? sentence("cli", "given") : sentence("cli", "none"))});
        call_.printLine(sentence("cli", "%1: of %2 compared grades %3 differ from the computed ones.")
                            .arg(printed(score_.year), QString::number(checks_.grades.compared.size()),
                                QString::number(checks_.grades.differing())));
        if (!grid.rows.empty())
            call_.output += alignedColumns(grid);
    }

    void printNotCompared()
    {
        if (checks_.grades.notCompared.empty())
            return;
        Grid grid
            = gridOf({sentence("cli", "Not compared"), sentence("cli", "Entered"), sentence("cli", "Why")});
        for (const SheetNotCompared& each : checks_.grades.notCompared)
            grid.rows.push_back({Cell(projectName(each.sheet.project)),
                Cell(gradeCode(plan_, each.sheet.grade)), Cell(explainedNotCompared(each))});
        call_.output += '\n' + alignedColumns(grid);
    }

    QString countsText(const std::vector<GradeShare>& grades) const
    {
        QStringList parts;
        for (const GradeShare& each : grades)
            parts << QStringLiteral("%1 %2").arg(gradeCode(plan_, each.grade)).arg(each.count);
        return parts.join(u"  ");
    }

    QString leniencyText(const GradeSpread& spread) const
    {
        for (const Leniency& each : checks_.leniency)
            if (each.department == spread.department)
                return QStringLiteral("%1 (%2)")
                    .arg(printed(each.mean.rounded(2).value_or(Decimal())))
                    .arg(each.compared);
        return {};
    }

    void addSpread(Grid& grid, const QString& name, const GradeSpread& spread, const QString& leniency,
        const Repetition& repeated) const
    {
        int inMiddle = 0;
        for (const GradeShare& each : spread.grades)
            if (std::ranges::find(checks_.spreads.middle, each.grade) != checks_.spreads.middle.end())
                inMiddle += each.count;
        grid.rows.push_back({Cell(name), Cell(leniency), Cell(countsText(spread.grades)),
            Cell(countsText(spread.lastYear)), Cell(countOf(spread.middleShare, inMiddle, spread.graded)),
            Cell(countOf(repeated.sameGradeShare(), repeated.sameGrade, repeated.gradesCompared)),
            Cell(countOf(repeated.sameTextShare(), repeated.sameText, repeated.textsCompared))});
    }

    void printDepartments()
    {
        Grid grid = gridOf({sentence("cli", "Department"), sentence("cli", "Leniency"),
            sentence("cli", "Grades"), sentence("cli", "Last year"), sentence("cli", "In the middle"),
            sentence("cli", "Same grade"), sentence("cli", "Same text")});
        for (const GradeSpread& each : checks_.spreads.departments) {
            Repetition repeated;
            for (const Repetition& other : checks_.repeated.departments)
                if (other.department == each.department)
                    repeated = other;
            addSpread(grid, each.department ? each.name : sentence("cli", "no department"), each,
                leniencyText(each), repeated);
        }
        addSpread(grid, sentence("cli", "Whole plan"), checks_.spreads.all, {}, checks_.repeated.all);
        call_.output += '\n' + alignedColumns(grid);
    }

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
    const DepartmentOrder departments_;
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
