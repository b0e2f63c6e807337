// Which cells of a sheet lie under a merged area.
#pragma once

#include "core/exchange/cell_reference.h"

#include <vector>

namespace core {

/// Those of `cells` (sorted by row, then column) that lie in one of `merges` and are not its upper left
/// cell, in the same order. Areas that overlap, which Excel does not write, may hide each other. Takes a time
/// of n log n: real sheets have had 50,000 merges.
std::vector<CellPlace> placesUnderMerges(const std::vector<CellPlace>& cells, std::vector<CellArea> merges);

} // namespace core
