#include "app/cli_graders_json.h"

#include "app/cli_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonValue exact(const std::optional<Fraction>& number)
{
    return orNull(number);
}

class GradersJson {
public:
    GradersJson(const Plan& plan, const Score& score, const GraderChecks& checks)
        : plan_(plan)
        , score_(score)
        , checks_(checks)
        , departments_(plan, score.year)
    {
    }

    QJsonObject root() const
    {
        return {{u"year"_s, score_.year.year}, {u"year_printed"_s, printed(score_.year)},
            {u"scheme"_s, orNull(score_.scheme ? std::optional(score_.schemeName) : std::nullopt)},
            {u"compared"_s, compared()}, {u"not_compared"_s, notCompared()},
            {u"all"_s, spread(checks_.spreads.all, checks_.repeated.all)}, {u"departments"_s, departments()},
            {u"same_rates"_s, sameRates()}, {u"repeated_texts"_s, repeatedTexts()}, {u"outputs"_s, outputs()},
            {u"follow_up"_s, followUp()}, {u"findings"_s, findings()}};
    }

private:
    QJsonValue code(Id<Grade> grade) const
    {
        const Grade* row = plan_.find(grade);
        return orNull(row ? std::optional(row->code) : std::nullopt);
    }

    QJsonObject project(size_t at) const
    {
        const ProjectScore& project = score_.projects[at];
        return {{u"id"_s, project.project.uuid.toText()}, {u"number"_s, project.number},
            {u"name"_s, project.name}};
    }

    QJsonValue department(const std::optional<Id<Department>>& department) const
    {
        return orNull(department ? std::optional(departments_.nameOf(department)) : std::nullopt);
    }

    QJsonObject sheet(const GradedSheet& sheet) const
    {
        return {{u"sheet_id"_s, sheet.sheet.uuid.toText()}, {u"project"_s, project(sheet.project)},
            {u"department"_s, department(sheet.department)}, {u"entered"_s, code(sheet.grade)},
            {u"has_reason"_s, sheet.hasReason}};
    }

    QJsonArray compared() const
    {
        QJsonArray rows;
        for (const GradeComparison& each : checks_.grades.compared) {
            QJsonObject row = sheet(each.sheet);
            row.insert(u"compared_with"_s, codeOf(each.comparedWith));
            row.insert(u"best"_s, code(each.best));
            row.insert(u"worst"_s, code(each.worst));
            row.insert(u"rate"_s, orNull(each.rate));
            row.insert(u"distance"_s, each.distance);
            rows.append(row);
        }
        return rows;
    }

    QJsonArray notCompared() const
    {
        QJsonArray rows;
        for (const SheetNotCompared& each : checks_.grades.notCompared) {
            QJsonObject row = sheet(each.sheet);
            row.insert(u"why"_s, codeOf(each.why));
            row.insert(
                u"reason"_s, orNull(each.noGrade ? std::optional(codeOf(*each.noGrade)) : std::nullopt));
            rows.append(row);
        }
        return rows;
    }

    QJsonArray shares(const std::vector<GradeShare>& grades) const
    {
        QJsonArray rows;
        for (const GradeShare& each : grades)
            rows.append(QJsonObject{
                {u"grade"_s, code(each.grade)}, {u"count"_s, each.count}, {u"share"_s, orNull(each.share)}});
        return rows;
    }

    QJsonObject spread(const GradeSpread& spread, const Repetition& repeated) const
    {
        return {{u"graded"_s, spread.graded}, {u"grades"_s, shares(spread.grades)},
            {u"last_year"_s, shares(spread.lastYear)}, {u"middle_share"_s, exact(spread.middleShare)},
            {u"grades_compared"_s, repeated.gradesCompared}, {u"same_grade"_s, repeated.sameGrade},
            {u"same_grade_share"_s, exact(repeated.sameGradeShare())},
            {u"texts_compared"_s, repeated.textsCompared}, {u"same_text"_s, repeated.sameText},
            {u"same_text_share"_s, exact(repeated.sameTextShare())}};
    }

    QJsonArray departments() const
    {
        QJsonArray rows;
        for (const GradeSpread& each : checks_.spreads.departments) {
            Repetition repeated;
            for (const Repetition& other : checks_.repeated.departments)
                if (other.department == each.department)
                    repeated = other;
            QJsonObject row = spread(each, repeated);
            row.insert(u"department"_s, department(each.department));
            row.insert(u"leniency"_s, QJsonValue::Null);
            row.insert(u"compared"_s, 0);
            for (const Leniency& leniency : checks_.leniency)
                if (leniency.department == each.department) {
                    row.insert(u"leniency"_s, leniency.mean.toText());
                    row.insert(u"compared"_s, leniency.compared);
                }
            rows.append(row);
        }
        return rows;
    }

    QJsonArray sameRates() const
    {
        QJsonArray rows;
        for (const SameRateOtherGrade& each : checks_.sameRates) {
            QJsonArray sheets;
            for (const size_t at : each.compared)
                sheets.append(sheet(checks_.grades.compared[at].sheet));
            rows.append(QJsonObject{
                {u"rate"_s, each.rate.toText()}, {u"pairs"_s, each.pairs}, {u"sheets"_s, sheets}});
        }
        return rows;
    }

    QJsonArray repeatedTexts() const
    {
        QJsonArray rows;
        for (const RepeatedTexts& each : checks_.repeated.texts) {
            QJsonArray items;
            for (const Id<FormItem> item : each.items)
                items.append(plan_.find(item)->key);
            rows.append(
                QJsonObject{{u"sheet_id"_s, each.sheet.uuid.toText()}, {u"project"_s, project(each.project)},
                    {u"department"_s, department(each.department)}, {u"items"_s, items}});
        }
        return rows;
    }

    QJsonArray outputs() const
    {
        QJsonArray rows;
        for (const OutputOutcome& each : checks_.outputs)
            rows.append(QJsonObject{{u"project"_s, project(each.project)},
                {u"field"_s, orNull(each.field ? std::optional(codeOf(*each.field)) : std::nullopt)},
                {u"reason"_s, orNull(each.reason ? std::optional(codeOf(*each.reason)) : std::nullopt)},
                {u"output_rate"_s, exact(each.outputRate)},
                {u"outcome_progress"_s, exact(each.outcomeProgress)},
                {u"outcome"_s, orNull(each.outcome ? std::optional(codeOf(*each.outcome)) : std::nullopt)}});
        return rows;
    }

    QJsonObject answers(const FollowUpAnswers& answers) const
    {
        QJsonObject counts;
        for (size_t i = 0; i < answers.counts.size(); ++i)
            counts.insert(checks_.followUp->words[qsizetype(i)], answers.counts[i]);
        return {{u"number"_s, answers.number}, {u"name"_s, answers.name}, {u"answers"_s, counts},
            {u"unanswered"_s, answers.unanswered}, {u"asked"_s, answers.asked}};
    }

    QJsonValue followUp() const
    {
        if (!checks_.followUp)
            return QJsonValue::Null;
        QJsonArray goals;
        for (const FollowUpAnswers& each : checks_.followUp->goals)
            goals.append(answers(each));
        return QJsonObject{{u"goals"_s, goals}, {u"all"_s, answers(checks_.followUp->all)}};
    }

    QJsonArray findings() const
    {
        QJsonArray rows;
        for (const GraderFinding& each : graderFindings(plan_, score_, checks_))
            rows.append(QJsonObject{{u"kind"_s, codeOf(each.kind)},
                {u"table"_s, QLatin1String(kindInfo(each.record.kind).table)},
                {u"id"_s, each.record.id.toText()}, {u"sentence"_s, each.sentence},
                {u"is_notice"_s, each.isNotice}});
        return rows;
    }

    const Plan& plan_;
    const Score& score_;
    const GraderChecks& checks_;
    const DepartmentOrder departments_;
};

} // namespace

QByteArray gradersJson(const Plan& plan, const Score& score, const GraderChecks& checks)
{
    return QJsonDocument(GradersJson(plan, score, checks).root()).toJson();
}

} // namespace cli
