// How wide the columns of a printed table are.
#pragma once

#include "core/handout/display_list.h"

#include <vector>

namespace core {

struct ColumnEdges {
    std::vector<Length> edges; ///< One more than columns: from 0 to the table's width.
    bool isTooNarrow = false; ///< The least widths together are more than the table has.
};

/// Shares `width` by `weights`, but gives each column at least its least width while they fit together.
/// Weights that are not positive count as the smallest positive one.
ColumnEdges columnEdges(
    const std::vector<double>& weights, const std::vector<Length>& leastWidths, Length width);

} // namespace core
