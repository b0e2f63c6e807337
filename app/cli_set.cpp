// set: one actual value, what stands beside it, one field of an indicator, a target, one grade or one answer.
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "core/exchange/cell_text.h"
#include "core/model/edits.h"

using namespace core;

namespace cli {

namespace {

FiscalYear yearOf(const Call& call)
{
    return *call.arguments.year(QStringLiteral("--year"));
}

// What is printed when done: the record as it now stands.
Result<void> report(Call& call, const Result<bool>& changed, const QString& line)
{
    if (!changed)
        return changed.refusal();
    call.printLine(*changed ? line : sentence("cli", "%1 (unchanged)").arg(line));
    return {};
}

Result<Id<Indicator>> givenIndicator(const Call& call, const Plan& plan)
{
    return findIndicator(plan, call.arguments.text(QStringLiteral("--indicator")), yearOf(call));
}

Result<Id<Series>> givenSeries(const Call& call, const Plan& plan)
{
    const auto indicator = givenIndicator(call, plan);
    if (!indicator)
        return indicator.refusal();
    return findSeries(plan, *indicator, call.arguments.text(QStringLiteral("--series")));
}

QString lineOf(const Plan& plan, RecordRef record, FiscalYear year, const QString& what)
{
    return QStringLiteral("%1 %2: %3").arg(recordName(plan, record, year), printed(year), what);
}

// Enters what `enter` makes of the plan and the series that is meant; `words` says how the value then stands.
template <class Enter, class Words>
Result<void> setValue(Call& call, const QString& intention, Enter enter, Words words)
{
    QString line;
    const auto edit = [&](const Plan& plan) -> Result<Plan> {
        const FiscalYear year = yearOf(call);
        const auto series = givenSeries(call, plan);
        if (!series)
            return series.refusal();
        Result<Plan> entered = enter(plan, *series, year);
        if (!entered)
            return entered;
        if (!checkPlanYear(plan, year))
            call.printLine(
                sentence("import", "The file has values of years outside the plan: %1.").arg(printed(year)));
        line = lineOf(
            *entered, {kindOf<Series>(), series->uuid}, year, words(*entered, valueId(*series, year)));
        return entered;
    };
    return report(call, editFile(call, intention, edit), line);
}

QString readingOf(const Plan& plan, Id<Value> id)
{
    const Value* value = plan.find(id);
    return value ? printed(value->reading) : missingWord(Missing::NotEntered);
}

// A field of a kind by its column, and what `text` says for it.
struct GivenField {
    int field;
    FieldValue value;
};
Result<GivenField> readGiven(const KindInfo& kind, const QString& column, const QString& text)
{
    const int field = kind.fieldOf(column);
    if (field <= 0) {
        QStringList columns;
        for (size_t at = 1; at < kind.fields.size(); ++at)
            columns << QString::fromLatin1(kind.fields[at].column);
        return Refusal{
            sentence("cli", "There is no field “%1”; there are %2.").arg(column, columns.join(u", "))};
    }
    const FieldInfo& info = kind.fields[size_t(field)];
    if (const auto value = canonicalText(info, text))
        return GivenField{field, *value};
    return Refusal{sentence("cli", "“%1” does not fit the field “%2”: %3")
                       .arg(text, info.translatedLabel(), whatFits(info.kind, info.words))};
}

// What the fields of a record say when one of them is read from text.
template <class T>
T withGiven(T record, const GivenField& given)
{
    forEachField<T>([&]<class M>(int position, const Field<T, M>& each) {
        if (position == given.field && !FieldText<M>::read(given.value, record.*each.member))
            record.*each.member = M{}; // Nothing was given.
    });
    return record;
}

// The basis of the target as it is, with what was given in place of it.
Result<TargetBasis> givenBasis(const Call& call, const Plan& plan, const Target* before, const Target& now)
{
    const KindInfo& kind = kindInfo(kindOf<Target>());
    const Arguments& arguments = call.arguments;
    Target target = before ? *before : now;
    if (!before || hasPrintedNumber(*before) || hasPrintedNumber(now))
        target.number = now.number;
    for (const auto& [option, column] : {std::pair(QStringLiteral("--internal"), QStringLiteral("number")),
             std::pair(QStringLiteral("--within"), QStringLiteral("tolerance"))}) {
        if (!arguments.has(option))
            continue;
        const auto given = readGiven(kind, column, arguments.text(option));
        if (!given)
            return given.refusal();
        target = withGiven(target, *given);
    }
    if (hasPrintedNumber(now))
        target.reference.reset();
    if (const QString name = arguments.text(QStringLiteral("--reference")); !name.isEmpty()) {
        const auto indicator = findIndicator(plan, name, yearOf(call));
        const auto series = indicator
            ? findSeries(plan, *indicator, arguments.text(QStringLiteral("--reference-series")))
            : Result<Id<Series>>(indicator.refusal());
        if (!series)
            return series.refusal();
        target.reference = *series;
    } else if (arguments.has(QStringLiteral("--reference"))) {
        target.reference.reset();
    }
    return TargetBasis{target.number, target.tolerance, target.reference};
}

// Writes what `write` makes of the plan and the sheet that is meant.
template <class Write>
Result<void> setOnSheet(Call& call, const QString& intention, Write write)
{
    QString line;
    const auto edit = [&](const Plan& plan) -> Result<Plan> {
        const FiscalYear year = yearOf(call);
        const auto project = findProject(plan, call.arguments.text(QStringLiteral("--project")), year);
        if (!project)
            return project.refusal();
        const auto key
            = departmentSheet(plan, *project, year, call.arguments.text(QStringLiteral("--department")));
        if (!key)
            return key.refusal();
        line = QStringLiteral("%1 %2").arg(
            recordName(plan, {kindOf<Project>(), project->uuid}, year), printed(year));
        return write(plan, *key);
    };
    const Result<bool> changed = editFile(call, intention, edit);
    return report(call, changed, line);
}

} // namespace

Result<void> setActual(Call& call)
{
    const auto enter = [&](const Plan& plan, Id<Series> series, FiscalYear year) {
        return enterActual(
            plan, call.session.ids, series, year, call.arguments.text(QStringLiteral("--actual")));
    };
    return setValue(call, sentence("cli", "Enter an actual value"), enter, readingOf);
}

Result<void> setMissing(Call& call)
{
    const auto reason = readMissing(call.arguments.text(QStringLiteral("--missing")));
    const auto enter = [&](const Plan& plan, Id<Series> series, FiscalYear year) {
        return enterActual(plan, call.session.ids, series, year, Reading(*reason));
    };
    return setValue(call, sentence("cli", "Enter an actual value"), enter, readingOf);
}

Result<void> setDetail(Call& call)
{
    const KindInfo& kind = kindInfo(kindOf<Value>());
    const auto given = readGiven(
        kind, call.arguments.text(QStringLiteral("--detail")), call.arguments.text(QStringLiteral("--text")));
    if (!given)
        return given.refusal();
    const FieldInfo& field = kind.fields[size_t(given->field)];
    for (const char* own : {"series", "year", "reading"})
        if (qstrcmp(field.column, own) == 0)
            return Refusal{sentence("cli", "“%1” is no detail of a value; give --series, --year or --actual.")
                               .arg(QString::fromLatin1(own))};
    const auto enter = [&](const Plan& plan, Id<Series> series, FiscalYear year) {
        const Value* value = valueIn(plan, series, year);
        return setValueDetails(
            plan, withGiven(value ? *value : Value{{}, series, year, {}, false, {}, {}}, *given));
    };
    const auto words = [&](const Plan& plan, Id<Value>) {
        return QStringLiteral("%1 %2").arg(
            field.translatedLabel(), displayText(plan, field, given->value, yearOf(call)));
    };
    return setValue(call, sentence("cli", "Enter the details of an actual value"), enter, words);
}

Result<void> setIndicatorField(Call& call)
{
    QString line;
    std::vector<FiscalYear> begun;
    const auto edit = [&](const Plan& plan) -> Result<Plan> {
        const auto indicator = givenIndicator(call, plan);
        if (!indicator)
            return indicator.refusal();
        const KindInfo& kind = kindInfo(kindOf<Indicator>());
        const auto given = readGiven(kind, call.arguments.text(QStringLiteral("--field")),
            call.arguments.text(QStringLiteral("--text")));
        if (!given)
            return given.refusal();
        const FieldInfo& info = kind.fields[size_t(given->field)];
        line = QStringLiteral("%1 %2: %3")
                   .arg(recordName(plan, {kind.kind, indicator->uuid}, yearOf(call)), info.translatedLabel(),
                       displayText(plan, info, given->value, yearOf(call)));
        const Result<Plan> edited = setField(plan, {kind.kind, indicator->uuid}, given->field, given->value);
        if (edited)
            begun = begunYearsOfOtherRate(plan, *edited, *indicator);
        return edited;
    };
    const Result<bool> changed = editFile(call, sentence("cli", "Change an indicator"), edit);
    const Result<void> reported = report(call, changed, line);
    if (reported && *changed && !begun.empty())
        call.printLine(allYearsSentence(begun));
    return reported;
}

Result<void> setTarget(Call& call)
{
    QString line;
    const auto edit = [&](const Plan& plan) -> Result<Plan> {
        const auto series = givenSeries(call, plan);
        if (!series)
            return series.refusal();
        const FiscalYear year = yearOf(call);
        const FiscalYear from = *call.arguments.year(QStringLiteral("--from-year"));
        const auto day = readDate(call.arguments.text(QStringLiteral("--decided-on")));
        const auto inForce = [&](const Plan& now) {
            const Target* target = targetFor(now, *series, year, from);
            return target && target->year == year ? target : nullptr;
        };
        const Result<Plan> entered = enterTarget(plan, call.session.ids, *series, year,
            call.arguments.text(QStringLiteral("--target")),
            {from, day, call.arguments.text(QStringLiteral("--reason"))});
        const Target* target = entered ? inForce(*entered) : nullptr;
        line = lineOf(plan, {kindOf<Series>(), series->uuid}, year,
            target ? printedTarget(*target) : sentence("cli", "no target"));
        if (!target)
            return entered;
        const auto basis = givenBasis(call, *entered, inForce(plan), *target);
        return basis ? setTargetBasis(*entered, target->id, *basis) : Result<Plan>(basis.refusal());
    };
    const Result<bool> changed = editFile(call, sentence("cli", "Enter a target"), edit);
    return report(call, changed, line);
}

Result<void> setGrade(Call& call)
{
    return setOnSheet(call, sentence("cli", "Grade a project"), [&](const Plan& plan, const SheetKey& key) {
        return gradeSheet(plan, call.session.ids, key, call.arguments.text(QStringLiteral("--grade")),
            call.arguments.given(QStringLiteral("--reason")));
    });
}

Result<void> setAnswer(Call& call)
{
    return setOnSheet(call, sentence("cli", "Write on a sheet"), [&](const Plan& plan, const SheetKey& key) {
        return writeAnswer(plan, call.session.ids, key, call.arguments.text(QStringLiteral("--item")),
            call.arguments.text(QStringLiteral("--text")));
    });
}

} // namespace cli
