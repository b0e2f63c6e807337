// Paints pages of a display list with QPainter: preview at any zoom, printers.
#pragma once

#include "core/handout/display_list.h"

#include <QRawFont>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace core {

/// Paints several pages of one list and keeps the sized fonts between them. The list must stay alive.
class PagePainter final {
public:
    explicit PagePainter(const DisplayList& list)
        : list_(list)
    {
    }

    /// The painter's unit is taken as 1/100 mm from the sheet's top left: scale it beforehand by what one
    /// 1/100 mm measures on the device. The sheet itself is not filled. Text is drawn at the size that it has
    /// on the device.
    void paint(QPainter& painter, int page);

private:
    struct SizedFont {
        FaceName face;
        double pixels;
        QRawFont font;
    };

    void draw(QPainter& painter, const TextRun& run);
    const QRawFont& fontOf(FaceName face, double pixels);

    const DisplayList& list_;
    double scale_ = 1; ///< Device pixels for one 1/100 mm.
    std::vector<SizedFont> fonts_;
    std::vector<quint32> indexes_;
    std::vector<QPointF> positions_;
};

/// One page; for several pages of one list a PagePainter is cheaper.
void paintPage(QPainter& painter, const DisplayList& list, int page);

} // namespace core
