#include "core/exchange/merged_cells.h"

#include <algorithm>
#include <map>

namespace core {

std::vector<CellPlace> placesUnderMerges(const std::vector<CellPlace>& cells, std::vector<CellArea> merges)
{
    std::sort(
        merges.begin(), merges.end(), [](const CellArea& a, const CellArea& b) { return a.first < b.first; });
    std::vector<CellPlace> covered;
    std::map<int, CellArea> begun; // By first column; those that are over are taken out when met.
    size_t next = 0;
    for (const CellPlace& cell : cells) {
        for (; next < merges.size() && merges[next].first.row <= cell.row; ++next)
            begun.insert_or_assign(merges[next].first.column, merges[next]);
        auto area = begun.upper_bound(cell.column);
        while (area != begun.begin()) {
            --area;
            if (area->second.last.row >= cell.row) {
                if (cell.column <= area->second.last.column && cell != area->second.first)
                    covered.push_back(cell);
                break;
            }
            area = begun.erase(area);
        }
    }
    return covered;
}

} // namespace core
