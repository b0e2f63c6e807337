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

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Cuts the widest columns down to one width, so that the others keep theirs.
void cutWidest(std::vector<double>& widths, double width)
{
    std::vector<double> rising = widths;
    std::sort(rising.begin(), rising.end());
    double room = width;
    size_t left = rising.size();
    for (const double each : rising) {
        if (each * double(left) > room)
            break;
        room -= each;
        --left;
    }
    for (double& each : widths)
        each = left > 0 ? std::min(each, room / double(left)) : each;
}

/// Brings widths nearer to wider ones, as far as the table's width goes.
void widen(std::vector<double>& widths, const std::vector<double>& wanted, double width)
{
    const double sum = sumOf(widths);
    const double most = sumOf(wanted);
    if (sum >= width)
        return;
    const double part = most > width ? (width - sum) / (most - sum) : 1;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] += part * (wanted[i] - widths[i]);
}

std::vector<double> each(const std::vector<ColumnNeed>& needs, Length ColumnNeed::*kind)
{
    std::vector<double> widths;
    for (const ColumnNeed& need : needs)
        widths.push_back(need.*kind);
    return widths;
}

/// `factor` times its weight for each column, but not below `floors` nor above what it needs.
std::vector<double> filled(double factor, const std::vector<double>& shares,
    const std::vector<double>& floors, const std::vector<ColumnNeed>& needs)
{
    std::vector<double> widths;
    for (size_t i = 0; i < shares.size(); ++i)
        widths.push_back(
            std::clamp(factor * shares[i], floors[i], std::max<double>(floors[i], needs[i].whole)));
    return widths;
}

} // namespace

bool areTooWide(const std::vector<ColumnNeed>& needs, Length width)
{
    return sumOf(each(needs, &ColumnNeed::readable)) > width;
}

std::vector<Length> leastWidths(const std::vector<ColumnNeed>& needs, Length width)
{
    std::vector<double> widths = each(needs, &ColumnNeed::least);
    widen(widths, each(needs, &ColumnNeed::readable), width);
    return {widths.begin(), widths.end()};
}

std::vector<Length> columnEdges(
    const std::vector<double>& weights, const std::vector<Length>& leastWidths, Length width)
{
    Q_ASSERT(!weights.empty() && weights.size() == leastWidths.size());
    std::vector<double> widths(leastWidths.begin(), leastWidths.end());
    if (sumOf(widths) > width) {
        cutWidest(widths, width);
        return edgesOf(widths, width);
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
    return edgesOf(widths, width);
}

std::vector<Length> columnEdges(
    const std::vector<double>& weights, const std::vector<ColumnNeed>& needs, Length width)
{
    Q_ASSERT(!weights.empty() && weights.size() == needs.size());
    const std::vector<Length> least = leastWidths(needs, width);
    std::vector<double> floors(least.begin(), least.end());
    if (sumOf(floors) > width)
        return columnEdges(weights, least, width);
    widen(floors, each(needs, &ColumnNeed::unbroken), width);

    const std::vector<double> shares = positive(weights);
    std::vector<double> widths
        = filled(width / *std::min_element(shares.begin(), shares.end()), shares, floors, needs);
    const double spare = width - sumOf(widths);
    if (spare >= 0) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] += spare * shares[i] / sumOf(shares);
        return edgesOf(widths, width);
    }
    // The sum grows with the factor, so that halving finds the one that fills the width.
    constexpr int halvings = 40;
    double low = 0;
    double high = width / *std::min_element(shares.begin(), shares.end());
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (sumOf(filled(middle, shares, floors, needs)) > width ? high : low) = middle;
    }
    return edgesOf(filled(low, shares, floors, needs), width);
}

} // namespace core
