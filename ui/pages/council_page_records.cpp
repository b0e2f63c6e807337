#include "ui/pages/attendance_panel.h"
#include "ui/pages/council_page.h"
#include "ui/widgets/record_table.h"

#include <QTabWidget>

#include <algorithm>

namespace ui {

bool CouncilPage::shows(core::RecordKind kind)
{
    static const core::RecordKind kinds[] = {core::kindOf<core::PlanText>(),
        core::kindOf<core::CouncilRule>(), core::kindOf<core::Member>(), core::kindOf<core::Subcommittee>(),
        core::kindOf<core::SubcommitteeMember>(), core::kindOf<core::SubcommitteeProject>(),
        core::kindOf<core::Meeting>(), core::kindOf<core::AgendaItem>(), core::kindOf<core::Attendance>(),
        core::kindOf<core::Remark>(), core::kindOf<core::PackPaper>(), core::kindOf<core::Opinion>(),
        core::kindOf<core::Evidence>(), core::kindOf<core::Citation>(), core::kindOf<core::PlanChange>(),
        core::kindOf<core::WordReading>(), core::kindOf<core::CapacityLimit>(),
        core::kindOf<core::Hearing>()};
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

void CouncilPage::showRecord(core::RecordRef record)
{
    for (int section = 1; section < sections_->count(); ++section)
        static_cast<Late<QWidget>*>(sections_->widget(section))->widget();
    if (record.kind == core::kindOf<core::Opinion>() && !isOpinionShown(record))
        showAllOpinions();
    // Attendance is entered beside the members of its meeting.
    if (const auto* attendance = workspace_.plan().find(core::Id<core::Attendance>{record.id}))
        if (record.kind == core::kindOf<core::Attendance>() && showInList(core::refTo(attendance->meeting)))
            return bringUp(*attendance_);
    if (showInList(record) && record.kind == core::kindOf<core::Meeting>())
        parts_->setCurrentIndex(0);
}

/// In the list of its kind that has it, after what it belongs to was made current there.
bool CouncilPage::showInList(core::RecordRef record)
{
    const core::KindInfo& kind = core::kindInfo(record.kind);
    for (RecordTable* table : findChildren<RecordTable*>()) {
        const RecordShape& shape = table->model().shape();
        if (shape.kind != record.kind || attendance_->isAncestorOf(table))
            continue;
        const int parent = shape.parentField ? kind.fieldOf(QString::fromLatin1(shape.parentField)) : -1;
        const auto references = parent < 0 ? std::nullopt : kind.fields[size_t(parent)].references;
        if (references && shows(*references))
            if (const auto id
                = core::Uuid::fromText(core::fieldOf(workspace_.plan(), record, parent).value_or(QString())))
                showInList({*references, *id});
        if (table->showRow(record)) {
            bringUp(*table);
            return true;
        }
    }
    return false;
}

/// Makes every tab current that the widget stands on.
void CouncilPage::bringUp(QWidget& part)
{
    for (QWidget* each = &part; each != this; each = each->parentWidget())
        // A tab stands on the stack of its tab widget.
        if (auto* tabs = qobject_cast<QTabWidget*>(each->parentWidget()->parentWidget()))
            tabs->setCurrentWidget(each);
}

} // namespace ui
