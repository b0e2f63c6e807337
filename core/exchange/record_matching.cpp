#include "core/exchange/record_matching.h"

#include "core/exchange/match_keys.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// What identifies records that have no unique columns: one list of columns a level, best first; the last
// column of a level must say something. "@name": any name the record ever had.
struct KeyRule {
    const char* table;
    std::vector<std::vector<const char*>> levels;
};

const std::vector<KeyRule>& keyRules()
{
    static const std::vector<KeyRule> rules = {
        {"plans", {{"title"}}},
        {"plan_texts", {{"plan", "kind", "text"}}},
        {"diagram_boxes", {{"plan", "level", "text"}}},
        {"goals", {{"plan", "number", "@name"}, {"plan", "@name"}}},
        {"challenges", {{"goal", "number", "name"}, {"goal", "name"}, {"goal", "number"}}},
        {"projects", {{"plan", "number", "@name"}, {"plan", "@name"}}},
        {"departments", {{"@name"}}},
        {"indicators", {{"goal", "challenge", "project", "department", "name"}}},
        {"agenda", {{"meeting", "text"}}},
        {"members", {{"plan", "name", "since"}}},
        {"remarks", {{"meeting", "agenda", "member", "speaker", "text"}}},
        {"pack_papers", {{"meeting", "agenda", "number", "what"}}},
        {"opinions", {{"plan", "meeting", "text"}}},
        {"evidence", {{"plan", "kind", "title"}}},
        {"plan_changes", {{"plan", "what"}}},
        {"hearings", {{"plan", "meeting", "facility"}}},
    };
    return rules;
}

std::vector<std::vector<const char*>> levelsOf(const KindInfo& kind)
{
    for (const KeyRule& rule : keyRules())
        if (qstrcmp(rule.table, kind.table) == 0)
            return rule.levels;
    std::vector<const char*> unique;
    for (const int field : kind.uniqueFields)
        unique.push_back(kind.fields[size_t(field)].column);
    if (unique.empty())
        return {};
    return {unique};
}

QString partOf(const FieldInfo& field, const QString& text)
{
    if (qstrcmp(field.column, "number") == 0 && field.kind == ColumnKind::Text)
        return numberKey(text);
    return field.kind == ColumnKind::Text ? nameKey(text) : text;
}

} // namespace

RecordMatching::RecordMatching(const Plan& ours, const Plan& other)
    : ours_(ours)
    , other_(other)
    , ourNames_(namesOf(ours))
    , otherNames_(namesOf(other))
{
}

RecordMatching::Names RecordMatching::namesOf(const Plan& plan)
{
    Names names;
    const auto add = [&](RecordKind kind, const Uuid& id, const QString& name) {
        names[{int(kind), id}] << nameKey(name);
    };
    for (const GoalVersion& version : plan.table<GoalVersion>())
        add(kindOf<Goal>(), version.goal.uuid, version.name);
    for (const ProjectVersion& version : plan.table<ProjectVersion>())
        add(kindOf<Project>(), version.project.uuid, version.name);
    for (const DepartmentVersion& version : plan.table<DepartmentVersion>())
        add(kindOf<Department>(), version.department.uuid, version.name);
    return names;
}

std::vector<FieldValue> RecordMatching::translated(const RecordRef& record) const
{
    const KindInfo& info = kindInfo(record.kind);
    std::vector<FieldValue> fields = fieldsOf(other_, record);
    for (size_t i = 1; i < fields.size(); ++i) {
        if (!info.fields[i].references || !fields[i])
            continue;
        const auto target
            = known_.find({int(*info.fields[i].references), Uuid::fromText(*fields[i]).value_or(Uuid())});
        if (target == known_.end())
            return {};
        fields[i] = target->second.toText();
    }
    return fields;
}

// All texts under which a record can be found on one level of precision.
QStringList RecordMatching::keysOf(
    const KindInfo& kind, const std::vector<FieldValue>& fields, size_t level, const QStringList& names)
{
    QStringList keys{QString()};
    const std::vector<std::vector<const char*>> levels = levelsOf(kind);
    QString last;
    for (const char* column : levels[level]) {
        const int field = kind.fieldOf(QString::fromLatin1(column));
        QStringList parts = names;
        if (field >= 0)
            parts
                = QStringList{partOf(kind.fields[size_t(field)], fields[size_t(field)].value_or(QString()))};
        QStringList longer;
        for (const QString& key : keys)
            for (const QString& part : parts)
                longer << key + QChar(0x1f) + part;
        keys = longer;
        last = parts.join(QString());
    }
    // Several columns that together identify a record may be empty at the end (a sheet without department);
    // names may not.
    return last.isEmpty() && kind.uniqueFields.empty() && level > 0 ? QStringList() : keys;
}

const std::vector<RecordMatching::Index>& RecordMatching::indexOf(const KindInfo& kind)
{
    const auto [place, isNew] = indexes_.try_emplace(int(kind.kind));
    if (!isNew)
        return place->second;
    place->second.resize(levelsOf(kind).size());
    for (const Uuid& id : idsOf(ours_, kind.kind)) {
        // What both plans hold is matched by its id already and no candidate for another name. Where columns
        // are unique, it is: two projects may have become one here.
        if (kind.uniqueFields.empty() && exists(other_, {kind.kind, id}))
            continue;
        const auto names = ourNames_.find({int(kind.kind), id});
        const std::vector<FieldValue> fields = fieldsOf(ours_, {kind.kind, id});
        for (size_t level = 0; level < place->second.size(); ++level)
            for (const QString& key :
                keysOf(kind, fields, level, names == ourNames_.end() ? QStringList() : names->second)) {
                std::vector<Uuid>& ids = place->second[level][key];
                if (ids.empty() || ids.back() != id)
                    ids.push_back(id);
            }
    }
    return place->second;
}

std::optional<Uuid> RecordMatching::find(const RecordRef& record, const std::vector<FieldValue>& fields)
{
    if (exists(ours_, record))
        return record.id;
    if (const auto later = successor(record, fields))
        return later;
    const KindInfo& info = kindInfo(record.kind);
    const auto names = otherNames_.find({int(record.kind), record.id});
    const std::vector<Index>& index = indexOf(info);
    for (size_t level = 0; level < index.size(); ++level) {
        std::set<Uuid> found;
        for (const QString& key :
            keysOf(info, fields, level, names == otherNames_.end() ? QStringList() : names->second))
            if (const auto place = index[level].find(key); place != index[level].end())
                found.insert(place->second.begin(), place->second.end());
        if (found.size() == 1)
            return *found.begin();
    }
    return std::nullopt;
}

// A project that we no longer hold, but whose only successor in the same plan we do.
std::optional<Uuid> RecordMatching::successor(
    const RecordRef& project, const std::vector<FieldValue>& fields) const
{
    if (project.kind != kindOf<Project>())
        return std::nullopt;
    std::vector<Id<Project>> later;
    for (const Lineage& lineage : other_.table<Lineage>())
        if (lineage.earlier.uuid == project.id && lineage.kind == LineageKind::Succeeds && lineage.later)
            later.push_back(*lineage.later);
    const Project* ours = later.size() == 1 ? ours_.find(later.front()) : nullptr;
    const bool isInSamePlan = ours
        && FieldValue(ours->plan.uuid.toText()) == fields[size_t(kindInfo(project.kind).fieldOf(u"plan"))];
    return isInSamePlan ? std::optional(ours->id.uuid) : std::nullopt;
}

void RecordMatching::remember(const RecordRef& record, const Uuid& ours)
{
    known_[{int(record.kind), record.id}] = ours;
}

} // namespace core
