#include "tests/bench/qt_pdf.h"

#include "core/handout/paint.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace bench {

namespace {

QPageLayout layoutOf(const core::PrintedPage& page)
{
    const bool isLandscape = page.extent.width > page.extent.height;
    QSizeF size(page.extent.width / 100.0, page.extent.height / 100.0);
    if (isLandscape)
        size.transpose();
    return QPageLayout(QPageSize(size, QPageSize::Millimeter),
        isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

} // namespace

QByteArray qtPdf(const core::DisplayList& list)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(2540); // a pixel is 1/100 mm
    QPainter painter;
    core::PagePainter pages(list);
    for (size_t i = 0; i < list.pages.size(); ++i) {
        writer.setPageLayout(layoutOf(list.pages[i])); // holds for the page that is begun next
        if (i == 0 ? !painter.begin(&writer) : !writer.newPage())
            return {};
        pages.paint(painter, int(i));
    }
    painter.end();
    return buffer.data();
}

} // namespace bench
