// What a plan consists of: plan generations, goals, challenges, projects, departments, and the words around
// them.
#pragma once

#include "core/model/fields.h"

#include <array>

namespace core {

/// One plan generation (計画): its title, its years, and the city's own words for the levels.
struct PlanPeriod {
    Id<PlanPeriod> id;
    int rank = 0;
    QString municipality; ///< 流山市
    QString title; ///< 「子どもをみんなで育む計画～流山市子ども・子育て支援総合計画～」
    FiscalYear firstYear;
    FiscalYear lastYear;
    QString yearsOrigin; ///< Where the years come from when the source document does not say; empty = from
                         ///< the source.
    QString philosophy; ///< 基本理念, with its line feeds.
    QString goalWord; ///< 基本目標
    QString challengeWord; ///< 主要課題, 施策の方向性 …
    QString projectWord; ///< 事業
    QString councilName; ///< 流山市子ども・子育て会議; empty = not said.
    std::optional<Id<PlanPeriod>> predecessor;
    bool operator==(const PlanPeriod&) const = default;
};
template <>
struct Record<PlanPeriod> {
    static constexpr const char* table = "plans";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Plan");
    static constexpr auto fields = std::tuple(
        field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &PlanPeriod::id),
        field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &PlanPeriod::rank),
        field("municipality", QT_TRANSLATE_NOOP("fields", "Municipality"), &PlanPeriod::municipality),
        field("title", QT_TRANSLATE_NOOP("fields", "Title"), &PlanPeriod::title),
        field("first_year", QT_TRANSLATE_NOOP("fields", "First fiscal year"), &PlanPeriod::firstYear),
        field("last_year", QT_TRANSLATE_NOOP("fields", "Last fiscal year"), &PlanPeriod::lastYear),
        field("years_origin", QT_TRANSLATE_NOOP("fields", "Origin of the years"), &PlanPeriod::yearsOrigin),
        field("philosophy", QT_TRANSLATE_NOOP("fields", "Basic philosophy"), &PlanPeriod::philosophy),
        field("goal_word", QT_TRANSLATE_NOOP("fields", "Word for goals"), &PlanPeriod::goalWord),
        field(
            "challenge_word", QT_TRANSLATE_NOOP("fields", "Word for challenges"), &PlanPeriod::challengeWord),
        field("project_word", QT_TRANSLATE_NOOP("fields", "Word for projects"), &PlanPeriod::projectWord),
        field("council_name", QT_TRANSLATE_NOOP("fields", "Name of the council"), &PlanPeriod::councilName),
        field("predecessor", QT_TRANSLATE_NOOP("fields", "Predecessor"), &PlanPeriod::predecessor));
    static constexpr std::array<const char*, 0> unique{};
};

/// Which part of the plan's prose a text is.
enum class PlanTextKind {
    PhilosophyExplanation, ///< 基本理念の説明
    Viewpoint, ///< 基本的視点
    Introduction, ///< 施策の展開
    Promotion, ///< 計画の推進体制
    CouncilRole, ///< 子ども・子育て会議の役割
    CouncilNote, ///< footnote of the schedule
};
template <>
struct Words<PlanTextKind> {
    static constexpr Word list[] = {
        {"philosophy_explanation", QT_TRANSLATE_NOOP("words", "Explanation of the philosophy")},
        {"viewpoint", QT_TRANSLATE_NOOP("words", "Basic viewpoint")},
        {"introduction", QT_TRANSLATE_NOOP("words", "Introduction of the measures")},
        {"promotion", QT_TRANSLATE_NOOP("words", "How the plan is carried forward")},
        {"council_role", QT_TRANSLATE_NOOP("words", "Role of the council")},
        {"council_note", QT_TRANSLATE_NOOP("words", "Note on the council's schedule")},
    };
};

/// One paragraph of the plan's own prose, printed as it is.
struct PlanText {
    Id<PlanText> id;
    Id<PlanPeriod> plan;
    PlanTextKind kind = PlanTextKind::Introduction;
    int rank = 0;
    QString text;
    bool operator==(const PlanText&) const = default;
};
template <>
struct Record<PlanText> {
    static constexpr const char* table = "plan_texts";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Text of the plan");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &PlanText::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &PlanText::plan),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &PlanText::kind),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &PlanText::rank),
            field("text", QT_TRANSLATE_NOOP("fields", "Text"), &PlanText::text));
    static constexpr std::array<const char*, 0> unique{};
};

/// Where a box stands in the diagram of the plan's place (計画の位置図).
enum class DiagramLevel { Upper, Related, ThisPlan };
template <>
struct Words<DiagramLevel> {
    static constexpr Word list[] = {
        {"upper", QT_TRANSLATE_NOOP("words", "Upper plan")},
        {"related", QT_TRANSLATE_NOOP("words", "Related plan")},
        {"this_plan", QT_TRANSLATE_NOOP("words", "This plan")},
    };
};

struct DiagramBox {
    Id<DiagramBox> id;
    Id<PlanPeriod> plan;
    DiagramLevel level = DiagramLevel::Related;
    int rank = 0;
    QString text;
    bool operator==(const DiagramBox&) const = default;
};
template <>
struct Record<DiagramBox> {
    static constexpr const char* table = "diagram_boxes";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Box of the plan's diagram");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &DiagramBox::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &DiagramBox::plan),
            field("level", QT_TRANSLATE_NOOP("fields", "Level"), &DiagramBox::level),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &DiagramBox::rank),
            field("text", QT_TRANSLATE_NOOP("fields", "Text"), &DiagramBox::text));
    static constexpr std::array<const char*, 0> unique{};
};

/// A basic goal (基本目標). Its name is a list of versions.
struct Goal {
    Id<Goal> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    QString number; ///< As printed: 「1」.
    bool operator==(const Goal&) const = default;
};
template <>
struct Record<Goal> {
    static constexpr const char* table = "goals";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Goal");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Goal::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Goal::plan),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Goal::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Goal::number));
    static constexpr std::array<const char*, 0> unique{};
};

/// The name of a goal from one fiscal year on.
struct GoalVersion {
    Id<GoalVersion> id;
    Id<Goal> goal;
    FiscalYear fromYear;
    QString name;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const GoalVersion&) const = default;
};
template <>
struct Record<GoalVersion> {
    static constexpr const char* table = "goal_versions";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Name of a goal");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &GoalVersion::id),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &GoalVersion::goal),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &GoalVersion::fromYear),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &GoalVersion::name),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &GoalVersion::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &GoalVersion::reason));
    static constexpr std::array unique{"goal", "from_year"};
};

/// A main challenge (主要課題) under a goal.
struct Challenge {
    Id<Challenge> id;
    Id<Goal> goal;
    int rank = 0;
    QString number; ///< As printed: 「(1)」.
    QString name; ///< Empty = the source does not say.
    bool operator==(const Challenge&) const = default;
};
template <>
struct Record<Challenge> {
    static constexpr const char* table = "challenges";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Challenge");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Challenge::id),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &Challenge::goal),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Challenge::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Challenge::number),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Challenge::name));
    static constexpr std::array<const char*, 0> unique{};
};

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

/// A department (担当課). Its name is a list of versions. 「・」 inside a name is not a separator.
struct Department {
    Id<Department> id;
    int rank = 0;
    QString note;
    bool operator==(const Department&) const = default;
};
template <>
struct Record<Department> {
    static constexpr const char* table = "departments";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Department");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Department::id),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Department::rank),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Department::note));
    static constexpr std::array<const char*, 0> unique{};
};

/// The name of a department from one fiscal year on.
struct DepartmentVersion {
    Id<DepartmentVersion> id;
    Id<Department> department;
    FiscalYear fromYear;
    QString name;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const DepartmentVersion&) const = default;
};
template <>
struct Record<DepartmentVersion> {
    static constexpr const char* table = "department_versions";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Name of a department");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &DepartmentVersion::id),
            field("department", QT_TRANSLATE_NOOP("fields", "Department"), &DepartmentVersion::department),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &DepartmentVersion::fromYear),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &DepartmentVersion::name),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &DepartmentVersion::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &DepartmentVersion::reason));
    static constexpr std::array unique{"department", "from_year"};
};

/// One department's part of a project during some years: what it does (事業内容・事業目標). A change of the
/// text from a later year is a further row whose years follow.
struct Assignment {
    Id<Assignment> id;
    Id<Project> project;
    Id<Department> department;
    int rank = 0;
    FiscalYear fromYear;
    std::optional<FiscalYear> throughYear; ///< Last year; absent = still in force.
    QString contents;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const Assignment&) const = default;
};
template <>
struct Record<Assignment> {
    static constexpr const char* table = "assignments";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Department of a project");
    static constexpr auto fields = std::tuple(
        field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Assignment::id),
        field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Assignment::project),
        field("department", QT_TRANSLATE_NOOP("fields", "Department"), &Assignment::department),
        field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Assignment::rank),
        field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &Assignment::fromYear),
        field("through_year", QT_TRANSLATE_NOOP("fields", "Through fiscal year"), &Assignment::throughYear),
        field("contents", QT_TRANSLATE_NOOP("fields", "Contents and aims"), &Assignment::contents),
        field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &Assignment::decidedOn),
        field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &Assignment::reason));
    static constexpr std::array unique{"project", "department", "from_year"};
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
