#include "ui/pages/council_tables.h"

#include "core/model/lookup.h"
#include "ui/widgets/record_table.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("ui::CouncilPage", english);
}

/// What differs from list to list.
struct TableShape {
    core::RecordKind kind;
    const char* parentField;
    std::vector<RecordColumn> columns;
    const char* verb; ///< 「委員を追加」: the button, and what history calls it.
    const char* hint; ///< While the list is empty.
    std::vector<const char*> order = {"rank"};
    std::function<void(std::vector<core::FieldValue>&)> prepare = {};
    std::function<bool(core::RecordRef)> shows = {};
};

RecordTable* made(Workspace& workspace, TableShape from)
{
    RecordShape shape;
    shape.kind = from.kind;
    shape.columns = std::move(from.columns);
    shape.parentField = from.parentField;
    shape.order = std::move(from.order);
    shape.addIntention = words(from.verb);
    shape.prepare = std::move(from.prepare);
    shape.shows = std::move(from.shows);
    return new RecordTable(workspace, std::move(shape), words(from.verb), words(from.hint));
}

/// Fills one field of a new record.
template <class T>
std::function<void(std::vector<core::FieldValue>&)> filled(
    const char* column, std::function<core::FieldValue()> value)
{
    const int field = core::kindInfo(core::kindOf<T>()).fieldOf(QString::fromLatin1(column));
    return [field, value = std::move(value)](
               std::vector<core::FieldValue>& fields) { fields[size_t(field)] = value(); };
}

/// The first record of a kind: what a new row that needs one begins with. None = the row is refused with a
/// sentence.
template <class T>
std::function<core::FieldValue()> firstOf(Workspace& workspace)
{
    return [&workspace]() -> core::FieldValue {
        const auto rows = core::allByRank<T>(workspace.plan());
        return rows.empty() ? core::FieldValue() : core::FieldValue(rows.front()->id.uuid.toText());
    };
}

std::function<core::FieldValue()> yearOf(Workspace& workspace)
{
    return [&workspace] { return core::FieldValue(QString::number(workspace.year().year)); };
}

} // namespace

RecordTable* makeMemberTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::Member>(), "plan",
            {{.field = "name"}, {.field = "role"}, {.field = "category"}, {.field = "organisation"},
                {.field = "since"}, {.field = "until"}, {.field = "predecessor"}, {.field = "note"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a member"),
            QT_TRANSLATE_NOOP("ui::CouncilPage", "No members yet. Add who sits on the council.")});
}

RecordTable* makeCouncilRuleTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::CouncilRule>(), "plan",
            {{.field = "from_year", .isFixed = true}, {.field = "seats"}, {.field = "term"},
                {.field = "quorum"}, {.field = "voting"}, {.field = "counts_proxies"},
                {.field = "counts_online"}, {.field = "citation"}, {.field = "file_name"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add rules from this year on"),
            QT_TRANSLATE_NOOP("ui::CouncilPage",
                "Nothing is entered of the ordinance. Until then more than half must be present, proxies do "
                "not "
                "count and online attendance does."),
            {"from_year"}, filled<core::CouncilRule>("from_year", yearOf(workspace))});
}

RecordTable* makeSubcommitteeTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::Subcommittee>(), "plan", {{.field = "name"}, {.field = "task", .isLong = true}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a sub-committee"),
            QT_TRANSLATE_NOOP("ui::CouncilPage", "No sub-committees.")});
}

RecordTable* makeSubcommitteeMemberTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::SubcommitteeMember>(), "subcommittee",
            {{.field = "member", .isFixed = true}, {.field = "role"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a member of the sub-committee"),
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Select a sub-committee and add its members."), {"rank"},
            filled<core::SubcommitteeMember>("member", firstOf<core::Member>(workspace))});
}

RecordTable* makeSubcommitteeProjectTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::SubcommitteeProject>(), "subcommittee",
            {{.field = "year", .isFixed = true}, {.field = "number"}, {.field = "project", .isFixed = true},
                {.field = "comment", .isLong = true}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add the selected project"),
            QT_TRANSLATE_NOOP("ui::CouncilPage",
                "Select a sub-committee here and a project in the tree, then add what it evaluates."),
            {"year", "rank"}, [&workspace](std::vector<core::FieldValue>& fields) {
                const core::KindInfo& kind = core::kindInfo(core::kindOf<core::SubcommitteeProject>());
                fields[size_t(kind.fieldOf(u"year"))] = QString::number(workspace.year().year);
                if (const core::Id<core::Project> project = workspace.selectedProject(); !project.isNull())
                    fields[size_t(kind.fieldOf(u"project"))] = project.uuid.toText();
            }});
}

RecordTable* makeEvidenceTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::Evidence>(), "plan",
            {{.field = "kind"}, {.field = "title"}, {.field = "finding", .isLong = true}, {.field = "date"},
                {.field = "source"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add evidence"),
            QT_TRANSLATE_NOOP("ui::CouncilPage",
                "No evidence yet. Add findings of the needs survey, public comments or the earlier plan.")});
}

RecordTable* makeCitationTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::Citation>(), "evidence",
            {{.field = "project", .isFixed = true}, {.field = "goal", .isFixed = true}, {.field = "note"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Let the selected goal or project cite it"),
            QT_TRANSLATE_NOOP("ui::CouncilPage",
                "Select a piece of evidence here and a goal or project in the tree, then add that it rests "
                "on it."),
            {"note"}, [&workspace](std::vector<core::FieldValue>& fields) {
                const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Citation>());
                const core::RecordRef selected = core::standsFor(workspace.plan(), workspace.selection());
                if (selected.kind == core::kindOf<core::Project>())
                    fields[size_t(kind.fieldOf(u"project"))] = selected.id.toText();
                else if (selected.kind == core::kindOf<core::Goal>())
                    fields[size_t(kind.fieldOf(u"goal"))] = selected.id.toText();
            }});
}

RecordTable* makePlanChangeTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::PlanChange>(), "plan",
            {{.field = "what", .isLong = true}, {.field = "why", .isLong = true}, {.field = "meeting"},
                {.field = "outcome", .isLong = true}, {.field = "decided_on"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a change of the plan"),
            QT_TRANSLATE_NOOP("ui::CouncilPage",
                "No changes yet. Add what of the plan is changed, why, and when it was heard.")});
}

RecordTable* makeWordReadingTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::WordReading>(), "plan",
            {{.field = "written"}, {.field = "spoken"}, {.field = "is_whole_word"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a reading"),
            QT_TRANSLATE_NOOP("ui::CouncilPage",
                "No readings of your own. Add words that screen readers get wrong; common ones are known "
                "already.")});
}

RecordTable* makeCapacityLimitTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::CapacityLimit>(), "plan",
            {{.field = "name"}, {.field = "least"}, {.field = "most"}, {.field = "only_under_three"},
                {.field = "needs_split"}, {.field = "source"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a type of facility"),
            QT_TRANSLATE_NOOP(
                "ui::CouncilPage", "No types yet. Add the types of facilities and their limits.")});
}

RecordTable* makeHearingTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::Hearing>(), "plan",
            {{.field = "facility"}, {.field = "type"}, {.field = "operator"}, {.field = "address"},
                {.field = "approved"}, {.field = "previous"}, {.field = "age_0"}, {.field = "age_1"},
                {.field = "age_2"}, {.field = "over_3"}, {.field = "education"}, {.field = "employees"},
                {.field = "community"}, {.field = "begins"}, {.field = "is_deemed"}, {.field = "meeting"},
                {.field = "partner"}, {.field = "screening"}, {.field = "outcome"}, {.field = "note"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a facility"),
            QT_TRANSLATE_NOOP(
                "ui::CouncilPage", "No facilities yet. Add those on whose capacity the council is heard.")});
}

RecordTable* makeOpinionTable(Workspace& workspace, std::function<bool(core::RecordRef)> shows)
{
    return made(workspace,
        {core::kindOf<core::Opinion>(), "plan",
            {{.field = "number"}, {.field = "source"}, {.field = "meeting"}, {.field = "project"},
                {.field = "goal"}, {.field = "text", .isLong = true}, {.field = "answer", .isLong = true},
                {.field = "state"}, {.field = "reflected_in"}, {.field = "department"}, {.field = "member"},
                {.field = "page"}, {.field = "place"}, {.field = "given_on"}, {.field = "answered_on"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add an opinion"),
            QT_TRANSLATE_NOOP("ui::CouncilPage", "No opinions here. Add what members or citizens said."),
            {"rank"}, {}, std::move(shows)});
}

RecordTable* makePlanTextTable(
    Workspace& workspace, core::PlanTextKind kind, const QString& verb, const QString& hint)
{
    RecordShape shape;
    shape.kind = core::kindOf<core::PlanText>();
    shape.columns = {{.field = "text", .isLong = true}};
    shape.parentField = "plan";
    shape.fixed = {{"kind", QString::fromLatin1(core::Words<core::PlanTextKind>::list[size_t(kind)].code)}};
    shape.addIntention = verb;
    return new RecordTable(workspace, std::move(shape), verb, hint);
}

RecordTable* makeAgendaTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::AgendaItem>(), "meeting",
            {{.field = "number"}, {.field = "text", .isLong = true}, {.field = "kind"},
                {.field = "is_tentative"}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add an agenda item"),
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Select a meeting and add what is to be dealt with.")});
}

RecordTable* makeRemarkTable(Workspace& workspace)
{
    return made(workspace,
        {core::kindOf<core::Remark>(), "meeting",
            {{.field = "agenda"}, {.field = "member"}, {.field = "speaker"},
                {.field = "text", .isLong = true}},
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Add a remark"),
            QT_TRANSLATE_NOOP("ui::CouncilPage", "Select a meeting and add what was said.")});
}

} // namespace ui
