// What the sections of the appendix on methods share: what they speak of, and their small blocks.
#pragma once

#include "core/handout/compose_scope.h"

#include <algorithm>

namespace core {

/// What the appendix speaks of. Must not outlive what it points to.
struct MethodScope {
    MethodScope(const PlanYear& ofYear, const PaperScope& part, InternalNumbers whichNumbers)
        : year(ofYear)
        , places(part.places)
        , score(part.score)
        , series(seriesOf(part))
        , internal(whichNumbers)
    {
    }

    const PlanYear& year;
    const std::vector<const Placement*>& places;
    const Score& score;
    const std::vector<size_t> series; ///< Positions in `score.series`.
    const InternalNumbers internal;

    const SeriesRates& rates(size_t at) const { return score.series[at].rates; }
    SourceRecord source() const { return sourceOf(year.period().id); }
    template <class Test>
    bool anyRates(Test test) const
    {
        return std::any_of(series.begin(), series.end(), [&](size_t at) { return test(rates(at)); });
    }
};

/// Whether percents are compared with bands, so that their rounding matters; not sums of points.
bool testsRates(const Grading& grading);

/// A section (level 1) or a part of one; what it heads stays with it.
Heading sectionHeading(int level, const QString& text, const SourceRecord& source);
/// Air above it, then the heading of a section.
void addSection(std::vector<Block>& blocks, const QString& text, const SourceRecord& source);
/// A small line; `isNote`: it belongs to what stands before it.
Paragraph smallLine(const QString& text, const SourceRecord& source, bool isNote = false);
/// The same as entries of a list.
void addEntries(std::vector<Block>& blocks, const QStringList& lines, const SourceRecord& source);
/// A small table with these column titles, none where they are empty.
TableBlock methodTable(
    const QStringList& titles, const std::vector<double>& widths, const SourceRecord& source);

} // namespace core
