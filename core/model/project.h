// Projects: their names, where they are printed, what follows them, and their keywords.
#pragma once

#include "core/model/goal.h"

#include <array>

namespace core {

/// A project (事業). Its name is a list of versions; where it is printed is its placements.
struct Project {
    Id<Project> id;
    Id<PlanPeriod> plan;
    QString number; ///< 番号, free text as printed: 「1」, 「070101」; empty = none.
    QString sortKey; ///< Orders numbers that do not sort by themselves; empty = order by `number`
                     ///< (compareNumbers).
    bool isPriority = false; ///< 重点
    bool isNew = false; ///< 新規
    QString note;
    bool operator==(const Project&) const = default;
};
template <>
struct Record<Project> {
    static constexpr const char* table = "projects";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Project");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Project::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Project::plan),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Project::number),
            field("sort_key", QT_TRANSLATE_NOOP("fields", "Sort key"), &Project::sortKey),
            field("is_priority", QT_TRANSLATE_NOOP("fields", "Priority"), &Project::isPriority),
            field("is_new", QT_TRANSLATE_NOOP("fields", "New"), &Project::isNew),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Project::note));
    static constexpr std::array<const char*, 0> unique{};
};

/// The name of a project from one fiscal year on.
struct ProjectVersion {
    Id<ProjectVersion> id;
    Id<Project> project;
    FiscalYear fromYear;
    QString name;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const ProjectVersion&) const = default;
};
template <>
struct Record<ProjectVersion> {
    static constexpr const char* table = "project_versions";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Name of a project");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &ProjectVersion::id),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &ProjectVersion::project),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &ProjectVersion::fromYear),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &ProjectVersion::name),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &ProjectVersion::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &ProjectVersion::reason));
    static constexpr std::array unique{"project", "from_year"};
};

/// Where a project is printed: under a goal, and under one of its challenges if any. Exactly one placement of
/// a project is its main one; the others are 再掲: shown again, entered and counted once.
struct Placement {
    Id<Placement> id;
    Id<Project> project;
    Id<Goal> goal;
    std::optional<Id<Challenge>> challenge;
    int rank = 0; ///< Order within the goal; sparse, so that inserting between changes one row.
    bool isMain = true;
    bool operator==(const Placement&) const = default;
};
template <>
struct Record<Placement> {
    static constexpr const char* table = "placements";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Placement");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Placement::id),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Placement::project),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &Placement::goal),
            field("challenge", QT_TRANSLATE_NOOP("fields", "Challenge"), &Placement::challenge),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Placement::rank),
            field("is_main", QT_TRANSLATE_NOOP("fields", "Main placement"), &Placement::isMain));
    static constexpr std::array unique{"project", "goal"};
};

/// How projects follow each other, within a plan and across generations.
enum class LineageKind { Succeeds, MergedInto, SplitFrom, Abolished };
template <>
struct Words<LineageKind> {
    static constexpr Word list[] = {
        {"succeeds", QT_TRANSLATE_NOOP("words", "Succeeded by")},
        {"merged_into", QT_TRANSLATE_NOOP("words", "Merged into")},
        {"split_from", QT_TRANSLATE_NOOP("words", "Split into")},
        {"abolished", QT_TRANSLATE_NOOP("words", "Abolished")},
    };
};

/// One step from an earlier project to a later one; `later` is absent only when the project was abolished.
struct Lineage {
    Id<Lineage> id;
    LineageKind kind = LineageKind::Succeeds;
    Id<Project> earlier;
    std::optional<Id<Project>> later;
    FiscalYear fromYear;
    QString reason;
    bool operator==(const Lineage&) const = default;
};
template <>
struct Record<Lineage> {
    static constexpr const char* table = "lineages";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Lineage");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Lineage::id),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &Lineage::kind),
            field("earlier", QT_TRANSLATE_NOOP("fields", "Earlier project"), &Lineage::earlier),
            field("later", QT_TRANSLATE_NOOP("fields", "Later project"), &Lineage::later),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &Lineage::fromYear),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &Lineage::reason));
    static constexpr std::array unique{"earlier", "later", "kind"};
};

/// What a keyword says about a project.
enum class KeywordKind { PolicyField, Partner };
template <>
struct Words<KeywordKind> {
    static constexpr Word list[] = {
        {"policy_field", QT_TRANSLATE_NOOP("words", "Policy field")},
        {"partner", QT_TRANSLATE_NOOP("words", "Partner")},
    };
};

/// A word of the plan's lists: policy fields (福祉, 保健 …) and partners (地域, NPO, 企業).
struct Keyword {
    Id<Keyword> id;
    Id<PlanPeriod> plan;
    KeywordKind kind = KeywordKind::PolicyField;
    int rank = 0;
    QString name;
    bool operator==(const Keyword&) const = default;
};
template <>
struct Record<Keyword> {
    static constexpr const char* table = "keywords";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Keyword");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Keyword::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Keyword::plan),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &Keyword::kind),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Keyword::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Keyword::name));
    static constexpr std::array unique{"plan", "kind", "name"};
};

struct ProjectKeyword {
    Id<ProjectKeyword> id;
    Id<Project> project;
    Id<Keyword> keyword;
    bool operator==(const ProjectKeyword&) const = default;
};
template <>
struct Record<ProjectKeyword> {
    static constexpr const char* table = "project_keywords";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Keyword of a project");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &ProjectKeyword::id),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &ProjectKeyword::project),
            field("keyword", QT_TRANSLATE_NOOP("fields", "Keyword"), &ProjectKeyword::keyword));
    static constexpr std::array unique{"project", "keyword"};
};

} // namespace core
