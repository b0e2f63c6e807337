#include "core/scoring/quality.h"

#include "core/model/edits.h"
#include "core/model/folded_width.h"
#include "core/scoring/printed_number.h"
#include "core/scoring/quality_ratio.h"
#include "core/scoring/way.h"

namespace core {

namespace {

Fraction magnitude(const Fraction& number)
{
    return number.sign() < 0 ? -number : number;
}

/// The power of ten that `a` and `b` differ by, within a fifth of it; nullopt for other differences, for
/// zero, and where the signs differ.
std::optional<qint64> powerBetween(const Fraction& a, const Fraction& b)
{
    if (a.sign() * b.sign() <= 0)
        return std::nullopt;
    const Fraction larger = std::max(magnitude(a), magnitude(b));
    const Fraction smaller = std::min(magnitude(a), magnitude(b));
    for (qint64 power = 10; power <= 1'000'000'000; power *= 10) {
        const Fraction whole = smaller * Fraction(power);
        if (larger >= whole * Decimal(8, 1) && larger <= whole * Decimal(12, 1))
            return power;
    }
    return std::nullopt;
}

bool hasOneDigit(const Decimal& number)
{
    return qAbs(number.coefficient()) < 10;
}

/// A target whose number is printed and can be divided by.
bool isPlainNumber(const Target& target)
{
    using enum TargetKind;
    return target.number
        && (target.kind == Number || target.kind == AtLeast || target.kind == AtMost || target.kind == Below);
}

/// Whether a series with this target can do without a baseline.
bool needsNoBaseline(TargetKind kind)
{
    using enum TargetKind;
    static constexpr TargetKind kinds[]
        = {Words, Continue, Establish, Range, RelativeToSeries, RelativeToPrevious};
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

/// One series of the year.
class QualityExaminer {
public:
    QualityExaminer(
        const Measures& measures, const SeriesRates& rates, FiscalYear firstYear, const QString& what)
        : measures_(measures)
        , rates_(rates)
        , indicator_(rates.indicator)
        , firstYear_(firstYear)
        , what_(what)
        , value_(valueIn(measures, rates.series, rates.year))
        , number_(value_ ? value_->reading.number() : std::nullopt)
    {
    }

    std::vector<Finding> examine();

private:
    void examineLastYear();
    void examineJump();
    void examineUnit();
    void examineTotal();
    void examineRatio();
    void examineTargetYear();
    void examineEase();
    void examineLastYearsActual();
    void examineSource();
    void examineBaseline();

    std::optional<FiscalYear> yearBefore() const;
    std::optional<Decimal> numberBefore() const;
    std::optional<Fraction> actualIn(FiscalYear year) const;
    bool isMetEasily(const Target& target, const Fraction& actual) const;
    QString text(const Decimal& number) const { return printed(number, indicator_.decimals); }
    QString text(const Fraction& number) const { return printedCalculated(number, indicator_.decimals); }
    void add(FindingKind kind, const QString& words, std::optional<RecordRef> record = std::nullopt)
    {
        found_.push_back({kind, record.value_or(RecordRef{kindOf<Series>(), rates_.series.uuid}),
            std::nullopt, words, true});
    }

    const Measures& measures_;
    const SeriesRates& rates_;
    const Indicator& indicator_;
    FiscalYear firstYear_;
    QString what_;
    const Value* value_; ///< Null when not entered.
    std::optional<Decimal> number_;
    std::vector<Finding> found_;
};

std::vector<Finding> QualityExaminer::examine()
{
    examineLastYear();
    examineJump();
    examineUnit();
    examineTotal();
    examineRatio();
    examineTargetYear();
    examineEase();
    examineLastYearsActual();
    examineSource();
    examineBaseline();
    return std::move(found_);
}

/// The year before, or the survey before; nullopt before the first survey.
std::optional<FiscalYear> QualityExaminer::yearBefore() const
{
    if (indicator_.surveyYears.years.empty())
        return rates_.year.previous();
    std::optional<FiscalYear> before;
    for (const FiscalYear year : indicator_.surveyYears.years)
        if (year < rates_.year)
            before = year;
    return before;
}

std::optional<Decimal> QualityExaminer::numberBefore() const
{
    const auto year = yearBefore();
    return year ? readingIn(measures_, indicator_, rates_.series, *year).number() : std::nullopt;
}

void QualityExaminer::examineLastYear()
{
    const auto before = numberBefore();
    const bool staysByRule = indicator_.direction == Direction::Keep
        || indicator_.formula == RateFormula::Milestones
        || (rates_.target
            && (rates_.target->kind == TargetKind::Keep || rates_.target->kind == TargetKind::ArrowFlat));
    if (!number_ || before != number_ || hasOneDigit(*number_) || staysByRule)
        return;
    if (*number_ == Decimal(100) && foldedWidth(indicator_.unit) == QLatin1String("%"))
        return;
    add(FindingKind::SameAsLastYear,
        sentence("findings", "%1: the value of %2 is the same as that of %3 (%4).")
            .arg(what_, printed(rates_.year), printed(*yearBefore()), text(*number_)));
}

void QualityExaminer::examineJump()
{
    const auto before = numberBefore();
    const auto baseline = rates_.baseline.number();
    const auto compared = before ? before : baseline;
    if (!number_ || !compared)
        return;
    const auto power = powerBetween(*number_, *compared);
    if (!power)
        return;
    const QString factor = printed(Decimal(*power));
    if (before)
        add(FindingKind::JumpOfTen,
            sentence("findings", "%1: %2 in %3 and %4 in %5 differ by a factor of about %6.")
                .arg(what_, text(*before), printed(*yearBefore()), text(*number_), printed(rates_.year),
                    factor));
    else
        add(FindingKind::JumpOfTen,
            sentence("findings", "%1: the baseline %2 and %3 in %4 differ by a factor of about %5.")
                .arg(what_, text(*baseline), text(*number_), printed(rates_.year), factor));
}

void QualityExaminer::examineUnit()
{
    if (!number_ || value_->unit.trimmed().isEmpty())
        return;
    if (foldedWidth(value_->unit).trimmed() != foldedWidth(indicator_.unit).trimmed())
        add(FindingKind::UnitDiffers,
            sentence(
                "findings", "%1: the source of the value %2 in %3 states the unit “%4”, the indicator “%5”.")
                .arg(what_, text(*number_), printed(rates_.year), value_->unit, indicator_.unit));
}

void QualityExaminer::examineTotal()
{
    if (const auto fault = totalFault(measures_, rates_, what_))
        add(FindingKind::TotalDiffers, *fault);
}

void QualityExaminer::examineRatio()
{
    if (!value_)
        return;
    const QString year = printed(rates_.year);
    if (value_->numerator.has_value() != value_->denominator.has_value()) {
        const QString words = value_->numerator
            ? sentence("findings", "%1: the value of %2 has a numerator (%3) but no denominator.")
            : sentence("findings", "%1: the value of %2 has a denominator (%3) but no numerator.");
        const Decimal given = value_->numerator ? *value_->numerator : *value_->denominator;
        add(FindingKind::RatioHalfGiven, words.arg(what_, year, printed(given)));
    }
    if (const auto fault = ratioFault(*value_, indicator_, what_))
        add(FindingKind::RatioDiffers, *fault);
}

void QualityExaminer::examineTargetYear()
{
    const Target* last = Way(measures_, rates_, firstYear_).lastTarget();
    if (!last || rates_.year <= last->year)
        return;
    add(FindingKind::TargetYearPast,
        sentence("findings", "%1: the last target (%2) was for %3; there is none for %4 or later.")
            .arg(
                what_, printedTarget(*last, indicator_.decimals), printed(last->year), printed(rates_.year)));
}

/// The actual that targets are compared with: the sum for a cumulative flow, else the year's own.
std::optional<Fraction> QualityExaminer::actualIn(FiscalYear year) const
{
    if (indicator_.accumulation == Accumulation::CumulativeFlow)
        return actualOf(measures_, indicator_, rates_.series, firstYear_, year).exact;
    const auto number = readingIn(measures_, indicator_, rates_.series, year).number();
    return number ? std::optional(Fraction(*number)) : std::nullopt;
}

/// 実績÷目標 ≥ 150 %, or 目標÷実績 when less is better; an actual of 0 is then any number of times better.
bool QualityExaminer::isMetEasily(const Target& target, const Fraction& actual) const
{
    if (!isPlainNumber(target) || *target.number <= Decimal(0) || actual.sign() < 0)
        return false;
    const Fraction number(*target.number);
    const Fraction half = Decimal(15, 1);
    if (indicator_.direction == Direction::Up)
        return actual >= number * half;
    return indicator_.direction == Direction::Down && number >= actual * half;
}

void QualityExaminer::examineEase()
{
    const auto before = yearBefore();
    const auto now = actualIn(rates_.year);
    const auto then = before ? actualIn(*before) : std::nullopt;
    const Target* targetThen = before ? targetFor(measures_, rates_.series, *before, *before) : nullptr;
    if (!now || !then || !rates_.target || !targetThen || !isMetEasily(*rates_.target, *now)
        || !isMetEasily(*targetThen, *then))
        return;
    add(FindingKind::TargetTooEasy,
        sentence("findings",
            "%1: the target was met by 150% or more two times running (%2: actual %3, target %4; %5: actual "
            "%6, "
            "target %7).")
            .arg(what_, printed(*before), text(*then), text(*targetThen->number), printed(rates_.year),
                text(*now), text(*rates_.target->number)));
}

void QualityExaminer::examineLastYearsActual()
{
    const auto before = yearBefore();
    const auto then = before ? actualIn(*before) : std::nullopt;
    if (!then || !rates_.target || !isPlainNumber(*rates_.target))
        return;
    const Fraction target(*rates_.target->number);
    const bool isUp = indicator_.direction == Direction::Up;
    const bool isDown = indicator_.direction == Direction::Down;
    if ((isUp && target < *then) || (isDown && target > *then))
        add(FindingKind::TargetBehindLastYear,
            sentence("findings", "%1: the target %2 for %3 is worse than the actual %4 of %5.")
                .arg(what_, text(target), printed(rates_.target->year), text(*then), printed(*before)));
}

void QualityExaminer::examineSource()
{
    if (!indicator_.source.trimmed().isEmpty())
        return;
    const auto lacksSource = [this](const Series* series) {
        const Value* value = valueIn(measures_, series->id, rates_.year);
        return value && value->reading.isNumber() && value->source.trimmed().isEmpty();
    };
    const auto& all = measures_.series.of(indicator_.id);
    const auto first = std::find_if(all.begin(), all.end(), lacksSource);
    if (first == all.end() || (*first)->id != rates_.series)
        return;
    add(FindingKind::SourceMissing,
        sentence("findings", "%1: neither the indicator nor its value %2 of %3 names a source.")
            .arg(what_, text(*number_), printed(rates_.year)),
        RecordRef{kindOf<Indicator>(), indicator_.id.uuid});
}

void QualityExaminer::examineBaseline()
{
    const bool addsUp = indicator_.accumulation == Accumulation::CumulativeFlow
        || indicator_.accumulation == Accumulation::SummedFlow;
    if (addsUp || indicator_.formula == RateFormula::Milestones
        || (rates_.target && needsNoBaseline(rates_.target->kind)))
        return;
    if (rates_.baseline.missing() == Missing::NotEntered)
        add(FindingKind::BaselineMissing, sentence("findings", "%1: there is no baseline.").arg(what_));
}

} // namespace

std::vector<Finding> qualityFindings(
    const Measures& measures, const SeriesRates& rates, FiscalYear firstYear, const QString& what)
{
    return QualityExaminer(measures, rates, firstYear, what).examine();
}

} // namespace core
