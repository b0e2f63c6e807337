#include "core/handout/compose_method_scheme.h"

#include "core/handout/compose_counts.h"
#include "core/scoring/trail.h"

#include <functional>

namespace core {

namespace {

bool hasCondition(const Grade& grade)
{
    return grade.condition != GradeCondition::None || !grade.furtherCondition.isEmpty();
}

QString conditionWords(const Grade& grade)
{
    QStringList words;
    if (grade.condition != GradeCondition::None)
        words << wordLabel(grade.condition);
    if (!grade.furtherCondition.isEmpty())
        words << grade.furtherCondition;
    return words.join(QLatin1Char('\n'));
}

class SchemeSection {
public:
    SchemeSection(std::vector<Block>& blocks, const MethodScope& scope)
        : blocks_(blocks)
        , scope_(scope)
        , grading_(scope.year.grading())
        , source_(sourceOf(grading_.scheme->id))
    {
    }

    void write()
    {
        addRule();
        blocks_.push_back(KeepTogetherEnd{});
        blocks_.push_back(KeepTogetherBegin{});
        addGrades();
        addNotes();
    }

private:
    struct Column {
        QString title;
        double width;
        std::function<TableCell(const Grade&)> cell;
    };
    std::vector<Column> gradeColumns() const;
    const GradeScheme& scheme() const { return *grading_.scheme; }
    bool hasGrade(bool (*test)(const Grade& grade)) const
    {
        return std::any_of(grading_.grades.begin(), grading_.grades.end(),
            [test](const Grade* grade) { return test(*grade); });
    }
    void addRule();
    void addGrades();
    void addNotes();
    QString unit() const
    {
        return scheme().tested == TestedQuantity::Points ? sentence("method", " points")
                                                         : QStringLiteral("%");
    }

    std::vector<Block>& blocks_;
    const MethodScope& scope_;
    const Grading& grading_;
    const SourceRecord source_;
};

void SchemeSection::addRule()
{
    TableBlock table = methodTable({}, {38, 136}, source_);
    const auto add = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            table.rows.emplace_back().cells = {labelCell(label, source_), textCell(text, source_)};
    };
    add(wordLabel(TrailStep::Scheme), explainedScheme(scope_.year.plan(), scope_.score));
    if (const FormUse* use = scope_.year.formUse())
        add(sentence("method", "Whose grade counts"), wordLabel(use->countingEvaluator));
    add(sentence("method", "Compared with the bands"), wordLabel(scheme().tested));
    if (testsRates(grading_))
        add(sentence("method", "Rounding before comparing"), bandRoundingLine(scheme().testDecimals));
    if (scheme().tolerance)
        add(sentence("method", "Counts as unchanged"),
            sentence("method", "Up to %1 off the baseline")
                .arg(Tolerance{*scheme().tolerance, scheme().toleranceUnit}.toText()));
    add(sentence("method", "Note, source"), scheme().note);
    blocks_.push_back(std::move(table));
}

std::vector<SchemeSection::Column> SchemeSection::gradeColumns() const
{
    std::vector<Column> columns;
    const auto add = [&](const QString& title, double width, std::function<QString(const Grade&)> text) {
        columns.push_back({title, width, [text = std::move(text)](const Grade& grade) {
                               return textCell(orNothing(text(grade)), sourceOf(grade.id));
                           }});
    };
    columns.push_back({sentence("paper", "Grade"), 18,
        [this](const Grade& grade) { return gradeCell(scope_.year, grade, sourceOf(grade.id)); }});
    add(sentence("method", "Wording"), 56, [](const Grade& grade) { return grade.label; });
    if (hasGrade(hasBand))
        add(sentence("method", "Band"), 40,
            [unit = unit()](const Grade& grade) { return bandInWords(grade, unit); });
    if (hasGrade(hasCondition))
        add(sentence("method", "Condition"), 40, conditionWords);
    if (hasGrade([](const Grade& grade) { return grade.points.has_value(); }))
        add(sentence("method", "Points"), 14,
            [](const Grade& grade) { return grade.points ? printed(*grade.points) : QString(); });
    if (hasGrade([](const Grade& grade) { return grade.needsReason; }))
        add(sentence("method", "Reason to be written"), 20, [](const Grade& grade) {
            return grade.needsReason ? sentence("method", "required") : QString();
        });
    add(sentence("method", "Denominator of shares"), 24, [](const Grade& grade) {
        return grade.countsInDenominator ? sentence("method", "counted") : sentence("method", "not counted");
    });
    return columns;
}

void SchemeSection::addGrades()
{
    const std::vector<Column> columns = gradeColumns();
    QStringList titles;
    std::vector<double> widths;
    for (const Column& column : columns) {
        titles << column.title;
        widths.push_back(column.width);
    }
    TableBlock table = methodTable(titles, widths, source_);
    table.fitsContent = true;
    for (const Grade* grade : grading_.grades) {
        TableRow& row = table.rows.emplace_back();
        for (const Column& column : columns)
            row.cells.push_back(column.cell(*grade));
    }
    blocks_.push_back(std::move(table));
}

void SchemeSection::addNotes()
{
    QStringList lines;
    if (scheme().tested != TestedQuantity::Nothing && hasGrade(hasBand))
        lines << sentence("method",
            "A value that lies in no band has no computed grade; it is never given the nearest one.");
    else if (!grading_.hasBands())
        lines << sentence("method", "The grades are words; no number is compared with them.");
    if (grading_.hasBands() && hasGrade(hasCondition))
        lines << sentence("method",
            "Where several grades have conditions, the best one whose band and condition both hold counts.");
    for (const QString& text : lines)
        blocks_.push_back(smallLine(text, source_, true));
}

} // namespace

QString bandInWords(const Grade& grade, const QString& unit)
{
    if (!hasBand(grade))
        return {};
    const auto end = [&](const std::optional<Decimal>& number) { return printed(*number) + unit; };
    if (grade.lower && grade.upper) {
        const QString words = grade.isLowerIncluded
            ? (grade.isUpperIncluded ? sentence("method", "from %1 to %2")
                                     : sentence("method", "from %1 to below %2"))
            : (grade.isUpperIncluded ? sentence("method", "over %1, to %2")
                                     : sentence("method", "over %1, below %2"));
        return words.arg(end(grade.lower), end(grade.upper));
    }
    if (grade.lower)
        return (grade.isLowerIncluded ? sentence("method", "%1 or more") : sentence("method", "over %1"))
            .arg(end(grade.lower));
    return (grade.isUpperIncluded ? sentence("method", "%1 or less") : sentence("method", "below %1"))
        .arg(end(grade.upper));
}

void addSchemeSection(std::vector<Block>& blocks, const MethodScope& scope)
{
    blocks.push_back(KeepTogetherBegin{});
    addSection(blocks, sentence("method", "2 Grade scheme"), scope.source());
    if (scope.year.grading().scheme)
        SchemeSection(blocks, scope).write();
    else
        blocks.push_back(smallLine(
            sentence("explain", "No grade scheme is chosen for %1.").arg(printed(scope.year.year())),
            scope.source()));
    blocks.push_back(KeepTogetherEnd{});
}

} // namespace core
