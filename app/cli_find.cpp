#include "app/cli_find.h"

#include "core/exchange/match_keys.h"
#include "core/model/edit_steps.h"
#include "core/model/lookup.h"
#include "core/model/records.h"

#include <QRegularExpression>

using namespace core;

namespace cli {

namespace {

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

// The project or goal with this number in the plan generation of `year`.
template <class T>
std::optional<Id<T>> numbered(const Plan& plan, const QString& number, FiscalYear year)
{
    const PlanPeriod* period = planOf(plan, year);
    for (const T& row : plan.table<T>())
        if (period && row.plan == period->id && !row.number.isEmpty() && folded(row.number) == folded(number))
            return row.id;
    return std::nullopt;
}

// The owners' numbers and the plan generation of an indicator.
struct Owner {
    QString projectNumber;
    QString otherNumber; ///< Of a challenge or goal.
    Id<PlanPeriod> period;
};

Owner ownerOf(const Plan& plan, const Indicator& indicator)
{
    if (const Project* project = plan.find(indicator.project))
        return {folded(project->number), {}, project->plan};
    const Challenge* challenge = plan.find(indicator.challenge);
    const Goal* goal = challenge ? plan.find(challenge->goal) : plan.find(indicator.goal);
    if (!goal)
        return {};
    return {{}, folded(challenge ? challenge->number : goal->number), goal->plan};
}

// Indicators with this name under this number of a project or, if no project has it, of a goal or challenge.
std::vector<Id<Indicator>> named(
    const Plan& plan, Id<PlanPeriod> period, const std::optional<QString>& number, const QString& name)
{
    std::vector<Id<Indicator>> ofProjects;
    std::vector<Id<Indicator>> ofOthers;
    for (const Indicator& indicator : plan.table<Indicator>()) {
        const Owner owner = ownerOf(plan, indicator);
        if (owner.period != period || nameKey(indicator.name) != nameKey(name))
            continue;
        if (!number || (indicator.project && owner.projectNumber == *number))
            ofProjects.push_back(indicator.id);
        else if (!indicator.project && owner.otherNumber == *number)
            ofOthers.push_back(indicator.id);
    }
    return ofProjects.empty() ? ofOthers : ofProjects;
}

Refusal severalFit(
    const Plan& plan, const QString& text, const std::vector<Id<Indicator>>& found, FiscalYear year)
{
    QStringList each;
    for (const Id<Indicator> id : found) {
        QStringList names{recordName(plan, {kindOf<Indicator>(), id.uuid}, year)};
        if (const auto department = plan.find(id)->department)
            names << departmentName(plan, *department, year);
        each << QStringLiteral("%1 (%2)").arg(id.uuid.toText(), names.join(u' '));
    }
    return {sentence("cli", "“%1” fits %2 indicators; name one by its identifier: %3.")
                .arg(text, QString::number(found.size()), each.join(u", "))};
}

} // namespace

Result<Id<PlanPeriod>> findPeriod(const Plan& plan, FiscalYear year)
{
    if (const PlanPeriod* period = planOf(plan, year))
        return period->id;
    return Refusal{sentence("cli", "The file holds no plan.")};
}

Result<Id<Meeting>> findMeeting(
    const Plan& plan, const QString& number, std::optional<FiscalYear> year, FiscalYear usual)
{
    // 「2」, 「第2回」, 「放課後部会/1」, 「放課後部会 第1回」
    static const QRegularExpression form(QStringLiteral("^(.*?)[\\s/　]*第?([0-9]+)回?$"));
    const QRegularExpressionMatch parts = form.match(number.trimmed());
    const QString name = parts.captured(1).trimmed();
    const QString digits = parts.captured(2);
    const Meeting* found = nullptr;
    for (const Meeting& meeting : plan.table<Meeting>()) {
        const Subcommittee* subcommittee = plan.find(meeting.subcommittee);
        const bool isOfBody = name.isEmpty() ? !subcommittee : subcommittee && subcommittee->name == name;
        if (!isOfBody || QString::number(meeting.number) != digits || (year && meeting.year != *year))
            continue;
        if (meeting.year == usual)
            return meeting.id;
        if (!found || found->year < meeting.year)
            found = &meeting;
    }
    if (found)
        return found->id;
    return Refusal{
        sentence("cli", "There is no meeting “%1” in %2; name the year of the meeting with --year.")
            .arg(number, printed(year.value_or(usual)))};
}

Result<void> checkPlanYear(const Plan& plan, FiscalYear year)
{
    const Result<Id<PlanPeriod>> period = findPeriod(plan, year);
    return period ? steps::checkYear(*plan.find(*period), year) : Result<void>(period.refusal());
}

Result<Id<Project>> findProject(const Plan& plan, const QString& number, FiscalYear year)
{
    if (const auto found = numbered<Project>(plan, number, year))
        return *found;
    return Refusal{sentence(
        "cli", "There is no project with the number “%1” in the plan of %2; “list FILE projects” shows them.")
                       .arg(number, printed(year))};
}

Result<Id<Goal>> findGoal(const Plan& plan, const QString& number, FiscalYear year)
{
    if (const auto found = numbered<Goal>(plan, number, year))
        return *found;
    return Refusal{sentence(
        "cli", "There is no goal with the number “%1” in the plan of %2; “list FILE goals” shows them.")
                       .arg(number, printed(year))};
}

Result<Id<Subcommittee>> findSubcommittee(const Plan& plan, const QString& name, FiscalYear year)
{
    QStringList names;
    if (const PlanPeriod* period = planOf(plan, year))
        for (const Subcommittee* each : rowsOf(plan, &Subcommittee::plan, period->id)) {
            if (folded(each->name) == folded(name))
                return each->id;
            names << each->name;
        }
    return Refusal{sentence("cli", "There is no sub-committee “%1” in the plan of %2. There are: %3.")
                       .arg(name, printed(year), names.isEmpty() ? QStringLiteral("―") : names.join(u'、'))};
}

Result<Id<Challenge>> findChallenge(const Plan& plan, const QString& text, FiscalYear year)
{
    if (const auto uuid = Uuid::fromText(text.trimmed()); uuid && plan.find(Id<Challenge>{*uuid}))
        return Id<Challenge>{*uuid};
    const qsizetype slash = text.indexOf(u'/');
    const auto goal = slash < 0 ? std::nullopt : numbered<Goal>(plan, text.first(slash), year);
    if (goal)
        for (const Challenge* challenge : rowsOf(plan, &Challenge::goal, *goal))
            if (!challenge->number.isEmpty() && folded(challenge->number) == folded(text.mid(slash + 1)))
                return challenge->id;
    return Refusal{sentence("cli",
        "There is no challenge “%1” in the plan of %2; name it by its identifier or as the number of the "
        "goal "
        "and its own, 1/(1). “list FILE challenges” shows them.")
                       .arg(text, printed(year))};
}

Result<Id<Indicator>> findIndicator(const Plan& plan, const QString& text, FiscalYear year)
{
    if (const auto uuid = Uuid::fromText(text.trimmed()); uuid && plan.find(Id<Indicator>{*uuid}))
        return Id<Indicator>{*uuid};
    const Result<Id<PlanPeriod>> period = findPeriod(plan, year);
    if (!period)
        return period.refusal();
    std::vector<Id<Indicator>> found;
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0)
        found = named(plan, *period, folded(text.first(slash)), text.mid(slash + 1));
    if (found.empty()) // A name may hold a slash itself.
        found = named(plan, *period, std::nullopt, text);
    if (found.size() > 1)
        return severalFit(plan, text, found, year);
    if (found.empty())
        return Refusal{sentence(
            "cli", "There is no indicator “%1” in the plan of %2; “list FILE indicators” shows them.")
                           .arg(text, printed(year))};
    return found.front();
}

Result<Id<Series>> findSeries(const Plan& plan, Id<Indicator> indicator, const QString& name)
{
    const std::vector<const Series*> all = byRank(rowsOf<Series>(plan, &Series::indicator, indicator));
    QStringList names;
    for (const Series* series : all) {
        if ((name.isEmpty() && all.size() == 1) || nameKey(series->name) == nameKey(name))
            return series->id;
        names << series->name;
    }
    if (name.isEmpty())
        return Refusal{sentence("cli", "The indicator has several series; name one with --series: %1.")
                           .arg(names.join(u", "))};
    return Refusal{
        sentence("cli", "The indicator has no series “%1”; there are: %2.").arg(name, names.join(u", "))};
}

Result<SchemeInPlan> findScheme(const Plan& plan, const QString& name)
{
    if (const auto found = withSchemeNamed(plan, name))
        return *found;
    QStringList names;
    for (const GradeScheme* scheme : allByRank<GradeScheme>(plan))
        names << scheme->name;
    return Refusal{sentence("cli",
        "There is no grade scheme “%1”; the file has: %2. “scheme list FILE --presets” shows further ones.")
                       .arg(name, names.join(u", "))};
}

} // namespace cli
