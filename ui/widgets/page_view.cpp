#include "ui/widgets/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double gap = 16;
constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 5;
constexpr double zoomStep = 1.25;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::setPages(std::shared_ptr<const core::DisplayList> pages)
{
    const int page = pageToKeep();
    pages_ = std::move(pages);
    painter_ = pages_ ? std::make_unique<core::PagePainter>(*pages_) : nullptr;
    settle();
    if (page > 0)
        showPage(page);
    viewport()->update();
}

void PageView::setFit(Fit fit)
{
    fit_ = fit;
    settle();
    viewport()->update();
}

void PageView::setZoom(double zoom)
{
    fit_ = Fit::Fixed;
    const int page = currentPage();
    zoom_ = std::clamp(zoom, smallestZoom, largestZoom);
    settle();
    showPage(page);
    viewport()->update();
    emit zoomChanged(zoom_);
}

double PageView::pixelsPerUnit() const
{
    return zoom_ * logicalDpiX() / 2540.0;
}

void PageView::settle()
{
    tops_.clear();
    if (!pages_ || pages_->pages.empty()) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    double widest = 1;
    double tallest = 1;
    for (const core::PrintedPage& page : pages_->pages) {
        widest = std::max(widest, double(page.extent.width));
        tallest = std::max(tallest, double(page.extent.height));
    }
    const double before = zoom_;
    const double perUnit = logicalDpiX() / 2540.0;
    if (fit_ != Fit::Fixed)
        zoom_ = (viewport()->width() - 2 * gap) / (widest * perUnit);
    if (fit_ == Fit::Page)
        zoom_ = std::min(zoom_, (viewport()->height() - 2 * gap) / (tallest * perUnit));
    zoom_ = std::clamp(zoom_, smallestZoom, largestZoom);
    double top = gap;
    for (const core::PrintedPage& page : pages_->pages) {
        tops_.push_back(top);
        top += page.extent.height * pixelsPerUnit() + gap;
    }
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(top)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    // A fitted page is never wider than its view; rounding up must not say so.
    const int wide = fit_ == Fit::Fixed ? int(std::ceil(widest * pixelsPerUnit() + 2 * gap)) : 0;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    if (before != zoom_)
        emit zoomChanged(zoom_);
}

QRectF PageView::placeOf(int page) const
{
    const core::Extent extent = pages_->pages[size_t(page)].extent;
    const double width = extent.width * pixelsPerUnit();
    const double left = std::max(gap, (viewport()->width() - width) / 2);
    return {left, tops_[size_t(page)], width, extent.height * pixelsPerUnit()};
}

int PageView::pageAt(double y) const
{
    const auto behind = std::upper_bound(tops_.begin(), tops_.end(), y);
    return int(std::max<std::ptrdiff_t>(0, behind - tops_.begin() - 1));
}

int PageView::currentPage() const
{
    if (tops_.empty())
        return -1;
    // The last page may be too short to come up to where the current one is looked for.
    const QScrollBar& bar = *verticalScrollBar();
    if (bar.maximum() > 0 && bar.value() == bar.maximum())
        return int(tops_.size()) - 1;
    return pageAt(bar.value() + viewport()->height() / 3.0);
}

int PageView::pageToKeep() const
{
    return verticalScrollBar()->value() == 0 ? 0 : currentPage();
}

void PageView::showPage(int page)
{
    if (tops_.empty())
        return;
    const size_t shown = size_t(std::clamp(page, 0, int(tops_.size()) - 1));
    verticalScrollBar()->setValue(int(tops_[shown] - gap / 2));
}

void PageView::paintEvent(QPaintEvent*)
{
    if (tops_.empty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const double scrolled = verticalScrollBar()->value();
    for (int page = pageAt(scrolled);
         page < int(tops_.size()) && tops_[size_t(page)] < scrolled + viewport()->height(); ++page) {
        painter.save();
        const QRectF place = placeOf(page).translated(-horizontalScrollBar()->value(), -scrolled);
        painter.fillRect(place, Qt::white);
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(pixelsPerUnit(), pixelsPerUnit());
        painter_->paint(painter, page);
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = pageToKeep();
    settle();
    if (page > 0)
        showPage(page);
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? zoom_ * zoomStep : zoom_ / zoomStep);
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Semicolon))
        return setZoom(zoom_ * zoomStep);
    if (isControl && event->key() == Qt::Key_Minus)
        return setZoom(zoom_ / zoomStep);
    if (event->key() == Qt::Key_Home)
        return showPage(0);
    if (event->key() == Qt::Key_End)
        return showPage(int(tops_.size()) - 1);
    if (event->key() == Qt::Key_PageDown)
        return showPage(currentPage() + 1);
    if (event->key() == Qt::Key_PageUp)
        return showPage(currentPage() - 1);
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (tops_.empty())
        return;
    const QPointF place
        = event->position() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int page = pageAt(place.y());
    const QPointF onPage = (place - placeOf(page).topLeft()) / pixelsPerUnit();
    const core::SourceRecord record
        = pages_->recordAt(page, {core::Length(onPage.x()), core::Length(onPage.y())});
    if (!record.isEmpty())
        emit recordChosen(record);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    const int current = currentPage();
    if (current != std::exchange(lastCurrent_, current))
        emit currentPageChanged(current);
}

} // namespace ui
