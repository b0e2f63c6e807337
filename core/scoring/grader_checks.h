// All checks for graders of one year together, and what in them is worth a look as sentences.
#pragma once

#include "core/model/records.h"
#include "core/scoring/follow_up.h"
#include "core/scoring/grader_departments.h"
#include "core/scoring/output_outcome.h"
#include "core/scoring/repetitions.h"

namespace core {

/// Everything a calibration meeting looks at. Holds ids and positions in the Score it was made from.
struct GraderChecks {
    GradeMismatches grades;
    std::vector<Leniency> leniency;
    std::vector<SameRateOtherGrade> sameRates;
    GradeSpreads spreads;
    Repetitions repeated;
    std::vector<OutputOutcome> outputs;
    std::optional<FollowUp> followUp; ///< nullopt: no form of the year asks.
};
/// `lastYear`: the Score of the year before; null when there is none. Linear in the size of the plan.
GraderChecks graderChecks(const Plan& plan, const Score& score, const Score* lastYear);

enum class GraderFindingKind {
    DiffersWithoutReason,
    SameRateOtherGrade,
    LenientDepartment,
    StrictDepartment,
    MuchInTheMiddle,
    SameTextAsLastYear,
    OutputWithoutOutcome,
};
template <>
struct Words<GraderFindingKind> {
    static constexpr Word list[] = {
        {"differs_without_reason", QT_TRANSLATE_NOOP("words", "Grade differs without a reason")},
        {"same_rate_other_grade", QT_TRANSLATE_NOOP("words", "Same rate, other grade")},
        {"lenient_department", QT_TRANSLATE_NOOP("words", "Department grades leniently")},
        {"strict_department", QT_TRANSLATE_NOOP("words", "Department grades strictly")},
        {"much_in_the_middle", QT_TRANSLATE_NOOP("words", "Most grades in the middle")},
        {"same_text_as_last_year", QT_TRANSLATE_NOOP("words", "Same text as last year")},
        {"output_without_outcome", QT_TRANSLATE_NOOP("words", "Activity reached, outcome worse")},
    };
};

/// As Finding in findings.h.
struct GraderFinding {
    GraderFindingKind kind = GraderFindingKind::DiffersWithoutReason;
    RecordRef record; ///< Where it is put right or looked at: a sheet, a project, a department, the plan.
    QString sentence;
    bool isNotice = true; ///< Worth a look, but nothing is lacking.
    QString project = {}; ///< Number and name with which the sentence begins; empty when it is about none.
    bool operator==(const GraderFinding&) const = default;
};

/// From so many percent of the grades in the middle on (川崎市 R6: 80.8 %, domain §0, 7), and so many graded
/// sheets at least, the spread is worth a look. Our own limits: no source sets any.
inline constexpr int muchInTheMiddle = 80;
inline constexpr int fewestForSpread = 10;
/// From half a grade on average on, over so many sheets at least, a department leans. Our own limits.
inline constexpr int fewestForLeaning = 3;

/// What differs and has no reason first, by distance; then departments, the middle, texts and outcomes. Only
/// a missing reason is more than a notice.
std::vector<GraderFinding> graderFindings(const Plan& plan, const Score& score, const GraderChecks& checks);
std::vector<GraderFinding> graderFindings(const Plan& plan, const Score& score, const Score* lastYear);

/// The computed grade of a comparison: 「B」, or 「B～C」 where its series differ.
QString computedText(const Plan& plan, const GradeComparison& comparison);
/// 「+2」, 「▲1」, 「0」: the distance as printed.
QString printedDistance(int distance);
/// Why a sheet is not compared, with the reason of its number: 「算定評価なし（達成率なし）」.
QString explainedNotCompared(const SheetNotCompared& sheet);

} // namespace core
