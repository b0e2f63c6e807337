#include "core/scoring/balance.h"

#include "core/model/folded_width.h"

namespace core {

namespace {

constexpr DifferenceTerms differenceTerms[balanceDifferences.size()] = {
    {SupplyFigure::Secured, SupplyFigure::Forecast},
    {SupplyFigure::Provided, SupplyFigure::Demand},
    {SupplyFigure::Demand, SupplyFigure::Forecast},
    {SupplyFigure::Provided, SupplyFigure::Secured},
};

/// With the decimals that the terms were written with: exact, unless a term has more than can be printed.
Reading exactReading(const Fraction& value, int scale)
{
    const auto rounded = value.rounded(std::min(scale, maxDecimals));
    return rounded ? Reading(*rounded) : Reading(Missing::Unknowable);
}

BalanceFigure summedFigure(std::span<const Balance> terms, const QStringList& names, SupplyFigure which)
{
    BalanceFigure sum;
    std::vector<Fraction> known;
    int scale = 0;
    std::optional<Missing> reason;
    for (size_t i = 0; i < terms.size(); ++i) {
        const BalanceFigure& term = terms[i].figure(which);
        if (const auto number = term.reading.number()) {
            known.push_back(Fraction(*number));
            scale = std::max(scale, number->scale());
        } else if (term.reading.missing() != Missing::NotApplicable) {
            sum.missingTerms << names[qsizetype(i)];
            reason = reason ? reason : term.reading.missing();
            if (const auto part = term.knownPart ? term.knownPart->number() : std::nullopt) {
                known.push_back(Fraction(*part));
                scale = std::max(scale, part->scale());
            }
        }
    }
    const Reading added = exactReading(core::sumOf(known), scale);
    sum.reading = reason ? Reading(*reason) : known.empty() ? Reading(Missing::NotApplicable) : added;
    if (reason && !known.empty())
        sum.knownPart = added;
    return sum;
}

/// The different ones among the terms' texts, in order.
template <class IsSame>
QStringList differentTexts(std::span<const Balance> terms, QString Balance::*member, IsSame isSame)
{
    QStringList texts;
    for (const Balance& term : terms)
        if (std::none_of(
                texts.begin(), texts.end(), [&](const QString& text) { return isSame(text, term.*member); }))
            texts << term.*member;
    return texts;
}

void refuseSum(Balance& sum, NoSum reason, const QStringList& mixed)
{
    sum.noSum = reason;
    sum.mixed = mixed;
    sum.figures.fill({Missing::NoNumberSuits, {}, {}});
}

} // namespace

bool isSameUnit(const QString& left, const QString& right)
{
    return foldedWidth(left).trimmed() == foldedWidth(right).trimmed();
}

DifferenceTerms termsOf(BalanceDifference difference)
{
    return differenceTerms[size_t(difference)];
}

Reading differenceOf(const Balance& balance, BalanceDifference difference)
{
    const DifferenceTerms terms = termsOf(difference);
    const Reading& minuend = balance.figure(terms.minuend).reading;
    const Reading& subtrahend = balance.figure(terms.subtrahend).reading;
    if (!minuend.isNumber())
        return *minuend.missing();
    if (!subtrahend.isNumber())
        return *subtrahend.missing();
    const Decimal whole = *minuend.number();
    const Decimal part = *subtrahend.number();
    return exactReading(Fraction(whole) - Fraction(part), std::max(whole.scale(), part.scale()));
}

Balance sumOf(std::span<const Balance> terms, const QStringList& names)
{
    Q_ASSERT(!terms.empty() && qsizetype(terms.size()) == names.size());
    Balance sum;
    sum.year = terms.front().year;
    sum.unit = terms.front().unit;
    sum.referenceDate = terms.front().referenceDate;
    sum.terms = names;
    sum.isReviewed
        = std::all_of(terms.begin(), terms.end(), [](const Balance& term) { return term.isReviewed; });
    const QStringList units = differentTexts(terms, &Balance::unit, isSameUnit);
    const QStringList dates = differentTexts(terms, &Balance::referenceDate, isSameReferenceDate);
    const auto refused = std::find_if(
        terms.begin(), terms.end(), [](const Balance& term) { return term.noSum.has_value(); });
    if (refused != terms.end())
        refuseSum(sum, *refused->noSum, refused->mixed);
    else if (units.size() > 1)
        refuseSum(sum, NoSum::MixedUnits, units);
    else if (dates.size() > 1)
        refuseSum(sum, NoSum::MixedDates, dates);
    else
        for (const SupplyFigure which : supplyFigures)
            sum.figures[size_t(which)] = summedFigure(terms, names, which);
    return sum;
}

DemandRatio demandRatioOf(const Balance& balance)
{
    if (!balance.isReviewed)
        return NoRatio::NotReviewed;
    const auto forecast = balance.figure(SupplyFigure::Forecast).reading.number();
    const auto demand = balance.figure(SupplyFigure::Demand).reading.number();
    if (!forecast)
        return NoRatio::ForecastMissing;
    if (!demand)
        return NoRatio::DemandMissing;
    if (forecast->isNegative() || demand->isNegative())
        return NoRatio::NegativeNumber;
    const auto ratio = Fraction(*demand).dividedBy(Fraction(*forecast));
    if (!ratio)
        return NoRatio::ForecastZero;
    return *ratio * Fraction(100);
}

Review reviewOf(const DemandRatio& ratio, const ReviewLimits& limits)
{
    const Fraction* percent = std::get_if<Fraction>(&ratio);
    if (!percent)
        return Review::Undecided;
    if (*percent <= Fraction(limits.low))
        return Review::DemandBelow;
    return *percent >= Fraction(limits.high) ? Review::DemandAbove : Review::NotNeeded;
}

} // namespace core
