// The part of an indicator import that takes the numbers of a row: baseline, target, actual value and note.
#include "core/exchange/indicator_import.h"

#include "core/exchange/match_keys.h"
#include "core/model/edits.h"

#include <algorithm>

namespace core {

namespace {

using Column = ImportColumn;

// Nothing but what readTarget() fills in.
bool isSameTarget(const Target& a, const Target& b)
{
    return a.kind == b.kind && a.number == b.number && a.upper == b.upper
        && nameKey(a.words) == nameKey(b.words);
}

// 100, 100.0 and 「１００」 say the same.
QString claimKey(const QString& text)
{
    const std::optional<NumberText> number = readNumber(text);
    if (!number || !number->qualifier.isEmpty() || !number->bracketed.isEmpty())
        return titleKey(text);
    QString digits = number->number.toText();
    while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
        digits.chop(1);
    return digits + number->unit;
}

} // namespace

// Two rows of one file may say the same thing twice, but not two different things.
bool IndicatorImport::claim(
    const ImportRow& row, Column column, const Uuid& record, const QString& text, int year, int version)
{
    const auto [place, isNew]
        = claims_.try_emplace({record, int(column), year, version}, Claim{claimKey(text), row.row});
    if (isNew || place->second.key == claimKey(text))
        return true;
    refuse(row, column,
        sentence("import", "Row %1 of the file says something else about the same thing.")
            .arg(place->second.row));
    return false;
}

QString IndicatorImport::unitOf(Id<Series> series) const
{
    return builder_.plan().find(builder_.plan().find(series)->indicator)->unit;
}

void IndicatorImport::takeBaseline(const ImportRow& row, const Years& years, Id<Series> series)
{
    const QString text = row.text(Column::BaselineValue);
    const Result<Reading> reading = readActual(text, unitOf(series));
    if (reading && *reading == Reading())
        return;
    if (!claim(row, Column::BaselineValue, series.uuid, text))
        return;
    const Baseline* old = baselineOf(builder_.plan(), series);
    const bool isSame
        = old && reading && old->value == *reading && (!years.baseline || old->year == years.baseline);
    if (isSame)
        return;
    // Equal numbers keep the way they are written here: only the year is new then.
    const QString kept
        = old && reading && old->value == *reading && old->value.isNumber() ? old->value.toText() : text;
    apply(row, Column::BaselineValue,
        enterBaseline(builder_.plan(), context_.ids, series, years.baseline, kept));
}

void IndicatorImport::takeTarget(const ImportRow& row, const Years& years, Id<Series> series)
{
    const QString text = row.text(Column::TargetValue);
    if (const Result<Reading> nothing = readActual(text); nothing && *nothing == Reading())
        return;
    const FiscalYear year = years.target ? *years.target : *years.year;
    const FiscalYear printedIn = years.year.value_or(year);
    if (!claim(row, Column::TargetValue, series.uuid, text, year.year, years.year ? printedIn.year : 0))
        return;
    std::vector<const Target*> versions;
    if (!withTargets_.insert(series).second)
        versions = rowsOf(builder_.plan(), &Target::series, series);
    std::erase_if(versions, [&](const Target* each) { return each->year != year; });
    const Target* inForce = versionAsOf(versions, printedIn, !years.year);
    const Result<Target> target = readTarget(text, unitOf(series));
    if (target && inForce && isSameTarget(*target, *inForce))
        return;
    if (const std::optional<FiscalYear> from = targetFrom(row, years, series, inForce))
        apply(row, Column::TargetValue,
            enterTarget(builder_.plan(), context_.ids, series, year, text, {*from}));
}

// From which year on a target of the file holds: papers that are begun go on printing what they print.
std::optional<FiscalYear> IndicatorImport::targetFrom(
    const ImportRow& row, const Years& years, Id<Series> series, const Target* inForce)
{
    const Plan& plan = builder_.plan();
    const std::vector<FiscalYear> begun = begunYears(plan, *plan.find(plan.find(series)->indicator));
    if (years.year)
        return inForce || (!begun.empty() && begun.front() < *years.year) ? *years.year
                                                                          : firstVersionYear(series, years);
    if (begun.empty() || (inForce && begun.back() < inForce->fromYear))
        return inForce ? inForce->fromYear : firstVersionYear(series, years);
    const FiscalYear next = begun.back().next();
    const PlanPeriod* period = periodOf(series);
    if (period && next <= period->lastYear && next <= *years.target)
        return next;
    refuse(row, Column::TargetValue,
        sentence("import",
            "Sheets up to %1 are begun, and the row does not say in which fiscal year the target changes. "
            "Give that year in the column “%2”.")
            .arg(printed(begun.back()), importColumnTitle(Column::Year)));
    return std::nullopt;
}

// A first target holds from the plan's first year on, so that every year of it prints the target; earlier
// where the row is.
FiscalYear IndicatorImport::firstVersionYear(Id<Series> series, const Years& years) const
{
    const PlanPeriod* period = periodOf(series);
    const FiscalYear year = years.target ? *years.target : *years.year;
    return std::min({period ? period->firstYear : year, year, years.year.value_or(year)});
}

const PlanPeriod* IndicatorImport::periodOf(Id<Series> series) const
{
    const Plan& plan = builder_.plan();
    return planOf(plan, *plan.find(plan.find(series)->indicator));
}

void IndicatorImport::takeActual(const ImportRow& row, const Years& years, Id<Series> series)
{
    if (!row.cell(Column::Actual) || !years.year)
        return;
    const QString text = row.text(Column::Actual);
    if (!claim(row, Column::Actual, series.uuid, text, years.year->year))
        return;
    const Value* old = valueIn(builder_.plan(), series, *years.year);
    const Result<Reading> reading = readActual(text, unitOf(series));
    if (reading && (old ? old->reading : Reading()) == *reading)
        return;
    apply(row, Column::Actual, enterActual(builder_.plan(), context_.ids, series, *years.year, text));
}

void IndicatorImport::takeNote(
    const ImportRow& row, const Years& years, Id<Indicator> indicator, Id<Series> series)
{
    const QString note = row.text(Column::Note);
    if (note.isEmpty())
        return;
    if (!claim(row, Column::Note, years.year ? series.uuid : indicator.uuid, note,
            years.year.value_or(FiscalYear()).year))
        return;
    const KindInfo& info = kindInfo(kindOf<Indicator>());
    const Value* value = years.year ? valueIn(builder_.plan(), series, *years.year) : nullptr;
    if (years.year && (!value || value->note != note))
        apply(row, Column::Note, setValueNote(builder_.plan(), context_.ids, series, *years.year, note));
    else if (!years.year && builder_.plan().find(indicator)->note != note)
        apply(row, Column::Note,
            setField(builder_.plan(), {info.kind, indicator.uuid}, info.fieldOf(u"note"), note));
}

} // namespace core
