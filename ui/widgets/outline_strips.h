// The small questions of the structure page: what to add, and what a new name means.
#pragma once

#include "ui/widgets/strip.h"
#include "ui/workspace.h"

class QRadioButton;

namespace ui {

class EntryLine;

enum class OutlineLevel { Goal, Challenge, Project };

/// The city's own word for a level (基本目標, 主要課題, 事業), or the usual one where the plan has none.
QString levelWord(const Workspace& workspace, OutlineLevel level);

/// Adds goals, challenges or projects one after the other at the selected place.
class AddStrip final : public Strip {
    Q_OBJECT

public:
    explicit AddStrip(Workspace& workspace, QWidget* parent = nullptr);
    /// Opens, or says on the status line what has to be selected first.
    void begin(OutlineLevel level);

private:
    void add();
    void empty();
    void describePlace();
    void goBackToPlace();
    core::Result<core::Plan> added() const;

    Workspace& workspace_;
    OutlineLevel level_ = OutlineLevel::Goal;
    std::vector<core::RecordRef> placesBefore_; ///< What was selected before each addition.
    EntryLine* number_;
    QLabel* numberLabel_;
    EntryLine* name_;
};

/// Asks whether a new name of a goal or project corrects a mistake or holds from the year on in which it was
/// typed. The question stays when another year is looked at meanwhile: the name is in nothing but it.
class RenameStrip final : public Strip {
    Q_OBJECT

public:
    explicit RenameStrip(Workspace& workspace, QWidget* parent = nullptr);
    void begin(core::RecordRef record, const QString& name);

private:
    void rename();

    Workspace& workspace_;
    core::RecordRef record_;
    QString name_;
    core::FiscalYear year_; ///< Selected when the name was typed.
    QRadioButton* fromYear_;
    QRadioButton* correction_;
    EntryLine* decidedOn_;
    EntryLine* reason_;
};

/// Where the selection stands in the plan: its goal and challenge, and the placement new projects go behind.
struct SelectedPlace {
    core::Id<core::Goal> goal; ///< Null when nothing of the plan is selected.
    std::optional<core::Id<core::Challenge>> challenge;
    std::optional<core::Id<core::Placement>> placement;
};
SelectedPlace selectedPlace(const Workspace& workspace);

} // namespace ui
