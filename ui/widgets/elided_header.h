// A header whose titles end in an ellipsis where they do not fit; the styles cut them off.
#pragma once

#include <QHeaderView>

namespace ui {

class ElidedHeader final : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

} // namespace ui
