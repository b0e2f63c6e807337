#include "core/model/edits.h"
#include "core/model/edits_council.h"
#include "core/model/meetings.h"
#include "core/model/violations.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Uuid numbered(quint64 number)
{
    return {0xc0, number};
}

/// A council of `count` members with one meeting on 令和7年7月28日.
struct Council {
    explicit Council(int count)
    {
        PlanPeriod period;
        period.id = {numbered(1)};
        period.councilName = u"流山市子ども・子育て会議"_s;
        period.firstYear = {2025};
        period.lastYear = {2029};
        plan.put(period);
        meeting.id = {numbered(2)};
        meeting.plan = period.id;
        meeting.year = {2025};
        meeting.number = 2;
        meeting.date = LooseDate::onDay({2025, 7, 28});
        plan.put(meeting);
        for (int at = 0; at < count; ++at)
            addMember(at);
    }
    void addMember(int at)
    {
        Member member;
        member.id = {numbered(quint64(100 + at))};
        member.plan = meeting.plan;
        member.rank = at;
        member.name = u"委員%1"_s.arg(at + 1);
        plan.put(member);
    }
    void came(int from, int through, Presence presence)
    {
        for (int at = from; at <= through; ++at) {
            const auto noted = noteAttendance(
                plan, meeting.id, {numbered(quint64(100 + at))}, presence, u"代理の者"_s, {});
            REQUIRE(noted.isOk());
            plan = *noted;
        }
    }
    void rule(Quorum quorum, bool countsProxies, bool countsOnline)
    {
        CouncilRule row;
        row.id = {numbered(3)};
        row.plan = meeting.plan;
        row.fromYear = {2025};
        row.quorum = quorum;
        row.countsProxies = countsProxies;
        row.countsOnline = countsOnline;
        plan.put(row);
    }
    Sitting sitting() const { return sittingOf(plan, meeting); }
    QString words() const { return quorumSentence(sitting()); }

    Plan plan;
    Meeting meeting;
};

} // namespace

TEST_CASE("The quorum is more than half, half, or nothing, as ordinances say it")
{
    // Members, 過半数, 半数以上 (domain §6.2).
    const int cases[][3] = {{13, 7, 7}, {14, 8, 7}, {20, 11, 10}, {1, 1, 1}};
    for (const auto& [members, majority, half] : cases) {
        CHECK(neededFor(Quorum::Majority, members) == majority);
        CHECK(neededFor(Quorum::HalfOrMore, members) == half);
        CHECK(neededFor(Quorum::None, members) == 0);
    }
}

TEST_CASE("The sentence names who was there and whether the meeting is quorate")
{
    Council nagareyama(13);
    nagareyama.came(0, 12, Presence::Present);
    CHECK(nagareyama.words() == u"委員13名中13名出席。定足数は委員の過半数（7名以上）であり、会議は成立。"_s);
    Council ayase(14);
    ayase.came(0, 8, Presence::Present);
    ayase.came(9, 13, Presence::Absent);
    CHECK(ayase.words().startsWith(u"委員14名中9名出席"_s));
    CHECK(ayase.words().endsWith(u"会議は成立。"_s));
    Council few(14);
    few.came(0, 6, Presence::Present);
    few.came(7, 13, Presence::Absent);
    CHECK(few.words().contains(u"会議は不成立"_s));
    few.rule(Quorum::HalfOrMore, false, true);
    CHECK(few.words().contains(u"会議は成立"_s));
    few.rule(Quorum::None, false, true);
    CHECK(few.words().contains(u"定足数の定めはなく"_s));
}

TEST_CASE("Proxies and online attendance count as the ordinance says, and are named either way")
{
    Council council(20);
    council.came(0, 8, Presence::Present);
    council.came(9, 9, Presence::Proxy);
    council.came(10, 10, Presence::Online);
    council.came(11, 19, Presence::Absent);
    CHECK(council.sitting().present == 10);
    CHECK(council.words().contains(u"会議は不成立"_s));
    CHECK(council.words().contains(u"うちオンライン1名"_s));
    CHECK(council.words().contains(u"ほかに定足数に算入しない代理1名"_s));
    council.rule(Quorum::Majority, true, true);
    CHECK(council.sitting().present == 11);
    CHECK(council.words().contains(u"会議は成立"_s));
    council.rule(Quorum::Majority, false, false);
    CHECK(council.sitting().present == 9);
}

TEST_CASE("Attendance that is not noted is neither present nor absent")
{
    Council council(13);
    council.came(0, 4, Presence::Late);
    CHECK(council.sitting().unknown == 8);
    CHECK(council.words().contains(u"会議の成立は未確定"_s));
    const auto all = noteAllPresent(council.plan, council.meeting.id);
    REQUIRE(all.isOk());
    CHECK(sittingOf(*all, council.meeting).present == 13);
    const auto undone = noteAttendance(*all, council.meeting.id, {numbered(100)}, std::nullopt, {}, {});
    REQUIRE(undone.isOk());
    CHECK(sittingOf(*undone, council.meeting).unknown == 1);
}

TEST_CASE("Who is in office on the day sits on the meeting")
{
    Council council(3);
    Member left = *council.plan.find(Id<Member>{numbered(100)});
    left.until = QDate(2025, 7, 27);
    council.plan.put(left);
    Member successor = left;
    successor.id = {numbered(200)};
    successor.since = QDate(2025, 7, 28);
    successor.until = QDate(2026, 3, 31);
    successor.predecessor = left.id;
    successor.name = u"後任"_s;
    council.plan.put(successor);
    const auto members = membersAt(council.plan, council.meeting);
    REQUIRE(members.size() == 3);
    CHECK(std::any_of(
        members.begin(), members.end(), [](const Member* each) { return each->name == u"後任"; }));
    CHECK(std::none_of(
        members.begin(), members.end(), [&](const Member* each) { return each->id == left.id; }));
}

TEST_CASE("A sub-committee meets with its own members and chair")
{
    Council council(5);
    const Subcommittee subcommittee{{numbered(50)}, council.meeting.plan, 0, u"計画評価部会"_s, {}};
    council.plan.put(subcommittee);
    for (int at = 1; at <= 3; ++at)
        council.plan.put(SubcommitteeMember{{numbered(quint64(60 + at))}, subcommittee.id,
            {numbered(quint64(100 + at))}, at, at == 2 ? CouncilRole::Chair : CouncilRole::Member});
    council.meeting.subcommittee = subcommittee.id;
    council.plan.put(council.meeting);
    CHECK(membersAt(council.plan, council.meeting).size() == 3);
    CHECK(roleAt(council.plan, council.meeting, *council.plan.find(Id<Member>{numbered(102)}))
        == CouncilRole::Chair);
    CHECK(meetingTitle(council.plan, council.meeting)
        == u"令和7年度 第2回 流山市子ども・子育て会議 計画評価部会"_s);
}

TEST_CASE("An agenda item is printed with its kind and as planned")
{
    AgendaItem item;
    item.text = u"小規模保育事業の認可及び利用定員について"_s;
    item.isTentative = true;
    CHECK(agendaLine(item, 2) == u"（2）小規模保育事業の認可及び利用定員について（予定）"_s);
    item.kind = AgendaKind::Hearing;
    item.number = u"(ア)"_s;
    CHECK(agendaLine(item, 2) == u"(ア)小規模保育事業の認可及び利用定員について【意見聴取】（予定）"_s);
}

TEST_CASE("The usual papers follow the words of the agenda and are not added twice")
{
    Council council(1);
    council.plan.put(AgendaItem{{numbered(70)}, council.meeting.id, 1, {}, u"計画の概要について"_s});
    council.plan.put(AgendaItem{{numbered(71)}, council.meeting.id, 2, {}, u"令和6年度の評価について"_s});
    council.plan.put(AgendaItem{{numbered(72)}, council.meeting.id, 3, {}, u"認可及び利用定員について"_s});
    const IdSource ids = countedIds(1000);
    const auto filled = addUsualPapers(council.plan, ids, council.meeting.id);
    REQUIRE(filled.isOk());
    std::vector<PaperWhat> what;
    for (const PackPaper* paper : byRank(rowsOf(*filled, &PackPaper::meeting, council.meeting.id)))
        what.push_back(paper->what);
    CHECK(what
        == std::vector<PaperWhat>{PaperWhat::Agenda, PaperWhat::Members, PaperWhat::Overview,
            PaperWhat::Summary, PaperWhat::Sheets, PaperWhat::Approvals, PaperWhat::Capacity});
    const auto again = addUsualPapers(*filled, ids, council.meeting.id);
    CHECK(diff(*filled, *again).isEmpty());
}

TEST_CASE("A member whose attendance was noted is not removed, and evidence goes with its citations")
{
    Council council(2);
    council.came(0, 0, Presence::Present);
    CHECK(violations(council.plan).empty());
    const Evidence evidence{
        {numbered(80)}, council.meeting.plan, 0, EvidenceKind::NeedsSurvey, u"問12"_s, {}, {}, {}};
    council.plan.put(evidence);
    Citation broken{{numbered(81)}, evidence.id, {}, {}, {}};
    council.plan.put(broken);
    CHECK(violations(council.plan).size() == 1); // It cites nothing.
    CHECK_FALSE(removeWithParts(council.plan, refTo(Id<Member>{numbered(100)})).isOk());
    CHECK(removeWithParts(council.plan, refTo(Id<Member>{numbered(101)})).isOk());
    const auto removed = removeWithParts(council.plan, refTo(evidence.id));
    REQUIRE(removed.isOk());
    CHECK(removed->table<Citation>().size() == 0);
}
