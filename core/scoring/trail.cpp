#include "core/scoring/trail.h"

#include "core/model/edits.h"
#include "core/scoring/equation.h"
#include "core/scoring/explain.h"
#include "core/scoring/explain_no_rate.h"
#include "core/scoring/milestone_status.h"
#include "core/scoring/way.h"

namespace core {

namespace {

QString withNotes(const QString& text, const QStringList& notes)
{
    return sentence("explain", "%1 (%2)").arg(text, notes.join(QStringLiteral("、")));
}

/// Gathers the lines of one series.
class Trail {
public:
    Trail(const Plan& plan, const Score& score, const SeriesScore& series, bool showsInternal)
        : plan_(plan)
        , score_(score)
        , series_(series)
        , rates_(series.rates)
        , showsInternal_(showsInternal)
    {
    }

    std::vector<TrailLine> lines()
    {
        addFormula();
        addActual();
        add(TrailStep::Sum, explainedSum(rates_, rates_.firstYear));
        addTarget();
        const bool isNumberShown = !hidesNumber();
        if (isNumberShown)
            add(TrailStep::NumberOfTarget, explainedTargetNumber(rates_, showsInternal_));
        addBaseline();
        if (isNumberShown)
            addPath();
        addMilestones();
        if (!isJudgedOtherwise())
            add(TrailStep::Achievement, equation());
        if (isNumberShown || rates_.counting == Rate(NoRate::ByDifference))
            add(TrailStep::Difference, difference());
        add(TrailStep::Change, explainedChange(rates_, showsInternal_));
        addOutcome();
        addRounding();
        add(TrailStep::Scheme, explainedScheme(plan_, score_));
        if (!hidesRate())
            add(TrailStep::Tested, tested());
        add(TrailStep::Grade, grade());
        addDenominator();
        return std::move(lines_);
    }

private:
    void add(TrailStep step, const QString& text)
    {
        if (!text.isEmpty())
            lines_.push_back({step, text});
    }

    bool hidesNumber() const
    {
        return !showsInternal_ && rates_.target && rates_.target->number
            && isNumberInternal(rates_.target->kind);
    }
    bool hidesRate() const { return !showsInternal_ && isRateInternal(rates_); }

    /// By the difference or the direction: those steps say it.
    bool isJudgedOtherwise() const
    {
        return rates_.counting == Rate(NoRate::ByDifference) || rates_.counting == Rate(NoRate::ByChange);
    }

    QString equation() const
    {
        return hidesRate()
            ? sentence("trail",
                "Calculated with internal numbers of the target; they are not printed, nor is the rate, from "
                "which they would follow.")
            : explainedCounting(rates_);
    }

    QString grade() const
    {
        if (series_.computed.reason == NoGrade::NoRate)
            return equation();
        const Grade* grade = plan_.find(series_.computed.grade);
        return grade && hidesRate()
            ? sentence("trail", "“%1” by the bands of “%2”.").arg(grade->code, score_.schemeName)
            : hidesRate() ? wordLabel(series_.computed.reason.value_or(NoGrade::NoRate))
                          : explainedGrade(plan_, score_, series_);
    }

    QString difference() const
    {
        return hidesNumber()
            ? sentence("trail", "Judged by the difference from an internal number, which is not printed.")
            : explainedDifference(rates_);
    }

    void addFormula()
    {
        if (!rates_.countingFormula && rates_.target && isJudged(*rates_.target))
            return add(
                TrailStep::Formula, sentence("trail", "A person judges whether it is reached; no rate"));
        const QString name = rates_.countingFormula ? wordLabel(*rates_.countingFormula)
                                                    : wordLabel(rates_.indicator.formula);
        const bool isChosen = rates_.indicator.formula != RateFormula::ByDirection;
        add(TrailStep::Formula,
            isChosen ? sentence("trail", "%1, as set for this indicator").arg(name)
                     : sentence("trail", "%1, by the direction “%2” and the kind of the target")
                           .arg(name, wordLabel(rates_.indicator.direction)));
    }

    void addActual()
    {
        const ActualOfYear& actual = rates_.actual;
        QStringList notes{printed(rates_.year)};
        if (actual.isProvisional)
            notes << sentence("trail", "provisional");
        const Value* value = valueIn(plan_, rates_.series, rates_.year);
        const QString& own = value ? value->source : QString();
        const QString source = own.isEmpty() ? rates_.indicator.source : own;
        notes << (source.isEmpty() ? sentence("trail", "no source given")
                                   : sentence("trail", "source: %1").arg(source));
        add(TrailStep::Actual,
            withNotes(printed(actual.reading, rates_.indicator.decimals)
                    + (actual.reading.isNumber() ? rates_.indicator.unit : QString()),
                notes));
    }

    void addTarget()
    {
        if (!rates_.target)
            return;
        const Target& target = *rates_.target;
        QStringList notes{sentence("trail", "for %1").arg(printed(target.year)),
            sentence("trail", "in force since %1").arg(printed(target.fromYear))};
        if (target.decidedOn)
            notes << sentence("trail", "decided on %1").arg(printedDate(*target.decidedOn));
        if (!target.reason.isEmpty())
            notes << target.reason;
        add(TrailStep::Target, withNotes(printedTarget(target, rates_.indicator.decimals), notes));
    }

    void addBaseline()
    {
        if (rates_.baseline == Reading())
            return;
        const QString year = rates_.baselineYear
            ? printed(*rates_.baselineYear)
            : sentence("trail", "without a year, taken as %1").arg(printed(rates_.pathBegin()));
        add(TrailStep::Baseline,
            withNotes(printed(rates_.baseline, rates_.indicator.decimals)
                    + (rates_.baseline.isNumber() ? rates_.indicator.unit : QString()),
                {year}));
    }

    void addPath()
    {
        const auto value = rates_.pathValue();
        if (!value || rates_.isKept())
            return;
        add(TrailStep::Path,
            sentence("trail", "By %1 %2 is expected (%3, from %4 to %5)")
                .arg(printed(rates_.year), printedLike(rates_, *value) + rates_.indicator.unit,
                    wordLabel(rates_.indicator.path), printed(rates_.pathBegin()),
                    printed(rates_.target->year)));
    }

    void addMilestones()
    {
        QStringList lines;
        for (const Milestone* each : byRank(rowsOf(plan_, &Milestone::series, rates_.series))) {
            const auto dated = [](const std::optional<QDate>& date) {
                return date ? printedDate(*date) : sentence("trail", "none");
            };
            lines << sentence("trail", "%1: due %2, reached %3 (%4)")
                         .arg(each->name, dated(each->dueOn), dated(each->reachedOn),
                             wordLabel(statusOn(*each, rates_.year.lastDay())));
        }
        add(TrailStep::Milestones, lines.join(sentence("trail", "; ")));
    }

    void addOutcome()
    {
        const bool isToBeJudged = rates_.target && isJudged(*rates_.target) && rates_.milestones.all == 0;
        if (!rates_.isReached && isToBeJudged && rates_.counting != Rate(NoRate::NotJudged))
            add(TrailStep::Outcome, explainedReason(NoRate::NotJudged));
        if (!rates_.isReached)
            return;
        add(TrailStep::Outcome,
            *rates_.isReached ? sentence("trail", "The target is reached.")
                              : sentence("trail", "The target is missed."));
    }

    void addRounding()
    {
        if (!percentOf(rates_.counting))
            return;
        const GradeScheme* scheme = plan_.find(score_.scheme);
        const QString print
            = sentence("trail", "Rates are rounded half up to one decimal when they are printed");
        if (!scheme || !series_.computed.tested)
            add(TrailStep::Rounding, sentence("trail", "%1.").arg(print));
        else if (scheme->testDecimals)
            add(TrailStep::Rounding,
                sentence("trail", "%1; for the bands they are rounded once to %2 decimals.")
                    .arg(print, QString::number(*scheme->testDecimals)));
        else
            add(TrailStep::Rounding,
                sentence("trail", "%1; the bands are compared with the exact rate.").arg(print));
    }

    QString tested() const
    {
        const GradeScheme* scheme = plan_.find(score_.scheme);
        const auto formula = scheme ? formulaOf(scheme->tested) : std::nullopt;
        return formula ? sentence("trail", "%1: %2").arg(wordLabel(*formula), explainedRate(rates_, *formula))
                       : QString();
    }

    void addDenominator() { add(TrailStep::Denominator, partInMeans()); }

    QString partInMeans() const
    {
        const Indicator& indicator = rates_.indicator;
        if (!percentOf(rates_.counting))
            return sentence("trail", "There is no rate, so the averages leave it out.");
        if (series_.isTotal && isBesideOthers())
            return sentence("trail", "It is the total of other series, so the averages leave it out.");
        if (isWeightless())
            return sentence("trail", "Its weight is 0, so the averages leave it out.");
        return indicator.seriesRule != SeriesRule::Each && isBesideOthers()
            ? sentence("trail", "It is part of the averages as one value with the indicator's other series.")
            : sentence("trail", "The rate is part of the averages.");
    }

    bool isBesideOthers() const
    {
        return std::any_of(score_.series.begin(), score_.series.end(), [this](const SeriesScore& other) {
            return other.rates.indicator.id == rates_.indicator.id && other.rates.series != rates_.series
                && !other.isTotal;
        });
    }

    bool isWeightless() const
    {
        const auto isOwner
            = [this](const ProjectScore& project) { return project.project == rates_.indicator.project; };
        const auto owner = std::find_if(score_.projects.begin(), score_.projects.end(), isOwner);
        return series_.weight.isZero() || (owner != score_.projects.end() && owner->weight.isZero());
    }

    const Plan& plan_;
    const Score& score_;
    const SeriesScore& series_;
    const SeriesRates& rates_;
    const bool showsInternal_;
    std::vector<TrailLine> lines_;
};

} // namespace

std::vector<TrailLine> trailOf(
    const Plan& plan, const Score& score, const SeriesScore& series, bool showsInternal)
{
    return Trail(plan, score, series, showsInternal).lines();
}

QString explainedScheme(const Plan& plan, const Score& score)
{
    if (!score.scheme)
        return {};
    const std::vector<const SchemeUse*> uses = rowsOf(plan, &SchemeUse::plan, *score.period);
    const SchemeUse* use = versionAsOf(uses, score.year, false);
    if (!use || use->scheme != *score.scheme)
        return sentence("trail", "“%1”, by its own years").arg(score.schemeName);
    QStringList notes{sentence("trail", "in force since %1").arg(printed(use->fromYear))};
    if (use->decidedOn)
        notes << sentence("trail", "decided on %1").arg(printedDate(*use->decidedOn));
    if (!use->reason.isEmpty())
        notes << use->reason;
    return withNotes(QStringLiteral("「%1」").arg(score.schemeName), notes);
}

} // namespace core
