#include "ui/widgets/trend_chart.h"

#include "core/handout/chart_labels.h"
#include "core/handout/chart_scale.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double signSize = 8;

// Where years and values lie on the widget.
class Plot {
public:
    Plot(QPainter& painter, const core::ChartBlock& chart, const QRectF& room, const QPalette& palette)
        : painter_(painter)
        , chart_(chart)
        , palette_(palette)
        , metrics_(painter.font())
    {
        scale_ = core::chartScale(chart);
        double axis = 0;
        for (qint64 tick = scale_.firstStep; tick <= scale_.lastStep; ++tick)
            axis = std::max(axis, metrics_.horizontalAdvance(scale_.words(tick)));
        area_ = room.adjusted(axis + 10, 2 * metrics_.height() + 6, -12, -metrics_.height() - 6);
        placer_ = core::LabelPlacer(placed(area_.adjusted(2, -metrics_.height() - 2, 0, -2)));
    }

    void draw()
    {
        drawBands();
        drawAxis();
        drawYears();
        // Targets are last: one that is met exactly lies under the actual.
        for (size_t i = chart_.lines.size(); i-- > 0;)
            drawLine(chart_.lines[i], int(i));
        // Labels last: only then it is known what they have to keep off.
        for (size_t i = 0; i < chart_.lines.size(); ++i)
            drawLabels(chart_.lines[i], int(i));
        drawLegend();
    }

private:
    QPointF point(size_t year, double value) const
    {
        const double step = area_.width() / std::max(1.0, double(chart_.years.size()));
        return {area_.left() + step * (double(year) + 0.5),
            area_.bottom() - area_.height() * scale_.share(value)};
    }

    double heightOfTick(qint64 tick) const
    {
        return area_.bottom()
            - area_.height() * double(tick - scale_.firstStep)
            / double(std::max<qint64>(1, scale_.lastStep - scale_.firstStep));
    }

    // What lies where, for the placing of labels: tenths of a pixel.
    static core::Point placed(QPointF at) { return {qRound(at.x() * 10), qRound(at.y() * 10)}; }
    static core::Box placed(const QRectF& area)
    {
        return {qRound(area.x() * 10), qRound(area.y() * 10), qRound(area.width() * 10),
            qRound(area.height() * 10)};
    }

    void drawBands()
    {
        for (size_t i = 0; i < chart_.bands.size(); ++i) {
            const core::ChartBand& band = chart_.bands[i];
            const QColor colour = rankColour(palette_, int(chart_.lines.size() + i));
            const QRectF area(QPointF(area_.left(), point(0, band.upper).y()),
                QPointF(area_.right(), point(0, band.lower).y()));
            drawBand(area, colour);
            for (const double y : {area.top(), area.bottom()})
                placer_.addStroke({placed(QPointF(area.left(), y)), placed(QPointF(area.right(), y))});
            const double width = metrics_.horizontalAdvance(band.label) + 2;
            const QRectF label(
                area.right() - width, area.center().y() - metrics_.height() / 2, width, metrics_.height());
            painter_.drawText(label, Qt::AlignCenter, band.label);
            placer_.addSign(placed(label));
        }
    }

    // A light ground that the grid shines through, with dashed limits.
    void drawBand(const QRectF& area, const QColor& colour)
    {
        QColor ground = colour;
        ground.setAlpha(36);
        painter_.fillRect(area, ground);
        painter_.setPen(QPen(colour, 1.5, Qt::DashLine));
        painter_.drawLine(area.topLeft(), area.topRight());
        painter_.drawLine(area.bottomLeft(), area.bottomRight());
    }

    void drawAxis()
    {
        for (qint64 tick = scale_.firstStep; tick <= scale_.lastStep; ++tick) {
            const double y = std::floor(heightOfTick(tick)) + 0.5; // One row of pixels: not blurred.
            painter_.setPen(QPen(
                tick == scale_.axisStep() ? quietText(palette_) : palette_.color(QPalette::Midlight), 1));
            painter_.drawLine(QPointF(area_.left(), y), QPointF(area_.right(), y));
            painter_.setPen(quietText(palette_));
            painter_.drawText(QRectF(0, y - metrics_.height() / 2, area_.left() - 6, metrics_.height()),
                Qt::AlignRight | Qt::AlignVCenter, scale_.words(tick));
        }
        placer_.addSign(placed(QRectF(area_.left(), heightOfTick(scale_.axisStep()), area_.width(), 1)));
        if (!chart_.unit.isEmpty())
            painter_.drawText(QPointF(2, metrics_.ascent() + 2), chart_.unit);
    }

    void drawYears()
    {
        painter_.setPen(palette_.color(QPalette::WindowText));
        const double step = area_.width() / std::max(1.0, double(chart_.years.size()));
        for (qsizetype i = 0; i < chart_.years.size(); ++i)
            painter_.drawText(
                QRectF(area_.left() + step * double(i), area_.bottom() + 4, step, metrics_.height()),
                Qt::AlignCenter, chart_.years[i]);
    }

    void drawSign(QPointF at, const core::ChartLine& line, int position)
    {
        constexpr double half = signSize / 2;
        QPainterPath path;
        switch (line.series % 4) {
        case 0:
            path.addEllipse(at, half, half);
            break;
        case 1:
            path.addRect(at.x() - half, at.y() - half, 2 * half, 2 * half);
            break;
        case 2:
            path.addPolygon(QPolygonF({at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half),
                at + QPointF(-half, 0)}));
            break;
        default:
            path.addPolygon(
                QPolygonF({at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)}));
        }
        path.closeSubpath();
        painter_.setBrush(line.isDashed ? palette_.color(QPalette::Base) : rankColour(palette_, position));
        painter_.drawPath(path);
    }

    void drawLine(const core::ChartLine& line, int position)
    {
        const QColor colour = rankColour(palette_, position);
        painter_.setPen(QPen(colour, line.isDashed ? 1.5 : 2, line.isDashed ? Qt::DashLine : Qt::SolidLine));
        std::optional<QPointF> last;
        for (size_t i = 0; i < line.values.size(); ++i) {
            const std::optional<QPointF> here
                = line.values[i] ? std::optional(point(i, *line.values[i])) : std::nullopt;
            if (last && here) {
                painter_.drawLine(*last, *here);
                placer_.addStroke({placed(*last), placed(*here)});
            }
            last = here;
        }
        painter_.setPen(QPen(colour, 1.5));
        for (size_t i = 0; i < line.values.size(); ++i) {
            if (!isMarked(line, i))
                continue;
            const QPointF at = point(i, *line.values[i]);
            drawSign(at, line, position);
            placer_.addPoint(placed(at));
            placer_.addSign(placed(QRectF(at.x() - signSize / 2, at.y() - signSize / 2, signSize, signSize)));
        }
    }

    // A path between two known points has no sign of its own: nobody measured it.
    static bool isMarked(const core::ChartLine& line, size_t year)
    {
        const bool hasLabel = year < line.labels.size() && !line.labels[year].isEmpty();
        return line.values[year] && (!line.isDashed || hasLabel);
    }

    void drawLabels(const core::ChartLine& line, int position)
    {
        painter_.setPen(rankColour(palette_, position));
        for (size_t i = 0; i < std::min(line.values.size(), line.labels.size()); ++i) {
            if (!isMarked(line, i) || line.labels[i].isEmpty()
                || !placer_.isNew(placed(point(i, *line.values[i])), line.labels[i]))
                continue;
            const QSizeF size(metrics_.horizontalAdvance(line.labels[i]) + 2, metrics_.height());
            const core::Box area = placer_.place(placed(point(i, *line.values[i])), qRound(signSize * 10),
                {qRound(size.width() * 10), qRound(size.height() * 10)});
            painter_.drawText(QRectF(QPointF(area.x, area.y) / 10, size), Qt::AlignCenter, line.labels[i]);
        }
    }

    void drawLegend()
    {
        double x = area_.left();
        const double y = metrics_.height() / 2 + 2;
        const auto drawName = [&](const QString& name) {
            painter_.setPen(palette_.color(QPalette::WindowText));
            painter_.drawText(QPointF(x + 32, y + metrics_.ascent() / 2 - 1), name);
            x += 48 + metrics_.horizontalAdvance(name);
        };
        for (size_t i = 0; i < chart_.lines.size(); ++i) {
            const core::ChartLine& line = chart_.lines[i];
            if (line.name.isEmpty())
                continue;
            painter_.setPen(
                QPen(rankColour(palette_, int(i)), 2, line.isDashed ? Qt::DashLine : Qt::SolidLine));
            painter_.drawLine(QPointF(x, y), QPointF(x + 26, y));
            painter_.setPen(QPen(rankColour(palette_, int(i)), 1.5));
            drawSign({x + 13, y}, line, int(i));
            drawName(line.name);
        }
        for (size_t i = 0; i < chart_.bands.size(); ++i) {
            drawBand(QRectF(x, y - 5, 26, 10), rankColour(palette_, int(chart_.lines.size() + i)));
            drawName(chart_.bands[i].name);
        }
    }

    QPainter& painter_;
    const core::ChartBlock& chart_;
    const QPalette& palette_;
    QFontMetricsF metrics_;
    core::ChartScale scale_;
    QRectF area_;
    core::LabelPlacer placer_{core::Box()};
};

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void TrendChart::setChart(const core::ChartBlock& chart)
{
    chart_ = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.sentence);
    update();
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart_.lines.empty() && chart_.bands.empty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(
            rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap, chart_.sentence);
        return;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    Plot(painter, chart_, rect(), palette()).draw();
}

} // namespace ui
