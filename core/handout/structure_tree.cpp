#include "core/handout/structure_tree.h"

#include <algorithm>

namespace core {

StructureTree::StructureTree(const DisplayList& list, PdfObjects& objects, const std::vector<int>& pages)
    : list_(list)
    , objects_(objects)
    , pages_(pages)
    , pieces_(list.nodes.size())
    , children_(list.nodes.size())
    , contents_(list.pages.size())
    , linkObjects_(list.nodes.size())
{
    firstObject_ = objects_.reserve();
    for (size_t i = 1; i < list.nodes.size(); ++i) {
        objects_.reserve();
        if (!isArtifact(NodeId(i)))
            children_[size_t(list.nodes[i].parent)].push_back(NodeId(i));
    }
}

QByteArray StructureTree::typeOf(NodeId node) const
{
    const StructureNode& row = list_.node(node);
    switch (row.role) {
    case Role::Artifact:
        break;
    case Role::Document:
        return children_[artifactNode].size() > 1 ? "Part" : "Document";
    case Role::Heading:
        return "H" + QByteArray::number(std::clamp<int>(row.level, 1, 3));
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

int StructureTree::addContent(int page, NodeId node)
{
    std::vector<NodeId>& contents = contents_[size_t(page)];
    contents.push_back(node);
    const int number = int(contents.size()) - 1;
    pieces_[size_t(node)].push_back({page, number, false});
    return number;
}

int StructureTree::addLink(int page, NodeId node, int annotation)
{
    if (linkObjects_[size_t(node)] == 0)
        linkObjects_[size_t(node)] = objects_.reserve();
    pieces_[size_t(node)].push_back({page, annotation, true});
    links_.push_back(node);
    return int(contents_.size() + links_.size()) - 1;
}

/// The element that content of the node hangs from: its Link when it is one.
int StructureTree::ownerOf(NodeId node) const
{
    const int link = linkObjects_[size_t(node)];
    return link != 0 ? link : objectOf(node);
}

QByteArray StructureTree::attributesOf(const StructureNode& node) const
{
    const bool isCell = node.role == Role::HeaderCell || node.role == Role::Cell;
    QByteArray attributes;
    if (isCell && node.rowSpan > 1)
        attributes += "/RowSpan " + QByteArray::number(node.rowSpan);
    if (isCell && node.columnSpan > 1)
        attributes += "/ColSpan " + QByteArray::number(node.columnSpan);
    if (node.role == Role::HeaderCell)
        attributes += node.scope == Scope::Row ? "/Scope/Row" : "/Scope/Column";
    return attributes.isEmpty() ? attributes : "/A<</O/Table" + attributes + ">>";
}

QByteArray StructureTree::piecesOf(NodeId node) const
{
    QByteArray kids;
    for (const Piece& piece : pieces_[size_t(node)]) {
        const QByteArray page = "/Pg " + pdfReference(pages_[size_t(piece.page)]);
        kids += piece.isLink ? "<</Type/OBJR" + page + "/Obj " + pdfReference(piece.number) + ">>"
                             : "<</Type/MCR" + page + "/MCID " + QByteArray::number(piece.number) + ">>";
    }
    return kids;
}

void StructureTree::writeNode(NodeId node)
{
    const StructureNode& row = list_.node(node);
    QByteArray kids = piecesOf(node);
    if (const int link = linkObjects_[size_t(node)]; link != 0) {
        objects_.put(
            link, "<</Type/StructElem/S/Link/P " + pdfReference(objectOf(node)) + "/K[" + kids + "]>>");
        kids = pdfReference(link);
    }
    for (const NodeId child : children_[size_t(node)])
        kids += ' ' + pdfReference(objectOf(child));
    QByteArray body = "<</Type/StructElem/S/" + typeOf(node) + "/P " + pdfReference(objectOf(row.parent))
        + attributesOf(row) + "/K[" + kids + ']';
    if (row.role == Role::Figure)
        body += "/Alt" + pdfText(list_.wordsOf(node));
    else if (row.role == Role::Document && row.words != 0)
        body += "/T" + pdfText(list_.wordsOf(node));
    objects_.put(objectOf(node), body + ">>");
}

QByteArray StructureTree::parentTree() const
{
    QByteArray numbers;
    int key = 0;
    for (const std::vector<NodeId>& contents : contents_) {
        numbers += QByteArray::number(key++) + '[';
        for (const NodeId node : contents)
            numbers += pdfReference(ownerOf(node)) + ' ';
        numbers += ']';
    }
    for (const NodeId node : links_)
        numbers += QByteArray::number(key++) + ' ' + pdfReference(ownerOf(node)) + ' ';
    return "<</Nums[" + numbers + "]>>";
}

int StructureTree::write()
{
    for (size_t i = 1; i < list_.nodes.size(); ++i)
        if (!isArtifact(NodeId(i)))
            writeNode(NodeId(i));
    const std::vector<NodeId>& papers = children_[artifactNode];
    QByteArray kids;
    for (const NodeId paper : papers)
        kids += pdfReference(objectOf(paper)) + ' ';
    const int parents = objects_.add(parentTree());
    const QByteArray above = "/ParentTree " + pdfReference(parents) + "/ParentTreeNextKey "
        + QByteArray::number(contents_.size() + links_.size()) + ">>";
    if (papers.size() == 1) {
        objects_.put(objectOf(artifactNode), "<</Type/StructTreeRoot/K[" + kids + ']' + above);
        return objectOf(artifactNode);
    }
    // Several papers are parts of one document, which takes the place of the node that is no paper.
    const int root = objects_.reserve();
    objects_.put(objectOf(artifactNode),
        "<</Type/StructElem/S/Document/P " + pdfReference(root) + "/K[" + kids + "]>>");
    objects_.put(root, "<</Type/StructTreeRoot/K[" + pdfReference(objectOf(artifactNode)) + ']' + above);
    return root;
}

} // namespace core
