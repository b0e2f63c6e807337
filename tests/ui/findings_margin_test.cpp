#include "ui/widgets/findings_margin.h"

#include "tests/ui/page_fixture.h"

using namespace pages;

namespace {

/// The lowest row of pixels of the item that shows ink, counted from its top.
int lowestInk(const QListWidget& list, const QRect& item)
{
    const QImage image = list.viewport()->grab(item).toImage();
    const QRgb ground = list.palette().color(QPalette::Base).rgb();
    for (int row = image.height() - 1; row >= 0; --row)
        for (int column = 0; column < image.width(); ++column)
            if (image.pixel(column, row) != ground)
                return row;
    return 0;
}

} // namespace

TEST_CASE("every sentence of the margin is seen whole at any width and size of letters")
{
    const QString sentence
        = QStringLiteral("令和7年度の実績が未記入です。令和7年度の値が入力されていません（調査中）。");
    for (const int size : {9, 12, 15, 20})
        for (const int width : {150, 190, 233}) {
            ui::FindingsMargin margin;
            QFont font = margin.font();
            font.setPointSize(size);
            margin.setFont(font);
            margin.list()->setFont(font);
            margin.setLines({{sentence, {}, {}, false}});
            show(margin, {width, 640});
            const QListWidget& list = *margin.list();
            const QRect item = list.visualItemRect(list.item(0));
            const int line = QFontMetrics(font).lineSpacing();
            INFO(size << " " << width);
            // The last line is painted, and no line stays empty below it.
            const int text = QFontMetrics(font).horizontalAdvance(sentence);
            CHECK(item.height() >= text / item.width() * line);
            CHECK(item.height() - lowestInk(list, item) < line);
            CHECK(item.width() <= list.viewport()->width());
        }
}
