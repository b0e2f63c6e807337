#include "ui/widgets/chart_view.h"

#include "core/handout/layout.h"
#include "core/handout/paint.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double hundredthsOfInch = 2540; // 1/100 mm
constexpr int margin = 8;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(200, 140);
    setFocusPolicy(Qt::TabFocus); // A reader of screens stops here and hears the chart in words.
}

void ChartView::setChart(const core::ChartBlock& chart)
{
    chart_ = chart;
    picture_.reset();
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.sentence);
    setToolTip(QStringLiteral("<p>%1</p>").arg(chart.sentence.toHtmlEscaped()));
    update();
}

bool ChartView::isEmpty() const
{
    return chart_.kind == core::ChartKind::Fields ? chart_.fields.points.empty() : chart_.lines.empty();
}

double ChartView::pixelsPerUnit() const
{
    return logicalDpiX() / hundredthsOfInch;
}

void ChartView::layOut()
{
    const auto drawn = [this]() -> core::Result<core::DisplayList> {
        if (!fonts_) {
            auto fonts = core::FontSet::load();
            if (!fonts)
                return fonts.refusal();
            fonts_ = *fonts;
        }
        const core::Extent size{core::Length((width() - 2 * margin) / pixelsPerUnit()),
            core::Length((height() - 2 * margin) / pixelsPerUnit())};
        return core::layOutChart(chart_, size, fonts_);
    };
    core::Result<core::DisplayList> list = drawn();
    refusal_ = list.sentence();
    picture_ = std::make_unique<core::DisplayList>(list ? std::move(list).value() : core::DisplayList());
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    if (!picture_ && !isEmpty())
        layOut();
    if (isEmpty() || picture_->pages.empty()) {
        painter.setPen(Qt::darkGray);
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
            int(Qt::AlignCenter) | int(Qt::TextWordWrap), isEmpty() ? chart_.sentence : refusal_);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.scale(pixelsPerUnit(), pixelsPerUnit());
    core::paintPage(painter, *picture_, 0);
}

void ChartView::resizeEvent(QResizeEvent*)
{
    picture_.reset();
}

} // namespace ui
