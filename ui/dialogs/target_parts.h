// What the dialog of a target shows besides its boxes: the versions of the target, and which series it can
// refer to.
#pragma once

#include "core/model/indicator.h"
#include "ui/workspace.h"

#include <QTreeWidget>

namespace ui {

/// Read only, the latest version first.
class TargetVersions final : public QTreeWidget {
    Q_OBJECT

public:
    TargetVersions(const Workspace& workspace, QWidget* parent);

    /// All versions of the target of this series for this year; the one given is marked as in force.
    void show(const core::Indicator& indicator, const core::Target& inForce);

private:
    const Workspace& workspace_;
};

/// Every other series of the year's plan in printed order, and the one that is referred to already.
std::vector<core::Id<core::Series>> seriesToReferTo(const core::Plan& plan, core::Id<core::Series> series,
    const std::optional<core::Target>& target, core::FiscalYear year);

} // namespace ui
