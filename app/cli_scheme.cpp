// scheme list, show, lint and use.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_scheme_json.h"
#include "core/exchange/scheme_presets.h"
#include "core/model/edits.h"

using namespace core;

namespace cli {

namespace {

QString yearsOf(const GradeScheme& scheme)
{
    if (!scheme.firstYear && !scheme.lastYear)
        return {};
    return QStringLiteral("%1～%2").arg(scheme.firstYear ? printed(*scheme.firstYear) : QString(),
        scheme.lastYear ? printed(*scheme.lastYear) : QString());
}

bool isMeantFor(const GradeScheme& scheme, FiscalYear year)
{
    return year >= scheme.firstYear.value_or(year) && year <= scheme.lastYear.value_or(year);
}

QString codesOf(const std::vector<const Grade*>& grades)
{
    QStringList codes;
    for (const Grade* grade : grades)
        codes << grade->code;
    return codes.join(u' ');
}

// The years from which it grades, in the plan generations that use it.
QString usedSince(const Plan& plan, Id<GradeScheme> scheme)
{
    QStringList years;
    for (const SchemeUse& use : plan.table<SchemeUse>())
        if (use.scheme == scheme)
            years << printed(use.fromYear);
    return years.join(u'、');
}

Grid schemesOf(const Plan& plan)
{
    Grid grid;
    grid.columns = {{sentence("cli", "Grade scheme")}, {sentence("cli", "In use since")},
        {sentence("cli", "Meant for")}, {sentence("cli", "Grades")}};
    for (const GradeScheme* scheme : allByRank<GradeScheme>(plan))
        grid.rows.push_back({Cell(scheme->name), Cell(usedSince(plan, scheme->id)), Cell(yearsOf(*scheme)),
            Cell(codesOf(gradesOf(plan, scheme->id)))});
    return grid;
}

Grid presetList(const std::vector<SchemePreset>& presets)
{
    Grid grid;
    grid.columns = {{sentence("cli", "Key")}, {sentence("cli", "Grade scheme")}, {sentence("cli", "Grades")}};
    for (const SchemePreset& preset : presets) {
        std::vector<const Grade*> grades;
        for (const Grade& grade : preset.grades)
            grades.push_back(&grade);
        grid.rows.push_back({Cell(preset.key), Cell(preset.scheme.name), Cell(codesOf(grades))});
    }
    return grid;
}

// A field of a record as people read it.
QString shownField(const Plan& plan, RecordRef record, QStringView column)
{
    const KindInfo& kind = kindInfo(record.kind);
    const int field = kind.fieldOf(column);
    return displayText(plan, kind.fields[size_t(field)], fieldOf(plan, record, field), newestNames);
}

// The scheme's own fields that say something, a line each.
void printRule(Call& call, const Plan& plan, Id<GradeScheme> scheme)
{
    const RecordRef record{kindOf<GradeScheme>(), scheme.uuid};
    const KindInfo& kind = kindInfo(record.kind);
    for (const QStringView column : {u"name", u"first_year", u"last_year", u"tested", u"test_decimals",
             u"tolerance", u"tolerance_unit", u"note"}) {
        const QString text = shownField(plan, record, column);
        const bool isOfTolerance = column == u"tolerance_unit";
        if (!text.isEmpty() && (!isOfTolerance || plan.find(scheme)->tolerance))
            call.printLine(QStringLiteral("%1: %2").arg(
                kind.fields[size_t(kind.fieldOf(column))].translatedLabel(), text));
    }
}

// The word for a condition or a shape only where there is one; such columns are often left out whole.
QString shownUnlessUsual(const Plan& plan, RecordRef record, QStringView column)
{
    const KindInfo& kind = kindInfo(record.kind);
    const int field = kind.fieldOf(column);
    const bool isUsual
        = fieldOf(plan, record, field) == QLatin1String(kind.fields[size_t(field)].words.front().code);
    return isUsual ? QString() : shownField(plan, record, column);
}

Grid gradesGrid(const Plan& plan, Id<GradeScheme> scheme)
{
    const KindInfo& kind = kindInfo(kindOf<Grade>());
    const auto label
        = [&](QStringView column) { return kind.fields[size_t(kind.fieldOf(column))].translatedLabel(); };
    constexpr QStringView flags[] = {u"needs_reason", u"is_default", u"counts_in_denominator"};
    Grid grid;
    for (const QString& title : {label(u"code"), sentence("cli", "Band"), label(u"condition"),
             label(u"further_condition"), label(flags[0]), label(flags[1]), label(flags[2]), label(u"points"),
             label(u"colour"), label(u"shape"), label(u"label")})
        grid.columns.push_back({title});
    for (const Grade* grade : gradesOf(plan, scheme)) {
        const RecordRef record{kind.kind, grade->id.uuid};
        std::vector<Cell>& row = grid.rows.emplace_back();
        row = {Cell(grade->code), Cell(printedBand(*grade)),
            Cell(shownUnlessUsual(plan, record, u"condition")), Cell(grade->furtherCondition)};
        for (const QStringView flag : flags)
            row.push_back(Cell(shownField(plan, record, flag)));
        for (const QStringView column : {u"points", u"colour"})
            row.push_back(Cell(shownField(plan, record, column)));
        row.push_back(Cell(shownUnlessUsual(plan, record, u"shape")));
        row.push_back(Cell(grade->label));
    }
    return grid;
}

LintedScheme linted(const Plan& plan, Id<GradeScheme> scheme)
{
    return {scheme, lint(*plan.find(scheme), gradesOf(plan, scheme))};
}

void printFaults(Call& call, const Plan& plan, const LintedScheme& scheme)
{
    const QString name = plan.find(scheme.scheme)->name;
    for (const SchemeFault& fault : scheme.faults)
        call.printLine(fault.advice.isEmpty()
                ? sentence("cli", "%1: %2").arg(name, fault.sentence)
                : sentence("cli", "%1: %2 %3").arg(name, fault.sentence, fault.advice));
    if (scheme.faults.empty())
        call.printLine(sentence("cli", "%1: nothing is left open.").arg(name));
}

} // namespace

Result<void> listSchemes(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const std::vector<SchemePreset> presets = presetsToOffer(*plan);
    if (call.arguments.has(QStringLiteral("--presets"))) {
        call.output = alignedColumns(presetList(presets));
        return {};
    }
    call.output = alignedColumns(schemesOf(*plan));
    if (!presets.empty())
        call.printLine(
            sentence("cli", "%1 further schemes can be used; “scheme list FILE --presets” lists them.")
                .arg(presets.size()));
    return {};
}

Result<void> showScheme(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const Result<SchemeInPlan> found = findScheme(*plan, call.arguments.text(QStringLiteral("SCHEME")));
    if (!found)
        return found.refusal();
    if (call.arguments.has(QStringLiteral("--json"))) {
        call.output = schemeJson(found->plan, found->scheme);
        return {};
    }
    printRule(call, found->plan, found->scheme);
    call.output += alignedColumns(gradesGrid(found->plan, found->scheme));
    return {};
}

Result<void> lintSchemes(Call& call)
{
    Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    std::vector<LintedScheme> all;
    if (const auto name = call.arguments.given(QStringLiteral("SCHEME"))) {
        const Result<SchemeInPlan> found = findScheme(*plan, *name);
        if (!found)
            return found.refusal();
        plan = found->plan;
        all.push_back(linted(*plan, found->scheme));
    } else {
        for (const GradeScheme* scheme : allByRank<GradeScheme>(*plan))
            all.push_back(linted(*plan, scheme->id));
    }
    if (call.arguments.has(QStringLiteral("--json")))
        call.output = lintJson(*plan, all);
    else
        for (const LintedScheme& scheme : all)
            printFaults(call, *plan, scheme);
    return {};
}

Result<void> useScheme(Call& call)
{
    const FiscalYear year = *call.arguments.year(QStringLiteral("--year"));
    const QString name = call.arguments.text(QStringLiteral("--scheme"));
    std::optional<SchemeInPlan> used;
    const Result<bool> changed
        = editFile(call, sentence("cli", "Choose the grade scheme of %1").arg(printed(year)),
            [&](const Plan& plan) -> Result<Plan> {
                const Result<SchemeInPlan> found = findScheme(plan, name);
                if (!found)
                    return found.refusal();
                const Result<Id<PlanPeriod>> period = findPeriod(plan, year);
                if (!period)
                    return period.refusal();
                used = *found;
                return chooseScheme(found->plan, call.session.ids, *period, found->scheme,
                    {year, {}, call.arguments.text(QStringLiteral("--reason"))});
            });
    if (!changed)
        return changed.refusal();
    const GradeScheme& scheme = *used->plan.find(used->scheme);
    call.printOutcome(
        *changed, sentence("cli", "%1 is graded by “%2” from now on.").arg(printed(year), scheme.name));
    if (!isMeantFor(scheme, year))
        call.printLine(sentence("cli", "Note: “%1” is meant for %2.").arg(scheme.name, yearsOf(scheme)));
    if (scheme.tested == TestedQuantity::Points)
        call.printLine(sentence(
            "cli", "Note: “%1” grades the sum of points; grades of single projects are not computed by it.")
                           .arg(scheme.name));
    for (const SchemeFault& fault : linted(used->plan, used->scheme).faults)
        call.printLine(sentence("cli", "Note: %1").arg(fault.sentence));
    return {};
}

} // namespace cli
