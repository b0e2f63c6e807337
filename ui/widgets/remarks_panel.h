// What only the office needs to know about a project: how it is sorted, and a note.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace ui {

class BoundLine;
class BoundText;

class RemarksPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RemarksPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// A null id empties and disables the boxes.
    void setProject(core::Id<core::Project> project);

private:
    Workspace& workspace_;
    core::Id<core::Project> project_;
    BoundLine* sortKey_;
    BoundText* note_;
};

} // namespace ui
