// The pages of a PDF look as they are painted on the screen and on the printer: poppler's picture against
// QPainter's.
#include "core/handout/paint.h"

#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"
#include "tests/core/handout/sample_papers.h"
#include "tests/core/handout/written_pdf.h"

#include <QImage>
#include <QPainter>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 200;

QImage painted(const DisplayList& list, int page, QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerInch / 2540.0, dotsPerInch / 2540.0);
    paintPage(painter, list, page);
    return image;
}

/// The page as poppler draws it; null when it is not installed.
QImage rendered(const WrittenPdf& pdf, int page)
{
    QTemporaryDir folder;
    const QString root = folder.filePath(u"page"_s);
    const QString number = QString::number(page + 1);
    if (!pdf.ask(u"pdftoppm"_s,
            {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, number,
                u"-l"_s, number},
            {root}))
        return {};
    return QImage(root + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
}

/// The largest difference of two pictures in squares of 1 mm, in 1/255 of black: the edges of letters, which
/// every program smooths in its own way, even out.
double difference(const QImage& one, const QImage& other)
{
    constexpr int block = 8;
    double worst = 0;
    for (int y = 0; y + block <= one.height(); y += block)
        for (int x = 0; x + block <= one.width(); x += block) {
            int sum = 0;
            for (int row = y; row < y + block; ++row)
                for (int column = x; column < x + block; ++column)
                    sum += int(one.constScanLine(row)[column]) - int(other.constScanLine(row)[column]);
            worst = std::max(worst, std::abs(sum) / double(block * block));
        }
    return worst;
}

double difference(const DisplayList& list, int page)
{
    const WrittenPdf pdf(list);
    const QImage image = rendered(pdf, page);
    return image.isNull() ? 0 : difference(image, painted(list, page, image.size()));
}

/// One of each ornament, beside each other.
DisplayList ornaments()
{
    DisplayList list = laidOut({paragraph(u"見本"_s)});
    std::vector<DrawnItem>& items = list.pages[0].items;
    Length x = 2000;
    const auto place = [&x] { return PaperArea{x += 1500, 6000, 1200, 1200}; };
    for (const HatchPattern pattern :
        {HatchPattern::Dots, HatchPattern::Rising, HatchPattern::Cross, HatchPattern::Dense})
        items.push_back({HatchItem{place(), pattern}, artifactNode});
    items.push_back({FillItem{place(), Ink::Tint}, artifactNode});
    items.push_back({FillItem{place(), Ink::Grey}, artifactNode});
    items.push_back({RectangleItem{place(), 40}, artifactNode});
    x = 2000;
    for (const MarkerShape shape : {MarkerShape::Circle, MarkerShape::Square, MarkerShape::Triangle,
             MarkerShape::Diamond, MarkerShape::DoubleCircle, MarkerShape::Cross, MarkerShape::Line}) {
        items.push_back({MarkerItem{{x += 900, 9000}, 600, shape, true}, artifactNode});
        items.push_back({MarkerItem{{x += 900, 9000}, 600, shape, false}, artifactNode});
    }
    for (int i = 0; i < 3; ++i) {
        const Length y = 11000 + 500 * i;
        items.push_back({LineItem{{2000, y}, {9000, y + 300}, 60, Ink::Black, i == 1, i == 2}, artifactNode});
        const auto first = qint32(list.points.size());
        list.points.insert(list.points.end(), {{10000, y}, {13000, y + 1500}, {15000, y}, {18000, y + 700}});
        items.push_back({PolylineItem{first, 4, 60, i == 1, i == 2}, artifactNode});
    }
    return list;
}

// Letters differ by up to this much at the edge of a square; a missing rule or a moved word by far more.
constexpr double smoothing = 40;

} // namespace

TEST_CASE("Hatches, signs, rules and dashes look the same in the PDF and on the screen")
{
    CHECK(difference(ornaments(), 0) < smoothing);
}

TEST_CASE("A summary and a sheet with its chart look the same in the PDF and on the screen")
{
    const auto projects = sampleProjects(40);
    const DisplayList list
        = laidOut({summaryPaper(projects), sheetsPaper({projects.begin(), projects.begin() + 1})});
    CHECK(difference(list, 0) < smoothing);
    CHECK(difference(list, int(list.pages.size()) - 1) < smoothing);
}

TEST_CASE("Upright labels and letters of every face look the same in the PDF and on the screen")
{
    TableBlock made = table({10, 164}, {});
    TableCell upright = label(u"計画の実施"_s);
    upright.isVertical = true;
    made.rows = {row({upright, cell(u"△１２．５％、１，２３４千円"_s)})};
    DisplayList list
        = laidOut({heading(u"見出し　Heading"_s), paragraph(u"ゴシックの本文 Text 123"_s), made});
    CHECK(difference(list, 0) < smoothing);
}
