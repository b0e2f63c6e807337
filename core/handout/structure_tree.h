// What a PDF says to people who do not see it (ISO 32000-1, 14.7 and 14.8): headings, paragraphs, tables with
// their header cells, figures in words, links; and which content of which page each is.
#pragma once

#include "core/handout/display_list.h"
#include "core/handout/pdf_objects.h"

#include <vector>

namespace core {

/// Gathers while pages are written which content belongs to which node, then writes the tree.
class StructureTree final {
public:
    StructureTree(const DisplayList& list, PdfObjects& objects, const std::vector<int>& pages);

    bool isArtifact(NodeId node) const { return list_.node(node).role == Role::Artifact; }
    /// The structure type of a node: /H1, /TD … ; its content is marked with it.
    QByteArray typeOf(NodeId node) const;
    /// A new piece of content of the node on the page; returns its number there (MCID).
    int addContent(int page, NodeId node);
    /// A link annotation that lies over the node on the page; returns its number in the parent tree
    /// (/StructParent).
    int addLink(int page, NodeId node, int annotation);

    /// Writes everything and returns the number of the tree's root.
    int write();

private:
    struct Piece {
        int page = 0;
        int number = 0; ///< MCID, or the annotation's object number.
        bool isLink = false;
    };

    int objectOf(NodeId node) const { return firstObject_ + int(node); }
    int ownerOf(NodeId node) const;
    QByteArray attributesOf(const StructureNode& node) const;
    QByteArray piecesOf(NodeId node) const;
    void writeNode(NodeId node);
    QByteArray parentTree() const;

    const DisplayList& list_;
    PdfObjects& objects_;
    const std::vector<int>& pages_; ///< Object numbers of the pages.
    int firstObject_ = 0; ///< Object number of node 0, the root; the others follow.
    std::vector<std::vector<Piece>> pieces_; ///< By node.
    std::vector<std::vector<NodeId>> children_; ///< By node; of node 0: the papers.
    std::vector<std::vector<NodeId>> contents_; ///< By page: the node of each number.
    std::vector<NodeId> links_; ///< The node of each link annotation.
    std::vector<int> linkObjects_; ///< By node: the object of its Link element; 0 = is no link.
};

} // namespace core
