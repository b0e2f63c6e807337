// rollup, weight and sensitivity: how rates are averaged from a year on, and how much depends on it.
#include "app/cli_columns.h"
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "app/cli_json.h"
#include "core/exchange/check_tables.h"
#include "core/model/edits.h"
#include "core/model/weight_text.h"
#include "core/scoring/explain_mean.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

template <class E>
E valueOf(const std::optional<QString>& code, E otherwise)
{
    for (size_t i = 0; code && i < std::size(Words<E>::list); ++i)
        if (*code == QLatin1String(Words<E>::list[i].code))
            return E(i);
    return otherwise;
}

FiscalYear fromYear(const Call& call)
{
    return *call.arguments.year(u"--from-year"_s);
}

ChangeNote noteOf(const Call& call)
{
    return {fromYear(call), {}, call.arguments.text(u"--reason"_s)};
}

Result<WeightOwner> findOwner(const Call& call, const Plan& plan)
{
    const FiscalYear year = fromYear(call);
    const auto as = [](const auto& found) -> Result<WeightOwner> {
        return found ? Result<WeightOwner>(WeightOwner(*found)) : found.refusal();
    };
    if (const auto goal = call.arguments.given(u"--goal"_s))
        return as(findGoal(plan, *goal, year));
    if (const auto challenge = call.arguments.given(u"--challenge"_s))
        return as(findChallenge(plan, *challenge, year));
    if (const auto project = call.arguments.given(u"--project"_s))
        return as(findProject(plan, *project, year));
    return as(findIndicator(plan, call.arguments.text(u"--indicator"_s), year));
}

void report(Call& call, bool isChanged, const QString& line)
{
    call.printLine(isChanged ? line : sentence("cli", "%1 (unchanged)").arg(line));
}

template <class T>
RecordRef refOf(Id<T> id)
{
    return {kindOf<T>(), id.uuid};
}

// The rule in force with what was given in place of it.
Result<MeanRule> givenRule(const Call& call, MeanRule rule)
{
    rule.weighting = valueOf(call.arguments.given(u"--weighting"_s), rule.weighting);
    rule.mean = valueOf(call.arguments.given(u"--mean"_s), rule.mean);
    if (const auto cap = call.arguments.given(u"--cap"_s))
        rule.isCapped = *cap == u"yes";
    if (const auto factor = call.arguments.given(u"--factor"_s)) {
        const Result<Decimal> read = readWeight(*factor);
        if (!read)
            return read.refusal();
        rule.priorityFactor = *read;
    }
    return rule;
}

QJsonValue jsonOf(const Plan& plan, const std::optional<Variant>& variant, FiscalYear year)
{
    if (!variant)
        return QJsonValue::Null;
    QJsonObject json{
        {u"kind"_s, codeOf(variant->kind)}, {u"words"_s, explainedVariant(plan, *variant, year)}};
    if (variant->subject) {
        json.insert(u"table"_s, QLatin1String(kindInfo(variant->subject->kind).table));
        json.insert(u"id"_s, variant->subject->id.toText());
    }
    if (variant->formula)
        json.insert(u"formula"_s, codeOf(*variant->formula));
    return json;
}

QJsonObject jsonOf(const Plan& plan, const Extreme& extreme, FiscalYear year)
{
    return {{u"raw"_s, extreme.percent.toText()}, {u"printed"_s, printedRate(extreme.percent)},
        {u"variant"_s, jsonOf(plan, extreme.variant, year)}};
}

QByteArray sensitivityJson(const Plan& plan, const Sensitivity& result)
{
    QJsonArray goals;
    for (const GoalSensitivity& goal : result.goals) {
        QJsonObject row{{u"id"_s, goal.goal.uuid.toText()}, {u"number"_s, goal.number},
            {u"name"_s, goal.name}, {u"average"_s, QJsonValue::Null}};
        QJsonArray flips;
        for (const OrderFlip& flip : goal.flips)
            flips.append(QJsonObject{{u"goal"_s, flip.other.uuid.toText()},
                {u"variant"_s, jsonOf(plan, std::optional(flip.variant), result.year)}});
        if (goal.percent) {
            row.insert(u"average"_s, jsonOf(plan, Extreme{*goal.percent, {}}, result.year));
            row.insert(u"lowest"_s, jsonOf(plan, goal.lowest, result.year));
            row.insert(u"highest"_s, jsonOf(plan, goal.highest, result.year));
        }
        row.insert(u"order_flips"_s, flips);
        goals.append(row);
    }
    const QJsonObject root{{u"year"_s, result.year.year}, {u"rollup_rule"_s, printedRule(result.rule)},
        {u"variants"_s, result.variants}, {u"goals"_s, goals}};
    return QJsonDocument(root).toJson();
}

} // namespace

Result<void> setRollup(Call& call)
{
    const FiscalYear year = fromYear(call);
    MeanRule now;
    const Result<bool> changed
        = editFile(call, sentence("cli", "Choose how rates are averaged from %1 on").arg(printed(year)),
            [&](const Plan& plan) -> Result<Plan> {
                const Result<Id<PlanPeriod>> period = findPeriod(plan, year);
                if (!period)
                    return period.refusal();
                const Result<MeanRule> rule = givenRule(call, meanRuleAsOf(plan, *period, year));
                if (!rule)
                    return rule.refusal();
                now = *rule;
                return setRollupRule(plan, call.session.ids, *period, now, noteOf(call));
            });
    if (!changed)
        return changed.refusal();
    const QString line = now.isCapped
        ? sentence("cli", "Averages from %1 on: %2; rates over 100% count as 100%.")
        : sentence("cli", "Averages from %1 on: %2.");
    report(call, *changed, line.arg(printed(year), printedRule(now)));
    return {};
}

Result<void> setWeight(Call& call)
{
    QString name;
    const Result<Decimal> weight = readWeight(call.arguments.text(u"WEIGHT"_s));
    if (!weight)
        return weight.refusal();
    const Result<bool> changed
        = editFile(call, sentence("cli", "Weigh what is averaged"), [&](const Plan& plan) -> Result<Plan> {
              const Result<WeightOwner> owner = findOwner(call, plan);
              if (!owner)
                  return owner.refusal();
              name = recordName(plan, std::visit([](auto id) { return refOf(id); }, *owner), fromYear(call));
              return core::setWeight(plan, call.session.ids, *owner, *weight, noteOf(call));
          });
    if (!changed)
        return changed.refusal();
    const QString line
        = sentence("cli", "“%1” weighs %2 from %3 on.").arg(name, printed(*weight), printed(fromYear(call)));
    report(call, *changed, line);
    return {};
}

Result<void> showSensitivity(Call& call)
{
    const Result<Plan> plan = readFile(call);
    if (!plan)
        return plan.refusal();
    const FiscalYear year = *call.arguments.year(u"--year"_s);
    if (const Result<void> valid = checkPlanYear(*plan, year); !valid)
        return valid;
    const Sensitivity result = sensitivityOf(scorePlan(*plan, year));
    if (call.arguments.has(u"--json"_s)) {
        call.output = sensitivityJson(*plan, result);
        return {};
    }
    call.output += alignedColumns(sensitivityTable(*plan, result).grid());
    call.printLine(sentence("cli",
        "%1 variants: each weight at 50% and 150%, each indicator left out, and each formula for all values "
        "that it suits.")
                       .arg(result.variants));
    return {};
}

} // namespace cli
