// Gives the columns of a grid the width that their content needs, within reason.
#pragma once

#include <QObject>

#include <functional>

namespace ui {

class GridView;

/// Columns only ever grow by themselves; a person makes them as wide or narrow as they like in between. What
/// is left of the view's width goes to one column.
class ColumnFit final : public QObject {
    Q_OBJECT

public:
    /// The least and the greatest width of a column, in pixels.
    struct Range {
        int least = 0;
        int most = 0;
    };
    using Ranges = std::function<Range(int column)>;

    /// `widest` takes the width that is free.
    ColumnFit(GridView* grid, int widest, Ranges ranges);
    /// To be called when the content is another.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void giveAwayRoom();

    GridView* grid_;
    int widest_;
    int given_ = 0; ///< What the widest column was given beyond its own width.
    Ranges ranges_;
};

} // namespace ui
