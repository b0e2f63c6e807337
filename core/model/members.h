// Who sits on the council (子ども・子育て会議) and its sub-committees, and by which rules of the ordinance it
// meets.
#pragma once

#include "core/model/structure.h"

namespace core {

/// How many must be present (domain §6.2). Of n: a majority is ⌊n ÷ 2⌋ + 1, half or more ⌈n ÷ 2⌉.
enum class Quorum { Majority, HalfOrMore, None };
template <>
struct Words<Quorum> {
    static constexpr Word list[] = {
        {"majority", QT_TRANSLATE_NOOP("words", "More than half")},
        {"half_or_more", QT_TRANSLATE_NOOP("words", "Half or more")},
        {"none", QT_TRANSLATE_NOOP("words", "No quorum")},
    };
};

/// What the ordinance says, from a fiscal year on.
struct CouncilRule {
    Id<CouncilRule> id;
    Id<PlanPeriod> plan;
    FiscalYear fromYear;
    std::optional<int> seats; ///< 定数
    QString term; ///< 任期 as the ordinance says it: 「2年」.
    Quorum quorum = Quorum::Majority;
    QString voting; ///< 「出席委員の過半数」, 「合議による」
    bool countsProxies = false; ///< 代理出席 counts towards the quorum.
    bool countsOnline = true; ///< オンライン出席 does.
    QString citation; ///< 「子ども・子育て支援法第72条第1項」 (until March 2023: 第77条第1項).
    QString
        fileName; ///< Pattern of the papers' file names: 「r{年}-{回}shiryou{番号}」; empty = the usual one.
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const CouncilRule&) const = default;
};
template <>
struct Record<CouncilRule> {
    static constexpr const char* table = "council_rules";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Rule of the council");
    static constexpr auto fields = std::tuple(
        field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &CouncilRule::id),
        field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &CouncilRule::plan),
        field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &CouncilRule::fromYear),
        field("seats", QT_TRANSLATE_NOOP("fields", "Seats"), &CouncilRule::seats),
        field("term", QT_TRANSLATE_NOOP("fields", "Term of office"), &CouncilRule::term),
        field("quorum", QT_TRANSLATE_NOOP("fields", "Quorum"), &CouncilRule::quorum),
        field("voting", QT_TRANSLATE_NOOP("fields", "Voting"), &CouncilRule::voting),
        field("counts_proxies", QT_TRANSLATE_NOOP("fields", "Proxies count"), &CouncilRule::countsProxies),
        field("counts_online", QT_TRANSLATE_NOOP("fields", "Online attendance counts"),
            &CouncilRule::countsOnline),
        field("citation", QT_TRANSLATE_NOOP("fields", "Legal basis"), &CouncilRule::citation),
        field("file_name", QT_TRANSLATE_NOOP("fields", "File names of papers"), &CouncilRule::fileName),
        field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &CouncilRule::decidedOn),
        field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &CouncilRule::reason));
    static constexpr std::array unique{"plan", "from_year"};
};

enum class CouncilRole { Member, Chair, ViceChair };
template <>
struct Words<CouncilRole> {
    static constexpr Word list[] = {
        {"member", QT_TRANSLATE_NOOP("words", "Member")},
        {"chair", QT_TRANSLATE_NOOP("words", "Chair")},
        {"vice_chair", QT_TRANSLATE_NOOP("words", "Vice chair")},
    };
};

/// One person in one term. Who is appointed again is a further member; a successor serves for the rest of the
/// predecessor's term (補欠委員の任期は前任者の残任期間).
struct Member {
    Id<Member> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    QString name;
    QString category; ///< 委員区分: 「学識経験者」, 「保護者」, 「公募市民」
    QString organisation; ///< 「流山市医師会」; empty = none.
    CouncilRole role = CouncilRole::Member;
    std::optional<QDate> since; ///< First day of the term; absent = always.
    std::optional<QDate> until; ///< Last day; absent = open.
    std::optional<Id<Member>> predecessor; ///< Whose term this member goes on with.
    QString note;
    bool operator==(const Member&) const = default;
};
template <>
struct Record<Member> {
    static constexpr const char* table = "members";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Council member");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Member::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Member::plan),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Member::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Full name"), &Member::name),
            field("category", QT_TRANSLATE_NOOP("fields", "Category of member"), &Member::category),
            field("organisation", QT_TRANSLATE_NOOP("fields", "Organisation"), &Member::organisation),
            field("role", QT_TRANSLATE_NOOP("fields", "Role"), &Member::role),
            field("since", QT_TRANSLATE_NOOP("fields", "Term begins"), &Member::since),
            field("until", QT_TRANSLATE_NOOP("fields", "Term ends"), &Member::until),
            field("predecessor", QT_TRANSLATE_NOOP("fields", "Member before"), &Member::predecessor),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Member::note));
    static constexpr std::array<const char*, 0> unique{};
};

/// 部会
struct Subcommittee {
    Id<Subcommittee> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    QString name; ///< 「計画評価部会」
    QString task;
    bool operator==(const Subcommittee&) const = default;
};
template <>
struct Record<Subcommittee> {
    static constexpr const char* table = "subcommittees";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Sub-committee");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Subcommittee::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Subcommittee::plan),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Subcommittee::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Subcommittee::name),
            field("task", QT_TRANSLATE_NOOP("fields", "Task"), &Subcommittee::task));
    static constexpr std::array unique{"plan", "name"};
};

/// A member of a sub-committee, with the role there.
struct SubcommitteeMember {
    Id<SubcommitteeMember> id;
    Id<Subcommittee> subcommittee;
    Id<Member> member;
    int rank = 0;
    CouncilRole role = CouncilRole::Member; ///< 部会長 is its chair.
    bool operator==(const SubcommitteeMember&) const = default;
};
template <>
struct Record<SubcommitteeMember> {
    static constexpr const char* table = "subcommittee_members";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Member of a sub-committee");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &SubcommitteeMember::id),
            field("subcommittee", QT_TRANSLATE_NOOP("fields", "Sub-committee"),
                &SubcommitteeMember::subcommittee),
            field("member", QT_TRANSLATE_NOOP("fields", "Council member"), &SubcommitteeMember::member),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &SubcommitteeMember::rank),
            field("role", QT_TRANSLATE_NOOP("fields", "Role"), &SubcommitteeMember::role));
    static constexpr std::array unique{"subcommittee", "member"};
};

/// A project that a sub-committee has chosen to evaluate in a fiscal year, with its own number there. Its
/// evaluation is an Evaluation by Evaluator::Subcommittee.
struct SubcommitteeProject {
    Id<SubcommitteeProject> id;
    Id<Subcommittee> subcommittee;
    Id<Project> project;
    FiscalYear year;
    int rank = 0;
    QString number; ///< As printed: 「3」; empty = none.
    QString comment; ///< What the sub-committee says of it.
    bool operator==(const SubcommitteeProject&) const = default;
};
template <>
struct Record<SubcommitteeProject> {
    static constexpr const char* table = "subcommittee_projects";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Project of a sub-committee");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &SubcommitteeProject::id),
            field("subcommittee", QT_TRANSLATE_NOOP("fields", "Sub-committee"),
                &SubcommitteeProject::subcommittee),
            field("project", QT_TRANSLATE_NOOP("fields", "Project"), &SubcommitteeProject::project),
            field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &SubcommitteeProject::year),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &SubcommitteeProject::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &SubcommitteeProject::number),
            field("comment", QT_TRANSLATE_NOOP("fields", "Comment"), &SubcommitteeProject::comment));
    static constexpr std::array unique{"subcommittee", "project", "year"};
};

} // namespace core
