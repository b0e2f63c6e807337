#include "core/exchange/plan_template.h"

#include "core/exchange/scheme_presets.h"
#include "core/exchange/shipped_data.h"
#include "core/model/edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

using shipped::FixedIds;
using shipped::rankStep;
using shipped::word;

Id<SheetForm> addForm(Plan& plan, const QJsonObject& json, int rank)
{
    const FixedIds ids(QStringLiteral("form ") + json[u"key"].toString());
    const SheetForm form{ids.make<SheetForm>({}), rank, json[u"name"].toString(), {}};
    plan.put(form);
    int itemRank = 0;
    for (const QJsonValue value : json[u"items"].toArray()) {
        const QJsonObject each = value.toObject();
        const QString key = each[u"key"].toString();
        const FormItem item{ids.make<FormItem>(key), form.id, itemRank += rankStep, key,
            each[u"number"].toString(), each[u"label"].toString(), word<ItemKind>(each[u"kind"]),
            each[u"source"].toString(), word<RequiredRule>(each[u"required"])};
        plan.put(item);
        int choiceRank = 0;
        for (const QJsonValue choice : each[u"choices"].toArray())
            plan.put(FormChoice{ids.make<FormChoice>(key + QLatin1Char(' ') + choice.toString()), item.id,
                choiceRank += rankStep, choice.toString()});
    }
    return form.id;
}

// The schemes and forms that every file begins with; the first form is the plan's.
/// Types of facilities with the limits of the law; a city may change them (domain §7).
void addCapacityLimits(Plan& plan, const FixedIds& ids, const PlanPeriod& period)
{
    const auto count = [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
    };
    int rank = 0;
    for (const QJsonValue value : shipped::json(QStringLiteral("capacity_limits.json")).array()) {
        const QJsonObject each = value.toObject();
        const QString name = each[u"name"].toString();
        plan.put(CapacityLimit{ids.make<CapacityLimit>(name), period.id, rank += rankStep, name,
            count(each[u"least"]), count(each[u"most"]), each[u"onlyUnderThree"].toBool(),
            each[u"needsSplit"].toBool(), each[u"source"].toString()});
    }
}

void addDefaults(Plan& plan, const FixedIds& ids, const PlanPeriod& period)
{
    addSchemesOfNewFiles(plan);
    addCapacityLimits(plan, ids, period);
    int rank = 0;
    for (const QJsonValue value : shipped::json(QStringLiteral("forms.json")).array()) {
        const Id<SheetForm> form = addForm(plan, value.toObject(), rank += rankStep);
        if (rank == rankStep)
            plan.put(FormUse{
                ids.make<FormUse>({}), period.id, period.firstYear, form, Evaluator::Department, {}, {}});
    }
}

void addKeywords(
    Plan& plan, const FixedIds& ids, Id<PlanPeriod> period, KeywordKind kind, const QJsonArray& names)
{
    int rank = 0;
    for (const QJsonValue name : names)
        plan.put(Keyword{ids.make<Keyword>(QString::fromLatin1(Words<KeywordKind>::list[size_t(kind)].code)
                             + name.toString()),
            period, kind, rank += rankStep, name.toString()});
}

void addTexts(Plan& plan, const FixedIds& ids, const PlanPeriod& period, const QJsonArray& texts)
{
    int rank = 0;
    for (const QJsonValue value : texts) {
        const QJsonObject each = value.toObject();
        rank += rankStep;
        plan.put(PlanText{ids.make<PlanText>(QString::number(rank)), period.id,
            word<PlanTextKind>(each[u"kind"]), rank, each[u"text"].toString()});
    }
    plan.put(DiagramBox{ids.make<DiagramBox>({}), period.id, DiagramLevel::ThisPlan, rankStep, period.title});
}

void addProjects(Plan& plan, const FixedIds& ids, const PlanPeriod& period, const Goal& goal,
    const QJsonArray& projects, int& number)
{
    int rank = 0;
    for (const QJsonValue value : projects) {
        const QJsonObject each = value.toObject();
        const QString key = QString::number(++number);
        const Project project{ids.make<Project>(key), period.id, key, {}, true, each[u"new"].toBool(), {}};
        plan.put(project);
        plan.put(ProjectVersion{
            ids.make<ProjectVersion>(key), project.id, period.firstYear, each[u"name"].toString(), {}, {}});
        plan.put(Placement{ids.make<Placement>(key), project.id, goal.id, {}, rank += rankStep, true});
    }
}

void addGoals(Plan& plan, const FixedIds& ids, const PlanPeriod& period, const QJsonArray& goals)
{
    int rank = 0;
    int number = 0;
    for (const QJsonValue value : goals) {
        const QJsonObject each = value.toObject();
        const QString key = each[u"number"].toString();
        const Goal goal{ids.make<Goal>(key), period.id, rank += rankStep, key};
        plan.put(goal);
        plan.put(GoalVersion{
            ids.make<GoalVersion>(key), goal.id, period.firstYear, each[u"name"].toString(), {}, {}});
        addProjects(plan, ids, period, goal, each[u"projects"].toArray(), number);
    }
}

void addMeetings(Plan& plan, const FixedIds& ids, const PlanPeriod& period, const QJsonArray& meetings)
{
    for (const QJsonValue value : meetings) {
        const QJsonObject each = value.toObject();
        const int number = each[u"number"].toInt();
        const QString key = QString::number(number);
        const Meeting meeting{ids.make<Meeting>(key), period.id, {each[u"fiscalYear"].toInt()}, number,
            LooseDate::fromText(each[u"date"].toString()).value_or(LooseDate()), each[u"time"].toString(), {},
            {}};
        plan.put(meeting);
        int rank = 0;
        for (const QJsonValue item : each[u"agenda"].toArray()) {
            const QJsonObject entry = item.toObject();
            rank += rankStep;
            plan.put(AgendaItem{ids.make<AgendaItem>(key + QLatin1Char(' ') + QString::number(rank)),
                meeting.id, rank, entry[u"number"].toString(), entry[u"text"].toString(),
                entry[u"tentative"].toBool()});
        }
    }
}

PlanPeriod period(const QJsonObject& json, Id<PlanPeriod> id, FiscalYear first, FiscalYear last)
{
    PlanPeriod row;
    row.id = id;
    row.rank = rankStep;
    row.municipality = json[u"municipality"].toString();
    row.title = json[u"title"].toString();
    row.firstYear = first;
    row.lastYear = last;
    row.philosophy = json[u"philosophy"].toString();
    row.goalWord = json[u"goalWord"].toString();
    row.challengeWord = json[u"challengeWord"].toString();
    row.projectWord = json[u"projectWord"].toString();
    row.councilName = json[u"councilName"].toString();
    return row;
}

QString templatePath(const QString& name)
{
    return QStringLiteral("templates/%1.json").arg(name);
}

// What an empty plan begins with besides schemes and forms: the usual level words and keyword lists.
constexpr const char* levelSource = "nagareyama-h27";

} // namespace

std::vector<PlanTemplate> planTemplates()
{
    std::vector<PlanTemplate> templates;
    for (const QString& name : shipped::namesIn(QStringLiteral("templates"))) {
        const QJsonObject json = shipped::json(templatePath(name)).object();
        templates.push_back({name, json[u"municipality"].toString(), json[u"title"].toString(),
            {json[u"firstYear"].toInt()}, {json[u"lastYear"].toInt()}});
    }
    return templates;
}

Result<Plan> planFromTemplate(const QString& name, FiscalYear first, FiscalYear last)
{
    const std::vector<PlanTemplate> known = planTemplates();
    if (std::none_of(
            known.begin(), known.end(), [&name](const PlanTemplate& each) { return each.name == name; }))
        return Refusal{sentence(
            "plan_template", "There is no template “%1”. Choose one of the templates that are offered.")
                           .arg(name)};
    const QJsonObject json = shipped::json(templatePath(name)).object();
    if (const Result<void> years = checkPlanYears(json[u"title"].toString(), first, last); !years)
        return years.refusal();
    const FixedIds ids(name);
    PlanPeriod row = period(json, ids.make<PlanPeriod>({}), first, last);
    row.yearsOrigin = sentence("plan_template", "Not in the source document; given when the file was made");
    Plan plan;
    plan.put(row);
    addTexts(plan, ids, row, json[u"texts"].toArray());
    addKeywords(plan, ids, row.id, KeywordKind::PolicyField, json[u"policyFields"].toArray());
    addKeywords(plan, ids, row.id, KeywordKind::Partner, json[u"partners"].toArray());
    addGoals(plan, ids, row, json[u"goals"].toArray());
    addMeetings(plan, ids, row, json[u"meetings"].toArray());
    addDefaults(plan, ids, row);
    return plan;
}

Result<Plan> emptyPlan(
    const IdSource& ids, const QString& municipality, const QString& title, FiscalYear first, FiscalYear last)
{
    if (title.trimmed().isEmpty())
        return Refusal{
            sentence("plan_template", "The plan cannot be made without a title. Enter the plan's title.")};
    if (const Result<void> years = checkPlanYears(title.trimmed(), first, last); !years)
        return years.refusal();
    const QJsonObject json = shipped::json(templatePath(QLatin1String(levelSource))).object();
    PlanPeriod row = period(json, {ids()}, first, last);
    row.municipality = municipality.trimmed();
    row.title = title.trimmed();
    row.philosophy.clear();
    row.councilName.clear();
    const FixedIds own(row.id.uuid.toText());
    Plan plan;
    plan.put(row);
    addKeywords(plan, own, row.id, KeywordKind::PolicyField, json[u"policyFields"].toArray());
    addKeywords(plan, own, row.id, KeywordKind::Partner, json[u"partners"].toArray());
    addDefaults(plan, own, row);
    return plan;
}

} // namespace core
