// How wide the columns of a printed table are.
#pragma once

#include "core/handout/display_list.h"

#include <vector>

namespace core {

/// What the content of a column asks for, in growing order.
struct ColumnNeed {
    Length least = 0; ///< No number or code is cut.
    Length readable = 0; ///< Texts have some characters a line.
    Length unbroken = 0; ///< No short text is broken.
    Length whole = 0; ///< Nor any line.
};

/// Even columns that are only just readable are together wider than `width`.
bool areTooWide(const std::vector<ColumnNeed>& needs, Length width);
/// The width below which no column falls: the readable one, but where the table lacks room texts give way to
/// numbers.
std::vector<Length> leastWidths(const std::vector<ColumnNeed>& needs, Length width);

// Edges of columns: one more than columns, from 0 to the table's width. Weights that are not positive count
// as the smallest positive one.

/// Shares `width` by `weights`, but gives each column at least its least width while they fit together; else
/// the widest columns are cut down.
std::vector<Length> columnEdges(
    const std::vector<double>& weights, const std::vector<Length>& leastWidths, Length width);

/// Shares `width` by content: first the least widths, then short texts are whole, then the weights share what
/// is left among the columns that still break lines. What nobody needs is shared by all.
std::vector<Length> columnEdges(
    const std::vector<double>& weights, const std::vector<ColumnNeed>& needs, Length width);

} // namespace core
