// Asks for the goal or challenge under which a project is to stand.
#pragma once

#include "ui/widgets/strip.h"
#include "ui/workspace.h"

class QComboBox;

namespace ui {

class PlaceStrip final : public Strip {
    Q_OBJECT

public:
    enum class Purpose {
        ShowAgain, ///< 再掲: shows the selected project under a second goal.
        Move, ///< Puts the selected placement under another goal or challenge.
    };
    explicit PlaceStrip(Workspace& workspace, QWidget* parent = nullptr);
    void begin(Purpose purpose);

private:
    void fillPlaces();
    bool canStand(const core::Goal& goal) const;
    void offer(core::Id<core::Goal> goal, std::optional<core::Id<core::Challenge>> challenge);
    void place();

    Workspace& workspace_;
    core::Id<core::Project> project_;
    std::optional<core::Id<core::Placement>> moved_; ///< Absent: the project is shown again.
    QComboBox* places_;
};

} // namespace ui
