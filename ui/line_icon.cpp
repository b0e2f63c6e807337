#include "ui/line_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <functional>
#include <vector>

namespace ui {

namespace {

// One straight stroke or arc on a field of 16 × 16.
using Draw = void (*)(QPainterPath&);

void sheetOfPaper(QPainterPath& path)
{
    path.moveTo(3.5, 1.5);
    path.lineTo(9.5, 1.5);
    path.lineTo(12.5, 4.5);
    path.lineTo(12.5, 14.5);
    path.lineTo(3.5, 14.5);
    path.closeSubpath();
}

void textLines(QPainterPath& path)
{
    for (const qreal y : {7.0, 9.5, 12.0}) {
        path.moveTo(5.5, y);
        path.lineTo(10.5, y);
    }
}

void plus(QPainterPath& path)
{
    path.moveTo(8, 3);
    path.lineTo(8, 13);
    path.moveTo(3, 8);
    path.lineTo(13, 8);
}

void turn(QPainterPath& path)
{
    path.moveTo(3, 7);
    path.cubicTo(6, 3.5, 13, 3.5, 13, 9);
    path.cubicTo(13, 12, 10.5, 13, 8, 13);
    path.moveTo(3, 2.8);
    path.lineTo(3, 7);
    path.lineTo(7.2, 7);
}

void arrowDown(QPainterPath& path)
{
    path.moveTo(8, 2.5);
    path.lineTo(8, 13);
    path.moveTo(3.5, 8.5);
    path.lineTo(8, 13);
    path.lineTo(12.5, 8.5);
}

void folder(QPainterPath& path)
{
    path.moveTo(1.5, 13.5);
    path.lineTo(1.5, 3);
    path.lineTo(6, 3);
    path.lineTo(7.5, 5);
    path.lineTo(14.5, 5);
    path.lineTo(14.5, 13.5);
    path.closeSubpath();
}

void saveTray(QPainterPath& path)
{
    arrowDown(path);
    path.moveTo(2, 11.5);
    path.lineTo(2, 14.5);
    path.lineTo(14, 14.5);
    path.lineTo(14, 11.5);
}

void magnifier(QPainterPath& path)
{
    path.addEllipse(QPointF(6.8, 6.8), 4.6, 4.6);
    path.moveTo(10.3, 10.3);
    path.lineTo(14.2, 14.2);
}

void triangleWithMark(QPainterPath& path)
{
    path.moveTo(8, 2);
    path.lineTo(14.5, 14);
    path.lineTo(1.5, 14);
    path.closeSubpath();
    path.moveTo(8, 6.5);
    path.lineTo(8, 10);
    path.moveTo(8, 11.7);
    path.lineTo(8, 12.2);
}

void twoSheets(QPainterPath& path)
{
    path.addRect(QRectF(2, 2, 8, 8));
    path.moveTo(12.5, 5.5);
    path.lineTo(14, 5.5);
    path.lineTo(14, 14);
    path.lineTo(5.5, 14);
    path.lineTo(5.5, 12.5);
}

void cross(QPainterPath& path)
{
    path.moveTo(4, 4);
    path.lineTo(12, 12);
    path.moveTo(12, 4);
    path.lineTo(4, 12);
}

void twoAnglesRight(QPainterPath& path)
{
    for (const qreal x : {3.5, 8.5}) {
        path.moveTo(x, 4);
        path.lineTo(x + 4, 8);
        path.lineTo(x, 12);
    }
}

void twoAnglesDown(QPainterPath& path)
{
    for (const qreal y : {3.5, 8.5}) {
        path.moveTo(4, y);
        path.lineTo(8, y + 4);
        path.lineTo(12, y);
    }
}

struct Drawing {
    LineIcon icon;
    std::vector<Draw> parts;
    bool isMirrored = false; // left to right
    bool isFlipped = false; // top to bottom
};

const Drawing& drawingOf(LineIcon icon)
{
    static const std::vector<Drawing> drawings = {
        {LineIcon::None, {}},
        {LineIcon::NewFile, {sheetOfPaper}},
        {LineIcon::OpenFile, {folder}},
        {LineIcon::Save, {saveTray}},
        {LineIcon::Undo, {turn}},
        {LineIcon::Redo, {turn}, true},
        {LineIcon::Search, {magnifier}},
        {LineIcon::Add, {plus}},
        {LineIcon::Remove, {[](QPainterPath& path) { path.moveTo(3, 8), path.lineTo(13, 8); }}},
        {LineIcon::Up, {arrowDown}, false, true},
        {LineIcon::Down, {arrowDown}},
        {LineIcon::Again, {twoSheets}},
        {LineIcon::Papers, {sheetOfPaper, textLines}},
        {LineIcon::Import, {saveTray}, false, false},
        {LineIcon::Template, {sheetOfPaper, textLines}},
        {LineIcon::Warning, {triangleWithMark}},
        {LineIcon::Clear, {cross}},
        {LineIcon::MoreRight, {twoAnglesRight}},
        {LineIcon::MoreBelow, {twoAnglesDown}},
    };
    return drawings[size_t(icon)];
}

// Paints on a field of 16 × 16 in the colour that text has in this mode. The name tells the drawings apart: a
// tree shows the same few in hundreds of rows, so each is drawn once for its size and colour.
class Engine final : public QIconEngine {
public:
    using Paint = std::function<void(QPainter&, const QColor&)>;
    Engine(QString name, Paint paint)
        : name_(std::move(name))
        , paint_(std::move(paint))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourIn(mode);
        const QString key = QStringLiteral("line icon %1 %2 %3 %4")
                                .arg(name_, colour.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, colour);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }
    QIconEngine* clone() const override { return new Engine(name_, paint_); }

private:
    static QColor colourIn(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }
    QPixmap draw(const QSize& size, const QColor& colour) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        // Round stays round where a style asks for a wide or a high one.
        const qreal scale = std::min(size.width(), size.height()) / 16.0;
        painter.translate((size.width() - 16 * scale) / 2, (size.height() - 16 * scale) / 2);
        painter.scale(scale, scale);
        paint_(painter, colour);
        return drawn;
    }

    QString name_;
    Paint paint_;
};

} // namespace

QIcon lineIcon(LineIcon which)
{
    if (which == LineIcon::None)
        return {};
    return QIcon(new Engine(QString::number(int(which)), [which](QPainter& painter, const QColor& colour) {
        const Drawing& drawing = drawingOf(which);
        QPainterPath path;
        for (const Draw draw : drawing.parts)
            draw(path);
        painter.translate(8, 8);
        painter.scale(drawing.isMirrored ? -1 : 1, drawing.isFlipped ? -1 : 1);
        painter.translate(-8, -8);
        painter.strokePath(path, QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }));
}

QIcon sheetStateIcon(core::SheetState state)
{
    return QIcon(new Engine(
        QStringLiteral("state %1").arg(int(state)), [state](QPainter& painter, const QColor& colour) {
            const QRectF circle(2.5, 2.5, 11, 11);
            const int quarters = int(state);
            painter.setPen(QPen(colour, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            // Filled clockwise from the top, as ◔ ◑ ◕ show it.
            painter.drawPie(circle, 90 * 16, -quarters * 90 * 16);
        }));
}

} // namespace ui
