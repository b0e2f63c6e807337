// YearGridModel: which rows are shown, and in which order.
#include "ui/models/year_grid_model.h"

#include <algorithm>

namespace ui {

void YearGridModel::setFilter(const QString& text)
{
    if (text == filter_)
        return;
    filter_ = text;
    reload();
}

std::vector<core::Id<core::Series>> YearGridModel::wantedRows() const
{
    std::vector<core::Id<core::Series>> rows = source_(workspace_.plan(), workspace_.year());
    if (!filter_.isEmpty())
        std::erase_if(rows, [this](core::Id<core::Series> series) { return !passesFilter(series); });
    sortRows(rows);
    return rows;
}

bool YearGridModel::passesFilter(core::Id<core::Series> series) const
{
    for (int column = 0; column < leadingColumns(); ++column)
        if (cellText(series, column).contains(filter_, Qt::CaseInsensitive))
            return true;
    return false;
}

void YearGridModel::sortRows(std::vector<core::Id<core::Series>>& rows) const
{
    if (sortColumn_ < 0)
        return;
    std::vector<std::pair<QVariant, core::Id<core::Series>>> keyed;
    keyed.reserve(rows.size());
    for (const core::Id<core::Series> series : rows)
        keyed.emplace_back(sortValue(series, sortColumn_), series);
    // Cells without a number stand last whichever way is sorted: they are neither small nor large.
    std::stable_sort(keyed.begin(), keyed.end(), [this](const auto& left, const auto& right) {
        if (!left.first.isValid() || !right.first.isValid())
            return left.first.isValid() && !right.first.isValid();
        const QPartialOrdering order = QVariant::compare(left.first, right.first);
        if (left.first.typeId() == QMetaType::QString) {
            const auto byNumber = core::compareNumbers(left.first.toString(), right.first.toString());
            return sortOrder_ == Qt::AscendingOrder ? byNumber < 0 : byNumber > 0;
        }
        return sortOrder_ == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].second;
}

void YearGridModel::sort(int column, Qt::SortOrder order)
{
    sortColumn_ = column < columnCount() ? column : -1;
    sortOrder_ = order;
    reload();
}

} // namespace ui
