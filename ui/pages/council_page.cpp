#include "ui/pages/council_page.h"

#include "core/handout/compose_opinions.h"
#include "core/model/edits.h"
#include "core/model/meetings.h"
#include "ui/pages/attendance_panel.h"
#include "ui/pages/council_tables.h"
#include "ui/pages/pack_panel.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QCursor>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

enum OpinionFilter { AllOpinions, OpenOpinions, CouncilOpinions, CommentOpinions };

QGroupBox* inBox(const QString& title, QWidget* content)
{
    auto* box = new QGroupBox(title);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(content);
    return box;
}

QSplitter* split(Qt::Orientation orientation, const std::vector<QWidget*>& parts)
{
    auto* splitter = new QSplitter(orientation);
    for (QWidget* part : parts)
        splitter->addWidget(part);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void setWidths(RecordTable& table, std::initializer_list<int> characters)
{
    int column = 0;
    for (const int each : characters)
        table.view().setColumnWidth(column++, table.fontMetrics().horizontalAdvance(QChar(u'字')) * each);
}

/// The lists show what belongs to the current record of `parents`, from now on.
void showChildrenOf(RecordTable& parents, const std::vector<RecordTable*>& children)
{
    const auto follow = [&parents, children] {
        for (RecordTable* list : children)
            list->model().setParentRecord(parents.current().id);
    };
    QObject::connect(&parents, &RecordTable::currentChanged, &parents, follow);
    QObject::connect(&parents.model(), &QAbstractItemModel::modelReset, &parents, follow);
    follow();
}

} // namespace

CouncilPage::CouncilPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , sections_(new QTabWidget)
{
    if (const core::PlanPeriod* period = core::planOf(workspace.plan(), workspace.year()))
        period_ = period->id;
    sections_->setDocumentMode(true);
    sections_->addTab(makeMeetings(), tr("Meetings"));
    const auto add = [this](const QString& title, QWidget* (CouncilPage::*make)()) {
        sections_->addTab(new Late<QWidget>([this, make] { return (this->*make)(); }), title);
    };
    add(tr("Opinions"), &CouncilPage::makeOpinions);
    add(tr("Facilities"), &CouncilPage::makeFacilities);
    add(tr("Members and rules"), &CouncilPage::makeMembers);
    add(tr("Grounds and changes"), &CouncilPage::makeGrounds);
    add(tr("Roles, notes and readings"), &CouncilPage::makeTexts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(sections_);
    connect(&workspace, &Workspace::documentReplaced, this, &CouncilPage::followPeriod);
    connect(&workspace, &Workspace::yearChanged, this, &CouncilPage::followPeriod);
    showMeeting();
}

template <class W>
W* CouncilPage::ofPeriod(W* table)
{
    table->model().setParentRecord(period_.uuid);
    ofPeriod_.push_back(table);
    return table;
}

QWidget* CouncilPage::makeMeetings()
{
    meetings_ = ofPeriod(makeMeetingTable());
    attendance_ = new AttendancePanel(workspace_);
    pack_ = new PackPanel(workspace_);
    RecordTable* agenda = makeAgendaTable(workspace_);
    RecordTable* remarks = makeRemarkTable(workspace_);
    agenda->setObjectName(QStringLiteral("agenda"));
    setWidths(*agenda, {4, 22, 7, 4});
    setWidths(*remarks, {10, 8, 8, 24});
    ofMeeting_ = {agenda, remarks};
    parts_ = new QTabWidget;
    parts_->setObjectName(QStringLiteral("meetingParts"));
    parts_->addTab(agenda, tr("Agenda"));
    parts_->addTab(pack_, tr("Papers"));
    parts_->addTab(attendance_, tr("Attendance"));
    parts_->addTab(remarks, tr("Minutes"));
    connect(pack_, &PackPanel::recordWanted, this, &Page::recordWanted);
    split_ = split(Qt::Horizontal, {meetings_, parts_});
    split_->setSizes({420, 560});
    connect(meetings_, &RecordTable::currentChanged, this, &CouncilPage::showMeeting);
    return split_;
}

RecordTable* CouncilPage::makeMeetingTable()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::Meeting>();
    shape.columns
        = {{.field = "year"}, {.field = "number"}, {.field = "date"}, {.field = "time"}, {.field = "place"},
            {.field = "subcommittee"}, {.field = "observers"}, {.field = "officials"}, {.field = "note"}};
    shape.parentField = "plan";
    shape.order = {"year", "number"};
    shape.addIntention = tr("Add a meeting");
    shape.prepare = [this](std::vector<core::FieldValue>& fields) {
        const core::KindInfo& kind = core::kindInfo(core::kindOf<core::Meeting>());
        fields[size_t(kind.fieldOf(u"year"))] = QString::number(workspace_.year().year);
        fields[size_t(kind.fieldOf(u"number"))] = QString::number(nextMeetingNumber());
    };
    auto* meetings = new RecordTable(workspace_, std::move(shape), tr("Add a meeting"),
        tr("No meetings yet. Add the first one; its date may be as loose as 10月中旬."));
    meetings->setObjectName(QStringLiteral("meetings"));
    setWidths(*meetings, {6, 4, 12, 5, 7, 6, 5, 8});
    return meetings;
}

void CouncilPage::showMeeting()
{
    const core::Id<core::Meeting> meeting{meetings_->current().id};
    for (RecordTable* table : ofMeeting_)
        table->model().setParentRecord(meeting.uuid);
    attendance_->setMeeting(meeting);
    pack_->setMeeting(meeting);
}

QWidget* CouncilPage::makeOpinions()
{
    opinions_ = ofPeriod(
        makeOpinionTable(workspace_, [this](core::RecordRef opinion) { return isOpinionShown(opinion); }));
    opinions_->setObjectName(QStringLiteral("opinions"));
    setWidths(*opinions_, {4, 7, 9, 10, 8, 18, 18, 7, 8});
    filter_ = new QComboBox;
    filter_->setObjectName(QStringLiteral("opinionFilter"));
    filter_->addItems(
        {tr("All opinions"), tr("Still to be answered"), tr("Of the council"), tr("Public comments")});
    auto* label = new QLabel(tr("&Show"));
    label->setBuddy(filter_);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(filter_);
    top->addStretch(1);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(opinions_, 1);
    connect(filter_, &QComboBox::activated, this, [this] { opinions_->model().reload(); });
    return place;
}

void CouncilPage::showAllOpinions()
{
    filter_->setCurrentIndex(AllOpinions);
    opinions_->model().reload();
}

bool CouncilPage::isOpinionShown(core::RecordRef record) const
{
    const core::Opinion* opinion = workspace_.plan().find(core::Id<core::Opinion>{record.id});
    if (!opinion || !filter_)
        return true;
    switch (OpinionFilter(filter_->currentIndex())) {
    case AllOpinions:
        return true;
    case OpenOpinions:
        return core::isOpen(*opinion);
    case CouncilOpinions:
        return opinion->source == core::OpinionSource::Council;
    case CommentOpinions:
        return opinion->source == core::OpinionSource::PublicComment;
    }
    return true;
}

QWidget* CouncilPage::makeMembers()
{
    RecordTable* members = ofPeriod(makeMemberTable(workspace_));
    RecordTable* rules = ofPeriod(makeCouncilRuleTable(workspace_));
    RecordTable* subcommittees = ofPeriod(makeSubcommitteeTable(workspace_));
    RecordTable* theirMembers = makeSubcommitteeMemberTable(workspace_);
    RecordTable* theirProjects = makeSubcommitteeProjectTable(workspace_);
    setWidths(*members, {8, 5, 8, 12, 11, 11, 8});
    setWidths(*rules, {6, 4, 5, 6, 8, 10, 12, 12});
    setWidths(*theirProjects, {6, 5, 14, 20});
    theirMembers->setAdder([=, this] { addSubcommitteeMember(theirMembers, subcommittees); });
    showChildrenOf(*subcommittees, {theirMembers, theirProjects});
    auto* parts = new QTabWidget;
    parts->addTab(theirProjects, tr("Projects of the sub-committee"));
    parts->addTab(theirMembers, tr("Members of the sub-committee"));
    auto* lower = split(Qt::Horizontal, {inBox(tr("Sub-committees"), subcommittees), parts});
    lower->setSizes({320, 640});
    auto* all = split(
        Qt::Vertical, {inBox(tr("Members"), members), inBox(tr("Rules of the ordinance"), rules), lower});
    all->setSizes({280, 130, 180});
    return all;
}

/// Those who are not in it yet, to be picked.
void CouncilPage::addSubcommitteeMember(RecordTable* members, RecordTable* subcommittees)
{
    const core::Id<core::Subcommittee> subcommittee{subcommittees->current().id};
    QMenu menu;
    for (const core::Member* member :
        core::byRank(core::rowsOf(workspace_.plan(), &core::Member::plan, period_))) {
        const auto there = core::rowsOf(workspace_.plan(), &core::SubcommitteeMember::member, member->id);
        if (std::any_of(there.begin(), there.end(),
                [&](const core::SubcommitteeMember* each) { return each->subcommittee == subcommittee; }))
            continue;
        menu.addAction(member->name, this, [=, this, id = member->id] {
            core::SubcommitteeMember row;
            row.id = {workspace_.ids()()};
            row.subcommittee = subcommittee;
            row.member = id;
            row.rank = (members->model().rowCount() + 1) * 1024;
            (void)workspace_.apply(tr("Add a member of the sub-committee"),
                core::addRecord(workspace_.plan(), workspace_.ids(), core::kindOf<core::SubcommitteeMember>(),
                    {row.id.uuid.toText(), subcommittee.uuid.toText(), id.uuid.toText(),
                        QString::number(row.rank)}));
        });
    }
    if (menu.isEmpty())
        return workspace_.report(
            tr("Every member is in the sub-committee already. Add members above first."));
    menu.exec(QCursor::pos());
}

QWidget* CouncilPage::makeFacilities()
{
    RecordTable* hearings = ofPeriod(makeHearingTable(workspace_));
    RecordTable* limits = ofPeriod(makeCapacityLimitTable(workspace_));
    setWidths(*hearings, {10, 9, 8, 9, 5, 9, 5, 5, 5, 9, 9, 6, 6, 8, 5, 9});
    setWidths(*limits, {14, 6, 6, 7, 14});
    auto* both = split(Qt::Vertical,
        {inBox(tr("Facilities whose capacity is set"), hearings),
            inBox(tr("Types and their limits"), limits)});
    both->setSizes({400, 200});
    return both;
}

QWidget* CouncilPage::makeGrounds()
{
    RecordTable* evidence = ofPeriod(makeEvidenceTable(workspace_));
    RecordTable* citations = makeCitationTable(workspace_);
    RecordTable* changes = ofPeriod(makePlanChangeTable(workspace_));
    setWidths(*evidence, {8, 14, 20, 8});
    setWidths(*changes, {18, 14, 9, 12});
    showChildrenOf(*evidence, {citations});
    auto* upper = split(Qt::Horizontal,
        {inBox(tr("Evidence"), evidence), inBox(tr("Goals and projects that rest on it"), citations)});
    upper->setSizes({620, 360});
    return split(Qt::Vertical, {upper, inBox(tr("Changes of the plan"), changes)});
}

QWidget* CouncilPage::makeTexts()
{
    RecordTable* roles = ofPeriod(makePlanTextTable(workspace_, core::PlanTextKind::CouncilRole,
        tr("Add a role"), tr("No roles yet. Add what the council is there for.")));
    RecordTable* notes = ofPeriod(makePlanTextTable(
        workspace_, core::PlanTextKind::CouncilNote, tr("Add a note"), tr("No notes on the schedule yet.")));
    RecordTable* readings = ofPeriod(makeWordReadingTable(workspace_));
    return split(Qt::Horizontal,
        {split(Qt::Vertical, {inBox(tr("Roles"), roles), inBox(tr("Notes on the schedule"), notes)}),
            inBox(tr("How words are read aloud"), readings)});
}

void CouncilPage::followPeriod()
{
    const core::PlanPeriod* period = core::planOf(workspace_.plan(), workspace_.year());
    period_ = period ? period->id : core::Id<core::PlanPeriod>();
    for (RecordTable* table : ofPeriod_)
        table->model().setParentRecord(period_.uuid);
    showMeeting();
}

int CouncilPage::nextMeetingNumber() const
{
    int last = 0;
    for (const core::Meeting* meeting : core::meetingsOf(workspace_.plan(), period_, workspace_.year()))
        last = meeting->subcommittee ? last : std::max(last, meeting->number);
    return last + 1;
}

void CouncilPage::saveView(QSettings& settings) const
{
    settings.setValue(QStringLiteral("section"), sections_->currentIndex());
    settings.setValue(QStringLiteral("meetings"), split_->saveState());
}

void CouncilPage::restoreView(const QSettings& settings)
{
    sections_->setCurrentIndex(settings.value(QStringLiteral("section"), 0).toInt());
    split_->restoreState(settings.value(QStringLiteral("meetings")).toByteArray());
}

} // namespace ui
