// How wide the columns of a printed table are.
#pragma once

#include "core/handout/display_list.h"

#include <vector>

namespace core {

struct ColumnEdges {
    std::vector<Length> edges; ///< One more than columns: from 0 to the table's width.
    bool isTooNarrow = false; ///< The least widths together are more than the table has.
};

/// What the content of a column asks for, in growing order.
struct ColumnNeed {
    Length least = 0; ///< No number is cut.
    Length unbroken = 0; ///< Nor is a short text broken.
    Length whole = 0; ///< Nor any line.
};

/// Shares `width` by `weights`, but gives each column at least its least width while they fit together.
/// Weights that are not positive count as the smallest positive one.
ColumnEdges columnEdges(
    const std::vector<double>& weights, const std::vector<Length>& leastWidths, Length width);

/// Shares `width` by content: first numbers are whole, then short texts, then the weights share what is left
/// among the columns that still break lines. What nobody needs is shared by all.
ColumnEdges columnEdges(
    const std::vector<double>& weights, const std::vector<ColumnNeed>& needs, Length width);

} // namespace core
