// Writes the structure of a display list: nodes in reading order, with records and strings stored once.
#pragma once

#include "core/handout/display_list.h"

namespace core {

/// The Document node of a paper with its title.
NodeId addDocument(DisplayList& list, const QString& title);

/// A node of a block or of a part of it. `link` and `words` may be empty.
NodeId addNode(DisplayList& list, Role role, NodeId parent, const SourceRecord& source,
    const QString& link = {}, const QString& words = {});

/// A decoration that still leads to the record of `original`: what repeats on a further page.
NodeId addRepetition(DisplayList& list, NodeId original);

/// Notes where a node stands on a page, when a click or a link needs to know.
void addArea(DisplayList& list, PrintedPage& page, NodeId node, const Box& area);

} // namespace core
