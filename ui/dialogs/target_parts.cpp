#include "ui/dialogs/target_parts.h"

#include "core/model/edits.h"
#include "ui/models/series_order.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/roomy_delegate.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

TargetVersions::TargetVersions(const Workspace& workspace, QWidget* parent)
    : QTreeWidget(parent)
    , workspace_(workspace)
{
    setObjectName(QStringLiteral("versions"));
    setAccessibleName(tr("Versions of the target"));
    setHeaderLabels({tr("Printed from"), tr("Target"), tr("Behind it"), tr("Decided on"), tr("Reason")});
    setRootIsDecorated(false);
    setItemDelegate(new RoomyDelegate(this));
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    setFixedHeight(6 * fontMetrics().lineSpacing() + 40);
    new EmptyHint(this, tr("There is no target yet."), {});
}

void TargetVersions::show(const core::Indicator& indicator, const core::Target& inForce)
{
    std::vector<const core::Target*> versions
        = core::rowsOf(workspace_.plan(), &core::Target::series, inForce.series);
    std::erase_if(versions, [&](const core::Target* each) { return each->year != inForce.year; });
    std::sort(versions.begin(), versions.end(),
        [](const auto* one, const auto* other) { return other->fromYear < one->fromYear; });
    for (const core::Target* each : versions) {
        const QString from = core::printed(each->fromYear);
        auto* row = new QTreeWidgetItem(this,
            {each->id == inForce.id ? tr("%1 (in force)").arg(from) : from,
                core::printedTarget(*each, indicator.decimals),
                core::printedInternal(*each, indicator.decimals),
                each->decidedOn ? core::printedDate(*each->decidedOn) : QString(),
                each->reason.simplified()});
        row->setToolTip(4, each->reason);
    }
}

std::vector<core::Id<core::Series>> seriesToReferTo(const core::Plan& plan, core::Id<core::Series> series,
    const std::optional<core::Target>& target, core::FiscalYear year)
{
    std::vector<core::Id<core::Series>> all = seriesBelow(plan, {}, year);
    if (target && target->reference && std::find(all.begin(), all.end(), *target->reference) == all.end())
        all.push_back(*target->reference);
    std::erase(all, series);
    return all;
}

} // namespace ui
