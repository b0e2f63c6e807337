#include "ui/models/plan_tree_cells.h"

#include "core/model/joined.h"
#include "core/model/lookup.h"
#include "ui/models/sheet_progress.h"

#include <QRegularExpression>

namespace ui {

namespace {

using TreeColumn = PlanTreeModel::Column;

struct Tree {
    Q_DECLARE_TR_FUNCTIONS(PlanTree)
};

template <class T>
const T* recordOf(const TreeRow& row)
{
    return row.record.kind == core::kindOf<T>() ? row.plan.find(core::Id<T>{row.record.id}) : nullptr;
}

QString nameOf(const TreeRow& row)
{
    return nameNow(row.plan, row.record, row.year);
}

QString numberOf(const TreeRow& row)
{
    if (const core::Goal* goal = row.goal())
        return goal->number;
    if (const core::Challenge* challenge = row.challenge())
        return challenge->number;
    const core::Project* project = row.project();
    return project ? project->number : QString();
}

QString againMark(const TreeRow& row)
{
    const core::Placement* placement = row.placement();
    return placement && !placement->isMain ? Tree::tr("Shown again") : QString();
}

// 「1 ★ 再掲 子育て支援総合窓口事業 新規」: what tells one of two places from the other is not cut off with a
// long name.
QString outlineText(const TreeRow& row)
{
    QStringList parts = {numberOf(row)};
    const core::Project* project = row.project();
    if (project && project->isPriority)
        parts << QStringLiteral("★");
    parts << againMark(row) << nameOf(row);
    if (project && project->isNew)
        parts << Tree::tr("New");
    return core::joined(parts);
}

QString departmentNames(const TreeRow& row)
{
    QStringList names;
    if (const core::Project* project = row.project())
        for (const core::Assignment* assignment : core::assignmentsIn(row.plan, project->id, row.year))
            names << core::departmentName(row.plan, assignment->department, row.year);
    return joinedNames(names);
}

QString keywordNames(const TreeRow& row, core::KeywordKind kind)
{
    std::vector<const core::Keyword*> keywords;
    if (const core::Project* project = row.project())
        for (const core::ProjectKeyword* link :
            core::rowsOf<core::ProjectKeyword>(row.plan, &core::ProjectKeyword::project, project->id))
            if (const core::Keyword* keyword = row.plan.find(link->keyword); keyword && keyword->kind == kind)
                keywords.push_back(keyword);
    QStringList names;
    for (const core::Keyword* keyword : core::byRank(std::move(keywords)))
        names << keyword->name;
    return joinedNames(names);
}

core::Result<core::Plan> withField(
    const TreeRow& row, core::RecordRef record, QStringView column, const QString& text)
{
    return core::setField(row.plan, record, core::kindInfo(record.kind).fieldOf(column), text);
}

core::Result<core::Plan> withNumber(const TreeRow& row, const QString& number)
{
    if (const core::Project* project = row.project())
        return core::setProjectNumber(row.plan, project->id, number);
    return withField(row, row.record, u"number", number);
}

} // namespace

const core::Goal* TreeRow::goal() const
{
    return recordOf<core::Goal>(*this);
}

const core::Challenge* TreeRow::challenge() const
{
    return recordOf<core::Challenge>(*this);
}

const core::Placement* TreeRow::placement() const
{
    return recordOf<core::Placement>(*this);
}

const core::Project* TreeRow::project() const
{
    const core::Placement* place = placement();
    return place ? plan.find(place->project) : nullptr;
}

QString joinedNames(const QStringList& names)
{
    return names.join(Tree::tr(", ", "between the names of a list"));
}

QStringList splitNames(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[、,，\\n]"));
    QStringList names;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts))
        if (const QString name = part.trimmed(); !name.isEmpty())
            names << name;
    return names;
}

QString treeHeader(const TreeRow& anyRow, int column)
{
    const core::PlanPeriod* period = core::planOf(anyRow.plan, anyRow.year);
    switch (TreeColumn(column)) {
    case TreeColumn::Outline:
        return period ? period->title : QString();
    case TreeColumn::Number:
        return Tree::tr("Number");
    case TreeColumn::Name:
        return Tree::tr("Name");
    case TreeColumn::Priority:
        return Tree::tr("Priority");
    case TreeColumn::New:
        return Tree::tr("New");
    case TreeColumn::Again:
        return Tree::tr("Shown again");
    case TreeColumn::Departments:
        return Tree::tr("Departments");
    case TreeColumn::PolicyFields:
        return Tree::tr("Policy fields");
    case TreeColumn::Partners:
        return Tree::tr("Partners");
    case TreeColumn::ColumnCount:
        break;
    }
    return {};
}

QString cellText(const TreeRow& row, int column)
{
    switch (TreeColumn(column)) {
    case TreeColumn::Outline:
        return outlineText(row);
    case TreeColumn::Number:
        return numberOf(row);
    case TreeColumn::Name:
        return nameOf(row);
    case TreeColumn::Again:
        return againMark(row);
    case TreeColumn::Departments:
        return departmentNames(row);
    case TreeColumn::PolicyFields:
        return keywordNames(row, core::KeywordKind::PolicyField);
    case TreeColumn::Partners:
        return keywordNames(row, core::KeywordKind::Partner);
    default:
        return {};
    }
}

QString cellToolTip(const TreeRow& row, int column)
{
    const core::Project* project = row.project();
    if (column != TreeColumn::Outline || !project)
        return cellText(row, column);
    const QString state = core::wordLabel(shownState(row.plan, project->id, row.year));
    const QString departments = departmentNames(row);
    return departments.isEmpty() ? Tree::tr("%1\nSheet: %2").arg(outlineText(row), state)
                                 : Tree::tr("%1\nSheet: %2\n%3").arg(outlineText(row), state, departments);
}

std::optional<bool> cellTick(const TreeRow& row, int column)
{
    const core::Project* project = row.project();
    if (!project)
        return std::nullopt;
    if (column == TreeColumn::Priority)
        return project->isPriority;
    if (column == TreeColumn::New)
        return project->isNew;
    return std::nullopt;
}

bool isTypable(const TreeRow& row, int column)
{
    if (column == TreeColumn::Number || column == TreeColumn::Name)
        return true;
    return row.project() && (column == TreeColumn::PolicyFields || column == TreeColumn::Partners);
}

std::optional<NamedEdit> cellEdit(
    const TreeRow& row, int column, const QString& text, const core::IdSource& ids)
{
    if (column == TreeColumn::Number)
        return NamedEdit{Tree::tr("Change a number"), withNumber(row, text)};
    const core::Project* project = row.project();
    if (!project)
        return std::nullopt;
    const core::RecordRef record{core::kindOf<core::Project>(), project->id.uuid};
    switch (TreeColumn(column)) {
    case TreeColumn::Priority:
        return NamedEdit{Tree::tr("Change the priority mark"), withField(row, record, u"is_priority", text)};
    case TreeColumn::New:
        return NamedEdit{
            Tree::tr("Change the mark for new projects"), withField(row, record, u"is_new", text)};
    case TreeColumn::PolicyFields:
        return NamedEdit{Tree::tr("Change policy fields"),
            core::setKeywords(row.plan, ids, project->id, core::KeywordKind::PolicyField, splitNames(text))};
    case TreeColumn::Partners:
        return NamedEdit{Tree::tr("Change partners"),
            core::setKeywords(row.plan, ids, project->id, core::KeywordKind::Partner, splitNames(text))};
    default:
        return std::nullopt;
    }
}

} // namespace ui
