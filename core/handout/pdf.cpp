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

/// The file of a face, mapped: a packet needs a hundredth of it.
class FaceFile final {
public:
    std::unique_ptr<PdfFont> open(const DisplayList& list, FaceName name)
    {
        const Result<FontFace*> face = list.fonts->face(name);
        file_.setFileName(face ? (*face)->path() : QString());
        if (!file_.open(QIODevice::ReadOnly))
            return nullptr;
        const uchar* bytes = file_.map(0, file_.size());
        auto font = TrueTypeFont::read(bytes
                ? QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), qsizetype(file_.size()))
                : file_.readAll());
        return font ? std::make_unique<PdfFont>(std::move(*font)) : nullptr;
    }

private:
    QFile file_;
};

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
            if (used[i] && !(fonts_[i] = files_[i].open(list_, FaceName(i))))
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
        for (size_t i = 0; i < list_.pages.size(); ++i)
            writePage(int(i), objects_.addStream({}, writer.content(int(i))));
        body_.clear();
        body_ << "<</Type/Pages/Kids[";
        for (const int page : pages_)
            body_ << PdfReference{page} << ' ';
        body_ << "]/Count " << pages_.size() << ">>";
        objects_.put(parent_, body_);
        body_.clear();
        body_ << "<</Font<<";
        for (size_t i = 0; i < fonts_.size(); ++i)
            if (fonts_[i] && fonts_[i]->isUsed())
                body_ << "/F" << i << ' ' << PdfReference{fonts_[i]->write(objects_)};
        body_ << ">>/ProcSet[/PDF/Text]>>";
        objects_.put(resources_, body_);
    }

    void writePage(int page, int content)
    {
        const Extent& extent = list_.pages[size_t(page)].extent;
        const std::vector<int> links = writeLinks(page);
        body_.clear();
        body_ << "<</Type/Page/Parent " << PdfReference{parent_} << "/MediaBox[0 0 "
              << extent.width / lengthPerPoint << ' ' << extent.height / lengthPerPoint << "]/Resources "
              << PdfReference{resources_} << "/Contents " << PdfReference{content} << "/Tabs/S/StructParents "
              << page;
        if (!links.empty()) {
            body_ << "/Annots[";
            for (const int link : links)
                body_ << PdfReference{link} << ' ';
            body_ << ']';
        }
        body_ << ">>";
        objects_.put(pages_[size_t(page)], body_);
    }

    void addDestination(PdfBytes& body, const Anchor& anchor) const
    {
        const Extent& extent = list_.pages[size_t(anchor.page)].extent;
        body << '[' << PdfReference{pages_[size_t(anchor.page)]} << "/XYZ null "
             << (extent.height - anchor.y) / lengthPerPoint << " null]";
    }

    std::vector<int> writeLinks(int page)
    {
        std::vector<int> links;
        for (const NodeArea& area : list_.pages[size_t(page)].areas) {
            if (list_.node(area.node).link == 0 || tree_.isArtifact(area.node))
                continue;
            const Anchor* anchor = list_.anchorNamed(list_.linkOf(area.node));
            if (!anchor)
                continue;
            const int link = objects_.reserve();
            const int key = tree_.addLink(page, area.node, link);
            body_.clear();
            body_ << "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect";
            addRectangle(page, area.area);
            body_ << "/Contents" << anchor->title << "/Dest";
            addDestination(body_, *anchor);
            body_ << "/StructParent " << key << ">>";
            objects_.put(link, body_);
            links.push_back(link);
        }
        return links;
    }

    void addRectangle(int page, const PaperArea& area)
    {
        const Length height = list_.pages[size_t(page)].extent.height;
        body_ << '[' << area.x / lengthPerPoint << ' ' << (height - area.bottom()) / lengthPerPoint << ' '
              << area.right() / lengthPerPoint << ' ' << (height - area.y) / lengthPerPoint << ']';
    }

    int writeCatalogue()
    {
        const int structure = tree_.write();
        const int outline = writeOutline(
            list_, objects_, [this](PdfBytes& body, const Anchor& anchor) { addDestination(body, anchor); });
        const int metadata = writeMetadata(information_, objects_);
        const int intent = information_.isArchival ? writeOutputIntent(objects_) : 0;
        body_.clear();
        body_ << "<</Type/Catalog/Pages " << PdfReference{parent_}
              << "/Lang(ja-JP)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle "
                 "true>>/StructTreeRoot "
              << PdfReference{structure} << "/Metadata " << PdfReference{metadata};
        if (intent != 0)
            body_ << "/OutputIntents[" << PdfReference{intent} << ']';
        if (outline != 0)
            body_ << "/Outlines " << PdfReference{outline} << "/PageMode/UseOutlines";
        body_ << ">>";
        return objects_.add(body_);
    }

    const DisplayList& list_;
    const PdfInformation& information_;
    PdfObjects objects_;
    int parent_ = 0;
    int resources_ = 0;
    std::vector<int> pages_;
    StructureTree tree_;
    std::array<FaceFile, faceCount> files_;
    PdfFonts fonts_;
    PdfBytes body_; ///< Of the object that is being written.
};

} // namespace

Result<QByteArray> pdfBytes(const DisplayList& list, const PdfInformation& information)
{
    if (list.pages.empty())
        return Refusal{sentence("pdf", "The PDF could not be written. Close other programs and try again.")};
    return PdfFile(list, information).bytes();
}

} // namespace core
