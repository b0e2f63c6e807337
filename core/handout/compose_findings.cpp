#include "core/handout/compose_findings.h"

#include "core/handout/check_charts.h"
#include "core/handout/meeting_parts.h"
#include "core/scoring/explain_mean.h"
#include "core/scoring/way.h"

namespace core {

namespace {

constexpr qsizetype mostNames = 8;
/// What many cities call 概ね達成: a rate that hides that things got worse (domain §0).
const Fraction highRate(qint64(80));

class KeyFindings {
public:
    KeyFindings(const PlanYear& year, const Score& score, const std::vector<size_t>& series)
        : year_(year)
        , score_(score)
    {
        for (const size_t at : series)
            if (!score.series[at].isTotal)
                rows_.push_back(&score.series[at].rates);
    }

    QStringList lines() const
    {
        QStringList lines;
        if (rows_.empty())
            return lines;
        const auto reached = count([](const SeriesRates& rates) { return rates.isReached == true; });
        const auto missed = count([](const SeriesRates& rates) { return rates.isReached == false; });
        lines << sentence("findings paper", "Targets reached: %1, missed: %2, neither known: %3 (of %4).")
                     .arg(reached)
                     .arg(missed)
                     .arg(qsizetype(rows_.size()) - reached - missed)
                     .arg(rows_.size());
        const QStringList worse = namesOf([](const SeriesRates& rates) { return isWorse(rates); });
        if (!worse.isEmpty())
            lines << sentence("findings paper", "Worse than the baseline: %1 (%2).")
                         .arg(QString::number(worse.size()), someOf(worse));
        const QStringList hidden = namesOf([](const SeriesRates& rates) {
            const auto percent = percentOf(rates.counting);
            return isWorse(rates) && percent && *percent >= highRate && !isRateInternal(rates);
        });
        if (!hidden.isEmpty())
            lines << sentence("findings paper", "Of these, with a rate of 80% or more all the same: %1 (%2).")
                         .arg(QString::number(hidden.size()), someOf(hidden));
        const QStringList missing
            = namesOf([](const SeriesRates& rates) { return !rates.actual.reading.isNumber(); });
        if (!missing.isEmpty())
            lines << sentence("findings paper", "Without an actual value: %1 (%2).")
                         .arg(QString::number(missing.size()), someOf(missing));
        addGoals(lines);
        return lines;
    }

    bool hasRadar() const
    {
        constexpr auto fewestCorners = 3;
        return std::count_if(score_.goals.begin(), score_.goals.end(), [](const GoalScore& goal) {
            return goal.mean.percent.has_value();
        }) >= fewestCorners;
    }

private:
    template <class Test>
    qsizetype count(Test test) const
    {
        return std::count_if(
            rows_.begin(), rows_.end(), [&](const SeriesRates* rates) { return test(*rates); });
    }
    /// 「重点 3 待機児童数」: departments count things of the same name.
    QString nameOf(const SeriesRates& rates) const
    {
        const auto& project = rates.indicator.project;
        return numbered(project ? projectNumber(year_, *project) : QString(),
            numbered(rates.indicator.name, rates.seriesName));
    }
    template <class Test>
    QStringList namesOf(Test test) const
    {
        QStringList names;
        for (const SeriesRates* rates : rows_)
            if (test(*rates))
                names << nameOf(*rates);
        return names;
    }
    static bool isWorse(const SeriesRates& rates)
    {
        return rates.changeFromBaseline(rates.tolerance()) == Change::Worse;
    }
    static QString someOf(const QStringList& names)
    {
        if (names.size() <= mostNames)
            return names.join(u'、');
        return sentence("findings paper", "%1 and %2 more")
            .arg(names.mid(0, mostNames).join(u'、'), QString::number(names.size() - mostNames));
    }

    void addGoals(QStringList& lines) const
    {
        const GoalScore* highest = nullptr;
        const GoalScore* lowest = nullptr;
        for (const GoalScore& goal : score_.goals) {
            if (!goal.mean.percent)
                continue;
            if (!highest || *highest->mean.percent < *goal.mean.percent)
                highest = &goal;
            if (!lowest || *goal.mean.percent < *lowest->mean.percent)
                lowest = &goal;
        }
        if (!highest || highest == lowest)
            return;
        const auto named = [&](const GoalScore& goal) {
            return sentence("findings paper", "“%1” (%2)")
                .arg(goalTitle(year_, goal.goal), meanText(score_, goal.mean, goal.series));
        };
        lines << sentence("findings paper", "Highest mean: %1; lowest: %2.")
                     .arg(named(*highest), named(*lowest));
    }

    const PlanYear& year_;
    const Score& score_;
    std::vector<const SeriesRates*> rows_;
};

} // namespace

void addKeyFindings(
    std::vector<Block>& blocks, const PlanYear& year, const Score& score, const std::vector<size_t>& series)
{
    const KeyFindings findings(year, score, series);
    const QStringList lines = findings.lines();
    if (lines.isEmpty())
        return;
    const SourceRecord source = sourceOf(year.period().id);
    Heading heading;
    heading.level = 2;
    heading.text = sentence("findings paper", "Key findings");
    heading.source = source;
    blocks.push_back(Space{2});
    blocks.push_back(KeepTogetherBegin{});
    blocks.push_back(heading);
    for (const QString& line : lines)
        blocks.push_back(bodyLine(QStringLiteral("・") + line, source));
    blocks.push_back(KeepTogetherEnd{});
    if (findings.hasRadar()) {
        ChartBlock radar = goalRadar({&score});
        radar.source = source;
        radar.heightMillimetres = 90;
        radar.leastMillimetres = 70;
        blocks.push_back(std::move(radar));
    }
}

} // namespace core
