// The structure page's first section: the plan as an editable table in printed order, and the selected
// record's parts below.
#pragma once

#include "ui/widgets/outline_strips.h"
#include "ui/widgets/place_strip.h"

#include <QWidget>

class QSplitter;
class QToolBar;

namespace ui {

class EmptyHint;
class OutlineView;
class PlanTreeModel;

class OutlineSection final : public QWidget {
    Q_OBJECT

public:
    explicit OutlineSection(Workspace& workspace, QWidget* parent = nullptr);

    /// The same actions as in the menu, as buttons above the table and in its context menu.
    void setActions(const QList<QAction*>& actions);
    OutlineView& view() { return *view_; }
    QSplitter& splitter() { return *splitter_; }

public slots:
    void beginAdd(OutlineLevel level);
    /// The strip that shows the selected project at a second place, or moves it.
    void beginPlacing(PlaceStrip::Purpose purpose);
    void beginRename();
    void moveSelected(int step);
    void makeMain();
    void removeSelected();

private:
    void setUpView();
    void remove(core::RecordRef record);
    QString endOfList(const SelectedPlace& place, int step) const;

    Workspace& workspace_;
    PlanTreeModel* tree_;
    OutlineView* view_;
    QToolBar* bar_;
    QSplitter* splitter_;
    EmptyHint* hint_;
    AddStrip* addStrip_;
    PlaceStrip* placeStrip_;
    RenameStrip* renameStrip_;
};

} // namespace ui
