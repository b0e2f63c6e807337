#include "app/cli_scheme_json.h"

#include "app/cli_json.h"
#include "core/exchange/listings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonValue jsonOf(const std::optional<Interval>& interval)
{
    if (!interval)
        return QJsonValue::Null;
    return QJsonObject{{u"lower"_s, orNull(interval->lower)},
        {u"lower_included"_s, interval->isLowerIncluded}, {u"upper"_s, orNull(interval->upper)},
        {u"upper_included"_s, interval->isUpperIncluded}, {u"printed"_s, printed(*interval)}};
}

QJsonValue jsonOf(const std::optional<Grade>& proposal)
{
    if (!proposal)
        return QJsonValue::Null;
    return QJsonObject{{u"grade"_s, proposal->code}, {u"band"_s, printedBand(*proposal)}};
}

QJsonObject jsonOf(const Plan& plan, const SchemeFault& fault)
{
    QJsonArray grades;
    for (const Id<Grade> grade : fault.grades)
        grades.append(plan.find(grade)->code);
    QJsonArray situation;
    for (const GradeCondition condition : fault.situation)
        situation.append(codeOf(condition));
    return {{u"kind"_s, codeOf(fault.kind)}, {u"interval"_s, jsonOf(fault.interval)},
        {u"example"_s, orNull(fault.example)}, {u"grades"_s, grades}, {u"situation"_s, situation},
        {u"proposal"_s, jsonOf(fault.proposal)}, {u"sentence"_s, fault.sentence},
        {u"advice"_s, fault.advice}};
}

} // namespace

QByteArray schemeJson(const Plan& plan, Id<GradeScheme> scheme)
{
    QJsonArray grades;
    for (const Grade* grade : gradesOf(plan, scheme)) {
        QJsonObject each = recordJson(plan, {kindOf<Grade>(), grade->id.uuid});
        each.insert(u"band"_s, printedBand(*grade));
        grades.append(each);
    }
    return QJsonDocument(QJsonObject{{u"scheme"_s, recordJson(plan, {kindOf<GradeScheme>(), scheme.uuid})},
                             {u"grades"_s, grades}})
        .toJson();
}

QByteArray lintJson(const Plan& plan, const std::vector<LintedScheme>& linted)
{
    QJsonArray schemes;
    for (const LintedScheme& each : linted) {
        QJsonArray faults;
        for (const SchemeFault& fault : each.faults)
            faults.append(jsonOf(plan, fault));
        schemes.append(QJsonObject{{u"id"_s, each.scheme.uuid.toText()},
            {u"name"_s, plan.find(each.scheme)->name}, {u"faults"_s, faults}});
    }
    return QJsonDocument(QJsonObject{{u"schemes"_s, schemes}}).toJson();
}

} // namespace cli
