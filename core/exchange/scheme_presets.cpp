#include "core/exchange/scheme_presets.h"

#include "core/exchange/match_keys.h"
#include "core/exchange/shipped_data.h"
#include "core/model/edit_steps.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

namespace {

Grade gradeFrom(const QJsonObject& json)
{
    Grade grade;
    grade.code = json[u"code"].toString();
    grade.label = json[u"label"].toString();
    grade.lower = shipped::decimal(json[u"lower"]);
    grade.isLowerIncluded = json[u"lowerIncluded"].toBool(true);
    grade.upper = shipped::decimal(json[u"upper"]);
    grade.isUpperIncluded = json[u"upperIncluded"].toBool();
    grade.needsReason = json[u"needsReason"].toBool();
    grade.isDefault = json[u"default"].toBool();
    grade.countsInDenominator = json[u"counted"].toBool(true);
    grade.condition = shipped::word<GradeCondition>(json[u"condition"]);
    grade.furtherCondition = json[u"furtherCondition"].toString();
    grade.points = shipped::decimal(json[u"points"]);
    grade.colour = json[u"colour"].toString();
    grade.shape = shipped::word<GradeShape>(json[u"shape"]);
    return grade;
}

SchemePreset presetFrom(const QJsonObject& json)
{
    SchemePreset preset;
    preset.key = json[u"key"].toString();
    preset.isInNewFiles = json[u"inNewFiles"].toBool();
    const shipped::FixedIds ids(QStringLiteral("scheme ") + preset.key);
    GradeScheme& scheme = preset.scheme;
    scheme.id = ids.make<GradeScheme>({});
    scheme.name = json[u"name"].toString();
    scheme.firstYear = shipped::year(json[u"firstYear"]);
    scheme.lastYear = shipped::year(json[u"lastYear"]);
    scheme.tested = shipped::word<TestedQuantity>(json[u"tested"]);
    if (json.contains(u"testDecimals"))
        scheme.testDecimals = json[u"testDecimals"].toInt();
    scheme.note = json[u"note"].toString();
    scheme.tolerance = shipped::decimal(json[u"tolerance"]);
    scheme.toleranceUnit = shipped::word(json[u"toleranceUnit"], ToleranceUnit::PercentOfLevel);
    int rank = 0;
    for (const QJsonValue value : json[u"grades"].toArray()) {
        Grade grade = gradeFrom(value.toObject());
        grade.id = ids.make<Grade>(grade.code);
        grade.scheme = scheme.id;
        grade.rank = rank += shipped::rankStep;
        preset.grades.push_back(std::move(grade));
    }
    return preset;
}

void putBehind(Plan& plan, const SchemePreset& preset)
{
    steps::putAtEnd(plan, preset.scheme, allByRank<GradeScheme>(plan));
    for (const Grade& grade : preset.grades)
        plan.put(grade);
}

const GradeScheme* namedIn(const Plan& plan, const QString& name)
{
    for (const GradeScheme* scheme : allByRank<GradeScheme>(plan))
        if (nameKey(scheme->name) == nameKey(name))
            return scheme;
    return nullptr;
}

} // namespace

std::vector<SchemePreset> schemePresets()
{
    std::vector<SchemePreset> presets;
    for (const QJsonValue value : shipped::json(QStringLiteral("schemes.json")).array())
        presets.push_back(presetFrom(value.toObject()));
    return presets;
}

std::vector<SchemePreset> presetsToOffer(const Plan& plan)
{
    std::vector<SchemePreset> presets = schemePresets();
    std::erase_if(presets, [&](const SchemePreset& preset) {
        return plan.find(preset.scheme.id) || namedIn(plan, preset.scheme.name);
    });
    return presets;
}

std::optional<SchemeInPlan> withSchemeNamed(const Plan& plan, const QString& keyOrName)
{
    if (const GradeScheme* known = namedIn(plan, keyOrName))
        return SchemeInPlan{plan, known->id};
    for (const SchemePreset& preset : schemePresets()) {
        if (preset.key != keyOrName && nameKey(preset.scheme.name) != nameKey(keyOrName))
            continue;
        if (const GradeScheme* sameName = namedIn(plan, preset.scheme.name))
            return SchemeInPlan{plan, sameName->id};
        SchemeInPlan result{plan, preset.scheme.id};
        if (!plan.find(preset.scheme.id))
            putBehind(result.plan, preset);
        return result;
    }
    return std::nullopt;
}

Result<Plan> addPreset(const Plan& plan, const SchemePreset& preset)
{
    if (const Result<QString> name = steps::freeName<GradeScheme>(plan, preset.scheme.name); !name)
        return name.refusal();
    Plan result = plan;
    putBehind(result, preset);
    return result;
}

void addSchemesOfNewFiles(Plan& plan)
{
    for (const SchemePreset& preset : schemePresets())
        if (preset.isInNewFiles)
            putBehind(plan, preset);
}

} // namespace core
