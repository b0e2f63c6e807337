// The tree at the left of the window: the plan's structure to choose from, narrowed down by what is searched
// for.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace ui {

class OutlineView;
class PlanTreeModel;

class SideTree final : public QWidget {
    Q_OBJECT

public:
    explicit SideTree(Workspace& workspace, QWidget* parent = nullptr);

    OutlineView& view() { return *view_; }

public slots:
    /// Shows only what holds `text` in its number or name, with the goals above it; everything when empty.
    /// The selection stays.
    void narrow(const QString& text);
    /// Selects the first row that holds the searched text, then the next ones, round to the beginning.
    void selectNextMatch();

private:
    class Filter;

    Workspace& workspace_;
    PlanTreeModel* tree_;
    Filter* filter_;
    OutlineView* view_;
    bool isFreshSearch_ = false; ///< No match was chosen yet.
};

} // namespace ui
