// Fiscal years, Japanese eras and the loose dates of meeting schedules (domain: calendar of municipal plans).
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>
#include <vector>

namespace core {

/// One row of the era table: the era's name, its Latin letter and its first day.
struct Era {
    QString name; ///< 令和
    QChar letter; ///< R
    QDate firstDay; ///< 2019-05-01
    bool operator==(const Era&) const = default;
};

/// The era table, oldest first; read once from resources/eras.csv (a new era is a new row, not new code).
/// Dates after the last row print in the last era.
const std::vector<Era>& eras();

inline constexpr int firstFiscalYear = 1926;
inline constexpr int lastFiscalYear = 2199;

/// Whether a date can be meant at all: from the first day of the era table to the end of 2199. Other dates
/// are typing errors and are not read.
bool isWithinCalendar(QDate date);

/// A fiscal year (年度), named by the western year of its April: 2025 is 1 April 2025 … 31 March 2026.
/// Valid years are firstFiscalYear … lastFiscalYear.
struct FiscalYear {
    int year = 0;
    auto operator<=>(const FiscalYear&) const = default;
    FiscalYear next() const { return {year + 1}; }
    FiscalYear previous() const { return {year - 1}; }
    QDate firstDay() const { return {year, 4, 1}; }
    QDate lastDay() const { return {year + 1, 3, 31}; }
    static FiscalYear of(QDate date);
};

/// 「令和7年度」; the year in which an era begins is 元年度 and belongs to the new era as a whole (令和元年度
/// = 2019).
QString printed(FiscalYear year);
/// 「R7」 for narrow column heads; the first year of an era is 「R1」.
QString printedShort(FiscalYear year);
/// 「令和7年度（2025年度）」 for tooltips and open data.
QString printedBoth(FiscalYear year);

/// Reads a fiscal year as people write it:
/// - 2025, 2025年度, 令和7年度, 令和７年度, R7, r7, Ｒ７, ㋿7年度, H27, 令和元年度;
/// - 平成32年度: plans printed before 2019 write years past the end of the era (= 令和2年度);
/// - 「令和7年度（2025年度）」 and 「令和7(2025)年度」: two notations together, if they agree.
/// 年 alone will do where the era or the western year is written, because a cell for years holds 年度.
///
/// Without era, 元年度, 27年度 and a bare 7 or 18 mean the most recent era in which the year has begun by
/// `today`, on 1 January: in February 2025 「7年度」 is already the coming 令和7年度, and 「27年度」 is
/// 平成27年度 until 2045. Years more than ten years past the end of their era are not meant (a bare 90 is no
/// year). Spaces and surrounding brackets are ignored. nullopt when it is none of these or not a valid year.
std::optional<FiscalYear> readFiscalYear(QStringView text, QDate today);

/// 「令和7年7月28日(月)」; empty for a null date.
QString printedDate(QDate date);
/// With the time of day behind it: 「令和8年11月24日 14:32」.
QString printedTime(const QDateTime& time);
/// Reads a date: 2025-07-28, 2025/7/28, 20250728, 令和7年7月28日, R7.7.28, Ｈ３１．４．３０,
/// ㋿7.7.28. The range of the era is checked (昭和64年1月8日 and 令和7年2月29日 are nullopt). A
/// two-digit year without an era (7/9/25) is nullopt: never guessed. A day of the week behind the date is
/// accepted when it is the right one. nullopt outside isWithinCalendar().
std::optional<QDate> readDate(QStringView text);

/// A date as schedules know it: an exact day, a third of a month (上旬, 中旬, 下旬), a month, or not decided.
class LooseDate {
public:
    enum class Precision { Undecided, Day, EarlyMonth, MidMonth, LateMonth, Month };

    LooseDate() = default; ///< 未定
    static LooseDate onDay(QDate date);
    /// `precision` is not Day (Undecided gives 未定). `year` is a calendar year.
    static LooseDate inMonth(int year, int month, Precision precision);

    Precision precision() const { return precision_; }
    QDate day() const { return day_; } ///< The exact day, or the first day of the span; null when undecided.

    /// The canonical text of the file: "2015-06-03", "2015-10-mid", "2015-10-early", "2015-10-late",
    /// "2015-10", "" = undecided.
    QString toText() const;
    static std::optional<LooseDate> fromText(QStringView text);

    /// As the seed prints it: 「平成27年6月3日（水）」, 「平成27年10月中旬」, 「平成28年2月」, 「未定」.
    QString printed() const;
    /// Reads what people type: every form of readDate(), 「平成27年10月中旬」, 「R7.10中旬」,
    /// 「平成28年2月」, 「2015-10」, 「未定」, empty, and the canonical text. A month must share at least a
    /// day with its era (平成31年5月 is nullopt).
    static std::optional<LooseDate> read(QStringView text);

    /// Schedules sort by this: 6月3日 < 6月上旬's span end < 6月 … ; undecided last. An exact day sorts at
    /// its day, a third at its last day, a month at its last day; on the same last day the narrower one comes
    /// first.
    int sortKey() const;
    bool operator==(const LooseDate&) const = default;

private:
    Precision precision_ = Precision::Undecided;
    QDate day_;
};

/// Compares numbers inside text by value, the rest by code point: 「2」 < 「10」, 「1-2」 < 「1-10」.
/// Full-width digits count as digits. The order of free-text 番号. Numbers may have any length and leading
/// zeros: 「01」, 「１」 and 「1」 are equal, so that an officer may type either.
std::strong_ordering compareNumbers(QStringView left, QStringView right);

} // namespace core
