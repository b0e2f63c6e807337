#include "ui/widgets/remarks_panel.h"

#include "ui/widgets/bound_text.h"

#include <QFormLayout>

namespace ui {

RemarksPanel::RemarksPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , sortKey_(new BoundLine(workspace))
    , note_(new BoundText(workspace))
{
    sortKey_->setPlaceholderText(tr("Empty: sorted by the number"));
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("Sort &key:"), sortKey_);
    layout->addRow(tr("&Remarks:"), note_);
}

void RemarksPanel::setProject(core::Id<core::Project> project)
{
    if (project == project_)
        return;
    project_ = project;
    const core::RecordRef record{core::kindOf<core::Project>(), project.uuid};
    sortKey_->binding().setSource(fieldSource(workspace_, record, "sort_key"));
    note_->binding().setSource(fieldSource(workspace_, record, "note"));
}

} // namespace ui
