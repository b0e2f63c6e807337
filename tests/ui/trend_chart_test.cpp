#include "ui/widgets/trend_chart.h"

#include "tests/ui/page_fixture.h"
#include "ui/widgets/tones.h"

using namespace pages;

namespace {

core::ChartBlock chartOf(const std::vector<double>& values)
{
    core::ChartBlock chart;
    core::ChartLine line;
    for (const double value : values) {
        chart.years << QStringLiteral("R%1").arg(chart.years.size() + 3);
        line.values.push_back(value);
        line.labels.push_back(QString::number(value));
    }
    chart.lines = {line};
    return chart;
}

// Rows of the picture that are an axis for most of their width, from the top.
std::vector<int> axesOf(ui::TrendChart& chart)
{
    const QImage image = chart.grab().toImage();
    const QRgb axis = ui::quietText(chart.palette()).rgb();
    std::vector<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        int inked = 0;
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixel(x, y) == axis;
        if (inked > image.width() / 2)
            rows.push_back(y);
    }
    return rows;
}

} // namespace

TEST_CASE("the years of a chart stand on zero, wherever on the axis it is")
{
    ui::TrendChart chart;
    chart.resize(600, 200);
    const auto axisOf = [&chart](const std::vector<double>& values) {
        chart.setChart(chartOf(values));
        const std::vector<int> rows = axesOf(chart);
        REQUIRE(rows.size() == 1);
        return rows.front();
    };
    const int foot = axisOf({10, 30});
    CHECK(axisOf({96, 97}) == foot);
    const int zero = axisOf({-500, 300, -100});
    CHECK(zero < foot - 30);
    CHECK(axisOf({-300, -20}) < zero);
    chart.setChart(chartOf({-500, 300, -100}));
    picture(chart, "trend_chart_zero");
}
