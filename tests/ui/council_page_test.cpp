// The page 会議 as an officer works through a meeting on it.
#include "core/model/meetings.h"
#include "tests/ui/structure_fixture.h"
#include "ui/pages/council_page.h"

#include <QComboBox>
#include <QListWidget>
#include <QMimeData>

using namespace pages;
using ui::RecordTable;

namespace {

class OpenCouncil : public PageFixture {
public:
    OpenCouncil() { show(page, {1180, 660}); }

    RecordTable& list(const char* name) { return *child<RecordTable>(page, QString::fromLatin1(name)); }
    template <class T>
    RecordTable& listOf()
    {
        for (RecordTable* list : page.findChildren<RecordTable*>())
            if (list->isVisible() && list->model().shape().kind == kindOf<T>())
                return *list;
        FAIL("no such list");
        return list("meetings");
    }
    void open(QTabWidget& tabs, const char* title)
    {
        for (int at = 0; at < tabs.count(); ++at)
            if (tabs.tabText(at) == QLatin1String(title))
                tabs.setCurrentIndex(at);
        QApplication::processEvents();
        REQUIRE(tabs.tabText(tabs.currentIndex()) == QLatin1String(title));
    }
    void openSection(const char* title)
    {
        open(*page.findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly), title);
    }
    void openPart(const char* title)
    {
        open(*page.findChild<QTabWidget*>(QStringLiteral("meetingParts")), title);
    }
    void addMeeting(const QString& date)
    {
        OpenStructure::click(list("meetings"), "Add a meeting");
        OpenStructure::fill(list("meetings"), list("meetings").model().rowCount() - 1, 2, date);
    }
    void addMembers(int count)
    {
        Plan changed = plan();
        for (int at = 0; at < count; ++at) {
            Member member;
            member.id = {uuid(quint64(900 + at))};
            member.plan = period;
            member.rank = at;
            member.name = QStringLiteral("委員%1").arg(at + 1);
            member.role = at == 0 ? CouncilRole::Chair : CouncilRole::Member;
            changed.put(member);
        }
        edit(changed);
    }

    ui::CouncilPage page{workspace};
};

} // namespace

TEST_CASE("meetings are counted within the year, may have a loose date, and have an agenda of their own")
{
    OpenCouncil council;
    council.addMeeting(QStringLiteral("令和7年7月28日"));
    council.addMeeting(QStringLiteral("令和7年10月中旬"));
    RecordTable& meetings = council.list("meetings");
    RecordTable& agenda = council.list("agenda");
    REQUIRE(meetings.model().rowCount() == 2);
    CHECK(OpenStructure::cell(meetings, 1, 1) == QStringLiteral("2"));
    CHECK(OpenStructure::cell(meetings, 1, 2) == QStringLiteral("令和7年10月中旬"));
    OpenStructure::click(agenda, "Add an agenda item");
    OpenStructure::fill(agenda, 0, 1, QStringLiteral("令和6年度の評価について"));
    CHECK(OpenStructure::cell(agenda, 0, 1) == QStringLiteral("令和6年度の評価について"));
    meetings.view().setCurrentIndex(meetings.model().index(0, 1));
    CHECK(agenda.model().rowCount() == 0);
    meetings.view().setCurrentIndex(meetings.model().index(1, 1));
    CHECK(agenda.model().rowCount() == 1);
    picture(council.page, "council");
}

TEST_CASE(
    "what a paper of the council shows is found on the page: its section, its list and what it belongs to")
{
    OpenCouncil council;
    council.addMeeting(QStringLiteral("令和7年7月28日"));
    council.addMeeting(QStringLiteral("令和7年10月中旬"));
    OpenStructure::click(council.list("agenda"), "Add an agenda item");
    council.addMembers(2);
    Plan changed = council.plan();
    const AgendaItem item = *changed.table<AgendaItem>().begin();
    const Subcommittee rights{{uuid(950)}, council.period, 0, QStringLiteral("権利部会"), {}};
    const SubcommitteeMember there{{uuid(951)}, rights.id, {uuid(901)}, 0, CouncilRole::Member};
    Opinion opinion;
    opinion.id = {uuid(952)};
    opinion.plan = council.period;
    opinion.text = QStringLiteral("意見");
    opinion.state = OpinionState::Explained;
    changed.put(rights);
    changed.put(there);
    changed.put(opinion);
    council.edit(changed);
    RecordTable& meetings = council.list("meetings");
    meetings.view().setCurrentIndex(meetings.model().index(0, 1));
    council.openPart("Minutes");

    council.page.showRecord(refTo(there.id));
    CHECK(council.listOf<SubcommitteeMember>().current() == refTo(there.id));
    council.page.showRecord(refTo(item.id));
    CHECK(meetings.current() == refTo(item.meeting));
    CHECK(council.list("agenda").isVisible());
    CHECK(council.list("agenda").current() == refTo(item.id));

    council.openSection("Opinions");
    auto& filter = *council.page.findChild<QComboBox*>(QStringLiteral("opinionFilter"));
    filter.setCurrentIndex(1); // still to be answered
    emit filter.activated(1);
    council.page.showRecord(refTo(opinion.id));
    CHECK(council.listOf<Opinion>().current() == refTo(opinion.id));
}

TEST_CASE("agenda items are put into another order by dragging, as one step")
{
    OpenCouncil council;
    council.addMeeting(QStringLiteral("令和7年7月28日"));
    RecordTable& agenda = council.list("agenda");
    for (const QString& text : {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")}) {
        OpenStructure::click(agenda, "Add an agenda item");
        OpenStructure::fill(agenda, agenda.model().rowCount() - 1, 1, text);
    }
    const auto order = [&] {
        QString all;
        for (int row = 0; row < agenda.model().rowCount(); ++row)
            all += OpenStructure::cell(agenda, row, 1);
        return all;
    };
    REQUIRE(order() == QStringLiteral("一二三"));
    const auto drop = [&](int row, int before) {
        const std::unique_ptr<QMimeData> mime(agenda.model().mimeData({agenda.model().index(row, 1)}));
        return agenda.model().dropMimeData(mime.get(), Qt::MoveAction, before, 0, {});
    };
    CHECK(drop(2, 0));
    CHECK(order() == QStringLiteral("三一二"));
    CHECK(drop(0, 3));
    CHECK(order() == QStringLiteral("一二三"));
    CHECK(drop(0, 2));
    CHECK(order() == QStringLiteral("二一三"));
    CHECK_FALSE(drop(1, 1)); // Where it stands already.
    council.undo();
    CHECK(order() == QStringLiteral("一二三"));
}

TEST_CASE("a date of a meeting that cannot be read is refused and the old one stays")
{
    OpenCouncil council;
    council.addMeeting(QStringLiteral("令和7年7月28日"));
    RecordTable& meetings = council.list("meetings");
    OpenStructure::fill(meetings, 0, 2, QStringLiteral("そのうち"));
    CHECK(council.reported.contains(QStringLiteral("そのうち")));
    CHECK(OpenStructure::cell(meetings, 0, 2).contains(QStringLiteral("7月28日")));
    CHECK(OpenStructure::says(meetings, QStringLiteral("そのうち")));
}

TEST_CASE("attendance is noted by choosing, and the sentence on the quorum follows")
{
    OpenCouncil council;
    council.addMembers(13);
    council.addMeeting(QStringLiteral("令和7年7月28日"));
    council.openPart("Attendance");
    RecordTable& members = council.list("attendance");
    const auto* quorum = council.page.findChild<QLabel*>(QStringLiteral("quorum"));
    REQUIRE(members.model().rowCount() == 13);
    CHECK(OpenStructure::cell(members, 0, 0).startsWith(QStringLiteral("◎")));
    CHECK(quorum->text().contains(QStringLiteral("attendance of 13 not entered")));
    CHECK(members.model().setData(members.model().index(0, 1), QStringLiteral("absent")));
    CHECK(members.model().setData(members.model().index(1, 2), QStringLiteral("代理の者")));
    CHECK(OpenStructure::cell(members, 1, 1) == wordLabel(Presence::Proxy));
    OpenStructure::click(council.page, "The others were present");
    CHECK(council.plan().table<Attendance>().size() == 13);
    CHECK(quorum->text().contains(QStringLiteral("11 of 13")));
    CHECK(quorum->text().contains(QStringLiteral("7 or more")));
    CHECK_FALSE(members.model().setData(members.model().index(2, 1), QStringLiteral("たぶん")));
    CHECK(council.plan().table<Attendance>().size() == 13);
    CHECK(members.model().setData(members.model().index(0, 1), QString()));
    CHECK(council.plan().table<Attendance>().size() == 12);
    picture(council.page, "council_attendance");
}

TEST_CASE("the usual papers follow the agenda, are numbered by it and can be frozen")
{
    OpenCouncil council;
    council.addMeeting(QStringLiteral("令和7年7月28日"));
    RecordTable& agenda = council.list("agenda");
    OpenStructure::click(agenda, "Add an agenda item");
    OpenStructure::fill(agenda, 0, 1, QStringLiteral("令和6年度の評価について"));
    council.openPart("Papers");
    OpenStructure::click(council.page, "Add the usual papers");
    RecordTable& papers = council.list("packPapers");
    REQUIRE(papers.model().rowCount() == 4);
    CHECK(OpenStructure::cell(papers, 0, 0).isEmpty()); // The agenda itself.
    CHECK(OpenStructure::cell(papers, 2, 0) == QStringLiteral("Paper 1-1"));
    CHECK(OpenStructure::cell(papers, 3, 0) == QStringLiteral("Paper 1-2"));
    CHECK(papers.model().setData(papers.model().index(3, 0), QStringLiteral("別紙1")));
    CHECK(OpenStructure::cell(papers, 2, 0) == QStringLiteral("Paper 1"));
    auto* frozen = council.page.findChild<QListWidget*>(QStringLiteral("frozenPackets"));
    REQUIRE(frozen->count() == 0);
    OpenStructure::click(council.page, "Freeze the papers");
    INFO(council.reported.toStdString());
    REQUIRE(frozen->count() == 1);
    CHECK(council.workspace.document()->packets().size() == 1);
    picture(council.page, "council_papers");
}

TEST_CASE("opinions are filtered by what is still to be answered")
{
    OpenCouncil council;
    council.openSection("Opinions");
    RecordTable& opinions = council.list("opinions");
    OpenStructure::click(opinions, "Add an opinion");
    OpenStructure::fill(opinions, 0, 5, QStringLiteral("待機児童の数え方を示してほしい。"));
    OpenStructure::click(opinions, "Add an opinion");
    OpenStructure::fill(opinions, 1, 5, QStringLiteral("字を大きくしてほしい。"));
    CHECK(opinions.model().setData(opinions.model().index(1, 7), QStringLiteral("reflected")));
    auto* filter = council.page.findChild<QComboBox*>(QStringLiteral("opinionFilter"));
    filter->setCurrentIndex(1);
    emit filter->activated(1);
    REQUIRE(opinions.model().rowCount() == 1);
    CHECK(OpenStructure::cell(opinions, 0, 5).startsWith(QStringLiteral("待機児童")));
    picture(council.page, "council_opinions");
}
