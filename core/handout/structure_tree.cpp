#include "core/handout/structure_tree.h"

#include <algorithm>
#include <array>

namespace core {

StructureTree::StructureTree(const DisplayList& list, PdfObjects& objects, const std::vector<int>& pages)
    : list_(list)
    , objects_(objects)
    , pages_(pages)
    , families_(list.nodes.size())
    , contents_(list.pages.size())
{
    firstObject_ = objects_.reserve();
    for (size_t i = 1; i < list.nodes.size(); ++i) {
        objects_.reserve();
        const NodeId node = NodeId(i);
        if (isArtifact(node))
            continue;
        Family& parent = familyOf(list.nodes[i].parent);
        (parent.firstChild == 0 ? parent.firstChild : familyOf(parent.lastChild).nextSibling) = node;
        parent.lastChild = node;
    }
}

bool StructureTree::hasSeveralPapers() const
{
    return familyOf(artifactNode).firstChild != familyOf(artifactNode).lastChild;
}

std::string_view StructureTree::typeOf(NodeId node) const
{
    constexpr std::array<std::string_view, 3> headings = {"H1", "H2", "H3"};
    const StructureNode& row = list_.node(node);
    switch (row.role) {
    case Role::Artifact:
        break;
    case Role::Document:
        return hasSeveralPapers() ? "Part" : "Document";
    case Role::Heading:
        return headings[size_t(std::clamp<int>(row.level, 1, 3) - 1)];
    case Role::Paragraph:
        return "P";
    case Role::Caption:
        return "Caption";
    case Role::Table:
        return "Table";
    case Role::TableRow:
        return "TR";
    case Role::HeaderCell:
        return "TH";
    case Role::Cell:
        return "TD";
    case Role::Figure:
        return "Figure";
    }
    return "Artifact";
}

void StructureTree::addPiece(NodeId node, Piece piece)
{
    Family& family = familyOf(node);
    const int position = int(pieces_.size());
    (family.firstPiece < 0 ? family.firstPiece : pieces_[size_t(family.lastPiece)].next) = position;
    family.lastPiece = position;
    pieces_.push_back(piece);
}

int StructureTree::addContent(int page, NodeId node)
{
    std::vector<NodeId>& contents = contents_[size_t(page)];
    contents.push_back(node);
    const int number = int(contents.size()) - 1;
    addPiece(node, {page, number, false});
    return number;
}

int StructureTree::addLink(int page, NodeId node, int annotation)
{
    if (familyOf(node).link == 0)
        familyOf(node).link = objects_.reserve();
    addPiece(node, {page, annotation, true});
    links_.push_back(node);
    return int(contents_.size() + links_.size()) - 1;
}

/// The element that content of the node hangs from: its Link when it is one.
int StructureTree::ownerOf(NodeId node) const
{
    const int link = familyOf(node).link;
    return link != 0 ? link : objectOf(node);
}

void StructureTree::addAttributes(const StructureNode& node)
{
    const bool isHead = node.role == Role::HeaderCell;
    const bool isCell = isHead || node.role == Role::Cell;
    if (!isHead && !(isCell && (node.rowSpan > 1 || node.columnSpan > 1)))
        return;
    body_ << "/A<</O/Table";
    if (node.rowSpan > 1)
        body_ << "/RowSpan " << node.rowSpan;
    if (node.columnSpan > 1)
        body_ << "/ColSpan " << node.columnSpan;
    if (isHead)
        body_ << (node.scope == Scope::Row ? "/Scope/Row" : "/Scope/Column");
    body_ << ">>";
}

/// The page that most content needs no mention of, and the beginning of the kids: content of that page by its
/// number alone, other content and links as dictionaries.
void StructureTree::addPieces(NodeId node)
{
    const int first = familyOf(node).firstPiece;
    if (first >= 0)
        body_ << "/Pg " << PdfReference{pages_[size_t(pieces_[size_t(first)].page)]};
    body_ << "/K[";
    for (int i = first; i >= 0; i = pieces_[size_t(i)].next) {
        const Piece& piece = pieces_[size_t(i)];
        const PdfReference page{pages_[size_t(piece.page)]};
        if (piece.isLink)
            body_ << "<</Type/OBJR/Pg " << page << "/Obj " << PdfReference{piece.number} << ">>";
        else if (piece.page != pieces_[size_t(first)].page)
            body_ << "<</Type/MCR/Pg " << page << "/MCID " << piece.number << ">>";
        else
            body_ << piece.number << ' ';
    }
}

void StructureTree::writeLink(NodeId node)
{
    body_.clear();
    body_ << "<</S/Link/P " << PdfReference{objectOf(node)};
    addPieces(node);
    body_ << "]>>";
    objects_.put(familyOf(node).link, body_);
}

void StructureTree::writeNode(NodeId node)
{
    const StructureNode& row = list_.node(node);
    const Family& family = familyOf(node);
    if (family.link != 0)
        writeLink(node);
    body_.clear();
    body_ << "<</S/" << typeOf(node) << "/P " << PdfReference{objectOf(row.parent)};
    addAttributes(row);
    if (row.role == Role::Figure)
        body_ << "/Alt" << list_.wordsOf(node);
    else if (row.role == Role::Document && row.words != 0)
        body_ << "/T" << list_.wordsOf(node);
    if (family.link != 0)
        body_ << "/K[" << PdfReference{family.link} << ' ';
    else
        addPieces(node);
    for (NodeId child = family.firstChild; child != 0; child = familyOf(child).nextSibling)
        body_ << PdfReference{objectOf(child)} << ' ';
    body_ << "]>>";
    objects_.put(objectOf(node), body_);
}

int StructureTree::writeParentTree()
{
    body_.clear();
    body_ << "<</Nums[";
    int key = 0;
    for (const std::vector<NodeId>& contents : contents_) {
        body_ << key++ << '[';
        for (const NodeId node : contents)
            body_ << PdfReference{ownerOf(node)} << ' ';
        body_ << ']';
    }
    for (const NodeId node : links_)
        body_ << key++ << ' ' << PdfReference{ownerOf(node)} << ' ';
    body_ << "]>>";
    return objects_.add(body_);
}

int StructureTree::write()
{
    for (size_t i = 1; i < list_.nodes.size(); ++i)
        if (!isArtifact(NodeId(i)))
            writeNode(NodeId(i));
    const int parents = writeParentTree();
    PdfBytes kids;
    for (NodeId paper = familyOf(artifactNode).firstChild; paper != 0; paper = familyOf(paper).nextSibling)
        kids << PdfReference{objectOf(paper)} << ' ';
    int root = objectOf(artifactNode);
    if (hasSeveralPapers()) {
        // They are parts of one document, which takes the place of the node that is no paper.
        root = objects_.reserve();
        body_.clear();
        body_ << "<</S/Document/P " << PdfReference{root} << "/K[" << kids.view() << "]>>";
        objects_.put(objectOf(artifactNode), body_);
        kids.clear();
        kids << PdfReference{objectOf(artifactNode)};
    }
    body_.clear();
    body_ << "<</Type/StructTreeRoot/K[" << kids.view() << "]/ParentTree " << PdfReference{parents}
          << "/ParentTreeNextKey " << contents_.size() + links_.size() << ">>";
    objects_.put(root, body_);
    return root;
}

} // namespace core
