// The indicators of one kind on a sheet: one row of years each, with target, rate, grade and a small trend.
#pragma once

#include "ui/widgets/sheet_item.h"

namespace ui {

class GridView;
class YearGridModel;

class SheetIndicatorItem final : public SheetItem {
    Q_OBJECT

public:
    SheetIndicatorItem(
        Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent);
    void refresh() override;
    QWidget* editor() const override;
    GridView* grid() const { return grid_; }
    /// Puts the cursor on the selected year's cell of this series; false when it is not in this item.
    bool showSeries(core::Id<core::Series> series);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fitHeight();
    /// Shows how the rate or the grade of the cell came about.
    void explain(const QModelIndex& cell);
    QString noneSentence() const; ///< Where the item has no row.

    YearGridModel* model_;
    GridView* grid_;
    QLabel* none_;
};

} // namespace ui
