#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

/// Whether `wanted` is `from` or one of the projects that came from it, over any number of steps.
bool leadsTo(const Plan& plan, Id<Project> from, Id<Project> wanted)
{
    std::vector<Id<Project>> open{from};
    std::vector<Id<Project>> seen;
    while (!open.empty()) {
        const Id<Project> project = open.back();
        open.pop_back();
        if (project == wanted)
            return true;
        if (std::find(seen.begin(), seen.end(), project) != seen.end())
            continue;
        seen.push_back(project);
        for (const Lineage* lineage : rowsOf(plan, &Lineage::earlier, project))
            if (lineage->later)
                open.push_back(*lineage->later);
    }
    return false;
}

Result<void> checkLineage(const Plan& plan, const Lineage& lineage)
{
    if (!plan.find(lineage.earlier) || (lineage.later && !plan.find(*lineage.later)))
        return gone<Project>();
    if (const Result<void> valid = checkYearMeant(plan, lineage.fromYear); !valid)
        return valid;
    const QString earlier = nameOf(plan, lineage.earlier);
    const bool isAbolition = lineage.kind == LineageKind::Abolished;
    if (isAbolition && lineage.later)
        return Refusal{sentence("edits",
            "“%1” was not marked as abolished because a successor is named. Leave the successor out, or "
            "choose another kind.")
                           .arg(earlier)};
    if (!isAbolition && !lineage.later)
        return Refusal{sentence("edits",
            "The successor of “%1” was not recorded because none is named. Choose the project that follows "
            "it.")
                           .arg(earlier)};
    if (lineage.later && leadsTo(plan, *lineage.later, lineage.earlier))
        return Refusal{sentence("edits",
            "“%1” was not recorded as following “%2” because it would then come before itself. Choose "
            "another project.")
                           .arg(nameOf(plan, *lineage.later), earlier)};
    for (const Lineage* other : rowsOf(plan, &Lineage::earlier, lineage.earlier))
        if (other->id != lineage.id && other->later == lineage.later && other->kind == lineage.kind)
            return Refusal{sentence("edits",
                "This was not recorded again for “%1” because it is there already. Remove the earlier entry "
                "first if it is wrong.")
                               .arg(earlier)};
    return {};
}

std::vector<const Keyword*> keywordsOf(const Plan& plan, Id<PlanPeriod> period, KeywordKind kind)
{
    std::vector<const Keyword*> keywords = rowsOf(plan, &Keyword::plan, period);
    std::erase_if(keywords, [kind](const Keyword* keyword) { return keyword->kind != kind; });
    return byRank(std::move(keywords));
}

/// The plan's keyword of this name, added at the end of the list when there is none.
Id<Keyword> keywordNamed(
    Plan& plan, const IdSource& ids, Id<PlanPeriod> period, KeywordKind kind, const QString& name)
{
    const auto keywords = keywordsOf(plan, period, kind);
    for (const Keyword* keyword : keywords)
        if (comparable(keyword->name) == comparable(name))
            return keyword->id;
    const Keyword added{newId<Keyword>(ids), period, kind, 0, name};
    putAtEnd(plan, added, keywords);
    return added.id;
}

} // namespace

Result<Plan> renameProject(
    const Plan& plan, const IdSource& ids, Id<Project> project, const QString& name, const ChangeNote& note)
{
    return renamed(plan, ids, &ProjectVersion::project, project, name, note);
}

Result<Plan> setProjectNumber(const Plan& plan, Id<Project> project, const QString& number)
{
    return renumbered<Project>(plan, &Project::plan, project, number);
}

Result<Plan> addLineage(const Plan& plan, const IdSource& ids, Lineage lineage)
{
    if (const Result<void> valid = checkLineage(plan, lineage); !valid)
        return valid.refusal();
    if (lineage.id.isNull())
        lineage.id = newId<Lineage>(ids);
    Plan result = plan;
    result.put(std::move(lineage));
    return result;
}

Result<Plan> setKeywords(
    const Plan& plan, const IdSource& ids, Id<Project> project, KeywordKind kind, const QStringList& names)
{
    const Project* row = plan.find(project);
    if (!row)
        return gone<Project>();
    Plan result = plan;
    std::vector<Id<Keyword>> wanted;
    for (const QString& name : names)
        if (const QString clean = cleanName(name); !clean.isEmpty()) {
            const Id<Keyword> keyword = keywordNamed(result, ids, row->plan, kind, clean);
            if (std::find(wanted.begin(), wanted.end(), keyword) == wanted.end())
                wanted.push_back(keyword);
        }
    for (const ProjectKeyword* link : rowsOf(plan, &ProjectKeyword::project, project)) {
        if (plan.find(link->keyword)->kind != kind)
            continue;
        if (std::erase(wanted, link->keyword) == 0)
            result.remove(link->id);
    }
    for (const Id<Keyword> keyword : wanted)
        result.put(ProjectKeyword{newId<ProjectKeyword>(ids), project, keyword});
    return result;
}

} // namespace core
