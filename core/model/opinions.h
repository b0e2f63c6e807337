// What people say about the plan and what the city makes of it: opinions with their answers, evidence that
// projects cite, and changes of the plan that the council has heard.
#pragma once

#include "core/model/council.h"

namespace core {

enum class OpinionSource { Council, PublicComment, Other };
template <>
struct Words<OpinionSource> {
    static constexpr Word list[] = {
        {"council", QT_TRANSLATE_NOOP("words", "Council")},
        {"public_comment", QT_TRANSLATE_NOOP("words", "Public comment")},
        {"other", QT_TRANSLATE_NOOP("words", "Other")},
    };
};

/// What has become of an opinion. Open and UnderReview come back to the next meeting.
enum class OpinionState { Open, UnderReview, Reflected, NotReflected, Explained };
template <>
struct Words<OpinionState> {
    static constexpr Word list[] = {
        {"open", QT_TRANSLATE_NOOP("words", "Not answered")},
        {"under_review", QT_TRANSLATE_NOOP("words", "Under review")},
        {"reflected", QT_TRANSLATE_NOOP("words", "Reflected")},
        {"not_reflected", QT_TRANSLATE_NOOP("words", "Not reflected")},
        {"explained", QT_TRANSLATE_NOOP("words", "Explained; no change")},
    };
};

/// One opinion (意見) with the city's answer (市の考え方).
struct Opinion {
    Id<Opinion> id;
    Id<PlanPeriod> plan;
    OpinionSource source = OpinionSource::Council;
    std::optional<Id<Meeting>> meeting; ///< Where it was given; absent for public comments.
    std::optional<Id<AgendaItem>> agenda;
    std::optional<Id<Project>> project; ///< What it is about; at most one of project and goal.
    std::optional<Id<Goal>> goal;
    std::optional<Id<Member>> member; ///< Who gave it; absent = not named.
    std::optional<Id<Department>> department; ///< Who answers.
    int rank = 0;
    QString number; ///< As printed: 「1の2」; empty = counted.
    QString page; ///< 該当ページ
    QString place; ///< 該当箇所
    QString text;
    QString answer;
    OpinionState state = OpinionState::Open;
    QString reflectedIn; ///< 反映先: where and how.
    std::optional<QDate> givenOn; ///< Absent: on the day of the meeting.
    std::optional<QDate> answeredOn;
    bool operator==(const Opinion&) const = default;
};
template <>
struct Record<Opinion> {
    static constexpr const char* table = "opinions";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Opinion");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Opinion::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Opinion::plan),
            field("source", QT_TRANSLATE_NOOP("fields", "From"), &Opinion::source),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &Opinion::meeting),
            field("agenda", QT_TRANSLATE_NOOP("fields", "Agenda item"), &Opinion::agenda),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Opinion::project),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &Opinion::goal),
            field("member", QT_TRANSLATE_NOOP("fields", "Council member"), &Opinion::member),
            field("department", QT_TRANSLATE_NOOP("fields", "Department"), &Opinion::department),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Opinion::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Opinion::number),
            field("page", QT_TRANSLATE_NOOP("fields", "Page concerned"), &Opinion::page),
            field("place", QT_TRANSLATE_NOOP("fields", "Passage concerned"), &Opinion::place),
            field("text", QT_TRANSLATE_NOOP("fields", "Opinion"), &Opinion::text),
            field("answer", QT_TRANSLATE_NOOP("fields", "The city's answer"), &Opinion::answer),
            field("state", QT_TRANSLATE_NOOP("fields", "State"), &Opinion::state),
            field("reflected_in", QT_TRANSLATE_NOOP("fields", "Reflected in"), &Opinion::reflectedIn),
            field("given_on", QT_TRANSLATE_NOOP("fields", "Given on"), &Opinion::givenOn),
            field("answered_on", QT_TRANSLATE_NOOP("fields", "Answered on"), &Opinion::answeredOn));
    static constexpr std::array<const char*, 0> unique{};
};

enum class EvidenceKind { NeedsSurvey, PublicComment, EarlierPlan, Other };
template <>
struct Words<EvidenceKind> {
    static constexpr Word list[] = {
        {"needs_survey", QT_TRANSLATE_NOOP("words", "Needs survey")},
        {"public_comment", QT_TRANSLATE_NOOP("words", "Public comment")},
        {"earlier_plan", QT_TRANSLATE_NOOP("words", "Evaluation of the earlier plan")},
        {"other", QT_TRANSLATE_NOOP("words", "Other")},
    };
};

/// A finding that the plan rests on (ニーズ調査, パブリックコメント, 前計画の評価).
struct Evidence {
    Id<Evidence> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    EvidenceKind kind = EvidenceKind::NeedsSurvey;
    QString title; ///< 「平成25年度ニーズ調査 問12」
    QString finding;
    LooseDate date;
    QString source; ///< Where it is published.
    bool operator==(const Evidence&) const = default;
};
template <>
struct Record<Evidence> {
    static constexpr const char* table = "evidence";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Evidence");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Evidence::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Evidence::plan),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Evidence::rank),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &Evidence::kind),
            field("title", QT_TRANSLATE_NOOP("fields", "Title"), &Evidence::title),
            field("finding", QT_TRANSLATE_NOOP("fields", "Finding"), &Evidence::finding),
            field("date", QT_TRANSLATE_NOOP("fields", "Date"), &Evidence::date),
            field("source", QT_TRANSLATE_NOOP("fields", "Source"), &Evidence::source));
    static constexpr std::array<const char*, 0> unique{};
};

/// That a project or a goal rests on a finding. Exactly one of both.
struct Citation {
    Id<Citation> id;
    Id<Evidence> evidence;
    std::optional<Id<Goal>> goal;
    std::optional<Id<Project>> project;
    QString note;
    bool operator==(const Citation&) const = default;
};
template <>
struct Record<Citation> {
    static constexpr const char* table = "citations";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Citation of evidence");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Citation::id),
            field("evidence", QT_TRANSLATE_NOOP("fields", "Evidence"), &Citation::evidence),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &Citation::goal),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Citation::project),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Citation::note));
    static constexpr std::array unique{"evidence", "goal", "project"};
};

/// A change of the plan (計画の策定・変更) on which the council was heard.
struct PlanChange {
    Id<PlanChange> id;
    Id<PlanPeriod> plan;
    std::optional<Id<Meeting>> meeting; ///< Where it was heard; absent = not heard yet.
    int rank = 0;
    QString what;
    QString why;
    QString outcome; ///< What the council said.
    std::optional<QDate> decidedOn; ///< When the city decided it.
    bool operator==(const PlanChange&) const = default;
};
template <>
struct Record<PlanChange> {
    static constexpr const char* table = "plan_changes";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Change of the plan");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &PlanChange::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &PlanChange::plan),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &PlanChange::meeting),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &PlanChange::rank),
            field("what", QT_TRANSLATE_NOOP("fields", "What is changed"), &PlanChange::what),
            field("why", QT_TRANSLATE_NOOP("fields", "Why"), &PlanChange::why),
            field("outcome", QT_TRANSLATE_NOOP("fields", "Outcome of the hearing"), &PlanChange::outcome),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &PlanChange::decidedOn));
    static constexpr std::array<const char*, 0> unique{};
};

/// How a word is read aloud in reading texts (読み上げ辞書), besides those that are shipped.
struct WordReading {
    Id<WordReading> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    QString written;
    QString spoken;
    bool isWholeWord = false; ///< Only where no kanji stands before or after it.
    bool operator==(const WordReading&) const = default;
};
template <>
struct Record<WordReading> {
    static constexpr const char* table = "word_readings";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Reading of a word");
    static constexpr auto fields = std::tuple(
        field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &WordReading::id),
        field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &WordReading::plan),
        field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &WordReading::rank),
        field("written", QT_TRANSLATE_NOOP("fields", "Written"), &WordReading::written),
        field("spoken", QT_TRANSLATE_NOOP("fields", "Read as"), &WordReading::spoken),
        field("is_whole_word", QT_TRANSLATE_NOOP("fields", "Whole words only"), &WordReading::isWholeWord));
    static constexpr std::array unique{"plan", "written"};
};

} // namespace core
