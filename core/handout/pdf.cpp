#include "core/handout/pdf.h"

#include "core/handout/font_face.h"
#include "core/handout/pdf_outline.h"
#include "core/handout/pdf_page.h"

#include <QFile>

namespace core {

namespace {

/// The faces that the list draws with.
std::array<bool, faceCount> usedFaces(const DisplayList& list)
{
    std::array<bool, faceCount> used{};
    for (const PrintedPage& page : list.pages)
        for (const DrawnItem& item : page.items)
            if (const TextRun* run = std::get_if<TextRun>(&item.ornament))
                used[size_t(run->face)] = true;
    return used;
}

std::unique_ptr<PdfFont> fontOf(const DisplayList& list, FaceName name)
{
    const Result<FontFace*> face = list.fonts->face(name);
    QFile file(face ? (*face)->path() : QString());
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    auto font = TrueTypeFont::read(file.readAll());
    return font ? std::make_unique<PdfFont>(std::move(*font)) : nullptr;
}

class PdfFile {
public:
    PdfFile(const DisplayList& list, const PdfInformation& information)
        : list_(list)
        , information_(information)
        , pages_(reservedPages())
        , tree_(list, objects_, pages_)
    {
    }

    Result<QByteArray> bytes()
    {
        const std::array<bool, faceCount> used = usedFaces(list_);
        for (size_t i = 0; i < used.size(); ++i)
            if (used[i] && !(fonts_[i] = fontOf(list_, FaceName(i))))
                return Refusal{sentence("pdf",
                    "The PDF was not written: the BIZ UD fonts cannot be embedded. Install them again.")};
        writePages();
        const int catalogue = writeCatalogue();
        return objects_.file(catalogue, writeInformation(information_, objects_));
    }

private:
    std::vector<int> reservedPages()
    {
        parent_ = objects_.reserve();
        resources_ = objects_.reserve();
        std::vector<int> numbers(list_.pages.size());
        for (int& number : numbers)
            number = objects_.reserve();
        return numbers;
    }

    void writePages()
    {
        PdfPageWriter writer(list_, fonts_, tree_);
        QByteArray kids;
        for (size_t i = 0; i < list_.pages.size(); ++i) {
            const int content = objects_.addStream({}, writer.content(int(i)));
            objects_.put(pages_[i], pageBody(int(i), content));
            kids += pdfReference(pages_[i]) + ' ';
        }
        objects_.put(parent_,
            "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(list_.pages.size()) + ">>");
        QByteArray faces;
        for (size_t i = 0; i < fonts_.size(); ++i)
            if (fonts_[i] && fonts_[i]->isUsed())
                faces += "/F" + QByteArray::number(i) + ' ' + pdfReference(fonts_[i]->write(objects_));
        objects_.put(resources_, "<</Font<<" + faces + ">>/ProcSet[/PDF/Text]>>");
    }

    QByteArray pageBody(int page, int content)
    {
        const Extent& extent = list_.pages[size_t(page)].extent;
        const QByteArray links = linksOf(page);
        return "<</Type/Page/Parent " + pdfReference(parent_) + "/MediaBox[0 0 "
            + pdfNumber(extent.width / lengthPerPoint) + ' ' + pdfNumber(extent.height / lengthPerPoint)
            + "]/Resources " + pdfReference(resources_) + "/Contents " + pdfReference(content)
            + "/Tabs/S/StructParents " + QByteArray::number(page)
            + (links.isEmpty() ? links : "/Annots[" + links + ']') + ">>";
    }

    QByteArray destinationOf(const Anchor& anchor) const
    {
        const Extent& extent = list_.pages[size_t(anchor.page)].extent;
        return "[" + pdfReference(pages_[size_t(anchor.page)]) + "/XYZ null "
            + pdfNumber((extent.height - anchor.y) / lengthPerPoint) + " null]";
    }

    QByteArray linksOf(int page)
    {
        QByteArray links;
        for (const NodeArea& area : list_.pages[size_t(page)].areas) {
            const Anchor* anchor
                = tree_.isArtifact(area.node) ? nullptr : list_.anchorNamed(list_.linkOf(area.node));
            if (!anchor)
                continue;
            const int link = objects_.reserve();
            const int key = tree_.addLink(page, area.node, link);
            objects_.put(link,
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + rectangle(page, area.area) + "/Contents"
                    + pdfText(anchor->title) + "/Dest" + destinationOf(*anchor) + "/StructParent "
                    + QByteArray::number(key) + ">>");
            links += pdfReference(link) + ' ';
        }
        return links;
    }

    QByteArray rectangle(int page, const PaperArea& area) const
    {
        const Length height = list_.pages[size_t(page)].extent.height;
        return pdfArray(
            {pdfNumber(area.x / lengthPerPoint), pdfNumber((height - area.bottom()) / lengthPerPoint),
                pdfNumber(area.right() / lengthPerPoint), pdfNumber((height - area.y) / lengthPerPoint)});
    }

    int writeCatalogue()
    {
        const int structure = tree_.write();
        const int outline
            = writeOutline(list_, objects_, [this](const Anchor& anchor) { return destinationOf(anchor); });
        const int metadata = writeMetadata(information_, objects_);
        QByteArray body = "<</Type/Catalog/Pages " + pdfReference(parent_)
            + "/Lang(ja-JP)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle "
              "true>>/StructTreeRoot "
            + pdfReference(structure) + "/Metadata " + pdfReference(metadata);
        if (information_.isArchival)
            body += "/OutputIntents[" + pdfReference(writeOutputIntent(objects_)) + ']';
        if (outline != 0)
            body += "/Outlines " + pdfReference(outline) + "/PageMode/UseOutlines";
        return objects_.add(body + ">>");
    }

    const DisplayList& list_;
    const PdfInformation& information_;
    PdfObjects objects_;
    int parent_ = 0;
    int resources_ = 0;
    std::vector<int> pages_;
    StructureTree tree_;
    PdfFonts fonts_;
};

} // namespace

Result<QByteArray> pdfBytes(const DisplayList& list, const PdfInformation& information)
{
    if (list.pages.empty())
        return Refusal{sentence("pdf", "The PDF could not be written. Close other programs and try again.")};
    return PdfFile(list, information).bytes();
}

} // namespace core
