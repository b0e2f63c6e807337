#include "ui/pages/council_section.h"

#include "ui/widgets/record_table.h"

#include <QGroupBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

QGroupBox* titled(const QString& title, QWidget* content)
{
    auto* box = new QGroupBox(title);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(content);
    return box;
}

QSplitter* sideBySide(Qt::Orientation orientation, QWidget* first, QWidget* second)
{
    auto* splitter = new QSplitter(orientation);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void setField(
    std::vector<core::FieldValue>& fields, core::RecordKind kind, QStringView column, const QString& text)
{
    fields[size_t(core::kindInfo(kind).fieldOf(column))] = text;
}

} // namespace

CouncilSection::CouncilSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , roles_(makeTexts(core::PlanTextKind::CouncilRole, tr("Add a role"),
          tr("No roles yet. Add what the council is there for.")))
    , meetings_(makeMeetings())
    , agenda_(makeAgenda())
    , notes_(
          makeTexts(core::PlanTextKind::CouncilNote, tr("Add a note"), tr("No notes on the schedule yet.")))
{
    auto* left = sideBySide(Qt::Vertical, titled(tr("Meetings"), meetings_), titled(tr("Roles"), roles_));
    auto* right = sideBySide(Qt::Vertical, titled(tr("Agenda of the selected meeting"), agenda_),
        titled(tr("Notes on the schedule"), notes_));
    auto* both = sideBySide(Qt::Horizontal, left, right);
    both->setSizes({550, 450});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(both);
    connect(meetings_, &RecordTable::currentChanged, this,
        [this](core::RecordRef meeting) { agenda_->model().setParentRecord(meeting.id); });
}

void CouncilSection::setPeriod(core::Id<core::PlanPeriod> period)
{
    period_ = period;
    for (RecordTable* table : {meetings_, roles_, notes_})
        table->model().setParentRecord(period.uuid);
    agenda_->model().setParentRecord(meetings_->current().id);
}

RecordTable* CouncilSection::makeTexts(core::PlanTextKind kind, const QString& verb, const QString& hint)
{
    RecordShape shape;
    shape.kind = core::kindOf<core::PlanText>();
    shape.columns = {{.field = "text", .isLong = true}};
    shape.parentField = "plan";
    shape.fixed = {{"kind", QString::fromLatin1(core::Words<core::PlanTextKind>::list[size_t(kind)].code)}};
    shape.addIntention = verb;
    return new RecordTable(workspace_, std::move(shape), verb, hint);
}

RecordTable* CouncilSection::makeMeetings()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::Meeting>();
    shape.columns = {{.field = "year"}, {.field = "number"}, {.field = "date"}, {.field = "time"},
        {.field = "place"}, {.field = "note"}};
    shape.parentField = "plan";
    shape.order = {"year", "number"};
    shape.addIntention = tr("Add a meeting");
    shape.prepare = [this](std::vector<core::FieldValue>& fields) {
        const core::RecordKind kind = core::kindOf<core::Meeting>();
        setField(fields, kind, u"year", QString::number(workspace_.year().year));
        setField(fields, kind, u"number", QString::number(nextMeetingNumber()));
    };
    auto* meetings = new RecordTable(workspace_, std::move(shape), tr("Add a meeting"),
        tr("No meetings yet. Add the first one; its date may be as loose as 10月中旬."));
    // Year, number, date, time and place; the note takes what is left.
    const int characters[] = {7, 5, 11, 7, 8};
    for (int column = 0; column < int(std::size(characters)); ++column)
        meetings->view().setColumnWidth(
            column, fontMetrics().horizontalAdvance(QChar(u'字')) * characters[column]);
    return meetings;
}

RecordTable* CouncilSection::makeAgenda()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::AgendaItem>();
    shape.columns = {{.field = "number"}, {.field = "text", .isLong = true}, {.field = "is_tentative"}};
    shape.parentField = "meeting";
    shape.addIntention = tr("Add an agenda item");
    return new RecordTable(workspace_, std::move(shape), tr("Add an agenda item"),
        tr("Select a meeting and add what is to be dealt with."));
}

int CouncilSection::nextMeetingNumber() const
{
    int last = 0;
    const core::Table<core::Meeting> meetings = workspace_.plan().table<core::Meeting>();
    for (const core::Meeting& meeting : meetings)
        if (meeting.plan == period_ && meeting.year == workspace_.year())
            last = std::max(last, meeting.number);
    return last + 1;
}

} // namespace ui
