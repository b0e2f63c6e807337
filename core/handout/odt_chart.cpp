#include "core/handout/odt_chart.h"

#include "core/handout/layout.h"
#include "core/handout/paint.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

namespace core {

namespace {

constexpr double dotsPerInch = 200;
constexpr double lengthsPerInch = 2540;
/// Qt's scale from 0 (smallest file) to 100 (fastest): flat grounds pack well at any.
constexpr int pngQuality = 80;

QImage painted(const DisplayList& list)
{
    const Extent& extent = list.pages.front().extent;
    const double scale = dotsPerInch / lengthsPerInch;
    QImage image(qRound(extent.width * scale), qRound(extent.height * scale), QImage::Format_Grayscale8);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPage(painter, list, 0);
    return image;
}

} // namespace

Result<QByteArray> chartPicture(const ChartBlock& chart, OdtSize size, const std::shared_ptr<FontSet>& fonts)
{
    const Extent extent{Length(size.width * millimetre), Length(size.height * millimetre)};
    const auto list = layOutChart(chart, extent, fonts);
    if (!list)
        return list.refusal();
    QBuffer png;
    QImageWriter writer(&png, "png");
    writer.setQuality(pngQuality);
    writer.write(painted(*list));
    return png.data();
}

QString chartWords(const ChartBlock& chart)
{
    QStringList words{chart.sentence};
    for (const ChartLine& line : chart.lines) {
        QStringList values;
        const auto count = std::min(size_t(line.labels.size()), size_t(chart.years.size()));
        for (size_t at = 0; at < count; ++at)
            if (line.values[at])
                values << chart.years[qsizetype(at)] + u' ' + line.labels[qsizetype(at)];
        if (!values.isEmpty())
            words << QStringLiteral("%1：%2").arg(line.name, values.join(u'、'));
    }
    return words.join(u'\n');
}

} // namespace core
