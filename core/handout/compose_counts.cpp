#include "core/handout/compose_counts.h"

#include "core/scoring/explain.h"
#include "core/scoring/explain_mean.h"
#include "core/scoring/points.h"

#include <algorithm>

namespace core {

namespace {

/// The table of counts; columns about grades are there only when the year is graded.
class CountTable {
public:
    CountTable(const PlanYear& year, const Score& score)
        : year_(year)
        , score_(score)
    {
    }

    TableBlock block()
    {
        addHeads();
        for (const GoalScore& goal : score_.goals)
            addRow(labelCell(numbered(goal.number, goal.name), sourceOf(goal.goal)), goal.grades, goal.mean,
                goal.series, printed(goal.weight));
        addRow(labelCell(sentence("paper", "Total"), sourceOf(year_.period().id)), score_.grades, score_.mean,
            allSeries(score_), nothing());
        if (year_.isGraded() && score_.grades.evaluated > 0)
            addShares();
        return std::move(table_);
    }

private:
    void addHead(const QString& title, double width)
    {
        table_.columnWidths.push_back(width);
        table_.headerRows.front().cells.push_back(centredCell(title, table_.source));
    }

    void addHeads()
    {
        table_.isSmall = true;
        table_.fitsContent = true;
        table_.source = sourceOf(year_.period().id);
        table_.headerRows.emplace_back();
        addHead(year_.period().goalWord, 70);
        if (year_.isGraded()) {
            for (const GradeCount& grade : score_.grades.counts)
                addHead(grade.code, 14);
            addHead(sentence("paper", "Not evaluated"), 18);
            addHead(sentence("paper", "Evaluated / applicable / all"), 36);
        }
        addHead(sentence("paper", "Mean achievement rate"), 24);
        addHead(sentence("paper", "Rates averaged / applicable / all"), 36);
        if (hasWeights())
            addHead(sentence("paper", "Weight"), 14);
        if (showsCoverage())
            addHead(sentence("paper", "Weight evaluated"), 18);
    }

    bool hasWeights() const { return score_.rule.weighting == Weighting::Custom; }
    /// With equal weights the rates averaged and applicable say it already.
    bool showsCoverage() const
    {
        return score_.rule.weighting != Weighting::Equal || score_.rule.mean == MeanOf::Means;
    }

    void addRow(const TableCell& name, const GradeTally& tally, const RateMean& mean,
        const std::vector<size_t>& series, const QString& weight)
    {
        TableRow row;
        row.cells = {name};
        if (year_.isGraded()) {
            for (const GradeCount& grade : tally.counts)
                row.cells.push_back(numberCell(QString::number(grade.count), name.source));
            const int without
                = tally.notGraded + tally.partlyGraded + tally.departmentsDiffer + tally.otherScheme;
            row.cells.push_back(numberCell(QString::number(without), name.source));
            row.cells.push_back(
                numberCell(denominators(tally.evaluated, tally.applicable, tally.all), name.source));
        }
        row.cells.push_back(numberCell(meanText(score_, mean, series), name.source));
        row.cells.push_back(numberCell(denominators(mean.counted, mean.applicable, mean.all), name.source));
        if (hasWeights())
            row.cells.push_back(numberCell(weight, name.source));
        if (showsCoverage())
            row.cells.push_back(numberCell(printedCoverage(mean).value_or(nothing()), name.source));
        table_.rows.push_back(row);
    }

    void addShares()
    {
        TableRow row;
        row.cells = {labelCell(sentence("paper", "Share of the evaluated (%)"), table_.source)};
        for (const GradeCount& grade : score_.grades.counts)
            row.cells.push_back(numberCell(grade.share ? printed(*grade.share) : nothing(), table_.source));
        while (row.cells.size() < table_.columnWidths.size())
            row.cells.push_back(numberCell(nothing(), table_.source));
        table_.rows.push_back(row);
    }

    const PlanYear& year_;
    const Score& score_;
    TableBlock table_;
};

class Notes {
public:
    Notes(std::vector<Block>& blocks, const PlanYear& year, const Score& score)
        : blocks_(blocks)
        , year_(year)
        , score_(score)
    {
    }

    void write()
    {
        add(relistedFootLine(score_));
        addMean();
        if (year_.isGraded())
            addGrades();
    }

private:
    void add(const QString& text)
    {
        if (text.isEmpty())
            return;
        Paragraph note;
        note.isSmall = true;
        note.staysWithPrevious = true;
        note.text = text;
        note.source = sourceOf(year_.period().id);
        blocks_.push_back(note);
    }

    void addMean()
    {
        if (score_.mean.percent)
            add(sentence("paper",
                "Averages are taken of the rates printed above for the indicators of the %1 and its %2, "
                "before they are rounded; rates below 0% and, unless said otherwise, over 100% count as they "
                "are.")
                    .arg(year_.period().goalWord, year_.period().projectWord));
        for (const QString& line : meanRuleLines(score_))
            add(line);
        if (score_.mean.percent)
            add(explainedMeanText(score_, score_.mean, allSeries(score_)));
    }

    void addGrades()
    {
        for (const QString& line : explainedPoints(year_.plan(), score_))
            add(line);
        add(notEvaluatedFootLine(score_.grades));
        add(shareFootLine(score_.grades));
        const Grading& grading = year_.grading();
        QStringList grades;
        for (const Grade* grade : grading.grades) {
            const QString words = numbered(grade->code, grade->label);
            grades << (hasBand(*grade) && grading.hasBands()
                    ? sentence("paper", "%1 (%2)").arg(words, printedBand(*grade))
                    : words);
        }
        add(sentence("paper", "Grades of “%1”: %2")
                .arg(grading.scheme->name, grades.join(QStringLiteral("、"))));
        if (grading.hasBands())
            add(bandRoundingLine(grading.scheme->testDecimals));
    }

    std::vector<Block>& blocks_;
    const PlanYear& year_;
    const Score& score_;
};

} // namespace

void addCounts(std::vector<Block>& blocks, const PlanYear& year, const Score& score)
{
    Heading heading;
    heading.level = 2;
    heading.text = sentence("paper", "Counts and averages by %1").arg(year.period().goalWord);
    heading.source = sourceOf(year.period().id);
    blocks.push_back(KeepTogetherBegin{});
    blocks.push_back(std::move(heading));
    blocks.push_back(CountTable(year, score).block());
    Notes(blocks, year, score).write();
    blocks.push_back(KeepTogetherEnd{});
}

QString denominators(int counted, int applicable, int all)
{
    return QStringList{QString::number(counted), QString::number(applicable), QString::number(all)}.join(
        QStringLiteral(" / "));
}

QStringList meanRuleLines(const Score& score)
{
    QStringList lines = explainedRule(score.mean);
    lines << relistedMeanLine(score);
    if (std::any_of(score.series.begin(), score.series.end(),
            [](const SeriesScore& series) { return series.rates.indicator.seriesRule != SeriesRule::Each; }))
        lines << sentence("paper",
            "The series of an indicator for which it is so decided are one value: the lowest of their "
            "rates, or the mean of their rates.");
    lines.removeAll(QString());
    return lines;
}

QString bandRoundingLine(const std::optional<int>& decimals)
{
    if (!decimals)
        return sentence(
            "paper", "Rates are compared with the bands exactly, before they are rounded for print.");
    if (*decimals == 0)
        return sentence(
            "paper", "Rates are rounded half up to whole numbers and then compared with the bands.");
    return sentence("paper",
        "Rates are rounded half up to %1 decimals (by the digit after these, number %2) and then compared "
        "with the bands.")
        .arg(*decimals)
        .arg(*decimals + 1);
}

} // namespace core
