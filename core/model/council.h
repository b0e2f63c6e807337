// The council's meetings: dates exact or loose, agendas, who came, what was said and which papers are laid
// before it.
#pragma once

#include "core/model/members.h"

namespace core {

/// One meeting of the council (子ども・子育て会議). Its printed number counts within the fiscal year.
struct Meeting {
    Id<Meeting> id;
    Id<PlanPeriod> plan;
    FiscalYear year;
    int number = 1; ///< 第n回
    LooseDate date; ///< 2015-06-03, 2015-10-mid (early, late), 2015-10, or empty: not decided.
    QString time; ///< As printed: 「14時～」; empty = not decided.
    QString place; ///< Empty = not decided.
    QString note;
    std::optional<Id<Subcommittee>> subcommittee = {}; ///< Whose meeting it is; absent = the whole council's.
    std::optional<int> observers = {}; ///< 傍聴者数; absent = not known.
    QString officials = {}; ///< 事務局 and other officials present, as the minutes name them.
    bool operator==(const Meeting&) const = default;
};
template <>
struct Record<Meeting> {
    static constexpr const char* table = "meetings";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Meeting");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Meeting::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Meeting::plan),
            field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &Meeting::year),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Meeting::number),
            field("date", QT_TRANSLATE_NOOP("fields", "Date"), &Meeting::date),
            field("time", QT_TRANSLATE_NOOP("fields", "Time"), &Meeting::time),
            field("place", QT_TRANSLATE_NOOP("fields", "Place"), &Meeting::place),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Meeting::note),
            field("subcommittee", QT_TRANSLATE_NOOP("fields", "Sub-committee"), &Meeting::subcommittee),
            field("observers", QT_TRANSLATE_NOOP("fields", "Observers"), &Meeting::observers),
            field("officials", QT_TRANSLATE_NOOP("fields", "Officials present"), &Meeting::officials));
    static constexpr std::array unique{"plan", "year", "subcommittee", "number"};
};

/// What the council does with an item.
enum class AgendaKind { Unsaid, Report, Deliberation, Hearing };
template <>
struct Words<AgendaKind> {
    static constexpr Word list[] = {
        {"unsaid", QT_TRANSLATE_NOOP("words", "Not said")},
        {"report", QT_TRANSLATE_NOOP("words", "Report")},
        {"deliberation", QT_TRANSLATE_NOOP("words", "Deliberation")},
        {"hearing", QT_TRANSLATE_NOOP("words", "Hearing of opinions")},
    };
};

/// One item of a meeting's agenda.
struct AgendaItem {
    Id<AgendaItem> id;
    Id<Meeting> meeting;
    int rank = 0;
    QString number; ///< As printed: 「（1）」.
    QString text;
    bool isTentative = false; ///< 「（予定）」 is printed behind it.
    AgendaKind kind = AgendaKind::Unsaid;
    bool operator==(const AgendaItem&) const = default;
};
template <>
struct Record<AgendaItem> {
    static constexpr const char* table = "agenda";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Agenda item");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &AgendaItem::id),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &AgendaItem::meeting),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &AgendaItem::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &AgendaItem::number),
            field("text", QT_TRANSLATE_NOOP("fields", "Text"), &AgendaItem::text),
            field("is_tentative", QT_TRANSLATE_NOOP("fields", "Tentative"), &AgendaItem::isTentative),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &AgendaItem::kind));
    static constexpr std::array<const char*, 0> unique{};
};

enum class Presence { Present, Absent, Late, LeftEarly, Proxy, Online };
template <>
struct Words<Presence> {
    static constexpr Word list[] = {
        {"present", QT_TRANSLATE_NOOP("words", "Present")},
        {"absent", QT_TRANSLATE_NOOP("words", "Absent")},
        {"late", QT_TRANSLATE_NOOP("words", "Came late")},
        {"left_early", QT_TRANSLATE_NOOP("words", "Left early")},
        {"proxy", QT_TRANSLATE_NOOP("words", "By proxy")},
        {"online", QT_TRANSLATE_NOOP("words", "Online")},
    };
};

/// Whether a member came. No row = not yet noted, which is neither present nor absent.
struct Attendance {
    Id<Attendance> id;
    Id<Meeting> meeting;
    Id<Member> member;
    Presence presence = Presence::Present;
    QString proxy; ///< Who came in the member's place.
    QString note;
    bool operator==(const Attendance&) const = default;
};
template <>
struct Record<Attendance> {
    static constexpr const char* table = "attendances";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Attendance");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Attendance::id),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &Attendance::meeting),
            field("member", QT_TRANSLATE_NOOP("fields", "Council member"), &Attendance::member),
            field("presence", QT_TRANSLATE_NOOP("fields", "Attendance"), &Attendance::presence),
            field("proxy", QT_TRANSLATE_NOOP("fields", "Proxy"), &Attendance::proxy),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Attendance::note));
    static constexpr std::array unique{"meeting", "member"};
};

/// One contribution in the minutes (会議録), in the order in which it was made.
struct Remark {
    Id<Remark> id;
    Id<Meeting> meeting;
    std::optional<Id<AgendaItem>> agenda;
    std::optional<Id<Member>> member; ///< Absent: `speaker` says who.
    int rank = 0;
    QString speaker; ///< 「事務局」; empty for members.
    QString text;
    bool operator==(const Remark&) const = default;
};
template <>
struct Record<Remark> {
    static constexpr const char* table = "remarks";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Remark");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Remark::id),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &Remark::meeting),
            field("agenda", QT_TRANSLATE_NOOP("fields", "Agenda item"), &Remark::agenda),
            field("member", QT_TRANSLATE_NOOP("fields", "Council member"), &Remark::member),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Remark::rank),
            field("speaker", QT_TRANSLATE_NOOP("fields", "Speaker"), &Remark::speaker),
            field("text", QT_TRANSLATE_NOOP("fields", "Text"), &Remark::text));
    static constexpr std::array<const char*, 0> unique{};
};

/// Which paper it is (会議資料); each has a composer of its own.
enum class PaperWhat {
    Agenda,
    Members,
    AttendanceList,
    Overview,
    Structure,
    Approvals,
    Summary,
    Goals,
    Sheets,
    Indicators,
    Changes,
    Opinions,
    Capacity,
    Demand,
    Method,
    Minutes
};
template <>
struct Words<PaperWhat> {
    static constexpr Word list[] = {
        {"agenda", QT_TRANSLATE_NOOP("words", "Agenda of the meeting")},
        {"members", QT_TRANSLATE_NOOP("words", "List of members")},
        {"attendance", QT_TRANSLATE_NOOP("words", "List of attendance")},
        {"overview", QT_TRANSLATE_NOOP("words", "Outline of the plan")},
        {"structure", QT_TRANSLATE_NOOP("words", "Position and structure of the plan")},
        {"approvals", QT_TRANSLATE_NOOP("words", "Approval of community-type childcare")},
        {"summary", QT_TRANSLATE_NOOP("words", "Results by goal")},
        {"goals", QT_TRANSLATE_NOOP("words", "Overview by goal")},
        {"sheets", QT_TRANSLATE_NOOP("words", "Evaluation sheets")},
        {"indicators", QT_TRANSLATE_NOOP("words", "List of indicators")},
        {"changes", QT_TRANSLATE_NOOP("words", "Changes since the last meeting")},
        {"opinions", QT_TRANSLATE_NOOP("words", "Opinions and answers")},
        {"capacity", QT_TRANSLATE_NOOP("words", "Approved and used capacity")},
        {"demand", QT_TRANSLATE_NOOP("words", "Demand and supply")},
        {"method", QT_TRANSLATE_NOOP("words", "Terms and methods")},
        {"minutes", QT_TRANSLATE_NOOP("words", "Minutes")},
    };
};

/// One paper of a meeting's pack, in the order in which it is handed out.
struct PackPaper {
    Id<PackPaper> id;
    Id<Meeting> meeting;
    std::optional<Id<AgendaItem>> agenda; ///< Whose number 資料 it bears; absent = 参考資料.
    int rank = 0;
    PaperWhat what = PaperWhat::Agenda;
    QString number; ///< Set by hand: 「資料1の参考1」; empty = counted.
    QString title; ///< Set by hand; empty = the paper's own.
    std::optional<FiscalYear> year; ///< Of what it shows; absent = the meeting's.
    std::optional<Id<Goal>> goal; ///< Only this part.
    std::optional<Id<Department>> department;
    bool isReplacement = false; ///< 差替え版
    bool operator==(const PackPaper&) const = default;
};
template <>
struct Record<PackPaper> {
    static constexpr const char* table = "pack_papers";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Paper of a meeting");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &PackPaper::id),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &PackPaper::meeting),
            field("agenda", QT_TRANSLATE_NOOP("fields", "Agenda item"), &PackPaper::agenda),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &PackPaper::rank),
            field("what", QT_TRANSLATE_NOOP("fields", "Paper"), &PackPaper::what),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &PackPaper::number),
            field("title", QT_TRANSLATE_NOOP("fields", "Title"), &PackPaper::title),
            field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &PackPaper::year),
            field("goal", QT_TRANSLATE_NOOP("fields", "Goal"), &PackPaper::goal),
            field("department", QT_TRANSLATE_NOOP("fields", "Department"), &PackPaper::department),
            field("is_replacement", QT_TRANSLATE_NOOP("fields", "Replacement"), &PackPaper::isReplacement));
    static constexpr std::array<const char*, 0> unique{};
};

} // namespace core
