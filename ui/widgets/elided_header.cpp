#include "ui/widgets/elided_header.h"

#include <QStyle>
#include <QStyleOptionHeader>

namespace ui {

void ElidedHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    // Some styles leave the margin twice on each side.
    const int room = sectionSize(section) - 4 * margin;
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
}

} // namespace ui
