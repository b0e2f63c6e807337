#include "core/handout/paint.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"

#include <QImage>
#include <QPainter>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const DisplayList& list, int page, double pixelsPerMillimetre)
{
    const Extent sheet = list.pages[size_t(page)].extent;
    const double scale = pixelsPerMillimetre / millimetre;
    QImage image(qRound(sheet.width * scale), qRound(sheet.height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, list, page);
    return image;
}

/// The share of dark pixels in an area, as a copier in black and white sees it.
double inkOf(const QImage& image, const Box& area, double pixelsPerMillimetre)
{
    const double scale = pixelsPerMillimetre / millimetre;
    const QRect place(qRound(area.x * scale), qRound(area.y * scale), qRound(area.width * scale),
        qRound(area.height * scale));
    const QImage part = image.copy(place).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    int dark = 0;
    for (int y = 0; y < part.height(); ++y)
        for (int x = 0; x < part.width(); ++x)
            dark += qGray(part.pixel(x, y)) < 128;
    return double(dark) / (part.width() * part.height());
}

} // namespace

TEST_CASE("A run is painted where the list says at any zoom")
{
    const DisplayList list = laidOut({paragraph(u"■"_s)});
    const Line square = linesOn(list, 0).front();
    for (const double zoom : {2.0, 4.0, 9.0}) {
        const QImage image = painted(list, 0, zoom);
        CHECK(inkOf(image, square.area, zoom) > 0.4);
        Box beside = square.area;
        beside.x += 2 * beside.width;
        CHECK(inkOf(image, beside, zoom) == 0);
    }
}

TEST_CASE("A rotated label is painted upwards inside its cell")
{
    TableBlock made = table({10, 164}, {});
    TableCell upright = label(u"■■■■"_s);
    upright.isVertical = true;
    made.rows = {row({upright, cell(u"一"_s)})};
    const DisplayList list = laidOut({made});
    const auto lines = linesOn(list, 0);
    const auto found
        = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return line.isRotated; });
    REQUIRE(found != lines.end());
    CHECK(found->area.height > 3 * found->area.width);
    CHECK(inkOf(painted(list, 0, 6), found->area, 6) > 0.4);
}

TEST_CASE("Grades stay apart in a copy of black and white")
{
    std::vector<TableRow> rows;
    for (int rank = 1; rank <= 5; ++rank) {
        TableCell graded = cell(u"同"_s, Alignment::Center);
        graded.gradeRank = rank;
        graded.isLarge = true;
        rows.push_back(row({graded}));
    }
    const DisplayList list = laidOut({table({1}, rows)});
    const QImage image = painted(list, 0, 8);
    const auto hatches = ornamentsOn<HatchItem>(list, 0);
    REQUIRE(hatches.size() == 4);
    std::vector<double> inks{0};
    for (const HatchItem& hatch : hatches) {
        Box inner = hatch.area;
        inner.x += 30;
        inner.y += 30;
        inner.width -= 60;
        inner.height -= 60;
        inks.push_back(inkOf(image, inner, 8));
    }
    for (size_t i = 1; i < inks.size(); ++i) {
        INFO("rank " << i + 1 << " " << inks[i - 1] << " " << inks[i]);
        CHECK(inks[i] > inks[i - 1] + 0.04);
    }
    CHECK(inks.back() < 0.95);
}

TEST_CASE("Text on a tinted head has a contrast of more than seven")
{
    const double tint = std::pow((int(Ink::Tint) / 255.0 + 0.055) / 1.055, 2.4);
    CHECK((tint + 0.05) / 0.05 > 7);
}

TEST_CASE("The painter is left as it was")
{
    const DisplayList list = laidOut({paragraph(u"一"_s)});
    QImage image(200, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(0.01, 0.01);
    const QTransform before = painter.worldTransform();
    paintPage(painter, list, 0);
    CHECK(painter.worldTransform() == before);
}
