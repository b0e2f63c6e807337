// YearGridModel: which rows are shown, in which order, and which years.
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

YearGridModel::Span YearGridModel::wantedYears() const
{
    const core::PlanPeriod* period = core::planOf(workspace_.plan(), workspace_.year());
    core::FiscalYear last = workspace_.year();
    if (period && !columns_.endsWithSelectedYear) {
        last = std::max(last, period->lastYear);
        // A plan longer than the grid: the selected year stays in sight.
        if (workspace_.year().year <= last.year - columns_.years)
            last.year = workspace_.year().year + columns_.years / 2;
    }
    Span span{{last.year - columns_.years + 1}, last};
    if (!columns_.endsWithSelectedYear)
        for (const core::Id<core::Series> series : source_(index_->plan, workspace_.year()))
            widen(span, series);
    return span;
}

// Nothing that is entered lies outside the grid: older figures are imported, targets reach beyond the plan.
void YearGridModel::widen(Span& span, core::Id<core::Series> series) const
{
    const auto include = [&span](core::FiscalYear year) {
        span.first = std::min(span.first, year);
        span.last = std::max(span.last, year);
    };
    for (const core::Value* value : index_->measures.values.of(series))
        include(value->year);
    for (const core::Target* target : index_->measures.targets.of(series))
        include(target->year);
    for (const core::Baseline* baseline : index_->measures.baselines.of(series))
        if (baseline->year)
            include(*baseline->year);
}

void YearGridModel::setYears()
{
    const Span span = wantedYears();
    const int count = span.last.year - span.first.year + 1;
    if (sortColumn_ >= leadingColumns())
        sortColumn_ += count - years_;
    if (span.first != firstYear_)
        refused_.clear(); // They are kept by column.
    firstYear_ = span.first;
    years_ = count;
}

} // namespace ui
