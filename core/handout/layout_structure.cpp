#include "core/handout/layout_structure.h"

namespace core {

namespace {

/// Neighbours mostly share a record or a link, so comparing with the last one keeps the pools short.
template <class Value>
qint32 stored(std::vector<Value>& pool, const Value& value)
{
    if (!(pool.back() == value))
        pool.push_back(value);
    return qint32(pool.size()) - 1;
}

} // namespace

NodeId addDocument(DisplayList& list, const QString& title)
{
    return addNode(list, Role::Document, artifactNode, {}, {}, title);
}

NodeId addNode(DisplayList& list, Role role, NodeId parent, const SourceRecord& source, const QString& link,
    const QString& words)
{
    StructureNode node;
    node.role = role;
    node.parent = parent;
    node.source = source.isEmpty() ? 0 : stored(list.sources, source);
    node.link = link.isEmpty() ? 0 : stored(list.strings, link);
    node.words = words.isEmpty() ? 0 : stored(list.strings, words);
    list.nodes.push_back(node);
    return NodeId(list.nodes.size()) - 1;
}

NodeId addRepetition(DisplayList& list, NodeId original)
{
    StructureNode node;
    node.source = list.node(original).source;
    node.link = list.node(original).link;
    list.nodes.push_back(node);
    return NodeId(list.nodes.size()) - 1;
}

void addArea(DisplayList& list, PrintedPage& page, NodeId node, const Box& area)
{
    const StructureNode& owner = list.node(node);
    if (owner.source != 0 || owner.link != 0)
        page.areas.push_back({area, node});
}

} // namespace core
