#include "core/scoring/balance_explain.h"

#include "core/model/joined.h"
#include "core/model/records.h"
#include "core/scoring/rate.h"

namespace core {

namespace {

constexpr const char* figureColumns[supplyFigures.size()] = {"forecast", "secured", "demand", "provided"};

QString listed(const QStringList& names)
{
    return names.join(QStringLiteral("、"));
}

/// A signed difference shows its sign in ▲; a term of a formula is printed as it was entered.
QString termText(const Balance& balance, SupplyFigure which)
{
    return sentence("balance", "%1 %2").arg(figureLabel(which), printed(balance.figure(which).reading));
}

QString noSumText(const Balance& balance)
{
    return sentence("balance", "%1: %2.").arg(wordLabel(*balance.noSum), listed(balance.mixed));
}

/// Why the first of two figures is missing that is.
QString missingText(const Balance& balance, SupplyFigure first, SupplyFigure second)
{
    const SupplyFigure lacking = balance.figure(first).reading.isNumber() ? second : first;
    return sentence("balance", "%1 (%2)").arg(figureLabel(lacking), printed(balance.figure(lacking).reading));
}

QString percentText(const Fraction& percent)
{
    const QString printedPercent = printedRate(percent);
    const auto rounded = percent.rounded(rateDecimals);
    if (rounded && Fraction(*rounded) == percent)
        return printedPercent;
    return sentence("balance", "%1 (exactly %2 %)").arg(printedPercent, percent.toText());
}

QString limitText(const Decimal& limit)
{
    return printed(limit) + u'%';
}

} // namespace

QString figureLabel(SupplyFigure which)
{
    const KindInfo& kind = kindInfo(kindOf<Supply>());
    return kind.fields[size_t(kind.fieldOf(QString::fromLatin1(figureColumns[size_t(which)])))]
        .translatedLabel();
}

QString balanceArea(const Balance& balance)
{
    return balance.area ? balance.areaName : sentence("balance", "All areas");
}

QString balanceService(const Balance& balance)
{
    return balance.service ? balance.serviceName : sentence("balance", "Total of %1").arg(balance.unit);
}

QString balanceName(const Balance& balance)
{
    QStringList parts{
        balanceArea(balance), balanceService(balance), printed(balance.year), balance.referenceDate};
    return joined(parts);
}

QString printedFigure(const BalanceFigure& figure)
{
    const QString text = printed(figure.reading);
    return figure.knownPart ? sentence("balance", "%1 (known part %2)").arg(text, printed(*figure.knownPart))
                            : text;
}

QString printedRatio(const DemandRatio& ratio)
{
    const Fraction* percent = std::get_if<Fraction>(&ratio);
    return percent ? printedRate(*percent) : wordLabel(std::get<NoRatio>(ratio));
}

QString explainedFigure(const Balance& balance, SupplyFigure which)
{
    const BalanceFigure& figure = balance.figure(which);
    if (balance.noSum)
        return noSumText(balance);
    if (!balance.isSum())
        return sentence("balance", "%1 as entered: %2").arg(figureLabel(which), printed(figure.reading));
    if (figure.missingTerms.isEmpty())
        return sentence("balance", "%1, sum of %2 = %3")
            .arg(figureLabel(which), listed(balance.terms), printed(figure.reading));
    const QString missing
        = sentence("balance", "The sum of %1 is not known: there is no number for %2 (%3).")
              .arg(listed(balance.terms), listed(figure.missingTerms), printed(figure.reading));
    if (!figure.knownPart)
        return missing;
    return sentence("balance", "%1 The known part is %2.").arg(missing, printed(*figure.knownPart));
}

QString explainedDifference(const Balance& balance, BalanceDifference difference)
{
    if (balance.noSum)
        return noSumText(balance);
    const DifferenceTerms terms = termsOf(difference);
    const Reading result = differenceOf(balance, difference);
    if (!result.isNumber())
        return sentence("balance", "%1 − %2 cannot be calculated: there is no number for %3.")
            .arg(figureLabel(terms.minuend), figureLabel(terms.subtrahend),
                missingText(balance, terms.minuend, terms.subtrahend));
    return sentence("balance", "%1 − %2 = %3")
        .arg(termText(balance, terms.minuend), termText(balance, terms.subtrahend), printed(result));
}

QString explainedRatio(const Balance& balance)
{
    if (balance.noSum)
        return noSumText(balance);
    const DemandRatio ratio = demandRatioOf(balance);
    if (const NoRatio* reason = std::get_if<NoRatio>(&ratio))
        return sentence("balance", "Demand is not compared with the forecast: %1.").arg(wordLabel(*reason));
    return sentence("balance", "%1 ÷ %2 = %3")
        .arg(termText(balance, SupplyFigure::Demand), termText(balance, SupplyFigure::Forecast),
            percentText(std::get<Fraction>(ratio)));
}

QString explainedReview(const Balance& balance, const ReviewLimits& limits)
{
    const DemandRatio ratio = demandRatioOf(balance);
    const QString equation = explainedRatio(balance);
    switch (reviewOf(ratio, limits)) {
    case Review::Undecided:
        break;
    case Review::NotNeeded:
        return sentence("balance", "%1. Between %2 and %3: no review needed.")
            .arg(equation, limitText(limits.low), limitText(limits.high));
    case Review::DemandBelow:
        return sentence("balance", "%1. At most %2: the plan is to be reviewed.")
            .arg(equation, limitText(limits.low));
    case Review::DemandAbove:
        return sentence("balance", "%1. At least %2: the plan is to be reviewed.")
            .arg(equation, limitText(limits.high));
    }
    return equation;
}

} // namespace core
