// Laid-out pages on screen, one below the other, at any zoom: the same items that the printer gets.
#pragma once

#include "core/handout/paint.h"

#include <QAbstractScrollArea>

#include <memory>

namespace ui {

class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page, Fixed };

    explicit PageView(QWidget* parent = nullptr);

    /// Keeps the page in sight that was in sight. Null shows nothing.
    void setPages(std::shared_ptr<const core::DisplayList> pages);
    void setFit(Fit fit);
    /// 1 = the sheet's real size by the screen's own measure. Sets Fit::Fixed.
    void setZoom(double zoom);
    double zoom() const { return zoom_; }
    Fit fit() const { return fit_; }
    /// From 0; −1 without pages.
    int currentPage() const;
    void showPage(int page);

signals:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    /// A place was double-clicked that shows this record.
    void recordChosen(const core::SourceRecord& record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void settle();
    double pixelsPerUnit() const; ///< For one 1/100 mm.
    /// Where a page lies on the whole sheet of pages, unscrolled.
    QRectF placeOf(int page) const;
    int pageAt(double y) const;
    /// The page in sight; the first one as long as nobody has scrolled, whatever the size of the view.
    int pageToKeep() const;

    std::shared_ptr<const core::DisplayList> pages_;
    std::unique_ptr<core::PagePainter> painter_;
    std::vector<double> tops_; ///< In pixels, one a page.
    double zoom_ = 1;
    Fit fit_ = Fit::Width;
    int lastCurrent_ = -1;
};

} // namespace ui
