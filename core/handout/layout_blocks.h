// The blocks of a paper with their measures, before they have a place.
#pragma once

#include "core/handout/chart_head.h"
#include "core/handout/layout_table_plan.h"

namespace core {

struct MeasuredBlock {
    const Block* block = nullptr;
    TextBlock text;
    int table = -1; ///< Position among the planned tables.
    ChartHead chartHead;
    NodeId node = artifactNode;
    Length before = 0;
    Length height = 0;
    Length start = 0; ///< The room that must be left for the block to be begun.
    Length after = 0;
    Length tail = 0; ///< Of the blocks behind it that stay with it, and the gap before them.
    bool staysWithNext = false;
    bool staysWithPrevious = false;
};

template <class Kind>
const Kind* as(const MeasuredBlock& block)
{
    return std::get_if<Kind>(block.block);
}

/// Points into the Handout it was made from.
struct MeasuredPaper {
    std::vector<MeasuredBlock> blocks;
    std::vector<TablePlan> tables;
};

/// Lines are broken and tables planned for the width of the page.
MeasuredPaper measured(const Handout& paper, DisplayList& list, const PageWriter& page, TextSetter& setter);

} // namespace core
