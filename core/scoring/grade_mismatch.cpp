#include "core/scoring/grade_mismatch.h"

namespace core {

namespace {

class Comparer {
public:
    Comparer(const Plan& plan, const Score& score)
        : plan_(plan)
        , score_(score)
        , order_(gradeOrderOf(plan, score))
    {
    }

    GradeMismatches compared()
    {
        for (const GradedSheet& sheet : gradedSheets(plan_, score_))
            compare(sheet);
        std::stable_sort(found_.compared.begin(), found_.compared.end(),
            [](const GradeComparison& a, const GradeComparison& b) {
                return std::pair(-std::abs(a.distance), -a.distance)
                    < std::pair(-std::abs(b.distance), -b.distance);
            });
        return std::move(found_);
    }

private:
    std::vector<size_t> seriesOf(const GradedSheet& sheet, IndicatorKind kind) const
    {
        std::vector<size_t> series = score_.projects[sheet.project].series;
        std::erase_if(series, [&](size_t at) {
            const SeriesRates& rates = score_.series[at].rates;
            const Series* row = plan_.find(rates.series);
            const auto& department = rates.indicator.department;
            return rates.indicator.kind != kind || (row && row->isTotal)
                || (sheet.department && department && department != sheet.department);
        });
        return series;
    }

    std::optional<int> placeOf(size_t series) const
    {
        const auto& grade = score_.series[series].computed.grade;
        return grade ? order_.placeOf(*grade) : std::nullopt;
    }

    void compare(const GradedSheet& sheet)
    {
        const Grade* grade = plan_.find(sheet.grade);
        if (!grade || grade->scheme != score_.scheme)
            return leaveOut(sheet, NotCompared::OtherScheme);
        const auto place = order_.placeOf(sheet.grade);
        if (!place)
            return leaveOut(sheet, NotCompared::EnteredOutsideOrder);
        std::vector<size_t> without;
        for (const IndicatorKind kind : {IndicatorKind::Outcome, IndicatorKind::Activity}) {
            std::vector<size_t> series = seriesOf(sheet, kind);
            const auto graded = std::stable_partition(
                series.begin(), series.end(), [this](size_t at) { return placeOf(at).has_value(); });
            without.insert(without.end(), graded, series.end());
            series.erase(graded, series.end());
            if (!series.empty())
                return add(sheet, kind, std::move(series), *place);
        }
        leaveOutWithout(sheet, without);
    }

    void add(const GradedSheet& sheet, IndicatorKind kind, std::vector<size_t> series, int entered)
    {
        GradeComparison comparison;
        comparison.sheet = sheet;
        comparison.comparedWith = kind;
        const auto [best, worst] = std::minmax_element(
            series.begin(), series.end(), [this](size_t a, size_t b) { return placeOf(a) < placeOf(b); });
        comparison.best = *score_.series[*best].computed.grade;
        comparison.worst = *score_.series[*worst].computed.grade;
        comparison.distance = entered < *placeOf(*best) ? *placeOf(*best) - entered
            : entered > *placeOf(*worst)                ? *placeOf(*worst) - entered
                                                        : 0;
        comparison.rate = commonRate(series);
        comparison.series = std::move(series);
        found_.compared.push_back(std::move(comparison));
    }

    std::optional<Decimal> commonRate(const std::vector<size_t>& series) const
    {
        std::optional<Decimal> common;
        for (const size_t at : series) {
            const auto& tested = score_.series[at].computed.tested;
            const auto rate = tested ? tested->rounded(rateDecimals) : std::nullopt;
            if (!rate || (common && *common != *rate))
                return std::nullopt;
            common = rate;
        }
        return common;
    }

    void leaveOutWithout(const GradedSheet& sheet, const std::vector<size_t>& without)
    {
        if (without.empty())
            return leaveOut(sheet, NotCompared::NoIndicator);
        const bool isOutside = std::any_of(without.begin(), without.end(),
            [this](size_t at) { return score_.series[at].computed.grade.has_value(); });
        if (isOutside)
            return leaveOut(sheet, NotCompared::ComputedOutsideOrder);
        leaveOut(sheet, NotCompared::NoComputedGrade, score_.series[without.front()].computed.reason);
    }

    void leaveOut(const GradedSheet& sheet, NotCompared why, std::optional<NoGrade> noGrade = {})
    {
        found_.notCompared.push_back({sheet, why, noGrade});
    }

    const Plan& plan_;
    const Score& score_;
    const GradeOrder order_;
    GradeMismatches found_;
};

} // namespace

int GradeMismatches::differing() const
{
    return int(std::count_if(
        compared.begin(), compared.end(), [](const GradeComparison& each) { return each.differs(); }));
}

GradeMismatches gradeMismatches(const Plan& plan, const Score& score)
{
    return Comparer(plan, score).compared();
}

} // namespace core
