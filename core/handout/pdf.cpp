#include "core/handout/pdf.h"

#include "core/handout/font_face.h"
#include "core/handout/paint.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

/// At this resolution a device pixel is 1/100 mm, the unit of the display list.
constexpr int pixelsPerInch = 2540;

/// Qt 6.4 maps glyphs back to text in at most 100 ranges, and writes stray memory into the file beyond them.
/// A glyph without a character of the basic plane ends a range; the other ranges come from the number of
/// glyphs.
constexpr int mostRareGlyphs = 50;

/// How many different glyphs of one face stand for characters outside the basic plane or for variant forms.
int rareGlyphs(const DisplayList& list)
{
    std::array<std::set<quint16>, faceCount> rare;
    for (const PrintedPage& page : list.pages)
        for (const DrawnItem& item : page.items)
            if (const TextRun* run = std::get_if<TextRun>(&item.ornament))
                for (qint32 i = run->firstGlyph; i < run->firstGlyph + run->glyphCount; ++i)
                    if (const PlacedGlyph& glyph = list.glyphs[size_t(i)]; glyph.textUnits > 1)
                        rare[size_t(run->face)].insert(glyph.index);
    size_t most = 0;
    for (const std::set<quint16>& face : rare)
        most = std::max(most, face.size());
    return int(most);
}

bool canEmbedFonts(const DisplayList& list)
{
    for (const FaceName name : {FaceName::Gothic, FaceName::GothicBold, FaceName::FixedGothic})
        if (const Result<FontFace*> face = list.fonts->face(name); !face || !(*face)->canBeEmbedded())
            return false;
    return true;
}

/// What keeps the list from becoming a PDF whose text can be searched and read aloud; empty = nothing.
QString obstacleOf(const DisplayList& list)
{
    if (!canEmbedFonts(list))
        return sentence(
            "pdf", "The PDF was not written: the BIZ UD fonts cannot be embedded. Install them again.");
    if (rareGlyphs(list) > mostRareGlyphs)
        return sentence("pdf",
            "The PDF was not written: it has more than %1 different rare kanji. Print the papers in "
            "several files.")
            .arg(mostRareGlyphs);
    return {};
}

QPageLayout layoutOf(const PrintedPage& page)
{
    const bool isLandscape = page.extent.width > page.extent.height;
    QSizeF size(page.extent.width / 100.0, page.extent.height / 100.0);
    if (isLandscape)
        size.transpose();
    return QPageLayout(QPageSize(size, QPageSize::Millimeter),
        isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

} // namespace

Result<QByteArray> pdfBytes(const DisplayList& list, const PdfInformation& information)
{
    if (const QString obstacle = obstacleOf(list); !obstacle.isEmpty())
        return Refusal{obstacle};
    const Refusal failed{
        sentence("pdf", "The PDF could not be written. Close other programs and try again.")};
    QBuffer buffer;
    if (list.pages.empty() || !buffer.open(QIODevice::WriteOnly))
        return failed;
    QPdfWriter writer(&buffer);
    writer.setResolution(pixelsPerInch);
    writer.setTitle(information.title);
    writer.setCreator(information.creator);
    writer.setPageLayout(layoutOf(list.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return failed;
    PagePainter pages(list);
    for (size_t i = 0; i < list.pages.size(); ++i) {
        if (i > 0) {
            // The layout holds for the page that is begun next.
            writer.setPageLayout(layoutOf(list.pages[i]));
            if (!writer.newPage())
                return failed;
        }
        pages.paint(painter, int(i));
    }
    if (!painter.end())
        return failed;
    return buffer.data();
}

} // namespace core
