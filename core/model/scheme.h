// How a year is graded: schemes of grades as data, and which scheme a plan uses from which year.
#pragma once

#include "core/model/structure.h"

namespace core {

/// Which quantity the bands of a scheme are compared with.
enum class TestedQuantity {
    Nothing, ///< Grades are words only (A 達成できた …): no band.
    Rate, ///< The indicator's counting rate in percent.
};
template <>
struct Words<TestedQuantity> {
    static constexpr Word list[] = {
        {"nothing", QT_TRANSLATE_NOOP("words", "Nothing (grades in words)")},
        {"rate", QT_TRANSLATE_NOOP("words", "Achievement rate")},
    };
};

/// A grade scheme (評価区分).
struct GradeScheme {
    Id<GradeScheme> id;
    int rank = 0;
    QString name;
    std::optional<FiscalYear> firstYear; ///< Validity; absent = open end.
    std::optional<FiscalYear> lastYear;
    TestedQuantity tested = TestedQuantity::Nothing;
    std::optional<int>
        testDecimals; ///< Rate is rounded to so many decimals before the bands are compared; absent = exact.
    QString note;
    bool operator==(const GradeScheme&) const = default;
};
template <>
struct Record<GradeScheme> {
    static constexpr const char* table = "schemes";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Grade scheme");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &GradeScheme::id),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &GradeScheme::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &GradeScheme::name),
            field("first_year", QT_TRANSLATE_NOOP("fields", "First fiscal year"), &GradeScheme::firstYear),
            field("last_year", QT_TRANSLATE_NOOP("fields", "Last fiscal year"), &GradeScheme::lastYear),
            field("tested", QT_TRANSLATE_NOOP("fields", "Compared with the bands"), &GradeScheme::tested),
            field("test_decimals", QT_TRANSLATE_NOOP("fields", "Decimals before comparing"),
                &GradeScheme::testDecimals),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &GradeScheme::note));
    static constexpr std::array unique{"name"};
};

/// One grade of a scheme. Bands are percent; an absent end is open to infinity; both absent = no band.
struct Grade {
    Id<Grade> id;
    Id<GradeScheme> scheme;
    int rank = 0; ///< Best first.
    QString code; ///< 「A」, 「◎」, 「3」 …
    QString label; ///< 「計画どおり達成出来た」
    std::optional<Decimal> lower;
    bool isLowerIncluded = true;
    std::optional<Decimal> upper;
    bool isUpperIncluded = false;
    bool needsReason = false;
    bool isDefault = false;
    bool countsInDenominator = true;
    bool operator==(const Grade&) const = default;
};
template <>
struct Record<Grade> {
    static constexpr const char* table = "grades";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Grade");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Grade::id),
            field("scheme", QT_TRANSLATE_NOOP("fields", "Grade scheme"), &Grade::scheme),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Grade::rank),
            field("code", QT_TRANSLATE_NOOP("fields", "Grade"), &Grade::code),
            field("label", QT_TRANSLATE_NOOP("fields", "Wording"), &Grade::label),
            field("lower", QT_TRANSLATE_NOOP("fields", "Lower end"), &Grade::lower),
            field("is_lower_included", QT_TRANSLATE_NOOP("fields", "Lower end included"),
                &Grade::isLowerIncluded),
            field("upper", QT_TRANSLATE_NOOP("fields", "Upper end"), &Grade::upper),
            field("is_upper_included", QT_TRANSLATE_NOOP("fields", "Upper end included"),
                &Grade::isUpperIncluded),
            field("needs_reason", QT_TRANSLATE_NOOP("fields", "Reason required"), &Grade::needsReason),
            field("is_default", QT_TRANSLATE_NOOP("fields", "Default"), &Grade::isDefault),
            field("counts_in_denominator", QT_TRANSLATE_NOOP("fields", "Counts in the denominator"),
                &Grade::countsInDenominator));
    static constexpr std::array unique{"scheme", "code"};
};

/// From which year on a plan is graded by which scheme: a version list.
struct SchemeUse {
    Id<SchemeUse> id;
    Id<PlanPeriod> plan;
    FiscalYear fromYear;
    Id<GradeScheme> scheme;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const SchemeUse&) const = default;
};
template <>
struct Record<SchemeUse> {
    static constexpr const char* table = "scheme_uses";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Grade scheme in use");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &SchemeUse::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &SchemeUse::plan),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &SchemeUse::fromYear),
            field("scheme", QT_TRANSLATE_NOOP("fields", "Grade scheme"), &SchemeUse::scheme),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &SchemeUse::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &SchemeUse::reason));
    static constexpr std::array unique{"plan", "from_year"};
};

} // namespace core
