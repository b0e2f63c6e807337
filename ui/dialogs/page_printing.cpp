#include "ui/dialogs/page_printing.h"

#include "core/handout/paint.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

namespace ui {

namespace {

// Sheets are named by their size, so that the printer takes the right tray; the longer side lying is the
// orientation.
void setSheet(QPrinter& printer, core::Extent extent)
{
    const bool isWide = extent.width > extent.height;
    const QSizeF upright(
        std::min(extent.width, extent.height) / 100.0, std::max(extent.width, extent.height) / 100.0);
    printer.setPageSize(QPageSize(upright, QPageSize::Millimeter));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
}

} // namespace

core::Result<void> printPages(QPrinter& printer, const core::DisplayList& list, int first, int last)
{
    const core::Refusal failed{QCoreApplication::translate("ui::PrintPreview",
        "The printer “%1” did not accept the pages. Check that it is switched on and reachable, then print "
        "again.")
                                   .arg(printer.printerName())};
    if (list.pages.empty() || first < 0 || last < first || last >= int(list.pages.size()))
        return core::Refusal{QCoreApplication::translate(
            "ui::PrintPreview", "There are no such pages to print. Choose pages that the preview shows.")};
    setSheet(printer, list.pages[size_t(first)].extent);
    QPainter painter;
    if (!painter.begin(&printer))
        return failed;
    core::PagePainter pages(list);
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            setSheet(printer, list.pages[size_t(page)].extent);
            if (!printer.newPage())
                return failed;
        }
        painter.resetTransform();
        // One 1/100 mm on the device.
        painter.scale(printer.logicalDpiX() / 2540.0, printer.logicalDpiY() / 2540.0);
        pages.paint(painter, page);
    }
    return painter.end() ? core::Result<void>() : failed;
}

} // namespace ui
