// Figures, differences, sums and the review rule on published tables (domain §7, §8; acceptance-cases 8, 20).
#include "tests/core/scoring/balance_fixture.h"

using namespace scoring;
using namespace Qt::StringLiterals;

namespace {

/// A balance alone, without a plan.
Balance balance(Reading forecast, Reading secured = {}, Reading demand = {}, Reading provided = {})
{
    Balance made;
    made.unit = u"人"_s;
    made.referenceDate = u"4月1日"_s;
    for (const auto& [which, reading] :
        {std::pair(SupplyFigure::Forecast, forecast), {SupplyFigure::Secured, secured},
            {SupplyFigure::Demand, demand}, {SupplyFigure::Provided, provided}})
        made.figures[size_t(which)].reading = reading;
    return made;
}

Balance withUnit(Balance made, const QString& unit)
{
    made.unit = unit;
    return made;
}

Balance atDate(Balance made, const QString& date)
{
    made.referenceDate = date;
    return made;
}

Balance added(const std::vector<Balance>& terms)
{
    QStringList names;
    for (size_t i = 0; i < terms.size(); ++i)
        names << QString(QChar(u'a' + int(i)));
    return sumOf(terms, names);
}

Review reviewAt(const char* demand)
{
    return reviewOf(demandRatioOf(balance(Decimal(100), {}, number(demand))));
}

} // namespace

TEST_CASE("Supply less demand is signed and printed with ▲ (加古川市, 区域B・区域C・時間外保育)")
{
    struct Row {
        int secured;
        std::vector<int> forecasts;
        QStringList printed;
    };
    const Row rows[] = {
        {596, {576, 567, 558, 555, 551}, {u"20"_s, u"29"_s, u"38"_s, u"41"_s, u"45"_s}},
        {995, {995, 944, 896, 823, 771}, {u"0"_s, u"51"_s, u"99"_s, u"172"_s, u"224"_s}},
        {3479, {1431, 1675, 1623, 1562, 1512, 1478},
            {u"2,048"_s, u"1,804"_s, u"1,856"_s, u"1,917"_s, u"1,967"_s, u"2,001"_s}},
        {596, {616}, {u"▲20"_s}},
    };
    for (const Row& row : rows) {
        QStringList printed;
        for (const int forecast : row.forecasts)
            printed << differenceText(
                balance(Decimal(forecast), Decimal(row.secured)), BalanceDifference::PlannedSurplus);
        CHECK(printed == row.printed);
    }
}

TEST_CASE("Demand against forecast (放課後児童クラブ 様式3-2): ▲12, 71, 164")
{
    CHECK(differenceText(balance(Decimal(1425), {}, Decimal(1413)), BalanceDifference::DemandDeviation)
        == u"▲12");
    CHECK(differenceText(balance(Decimal(1425), {}, Decimal(1496)), BalanceDifference::DemandDeviation)
        == u"71");
    CHECK(differenceText(balance(Decimal(1441), {}, Decimal(1605)), BalanceDifference::DemandDeviation)
        == u"164");
}

TEST_CASE("An empty future year stays empty: the published ▲1,749 and ▲1,809 do not happen")
{
    for (const int forecast : {1749, 1809}) {
        const Balance future = balance(Decimal(forecast));
        CHECK(differenceOf(future, BalanceDifference::DemandDeviation) == Reading(Missing::NotEntered));
        CHECK(differenceText(future, BalanceDifference::DemandDeviation) != u"▲1,749");
        CHECK(std::get<NoRatio>(demandRatioOf(future)) == NoRatio::DemandMissing);
        CHECK(reviewOf(demandRatioOf(future)) == Review::Undecided);
    }
}

TEST_CASE("A real zero is subtracted, a reason in its place is passed on")
{
    CHECK(differenceText(balance(Decimal(1749), {}, Decimal(0)), BalanceDifference::DemandDeviation)
        == u"▲1,749");
    CHECK(differenceOf(balance(Decimal(5), {}, Missing::BeingCounted), BalanceDifference::DemandDeviation)
        == Reading(Missing::BeingCounted));
    CHECK(differenceOf(balance(Missing::NotApplicable, Decimal(3)), BalanceDifference::PlannedSurplus)
        == Reading(Missing::NotApplicable));
    CHECK(
        differenceOf(balance(Missing::NotApplicable, Missing::Unknowable), BalanceDifference::PlannedSurplus)
        == Reading(Missing::Unknowable));
}

TEST_CASE("Every difference subtracts what its name says, and keeps the decimals")
{
    const Balance one = balance(number("10"), number("12.5"), number("20"), number("25.25"));
    CHECK(differenceText(one, BalanceDifference::PlannedSurplus) == u"2.5");
    CHECK(differenceText(one, BalanceDifference::ActualSurplus) == u"5.25");
    CHECK(differenceText(one, BalanceDifference::DemandDeviation) == u"10");
    CHECK(differenceText(one, BalanceDifference::SupplyDeviation) == u"12.75");
}

TEST_CASE("A sum with a missing term is missing, and names it beside the known part")
{
    const Balance sum = added({balance(Decimal(1)), balance(Missing::BeingCounted), balance(Decimal(2))});
    CHECK(sum.figure(SupplyFigure::Forecast).reading == Reading(Missing::BeingCounted));
    CHECK(sum.figure(SupplyFigure::Forecast).missingTerms == QStringList{u"b"_s});
    CHECK(sum.figure(SupplyFigure::Forecast).knownPart == Reading(Decimal(3)));
    CHECK(std::get<NoRatio>(demandRatioOf(sum)) == NoRatio::ForecastMissing);
}

TEST_CASE("A sum of which no term is known has no known part")
{
    const Balance sum = added({balance({}), balance({})});
    CHECK(sum.figure(SupplyFigure::Forecast).reading == Reading(Missing::NotEntered));
    CHECK_FALSE(sum.figure(SupplyFigure::Forecast).knownPart);
}

TEST_CASE("対象外 has nothing to count: it is left out of a sum, and alone gives 対象外")
{
    CHECK(added({balance(Decimal(4)), balance(Missing::NotApplicable)}).figure(SupplyFigure::Forecast).reading
        == Reading(Decimal(4)));
    CHECK(added({balance(Missing::NotApplicable), balance(Missing::NotApplicable)})
              .figure(SupplyFigure::Forecast)
              .reading
        == Reading(Missing::NotApplicable));
}

TEST_CASE("Different units and different reference dates are not added up, and the sum says so")
{
    const Balance people = balance(Decimal(1));
    const Balance units = added({people, withUnit(people, u"人日"_s)});
    CHECK(units.noSum == NoSum::MixedUnits);
    CHECK(units.mixed == QStringList{u"人"_s, u"人日"_s});
    CHECK_FALSE(units.figure(SupplyFigure::Forecast).reading.isNumber());
    const Balance dates = added({people, atDate(people, u"5月1日"_s)});
    CHECK(dates.noSum == NoSum::MixedDates);
    CHECK(dates.mixed == QStringList{u"4月1日"_s, u"5月1日"_s});
    CHECK_FALSE(differenceOf(dates, BalanceDifference::PlannedSurplus).isNumber());
    CHECK(added({people, dates}).noSum == NoSum::MixedDates);
    CHECK(added({people, withUnit(atDate(people, u"４月１日"_s), u" 人"_s)})
              .figure(SupplyFigure::Forecast)
              .reading
        == Reading(Decimal(2)));
}

TEST_CASE("90 % and 110 % of the forecast are reviewed, 90.1 % and 109.9 % are not")
{
    CHECK(reviewAt("89.9") == Review::DemandBelow);
    CHECK(reviewAt("90") == Review::DemandBelow);
    CHECK(reviewAt("90.1") == Review::NotNeeded);
    CHECK(reviewAt("109.9") == Review::NotNeeded);
    CHECK(reviewAt("110") == Review::DemandAbove);
    CHECK(reviewAt("110.1") == Review::DemandAbove);
    CHECK(reviewAt("0") == Review::DemandBelow);
}

TEST_CASE("The limits are compared with the exact ratio, not with the printed one")
{
    // 9,004 of 10,000 prints as 90.0%.
    const DemandRatio ratio = demandRatioOf(balance(Decimal(10000), {}, Decimal(9004)));
    CHECK(printedRatio(ratio) == u"90.0%");
    CHECK(reviewOf(ratio) == Review::NotNeeded);
    CHECK(reviewOf(demandRatioOf(balance(Decimal(3), {}, Decimal(1)))) == Review::DemandBelow);
}

TEST_CASE("The limits of the review are the city's to change")
{
    const DemandRatio ratio = demandRatioOf(balance(Decimal(100), {}, Decimal(92)));
    CHECK(reviewOf(ratio) == Review::NotNeeded);
    CHECK(reviewOf(ratio, {Decimal(95), Decimal(105)}) == Review::DemandBelow);
    CHECK(reviewOf(ratio, {Decimal(80), Decimal(92)}) == Review::DemandAbove);
}

TEST_CASE("No ratio: a forecast of zero, a missing side, a negative number, a service outside the rule")
{
    CHECK(std::get<NoRatio>(demandRatioOf(balance(Decimal(0), {}, Decimal(3)))) == NoRatio::ForecastZero);
    CHECK(std::get<NoRatio>(demandRatioOf(balance(Decimal(0), {}, Decimal(0)))) == NoRatio::ForecastZero);
    CHECK(std::get<NoRatio>(demandRatioOf(balance({}, {}, Decimal(3)))) == NoRatio::ForecastMissing);
    CHECK(std::get<NoRatio>(demandRatioOf(balance(Decimal(-5), {}, Decimal(3)))) == NoRatio::NegativeNumber);
    Balance excluded = balance(Decimal(100), {}, Decimal(10));
    excluded.isReviewed = false;
    CHECK(std::get<NoRatio>(demandRatioOf(excluded)) == NoRatio::NotReviewed);
    CHECK(reviewOf(demandRatioOf(excluded)) == Review::Undecided);
}

TEST_CASE("Every number of a balance says how it was calculated")
{
    const Balance club = balance(Decimal(1425), Decimal(1500), Decimal(1413));
    for (const QString& number : {u"1,500"_s, u"1,425"_s, u"75"_s})
        CHECK(explainedDifference(club, BalanceDifference::PlannedSurplus).contains(number));
    for (const QString& number : {u"1,413"_s, u"1,425"_s, u"99.2%"_s, u"1884/19"_s})
        CHECK(explainedRatio(club).contains(number));
    CHECK(explainedReview(club).contains(u"110%"));
    CHECK_FALSE(explainedRatio(balance(Decimal(100), {}, Decimal(90))).contains(u"/"));
    CHECK(explainedDifference(club, BalanceDifference::ActualSurplus)
              .contains(figureLabel(SupplyFigure::Provided)));
    const Balance sum = added({balance(Decimal(1)), balance(Missing::BeingCounted)});
    for (const QString& part : {u"b"_s, missingWord(Missing::BeingCounted), u"1"_s})
        CHECK(explainedFigure(sum, SupplyFigure::Forecast).contains(part));
    CHECK(printedFigure(sum.figure(SupplyFigure::Forecast)).contains(u"1"));
    CHECK(explainedFigure(added({club, club}), SupplyFigure::Demand).contains(u"2,826"));
    CHECK(explainedDifference(added({club, atDate(club, {})}), BalanceDifference::PlannedSurplus)
              .contains(u"4月1日"));
}
