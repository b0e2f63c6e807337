// How much room the rows of a planned table ask for before they are begun on a page.
#include "core/handout/layout_page.h"
#include "core/handout/layout_table_plan.h"

#include <algorithm>

namespace core {

namespace {

/// Rows that stay with what follows the table on the same page.
constexpr int rowsBeforeTail = 2;
/// Rows that are kept with the next are parted when they take more than a third of a page; then so many
/// stand on either side of the page's end at least.
constexpr int mostKeptOfPage = 3;
constexpr int rowsOfPart = 2;
/// A row taller than a page is begun on a started page when this much room is left.
constexpr Length startOfTallRow = 40 * millimetre;

} // namespace

Length TablePlan::heightOf(int from, int to) const
{
    Length sum = 0;
    for (int row = from; row < to; ++row)
        sum += rows[size_t(row)].height;
    return sum;
}

Length TablePlan::heightOnPage(int from, int to, Length fullPage) const
{
    Length sum = 0;
    for (int row = from; row < to; ++row) {
        if (row > from && sum + rows[size_t(row)].height > fullPage)
            break;
        sum += rows[size_t(row)].height;
    }
    return std::min(sum, fullPage);
}

int TablePlan::endOfKept(int row, Length fullPage) const
{
    int begin = row;
    while (begin > headerRowCount && rows[size_t(begin - 1)].keepsWithNext)
        --begin;
    int end = row + 1;
    while (end < rowCount() && rows[size_t(end - 1)].keepsWithNext)
        ++end;
    const bool isParted = heightOf(begin, end) > fullPage / mostKeptOfPage;
    return isParted ? std::min(end, row + rowsOfPart) : end;
}

Length TablePlan::neededFrom(int row, Length fullPage) const
{
    const int end = endOfKept(row, fullPage);
    const PlannedRow& first = rows[size_t(row)];
    Length needed = heightOf(row, end);
    const bool isBeforeTail = tailHeight > 0 && end > rowCount() - rowsBeforeTail;
    // The last row does not begin a page alone either.
    const bool isBeforeLast = end == rowCount() - 1 && row > headerRowCount;
    if (isBeforeLast && heightOf(row, rowCount()) <= fullPage / 2)
        needed = heightOf(row, rowCount());
    if (isBeforeTail && heightOf(row, rowCount()) + tailHeight <= fullPage)
        needed = heightOf(row, rowCount()) + tailHeight;
    if (needed > fullPage)
        needed = first.height;
    for (int i = first.firstCell; i < first.firstCell + first.cellCount; ++i)
        if (const PlannedCell& planned = cells[size_t(i)];
            planned.rowSpan > 1 && planned.neededHeight <= fullPage)
            needed = std::max(needed, planned.neededHeight);
    return needed > fullPage ? std::min(startOfTallRow, fullPage) : needed;
}

Length TablePlan::startHeight(Length fullPage) const
{
    const Length head = caption.height() + heightOf(0, headerRowCount);
    return headerRowCount < rowCount() ? head + neededFrom(headerRowCount, fullPage - head) : head;
}

} // namespace core
