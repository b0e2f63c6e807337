// set: one actual value, one grade or one answer.
#include "app/cli_commands.h"
#include "app/cli_find.h"
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

// Enters what `enter` makes of the plan and the series that is meant.
template <class Enter>
Result<void> setValue(Call& call, Enter enter)
{
    QString line;
    const auto edit = [&](const Plan& plan) -> Result<Plan> {
        const FiscalYear year = yearOf(call);
        const auto indicator = findIndicator(plan, call.arguments.text(QStringLiteral("--indicator")), year);
        if (!indicator)
            return indicator.refusal();
        const auto series = findSeries(plan, *indicator, call.arguments.text(QStringLiteral("--series")));
        if (!series)
            return series.refusal();
        Result<Plan> entered = enter(plan, *series, year);
        if (!entered)
            return entered;
        const Value* value = valueIn(*entered, *series, year);
        if (!checkPlanYear(plan, year))
            call.printLine(
                sentence("import", "The file has values of years outside the plan: %1.").arg(printed(year)));
        line = QStringLiteral("%1 %2: %3")
                   .arg(recordName(*entered, {kindOf<Series>(), series->uuid}, year), printed(year),
                       value ? printed(value->reading) : missingWord(Missing::NotEntered));
        return entered;
    };
    const Result<bool> changed = editFile(call, sentence("cli", "Enter an actual value"), edit);
    return report(call, changed, line);
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
    return setValue(call, [&](const Plan& plan, Id<Series> series, FiscalYear year) {
        return enterActual(
            plan, call.session.ids, series, year, call.arguments.text(QStringLiteral("--actual")));
    });
}

Result<void> setMissing(Call& call)
{
    const auto reason = readMissing(call.arguments.text(QStringLiteral("--missing")));
    return setValue(call, [&](const Plan& plan, Id<Series> series, FiscalYear year) {
        return enterActual(plan, call.session.ids, series, year, Reading(*reason));
    });
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
