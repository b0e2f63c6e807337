#include "ui/pages/attendance_panel.h"

#include "core/model/edits_council.h"
#include "core/model/meetings.h"
#include "ui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The word or its label; nullopt when nothing is noted, an error when it is neither.
core::Result<std::optional<core::Presence>> readPresence(const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::optional<core::Presence>();
    for (size_t at = 0; at < std::size(core::Words<core::Presence>::list); ++at) {
        const auto presence = core::Presence(at);
        if (typed == QLatin1String(core::Words<core::Presence>::list[at].code)
            || typed == core::wordLabel(presence))
            return std::optional(presence);
    }
    return core::Refusal{
        AttendancePanel::tr("“%1” is no kind of attendance. Choose one of the list.").arg(typed)};
}

} // namespace

AttendancePanel::AttendancePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , quorum_(new QLabel)
    , allPresent_(new QPushButton(tr("The others were present")))
{
    members_ = new RecordTable(workspace, shape(), QString(),
        tr("No member is in office on this day. Enter the council's members with their terms."));
    members_->setObjectName(QStringLiteral("attendance"));
    quorum_->setObjectName(QStringLiteral("quorum"));
    quorum_->setWordWrap(true);
    quorum_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    allPresent_->setToolTip(tr("Notes everybody as present whose attendance is not noted yet"));
    auto* below = new QHBoxLayout;
    below->addWidget(quorum_, 1);
    below->addWidget(allPresent_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(members_, 1);
    layout->addLayout(below);
    const int characters[] = {8, 6, 8, 12};
    for (int column = 0; column < int(std::size(characters)); ++column)
        members_->view().setColumnWidth(
            column, fontMetrics().horizontalAdvance(QChar(u'字')) * characters[column]);
    connect(allPresent_, &QPushButton::clicked, this, [this] {
        (void)workspace_.apply(
            tr("Note that the others were present"), core::noteAllPresent(workspace_.plan(), meeting_));
    });
    connect(&workspace, &Workspace::changed, this, &AttendancePanel::showQuorum);
    showQuorum();
}

void AttendancePanel::setMeeting(core::Id<core::Meeting> meeting)
{
    meeting_ = meeting;
    members_->model().reload();
    showQuorum();
}

const core::Meeting* AttendancePanel::meeting() const
{
    return workspace_.plan().find(meeting_);
}

const core::Attendance* AttendancePanel::rowOf(core::RecordRef member) const
{
    return core::attendanceOf(workspace_.plan(), meeting_, core::Id<core::Member>{member.id});
}

RecordShape AttendancePanel::shape()
{
    RecordShape shape;
    shape.kind = core::kindOf<core::Member>();
    shape.rows = [this] {
        std::vector<core::Uuid> rows;
        if (const core::Meeting* row = meeting())
            for (const core::Member* member : core::membersAt(workspace_.plan(), *row))
                rows.push_back(member->id.uuid);
        return rows;
    };
    shape.rowName = [this](core::RecordRef member) { return nameOf(member); };
    RecordColumn name;
    name.title = tr("Member");
    name.text = [this](core::RecordRef member) {
        const core::Member* row = workspace_.plan().find(core::Id<core::Member>{member.id});
        const core::Meeting* at = meeting();
        return (row && at ? core::roleMark(core::roleAt(workspace_.plan(), *at, *row)) : QString())
            + nameOf(member);
    };
    shape.columns = {name, presenceColumn(), textColumn(tr("Proxy"), &core::Attendance::proxy),
        textColumn(tr("Note"), &core::Attendance::note)};
    return shape;
}

QString AttendancePanel::nameOf(core::RecordRef member) const
{
    return core::recordTitle(workspace_.plan(), {core::kindOf<core::Member>(), member.id}, workspace_.year());
}

RecordColumn AttendancePanel::presenceColumn()
{
    RecordColumn presence;
    presence.title = tr("Attendance");
    presence.choices = [](core::RecordRef) {
        std::vector<std::pair<QString, QString>> choices{{QString(), tr("(not noted)")}};
        for (size_t at = 0; at < std::size(core::Words<core::Presence>::list); ++at)
            choices.emplace_back(QString::fromLatin1(core::Words<core::Presence>::list[at].code),
                core::wordLabel(core::Presence(at)));
        return choices;
    };
    presence.text = [this](core::RecordRef member) {
        const core::Attendance* row = rowOf(member);
        return row ? core::wordLabel(row->presence) : QString();
    };
    presence.type = [this](core::RecordRef member, const QString& text) -> core::Result<void> {
        const auto read = readPresence(text);
        if (!read)
            return read.refusal();
        const core::Attendance* row = rowOf(member);
        return workspace_.apply(tr("Note attendance"),
            core::noteAttendance(workspace_.plan(), meeting_, {member.id}, *read,
                row ? row->proxy : QString(), row ? row->note : QString()));
    };
    return presence;
}

RecordColumn AttendancePanel::textColumn(const QString& title, QString core::Attendance::*text)
{
    RecordColumn column;
    column.title = title;
    column.text = [this, text](core::RecordRef member) {
        const core::Attendance* row = rowOf(member);
        return row ? row->*text : QString();
    };
    column.type = [this, text](core::RecordRef member, const QString& typed) -> core::Result<void> {
        const core::Attendance* row = rowOf(member);
        core::Attendance wanted = row ? *row : core::Attendance();
        wanted.*text = typed;
        // A proxy has been named: that is how the member took part.
        if (text == &core::Attendance::proxy && !typed.trimmed().isEmpty())
            wanted.presence = core::Presence::Proxy;
        return workspace_.apply(tr("Note attendance"),
            core::noteAttendance(
                workspace_.plan(), meeting_, {member.id}, wanted.presence, wanted.proxy, wanted.note));
    };
    return column;
}

void AttendancePanel::showQuorum()
{
    const core::Meeting* row = meeting();
    quorum_->setText(row ? core::quorumSentence(core::sittingOf(workspace_.plan(), *row)) : QString());
    allPresent_->setEnabled(row && workspace_.isWritable());
}

} // namespace ui
