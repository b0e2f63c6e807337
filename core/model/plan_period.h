// A plan generation with its years and words, its prose, and the diagram of its place among other plans.
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

} // namespace core
