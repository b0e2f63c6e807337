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
    std::string_view typeOf(NodeId node) const;
    /// A new piece of content of the node on the page; returns its number there (MCID).
    int addContent(int page, NodeId node);
    /// A link annotation that lies over the node on the page; returns its number in the parent tree
    /// (/StructParent).
    int addLink(int page, NodeId node, int annotation);

    /// Writes everything and returns the number of the tree's root.
    int write();

private:
    /// A piece of a node's content, in a list of all of them.
    struct Piece {
        int page = 0;
        int number = 0; ///< MCID, or the annotation's object number.
        bool isLink = false;
        int next = -1; ///< Position of the same node's next piece; -1 = the last.
    };
    /// What belongs to a node, as positions; 0 and -1 = nothing.
    struct Family {
        NodeId firstChild = 0;
        NodeId lastChild = 0;
        NodeId nextSibling = 0;
        int firstPiece = -1;
        int lastPiece = -1;
        int link = 0; ///< Object number of its Link element; 0 = is no link.
    };

    Family& familyOf(NodeId node) { return families_[size_t(node)]; }
    const Family& familyOf(NodeId node) const { return families_[size_t(node)]; }
    int objectOf(NodeId node) const { return firstObject_ + int(node); }
    int ownerOf(NodeId node) const;
    bool hasSeveralPapers() const;
    void addPiece(NodeId node, Piece piece);
    void addAttributes(const StructureNode& node);
    void addPieces(NodeId node);
    void writeLink(NodeId node);
    void writeNode(NodeId node);
    int writeParentTree();

    const DisplayList& list_;
    PdfObjects& objects_;
    const std::vector<int>& pages_; ///< Object numbers of the pages.
    int firstObject_ = 0; ///< Object number of node 0, the root; the others follow.
    std::vector<Family> families_; ///< By node; the children of node 0 are the papers.
    std::vector<Piece> pieces_;
    std::vector<std::vector<NodeId>> contents_; ///< By page: the node of each number.
    std::vector<NodeId> links_; ///< The node of each link annotation.
    PdfBytes body_; ///< Of the element that is being written.
};

} // namespace core
