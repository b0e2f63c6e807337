// Papers of the council: what the seed prints, numbers of papers, opinions that come back, capacity, demand.
#include "core/exchange/plan_template.h"
#include "core/handout/compose_capacity.h"
#include "core/handout/compose_changes.h"
#include "core/handout/compose_demand.h"
#include "core/handout/compose_goals.h"
#include "core/handout/compose_meeting.h"
#include "core/handout/compose_opinions.h"
#include "core/handout/compose_overview.h"
#include "core/handout/pack.h"
#include "core/model/edits_council.h"
#include "core/model/meetings.h"
#include "tests/core/handout/composed.h"

using namespace handout_test;
using namespace core;
using namespace Qt::StringLiterals;

namespace {

Uuid numberedId(quint64 number)
{
    return {0xcc, number};
}

Plan nagareyama()
{
    return ok(planFromTemplate(u"nagareyama-h27"_s, {2015}, {2019}));
}

const Meeting& meetingOf(const Plan& plan, int number)
{
    for (const Meeting* each : meetingsOf(plan, plan.table<PlanPeriod>().begin()->id, {2015}))
        if (each->number == number)
            return *each;
    FAIL("no such meeting");
    return *plan.table<Meeting>().begin();
}

/// The plan of ComposedPlan with two meetings.
struct CouncilPlan : ComposedPlan {
    CouncilPlan()
    {
        first = addMeeting(1, LooseDate::onDay({2025, 7, 28}));
        second = addMeeting(2, LooseDate::onDay({2025, 10, 15}));
    }
    Meeting addMeeting(int number, const LooseDate& date)
    {
        Meeting meeting;
        meeting.id = {numberedId(quint64(number))};
        meeting.plan = period;
        meeting.year = year;
        meeting.number = number;
        meeting.date = date;
        plan.put(meeting);
        return meeting;
    }
    Opinion addOpinion(quint64 id, const Meeting& meeting, const QString& text, OpinionState state)
    {
        Opinion opinion;
        opinion.id = {numberedId(100 + id)};
        opinion.plan = period;
        opinion.meeting = meeting.id;
        opinion.project = project2;
        opinion.rank = int(id);
        opinion.text = text;
        opinion.state = state;
        plan.put(opinion);
        return opinion;
    }
    AgendaItem addItem(quint64 id, const QString& text)
    {
        const AgendaItem item{{numberedId(200 + id)}, second.id, int(id), {}, text};
        plan.put(item);
        return item;
    }
    PackPaper addPaper(
        quint64 id, PaperWhat what, std::optional<Id<AgendaItem>> agenda, const QString& number = {})
    {
        PackPaper paper;
        paper.id = {numberedId(300 + id)};
        paper.meeting = second.id;
        paper.agenda = agenda;
        paper.rank = int(id);
        paper.what = what;
        paper.number = number;
        plan.put(paper);
        return paper;
    }
    Meeting first;
    Meeting second;
};

QStringList numbersOf(const Plan& plan, const Meeting& meeting)
{
    QStringList numbers;
    for (const NumberedPaper& each : numberedPapers(plan, meeting))
        numbers << each.number;
    return numbers;
}

} // namespace

TEST_CASE("The outline of the plan says what the published outline says")
{
    const Handout paper = ok(composeOverview(nagareyama(), {2015}, {}));
    const QString words = wordsOf(paper);
    CHECK(paper.title == u"「子どもをみんなで育む計画～流山市子ども・子育て支援総合計画～」の概要"_s);
    for (const QString& line : {u"第1回：平成27年6月3日（水）14時～"_s, u"第2回：平成27年10月中旬"_s,
             u"第3回：平成28年2月中旬"_s, u"（2）小規模保育事業の認可及び利用定員について（予定）"_s,
             u"※ 議事内容等については、変更・追加になる可能性があります。"_s, u"【1】役割"_s,
             u"【2】スケジュール"_s, u"すべてのこどもが健やかに育ち"_s, u"計画の推進体制"_s,
             u"子育て支援総合窓口事業（新規）"_s})
        CHECK(words.contains(line));
    for (const QString& name : {u"子育て及び家庭教育情報の提供"_s, u"ファミリー・サポート・センター"_s,
             u"養育支援訪問事業・産褥期ヘルパーの情報提供"_s, u"療育指導・機能訓練"_s})
        CHECK(words.contains(name));
}

TEST_CASE("The agenda has date, items and what is not decided")
{
    const Plan plan = nagareyama();
    const QString first = wordsOf(ok(composeAgenda(plan, meetingOf(plan, 1), {})));
    CHECK(first.contains(u"平成27年度 第1回"_s));
    CHECK(first.contains(u"日時　平成27年6月3日（水）14時～"_s));
    CHECK(first.contains(u"場所　未定"_s));
    CHECK(first.contains(u"1　開会"_s));
    CHECK(first.contains(u"3　閉会"_s)); // その他 is on the agenda itself.
    const QString third = wordsOf(ok(composeAgenda(plan, meetingOf(plan, 3), {})));
    CHECK(third.contains(u"平成28年2月中旬"_s));
    CHECK(third.contains(u"（予定）"_s));
}

TEST_CASE("Papers are numbered by their agenda item, by hand, or as reference papers")
{
    CouncilPlan made;
    const AgendaItem evaluation = made.addItem(1, u"評価について"_s);
    const AgendaItem capacity = made.addItem(2, u"利用定員について"_s);
    made.addPaper(1, PaperWhat::Agenda, {});
    made.addPaper(2, PaperWhat::Summary, evaluation.id);
    made.addPaper(3, PaperWhat::Sheets, evaluation.id);
    made.addPaper(4, PaperWhat::Capacity, capacity.id);
    made.addPaper(5, PaperWhat::Members, {});
    made.addPaper(6, PaperWhat::Method, {});
    made.addPaper(7, PaperWhat::Demand, capacity.id, u"別紙2"_s);
    CHECK(numbersOf(made.plan, made.second)
        == QStringList{
            {}, u"資料1-1"_s, u"資料1-2"_s, u"資料2"_s, u"参考資料1"_s, u"参考資料2"_s, u"別紙2"_s});
    // The order on the agenda changes: so do the numbers.
    AgendaItem moved = evaluation;
    moved.rank = 9;
    made.plan.put(moved);
    CHECK(numbersOf(made.plan, made.second).mid(1, 3) == QStringList{u"資料2-1"_s, u"資料2-2"_s, u"資料1"_s});
}

TEST_CASE("Files of papers are named by the office's rule")
{
    CouncilPlan made;
    const AgendaItem item = made.addItem(1, u"評価について"_s);
    made.addPaper(1, PaperWhat::Agenda, {});
    made.addPaper(2, PaperWhat::Summary, item.id);
    made.addPaper(3, PaperWhat::Method, {});
    const auto names = [&] {
        QStringList result;
        for (const NumberedPaper& each : numberedPapers(made.plan, made.second))
            result << paperFileName(made.plan, made.second, each);
        return result;
    };
    CHECK(names() == QStringList{u"r7-2shidai"_s, u"r7-2shiryou1"_s, u"r7-2sankou"_s});
    CouncilRule rule;
    rule.id = {numberedId(400)};
    rule.plan = made.period;
    rule.fromYear = made.year;
    rule.fileName = u"{西暦}/第{回}回_{番号}"_s;
    made.plan.put(rule);
    CHECK(names()[1] == u"2025_第2回_1"_s);
}

TEST_CASE("Opinions that are not answered come back, with the days that have passed")
{
    CouncilPlan made;
    const Meeting third = made.addMeeting(3, LooseDate::onDay({2026, 2, 10}));
    made.addOpinion(1, made.first, u"古い未回答"_s, OpinionState::Open);
    made.addOpinion(2, made.first, u"古い回答済み"_s, OpinionState::Reflected);
    made.addOpinion(3, made.second, u"前回の意見"_s, OpinionState::Explained);
    const auto opinions = opinionsFor(made.plan, third);
    REQUIRE(opinions.size() == 2);
    const QString words = wordsOf(ok(composeOpinions(made.plan, made.year, &third, {})));
    CHECK(words.contains(u"古い未回答"_s));
    CHECK(words.contains(u"（197日経過）"_s)); // 2025-07-28 to 2026-02-10.
    CHECK(words.contains(u"前回の意見"_s));
    CHECK_FALSE(words.contains(u"古い回答済み"_s));
    CHECK(words.contains(u"未回答"_s));
    CHECK(words.contains(u"全2件（うち対応未了1件）"_s));
    const QString ofYear = wordsOf(ok(composeOpinions(made.plan, made.year, nullptr, {})));
    CHECK(ofYear.contains(u"古い回答済み"_s));
}

TEST_CASE("A pack is a cover that leads to its papers, each with its number")
{
    CouncilPlan made;
    const AgendaItem item = made.addItem(1, u"評価について"_s);
    made.addPaper(1, PaperWhat::Agenda, {});
    made.addPaper(2, PaperWhat::Summary, item.id);
    const std::vector<Handout> pack = ok(composePack(made.plan, made.second));
    REQUIRE(pack.size() == 3);
    CHECK(pack[2].paperNumber == u"資料1"_s);
    CHECK(pack[2].runningHead == meetingTitle(made.plan, made.second));
    const DisplayList pages = laidOut(pack);
    for (const PackPaper& paper : made.plan.table<PackPaper>()) {
        const Anchor* anchor = pages.anchorNamed(u"paper-"_s + paper.id.uuid.toText());
        REQUIRE(anchor);
        CHECK(pages.pages[size_t(anchor->page)].paper == (paper.what == PaperWhat::Agenda ? 1 : 2));
    }
    CHECK(wordsOf(pack[0]).contains(u"配布資料一覧"_s));
    CHECK(wordsOf(pack[0]).contains(u"資料1"_s));
}

TEST_CASE("A pack is refused with the paper that cannot be made")
{
    CouncilPlan made;
    CHECK_FALSE(composePack(made.plan, made.second).isOk());
    made.addPaper(1, PaperWhat::Changes, {});
    CHECK(composePack(made.plan, made.second).sentence().contains(u"前回会議からの変更点"_s));
}

TEST_CASE("Used capacity is printed with its sums and what has to be put right is a remark")
{
    CouncilPlan made;
    CapacityLimit type;
    type.id = {numberedId(500)};
    type.plan = made.period;
    type.name = u"小規模保育事業A型"_s;
    type.most = 19;
    made.plan.put(type);
    for (int at = 0; at < 2; ++at) {
        Hearing hearing;
        hearing.id = {numberedId(quint64(510 + at))};
        hearing.plan = made.period;
        hearing.meeting = made.second.id;
        hearing.type = type.id;
        hearing.rank = at;
        hearing.facility = at == 0 ? u"みどり保育園"_s : u"あおば保育園"_s;
        hearing.approved = at == 0 ? 19 : 12;
        hearing.age0 = 6;
        hearing.age1 = 6;
        hearing.age2 = at == 0 ? 7 : 2;
        made.plan.put(hearing);
    }
    const Handout paper = ok(composeCapacity(made.plan, made.year, &made.second, {}));
    const QString words = wordsOf(paper);
    CHECK(words.contains(u"小規模保育事業A型 計（2施設）"_s));
    CHECK(words.contains(u"33"_s)); // 19 + 14
    REQUIRE(paper.remarks.size() == 1);
    CHECK(paper.remarks[0].sentence.contains(
        u"「あおば保育園」：利用定員（14人）が認可定員（12人）を超えています"_s));
    const DisplayList pages = laidOut(std::vector<Handout>{paper});
    CHECK(pages.warnings.size() == 1);
}

TEST_CASE("Demand and supply keep blanks blank and mark what is to be reviewed")
{
    CouncilPlan made;
    const Area area{{numberedId(600)}, made.period, 0, u"区域B"_s};
    const Service service{{numberedId(601)}, made.period, {}, 0, u"2号・3号"_s, u"人"_s};
    made.plan.put(area);
    made.plan.put(service);
    Supply supply;
    supply.id = {numberedId(602)};
    supply.area = area.id;
    supply.service = service.id;
    supply.year = made.year;
    supply.forecast = Reading(Decimal(576));
    supply.secured = Reading(Decimal(596));
    supply.demand = Reading(Decimal(500));
    made.plan.put(supply);
    const Handout paper = ok(composeDemand(made.plan, made.year, {}));
    const QString words = wordsOf(paper);
    CHECK(words.contains(u"区域B"_s));
    CHECK(words.contains(u"20"_s)); // 596 − 576
    CHECK(words.contains(u"▲76"_s)); // 500 − 576
    CHECK(words.contains(u"86.8%"_s));
    CHECK(words.contains(u"未入力"_s));
    CHECK_FALSE(words.contains(u"▲596"_s));
}

TEST_CASE("The overview by goal and the list of indicators name every project and indicator")
{
    CouncilPlan made;
    const QString goals = wordsOf(ok(composeGoals(made.plan, made.year, {}, {})));
    for (const QString& name :
        {u"家庭教育情報の提供"_s, u"保育所（再掲）"_s, u"【健康増進課】健診で案内する。"_s})
        CHECK(goals.contains(name));
    const Handout list = ok(composeIndicatorList(made.plan, made.year, {}, {}));
    CHECK(wordsOf(list).contains(u"窓口の利用者数"_s));
    CHECK(std::any_of(list.blocks.begin(), list.blocks.end(),
        [](const Block& block) { return std::holds_alternative<ChartBlock>(block); }));
}

TEST_CASE("A sub-committee reads the projects it has chosen, with its numbers, its grade and its comments")
{
    CouncilPlan made;
    const Subcommittee rights{{numberedId(500)}, made.period, 0, u"こどもの権利部会"_s, {}};
    made.plan.put(rights);
    SubcommitteeProject choice{{numberedId(501)}, rights.id, made.project2, made.year, 0, u"権-7"_s, {}};
    made.plan.put(choice);

    SECTION("in the list of all projects, beside the department's grade")
    {
        const Handout goals = ok(composeGoals(made.plan, made.year, {}, {}));
        CHECK(wordsOf(goals).contains(u"権-7"_s));
        CHECK(wordsOf(goals).contains(u"部会の意見"_s));
        CHECK(wordsOf(goals).contains(u"家庭教育情報の提供"_s)); // not chosen, still printed
        REQUIRE(goals.remarks.size() == 1);
        CHECK(goals.remarks.front().source.id == choice.id.uuid.toText());
    }
    SECTION("alone at its own meeting, and its comment stands below the sheet")
    {
        choice.comment = u"こどもの声を聴く機会を増やすこと"_s;
        made.plan.put(choice);
        made.second.subcommittee = rights.id;
        made.plan.put(made.second);
        PaperRequest request;
        request.what = PaperWhat::Goals;
        request.year = made.year;
        request.meeting = made.second.id;
        const Handout goals = ok(composePaper(made.plan, request));
        CHECK(wordsOf(goals).contains(u"こどもの権利部会が選んだ"_s));
        CHECK(wordsOf(goals).contains(choice.comment));
        CHECK_FALSE(wordsOf(goals).contains(u"家庭教育情報の提供"_s));
        CHECK(goals.remarks.empty());
        request.what = PaperWhat::Sheets;
        const QString sheets = wordsOf(ok(composePaper(made.plan, request)));
        CHECK(sheets.contains(choice.comment));
        CHECK_FALSE(sheets.contains(u"家庭教育情報の提供"_s));
    }
    SECTION("and not in a year for which it has chosen nothing")
    {
        choice.year = made.year.previous();
        made.plan.put(choice);
        CHECK_FALSE(wordsOf(ok(composeGoals(made.plan, made.year, {}, {}))).contains(u"部会の意見"_s));
    }
}

TEST_CASE("In a pack the bookmarks name the papers with their numbers")
{
    CouncilPlan made;
    made.addPaper(1, PaperWhat::Goals, {}, u"資料9"_s);
    const std::vector<Handout> pack = ok(composePack(made.plan, made.second));
    const auto& heading = std::get<Heading>(pack.back().blocks.front());
    CHECK(heading.bookmark.startsWith(u"資料9"_s));
    CHECK(heading.bookmark.endsWith(heading.text));
    CHECK_FALSE(heading.text.contains(u"資料9"_s)); // it stands in the corner of the page
}

TEST_CASE("Changes since the last meeting are printed field by field, the council's own ones are not")
{
    CouncilPlan made;
    const Plan before = made.plan;
    made.addOpinion(1, made.first, u"意見"_s, OpinionState::Open);
    Project changed = *made.plan.find(made.project2);
    changed.note = u"統合を検討"_s;
    made.plan.put(changed);
    const QString words
        = wordsOf(ok(composeChanges({before, made.plan, {2025, 7, 28}}, made.year, &made.second, {})));
    CHECK(words.contains(u"統合を検討"_s));
    CHECK(words.contains(u"令和7年7月28日"_s));
    CHECK(words.contains(u"保育所"_s));
    CHECK_FALSE(words.contains(u"意見"_s));
    const QString none = wordsOf(ok(composeChanges({before, before, {}}, made.year, nullptr, {})));
    CHECK(none.contains(u"変更はありません"_s));
    const QString unknown = wordsOf(ok(composeChanges({{}, made.plan, {}}, made.year, nullptr, {})));
    CHECK(unknown.contains(u"比較できる"_s));
    CHECK_FALSE(unknown.contains(u"統合を検討"_s));
}

TEST_CASE("Minutes name who was there and can leave the names out")
{
    CouncilPlan made;
    Member member;
    member.id = {numberedId(700)};
    member.plan = made.period;
    member.name = u"𠮷田花子"_s;
    made.plan.put(member);
    made.plan = ok(noteAttendance(made.plan, made.second.id, member.id, Presence::Online, {}, {}));
    Remark remark;
    remark.id = {numberedId(701)};
    remark.meeting = made.second.id;
    remark.member = member.id;
    remark.text = u"数値の根拠を示してほしい。"_s;
    made.plan.put(remark);
    const QString named = wordsOf(ok(composeMinutes(made.plan, made.second, {})));
    CHECK(named.contains(u"𠮷田花子（オンライン）"_s));
    CHECK(named.contains(u"○𠮷田花子委員　数値の根拠を示してほしい。"_s));
    PaperOptions options;
    options.isAnonymous = true;
    const QString anonymous = wordsOf(ok(composeMinutes(made.plan, made.second, options)));
    CHECK_FALSE(anonymous.contains(u"𠮷田"_s));
    CHECK(anonymous.contains(u"○委員1　数値の根拠"_s));
}

TEST_CASE("Every paper of every kind can be made from a new plan or says why not")
{
    const Plan plan = nagareyama();
    for (size_t at = 0; at < std::size(Words<PaperWhat>::list); ++at) {
        PaperRequest request;
        request.what = PaperWhat(at);
        request.year = {2015};
        request.meeting = meetingOf(plan, 2).id;
        request.options.paper = usualPaper(request.what);
        request.options.orientation = usualOrientation(request.what);
        if (request.what == PaperWhat::Changes)
            request.before = plan;
        const auto paper = composePaper(plan, request);
        INFO(Words<PaperWhat>::list[at].code << ": " << paper.sentence().toStdString());
        if (paper.isOk())
            CHECK_FALSE(laidOut(std::vector<Handout>{*paper}).pages.empty());
        else
            CHECK(paper.sentence().endsWith(u'。'));
        if (needsMeeting(request.what)) {
            request.meeting.reset();
            CHECK(composePaper(plan, request).sentence().contains(wordLabel(request.what)));
        }
    }
}
