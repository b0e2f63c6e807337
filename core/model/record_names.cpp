// recordName() of records.h: what a record of each kind is called by people.
#include "core/model/joined.h"
#include "core/model/lookup.h"
#include "core/model/records.h"

namespace core {

namespace {

// A long text stands for itself by its beginning.
QString shortened(const QString& text)
{
    constexpr qsizetype most = 30;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(line[most - 1].isHighSurrogate() ? most - 1 : most) + u'…';
}

template <class T>
QString nameOf(const Plan& plan, const std::optional<Id<T>>& id, FiscalYear year);
template <class T>
QString nameOf(const Plan& plan, Id<T> id, FiscalYear year);

// One overload a kind; the word for the kind itself is added by recordName().
QString nameOf(const Plan&, const PlanPeriod& row, FiscalYear)
{
    return row.title;
}
QString nameOf(const Plan&, const PlanText& row, FiscalYear)
{
    return wordLabel(row.kind);
}
QString nameOf(const Plan&, const DiagramBox& row, FiscalYear)
{
    return row.text;
}
QString nameOf(const Plan& plan, const Goal& row, FiscalYear year)
{
    return joined({row.number, goalName(plan, row.id, year)});
}
QString nameOf(const Plan& plan, const GoalVersion& row, FiscalYear year)
{
    return joined({nameOf(plan, row.goal, year), printed(row.fromYear)});
}
QString nameOf(const Plan&, const Challenge& row, FiscalYear)
{
    return joined({row.number, row.name});
}
QString nameOf(const Plan& plan, const Project& row, FiscalYear year)
{
    return joined({row.number, projectName(plan, row.id, year)});
}
QString nameOf(const Plan& plan, const ProjectVersion& row, FiscalYear year)
{
    return joined({nameOf(plan, row.project, year), printed(row.fromYear)});
}
QString nameOf(const Plan& plan, const Placement& row, FiscalYear year)
{
    return joined({nameOf(plan, row.project, year), nameOf(plan, row.goal, year)});
}
QString nameOf(const Plan& plan, const Lineage& row, FiscalYear year)
{
    return joined({nameOf(plan, row.earlier, year), wordLabel(row.kind)});
}
QString nameOf(const Plan& plan, const Department& row, FiscalYear year)
{
    return departmentName(plan, row.id, year);
}
QString nameOf(const Plan&, const DepartmentVersion& row, FiscalYear)
{
    return joined({row.name, printed(row.fromYear)});
}
QString nameOf(const Plan& plan, const Assignment& row, FiscalYear year)
{
    return joined({nameOf(plan, row.project, year), departmentName(plan, row.department, year)});
}
QString nameOf(const Plan&, const Keyword& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan& plan, const ProjectKeyword& row, FiscalYear year)
{
    return joined({nameOf(plan, row.project, year), nameOf(plan, row.keyword, year)});
}
QString nameOf(const Plan&, const Indicator& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan& plan, const Series& row, FiscalYear year)
{
    return joined({nameOf(plan, row.indicator, year), row.name});
}
QString nameOf(const Plan& plan, const Baseline& row, FiscalYear year)
{
    return nameOf(plan, row.series, year);
}
QString nameOf(const Plan& plan, const Target& row, FiscalYear year)
{
    return joined({nameOf(plan, row.series, year), printed(row.year)});
}
QString nameOf(const Plan& plan, const Value& row, FiscalYear year)
{
    return joined({nameOf(plan, row.series, year), printed(row.year)});
}
QString nameOf(const Plan& plan, const Milestone& row, FiscalYear year)
{
    return joined({nameOf(plan, row.series, year), row.name});
}
QString nameOf(const Plan&, const GradeScheme& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan&, const Grade& row, FiscalYear)
{
    return joined({row.code, row.label});
}
QString nameOf(const Plan& plan, const SchemeUse& row, FiscalYear year)
{
    return joined({nameOf(plan, row.scheme, year), printed(row.fromYear)});
}
QString nameOf(const Plan& plan, const RollupRule& row, FiscalYear year)
{
    return joined({nameOf(plan, row.plan, year), printed(row.fromYear)});
}
QString nameOf(const Plan& plan, const Weight& row, FiscalYear year)
{
    return joined({nameOf(plan, row.goal, year), nameOf(plan, row.challenge, year),
        nameOf(plan, row.project, year), nameOf(plan, row.indicator, year), printed(row.fromYear)});
}
QString nameOf(const Plan&, const SheetForm& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan&, const FormItem& row, FiscalYear)
{
    return joined({row.number, row.label});
}
QString nameOf(const Plan& plan, const FormChoice& row, FiscalYear year)
{
    return joined({nameOf(plan, row.item, year), row.word});
}
QString nameOf(const Plan& plan, const FormUse& row, FiscalYear year)
{
    return joined({nameOf(plan, row.form, year), printed(row.fromYear)});
}
QString nameOf(const Plan& plan, const Evaluation& row, FiscalYear)
{
    const QString project
        = joined({nameOf(plan, row.project, row.year), nameOf(plan, row.department, row.year)});
    return joined({project, printed(row.year)});
}
QString nameOf(const Plan& plan, const Answer& row, FiscalYear year)
{
    return joined({nameOf(plan, row.sheet, year), itemTitle(plan, row.itemKey)});
}
QString nameOf(const Plan& plan, const CouncilRule& row, FiscalYear year)
{
    return joined({nameOf(plan, row.plan, year), printed(row.fromYear)});
}
QString nameOf(const Plan&, const Member& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan&, const Subcommittee& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan& plan, const SubcommitteeMember& row, FiscalYear year)
{
    return joined({nameOf(plan, row.subcommittee, year), nameOf(plan, row.member, year)});
}
QString nameOf(const Plan& plan, const SubcommitteeProject& row, FiscalYear year)
{
    return joined({nameOf(plan, row.subcommittee, year), nameOf(plan, row.project, year), printed(row.year)});
}
QString nameOf(const Plan& plan, const Meeting& row, FiscalYear year)
{
    return joined(
        {printed(row.year), nameOf(plan, row.subcommittee, year), QStringLiteral("第%1回").arg(row.number)});
}
QString nameOf(const Plan& plan, const Attendance& row, FiscalYear year)
{
    return joined({nameOf(plan, row.meeting, year), nameOf(plan, row.member, year)});
}
QString nameOf(const Plan& plan, const Remark& row, FiscalYear year)
{
    return joined(
        {nameOf(plan, row.meeting, year), nameOf(plan, row.member, year), row.speaker, shortened(row.text)});
}
QString nameOf(const Plan& plan, const PackPaper& row, FiscalYear year)
{
    return joined(
        {nameOf(plan, row.meeting, year), row.number, row.title.isEmpty() ? wordLabel(row.what) : row.title});
}
QString nameOf(const Plan&, const Opinion& row, FiscalYear)
{
    return joined({row.number, shortened(row.text)});
}
QString nameOf(const Plan&, const Evidence& row, FiscalYear)
{
    return row.title;
}
QString nameOf(const Plan& plan, const Citation& row, FiscalYear year)
{
    return joined(
        {nameOf(plan, row.evidence, year), nameOf(plan, row.goal, year), nameOf(plan, row.project, year)});
}
QString nameOf(const Plan&, const PlanChange& row, FiscalYear)
{
    return shortened(row.what);
}
QString nameOf(const Plan&, const WordReading& row, FiscalYear)
{
    return row.written;
}
QString nameOf(const Plan&, const CapacityLimit& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan&, const Hearing& row, FiscalYear)
{
    return row.facility;
}
QString nameOf(const Plan&, const AgendaItem& row, FiscalYear)
{
    return joined({row.number, row.text});
}
QString nameOf(const Plan&, const Area& row, FiscalYear)
{
    return row.name;
}
QString nameOf(const Plan& plan, const Service& row, FiscalYear year)
{
    return joined({nameOf(plan, row.whole, year), row.name});
}
QString nameOf(const Plan& plan, const Supply& row, FiscalYear year)
{
    return joined({nameOf(plan, row.area, year), nameOf(plan, row.service, year), printed(row.year),
        row.referenceDate});
}

template <class T>
QString nameOf(const Plan& plan, Id<T> id, FiscalYear year)
{
    const T* row = plan.find(id);
    return row ? nameOf(plan, *row, year) : QString();
}
template <class T>
QString nameOf(const Plan& plan, const std::optional<Id<T>>& id, FiscalYear year)
{
    return id ? nameOf(plan, *id, year) : QString();
}

} // namespace

QString recordName(const Plan& plan, RecordRef record, FiscalYear year)
{
    return joined({kindInfo(record.kind).translatedLabel(), recordTitle(plan, record, year)});
}

QString recordTitle(const Plan& plan, RecordRef record, FiscalYear year)
{
    QString name;
    withKind(record.kind, [&]<class T>() { name = nameOf(plan, Id<T>{record.id}, year); });
    return name;
}

QString kindWord(const Plan& plan, RecordKind kind, FiscalYear year)
{
    static constexpr std::pair<RecordKind, QString PlanPeriod::*> words[]
        = {{kindOf<Goal>(), &PlanPeriod::goalWord}, {kindOf<Challenge>(), &PlanPeriod::challengeWord},
            {kindOf<Project>(), &PlanPeriod::projectWord}};
    const PlanPeriod* period = planOf(plan, year);
    for (const auto& [named, word] : words)
        if (named == kind && period && !(period->*word).isEmpty())
            return period->*word;
    return kindInfo(kind).translatedLabel();
}

} // namespace core
