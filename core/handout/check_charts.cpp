#include "core/handout/check_charts.h"

#include "core/handout/compose_parts.h"

#include <algorithm>

namespace core {

namespace {

/// The double only places ink.
double inked(const Fraction& percent)
{
    const auto rounded = percent.rounded(maxDecimals);
    return rounded ? rounded->toText().toDouble() : 0;
}

const GoalScore* goalIn(const Score& score, Id<Goal> goal)
{
    const auto found = std::ranges::find(score.goals, goal, &GoalScore::goal);
    return found == score.goals.end() ? nullptr : &*found;
}

/// The last decimals are rounded once; the unit stands in the title.
QString printedMean(const std::optional<Fraction>& percent)
{
    const auto rounded = percent ? percent->rounded(rateDecimals) : std::nullopt;
    return rounded ? printed(*rounded) : sentence("charts", "nothing to average");
}

ChartLine radarLine(const Score& score, const std::vector<GoalScore>& corners, int position)
{
    ChartLine line;
    line.name = printed(score.year);
    line.series = position;
    line.isDashed = position == 1;
    line.isDotted = position == 2;
    for (const GoalScore& corner : corners) {
        const GoalScore* goal = goalIn(score, corner.goal);
        const auto percent = goal ? goal->mean.percent : std::nullopt;
        line.values.push_back(percent ? std::optional(inked(*percent)) : std::nullopt);
        line.labels.push_back(goal ? printedMean(percent) : QString());
    }
    return line;
}

QString radarInWords(const ChartBlock& chart)
{
    QStringList years;
    for (const ChartLine& line : chart.lines) {
        QStringList goals;
        for (qsizetype i = 0; i < chart.years.size(); ++i)
            if (const QString& label = line.labels[size_t(i)]; !label.isEmpty())
                goals << sentence("charts", "%1: %2").arg(chart.years[i], label);
        years << sentence("charts", "%1: %2.").arg(line.name, goals.join(QStringLiteral("、")));
    }
    return sentence("charts", "Radar chart of the average rates of the goals in percent. %1")
        .arg(years.join(QLatin1Char(' ')));
}

/// ChartFields::names has them in the order of a page.
constexpr std::array fieldsOnPage = {OutputOutcomeField::MissedImproved, OutputOutcomeField::ReachedImproved,
    OutputOutcomeField::MissedNotImproved, OutputOutcomeField::ReachedNotImproved};

constexpr double reachedFrom = 100;
constexpr double improvedFrom = 0;

/// On the side of its own field, also where a rate reads otherwise: 3 at a target of 3未満 is missed at 100
/// %, and a small change within the tolerance is none.
ChartPoint pointOf(const Score& score, const OutputOutcome& output)
{
    const ProjectScore& project = score.projects[output.project];
    ChartPoint point;
    point.name = project.number.isEmpty() ? project.name : project.number;
    point.x = inked(*output.outputRate);
    point.y = inked(*output.outcomeProgress);
    point.x = *output.isOutputReached ? std::max(point.x, reachedFrom) : std::min(point.x, reachedFrom - 1);
    point.y = *output.outcome == OutcomeChange::Improved ? std::max(point.y, improvedFrom + 1)
                                                         : std::min(point.y, improvedFrom);
    return point;
}

QString fieldsInWords(const Score& score, const std::vector<OutputOutcome>& outputs)
{
    QStringList parts;
    for (size_t i = 0; i < std::size(Words<OutputOutcomeField>::list); ++i) {
        QStringList names;
        for (const OutputOutcome& output : outputs)
            if (output.field == OutputOutcomeField(i))
                names << numbered(score.projects[output.project].number, score.projects[output.project].name);
        parts << (names.isEmpty() ? sentence("charts", "%1: none.").arg(wordLabel(OutputOutcomeField(i)))
                                  : sentence("charts", "%1: %2 (%3).")
                                        .arg(wordLabel(OutputOutcomeField(i)), QString::number(names.size()),
                                            names.join(QStringLiteral("、"))));
    }
    const auto undecided = std::ranges::count_if(
        outputs, [](const OutputOutcome& output) { return !output.field.has_value(); });
    parts << sentence("charts", "In no field: %1.").arg(undecided);
    return sentence("charts", "Projects by activity and outcome in %1. %2")
        .arg(printed(score.year), parts.join(QLatin1Char(' ')));
}

} // namespace

ChartBlock goalRadar(const std::vector<const Score*>& years)
{
    ChartBlock chart;
    chart.kind = ChartKind::Radar;
    chart.title = sentence("charts", "Average rates of the goals");
    chart.unit = QStringLiteral("%");
    chart.heightMillimetres = 95;
    chart.leastMillimetres = 70;
    chart.ring = 100;
    if (years.empty())
        return chart;
    for (const GoalScore& goal : years.front()->goals)
        chart.years << numbered(goal.number, goal.name);
    for (size_t i = 0; i < std::min(years.size(), mostYearsInRadar); ++i) {
        chart.lines.push_back(radarLine(*years[i], years.front()->goals, int(i)));
        if (!(years[i]->rule == years.front()->rule))
            chart.title = sentence("charts", "Average rates of the goals, taken by different rules");
    }
    chart.sentence = radarInWords(chart);
    return chart;
}

ChartBlock outputOutcomeChart(const Score& score, const std::vector<OutputOutcome>& outputs)
{
    ChartBlock chart;
    chart.kind = ChartKind::Fields;
    chart.title = sentence("charts", "Output and outcome of the projects");
    chart.heightMillimetres = 95;
    chart.leastMillimetres = 70;
    ChartFields& fields = chart.fields;
    fields.xTitle = sentence("charts", "Achievement rate of the activity (%)");
    fields.yTitle = sentence("charts", "Progress of the outcome from its baseline (%)");
    fields.xBorder = reachedFrom;
    fields.yBorder = improvedFrom;
    for (size_t i = 0; i < fieldsOnPage.size(); ++i) {
        fields.names[i] = wordLabel(fieldsOnPage[i]);
        if (fieldsOnPage[i] == OutputOutcomeField::ReachedNotImproved)
            fields.emphasized = int(i);
    }
    for (const OutputOutcome& output : outputs)
        if (output.field && output.outputRate && output.outcomeProgress)
            fields.points.push_back(pointOf(score, output));
    chart.sentence = fieldsInWords(score, outputs);
    return chart;
}

} // namespace core
