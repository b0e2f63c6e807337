#include "core/model/edit_steps.h"
#include "core/model/joined.h"

namespace core {

using namespace steps;

namespace {

/// 「事業 3 保育所 年間利用者数 中高生」: whose numbers these are.
QString seriesName(const Plan& plan, const Series& series)
{
    const Indicator& indicator = *plan.find(series.indicator);
    const QString project = indicator.project ? nameOf(plan, *indicator.project) : QString();
    return joined({project, indicator.name, series.name});
}

/// Dashes and 「未入力」 say that there is no target, just as an empty cell.
bool saysNothing(QStringView text)
{
    const Result<Reading> reading = readActual(text);
    return reading && *reading == Reading();
}

/// All rows of `Indicator` with the same owner, by rank.
std::vector<const Indicator*> neighbours(const Plan& plan, const Indicator& indicator)
{
    std::vector<const Indicator*> rows;
    for (const Indicator& row : plan.table<Indicator>())
        if (row.id != indicator.id && row.goal == indicator.goal && row.challenge == indicator.challenge
            && row.project == indicator.project)
            rows.push_back(&row);
    return byRank(std::move(rows));
}

/// Whether nothing has been entered for the series yet.
bool isEmpty(const Plan& plan, Id<Series> series)
{
    return !baselineOf(plan, series) && rowsOf(plan, &Target::series, series).empty()
        && rowsOf(plan, &Value::series, series).empty();
}

/// The row is kept as long as it says anything: a note and a person's judgement stay when the number is taken
/// away.
void putOrRemove(Plan& plan, Value value)
{
    if (value == Value{value.id, value.series, value.year, {}, false, {}, {}}) {
        plan.remove(value.id);
        return;
    }
    plan.put(std::move(value));
}

/// What is said of a number goes with it. What it was made of and where it came from stay with a reason such
/// as 集計中, but not where nothing is entered any more.
void dropWhatGoesWith(Value& value)
{
    if (value.reading.isNumber())
        return;
    value.isProvisional = false;
    value.sampleSize.reset();
    if (value.reading != Reading())
        return;
    value.numerator.reset();
    value.denominator.reset();
    value.unit.clear();
    value.source.clear();
}

/// A value that is there may be corrected and taken away, whatever its year is.
Result<void> checkYearOf(const Plan& plan, Id<Series> series, FiscalYear year)
{
    return valueIn(plan, series, year) ? Result<void>() : checkYearMeant(plan, year);
}

Value valueRow(const Plan& plan, Id<Series> series, FiscalYear year)
{
    const Value* value = valueIn(plan, series, year);
    return value ? *value : Value{valueId(series, year), series, year, {}, false, {}, {}};
}

/// The version of this target that begins in `fromYear`, or null.
const Target* versionFrom(const std::vector<const Target*>& versions, FiscalYear fromYear)
{
    const auto found = std::find_if(
        versions.begin(), versions.end(), [&](const Target* each) { return each->fromYear == fromYear; });
    return found == versions.end() ? nullptr : *found;
}

Result<Plan> removeTarget(
    const Plan& plan, const Series& series, const std::vector<const Target*>& versions, FiscalYear fromYear)
{
    Plan result = plan;
    if (const Target* version = versionFrom(versions, fromYear))
        result.remove(version->id);
    else if (const Target* earlier = versionAsOf(versions, fromYear, false))
        return Refusal{sentence("edits",
            "The target of “%1” was not removed from %2 on because it has been in force since %3. Take it "
            "away as of that year, or enter another target.")
                           .arg(seriesName(plan, series), printed(fromYear), printed(earlier->fromYear))};
    return result;
}

} // namespace

Result<Plan> addIndicator(const Plan& plan, const IdSource& ids, Indicator indicator)
{
    indicator.name = cleanName(indicator.name);
    indicator.unit = cleanName(indicator.unit);
    if (indicator.name.isEmpty())
        return Refusal{sentence(
            "edits", "No indicator was added because its name is empty. Type a name and try again.")};
    if (indicator.department && !indicator.project)
        return Refusal{sentence("edits",
            "The indicator “%1” was not added because only an indicator of a project can belong to a "
            "department. "
            "Leave the department out.")
                           .arg(indicator.name)};
    if (indicator.id.isNull())
        indicator.id = newId<Indicator>(ids);
    const Id<Indicator> id = indicator.id;
    Plan result = plan;
    if (indicator.rank > 0)
        result.put(indicator);
    else
        putAtEnd(result, indicator, neighbours(plan, indicator));
    result.put(Series{newId<Series>(ids), id, rankStep, {}});
    return checked(plan, std::move(result));
}

Result<Plan> addSeries(const Plan& plan, const IdSource& ids, Id<Indicator> indicator, const QString& name)
{
    if (!plan.find(indicator))
        return gone<Indicator>();
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Refusal{sentence("edits",
            "No series was added to “%1” because its name is empty. Type a name, such as the group that is "
            "counted.")
                           .arg(nameOf(plan, indicator))};
    const auto siblings = byRank(rowsOf(plan, &Series::indicator, indicator));
    for (const Series* sibling : siblings)
        if (comparable(sibling->name) == comparable(clean))
            return Refusal{sentence("edits",
                "The series “%1” was not added to “%2” because it is there already. Give another name.")
                               .arg(clean, nameOf(plan, indicator))};
    Plan result = plan;
    if (siblings.size() == 1 && siblings.front()->name.isEmpty() && isEmpty(plan, siblings.front()->id)) {
        Series named = *siblings.front();
        named.name = clean;
        result.put(std::move(named));
        return result;
    }
    putAtEnd(result, Series{newId<Series>(ids), indicator, 0, clean}, siblings);
    return result;
}

Result<Plan> enterActual(
    const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year, QStringView text)
{
    const Series* row = plan.find(series);
    if (!row)
        return gone<Series>();
    const Result<Reading> reading = readActual(text, plan.find(row->indicator)->unit);
    if (!reading)
        return Refusal{sentence("edits", "The value of “%1” for %2 was not entered: %3")
                           .arg(seriesName(plan, *row), printed(year), reading.sentence())};
    return enterActual(plan, ids, series, year, *reading);
}

Result<Plan> enterActual(
    const Plan& plan, const IdSource&, Id<Series> series, FiscalYear year, const Reading& reading)
{
    if (!plan.find(series))
        return gone<Series>();
    if (const Result<void> valid = checkYearOf(plan, series, year); !valid)
        return valid.refusal();
    Value value = valueRow(plan, series, year);
    value.reading = reading;
    dropWhatGoesWith(value);
    Plan result = plan;
    putOrRemove(result, std::move(value));
    return result;
}

Result<Plan> setValueNote(
    const Plan& plan, const IdSource&, Id<Series> series, FiscalYear year, const QString& note)
{
    if (!plan.find(series))
        return gone<Series>();
    if (const Result<void> valid = checkYearOf(plan, series, year); !valid)
        return valid.refusal();
    Value value = valueRow(plan, series, year);
    value.note = cleanText(note);
    Plan result = plan;
    putOrRemove(result, std::move(value));
    return result;
}

Result<Plan> setValueDetails(const Plan& plan, Value details)
{
    const Series* series = plan.find(details.series);
    if (!series)
        return gone<Series>();
    if (const Result<void> valid = checkYearOf(plan, series->id, details.year); !valid)
        return valid.refusal();
    const Value before = valueRow(plan, series->id, details.year);
    if (!before.reading.isNumber() && (details.isProvisional || details.sampleSize))
        return Refusal{
            sentence("edits",
                "“%1” has no number for %2 that could be provisional or have a sample size. Enter the number "
                "first.")
                .arg(seriesName(plan, *series), printed(details.year)),
            kindInfo(kindOf<Value>()).fieldOf(details.sampleSize ? u"sample_size" : u"is_provisional")};
    details.id = before.id;
    details.reading = before.reading;
    details.unit = cleanName(details.unit);
    details.source = cleanText(details.source);
    details.note = cleanText(details.note);
    Plan result = plan;
    putOrRemove(result, std::move(details));
    return checked(plan, std::move(result));
}

Result<Plan> enterBaseline(
    const Plan& plan, const IdSource&, Id<Series> series, std::optional<FiscalYear> year, QStringView text)
{
    const Series* row = plan.find(series);
    if (!row)
        return gone<Series>();
    const Result<Reading> reading = readActual(text, plan.find(row->indicator)->unit);
    if (!reading)
        return Refusal{sentence("edits", "The baseline of “%1” was not entered: %2")
                           .arg(seriesName(plan, *row), reading.sentence())};
    Plan result = plan;
    if (*reading == Reading()) {
        result.remove(baselineId(series));
        return result;
    }
    const Baseline* old = baselineOf(plan, series);
    const bool isNewYear = year && (!old || old->year != year);
    if (const Result<void> valid = isNewYear ? checkYearMeant(plan, *year) : Result<void>(); !valid)
        return valid.refusal();
    Baseline baseline = old ? *old : Baseline{baselineId(series), series, {}, {}, {}};
    baseline.value = *reading;
    if (year)
        baseline.year = year;
    result.put(std::move(baseline));
    return result;
}

Result<Plan> enterTarget(const Plan& plan, const IdSource& ids, Id<Series> series, FiscalYear year,
    QStringView text, const ChangeNote& note)
{
    const Series* row = plan.find(series);
    if (!row)
        return gone<Series>();
    std::vector<const Target*> versions = rowsOf(plan, &Target::series, series);
    std::erase_if(versions, [year](const Target* target) { return target->year != year; });
    if (saysNothing(text))
        return removeTarget(plan, *row, versions, note.fromYear);
    for (const FiscalYear each : {year, note.fromYear})
        if (const Result<void> valid = checkYearMeant(plan, each);
            !valid && !versionFrom(versions, note.fromYear))
            return valid.refusal();
    const Result<Target> read = readTarget(text, plan.find(row->indicator)->unit);
    if (!read)
        return Refusal{sentence("edits", "The target of “%1” for %2 was not entered: %3")
                           .arg(seriesName(plan, *row), printed(year), read.sentence())};
    return withVersion(plan, ids, versionAsOf(versions, note.fromYear, false), note, [&](Target& version) {
        version.series = series;
        version.year = year;
        version.kind = read->kind;
        version.number = read->number;
        version.upper = read->upper;
        version.words = read->words;
        version.reference.reset();
    });
}

} // namespace core
