#include "core/handout/layout_columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

std::vector<double> positive(const std::vector<double>& weights)
{
    double smallest = 1;
    for (const double weight : weights)
        if (weight > 0)
            smallest = std::min(smallest, weight);
    std::vector<double> result = weights;
    for (double& weight : result)
        weight = weight > 0 ? weight : smallest;
    return result;
}

/// Edges at the rounded running sum, so that the last one is exactly the table's width.
std::vector<Length> edgesOf(const std::vector<double>& widths, Length total)
{
    std::vector<Length> edges{0};
    double sum = 0;
    for (const double width : widths)
        edges.push_back(Length(std::lround(sum += width)));
    edges.back() = total;
    return edges;
}

} // namespace

ColumnEdges columnEdges(
    const std::vector<double>& weights, const std::vector<Length>& leastWidths, Length width)
{
    Q_ASSERT(!weights.empty() && weights.size() == leastWidths.size());
    const double leastSum = std::accumulate(leastWidths.begin(), leastWidths.end(), 0.0);
    std::vector<double> widths(leastWidths.begin(), leastWidths.end());
    if (leastSum > width) {
        for (double& each : widths)
            each *= width / leastSum;
        return {edgesOf(widths, width), true};
    }
    const std::vector<double> shares = positive(weights);
    std::vector<bool> isFixed(weights.size(), false);
    // A column that would fall below its least width takes it; the others share what is left, until nothing
    // changes.
    for (bool isSettled = false; !isSettled;) {
        double room = width;
        double sum = 0;
        for (size_t i = 0; i < shares.size(); ++i)
            isFixed[i] ? room -= leastWidths[i] : sum += shares[i];
        isSettled = true;
        for (size_t i = 0; i < shares.size(); ++i) {
            if (isFixed[i])
                continue;
            widths[i] = room * shares[i] / sum;
            if (widths[i] < leastWidths[i]) {
                widths[i] = leastWidths[i];
                isFixed[i] = true;
                isSettled = false;
            }
        }
    }
    return {edgesOf(widths, width), false};
}

} // namespace core
