// Small pieces that several papers are composed of: cells, words and options.
#pragma once

#include "core/handout/plan_year.h"
#include "core/scoring/explain_outlook.h"

namespace core {

/// So many characters fit the box at the head of every paper.
inline constexpr int longestPaperNumber = 20;

/// How a paper is to be printed; everything else about it follows from the plan.
struct PaperOptions {
    QString paperNumber; ///< 資料番号: 「資料1-2」; at most longestPaperNumber; empty = none.
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    InternalNumbers internal = InternalNumbers::Hidden; ///< Only the appendix on methods has any.
    bool isAnonymous = false; ///< Minutes only: 「委員1」 in place of names.
};

/// Which projects a paper shows. Empty parts do not restrict; several restrict together.
struct PaperSelection {
    std::vector<Id<Project>> projects; ///< At their main place, unless a goal is chosen as well.
    std::optional<Id<Goal>> goal; ///< Projects that stand under this goal, 再掲 included.
    std::optional<Id<Department>>
        department; ///< Projects that it is in charge of in the year; of each only its own part.
    std::optional<Id<Subcommittee>>
        subcommittee; ///< Projects that it has chosen in the year; of sub-committees only its words.

    bool isWholePlan() const { return projects.empty() && !goal && !department && !subcommittee; }
};

/// The places of projects that the selection leaves, in printed order.
std::vector<const Placement*> chosenPlacements(const PlanYear& year, const PaperSelection& selection);
/// Who of the project's evaluators is printed: with a department chosen it alone, else all.
std::vector<SheetPart> printedParts(
    const PlanYear& year, Id<Project> project, const PaperSelection& selection);
/// The project's series that are printed: with a department chosen those that are no other department's
/// alone.
std::vector<size_t> printedSeries(const PlanYear& year, Id<Project> project, const PaperSelection& selection);
/// Whether others than the chosen department have parts of the project.
bool leavesPartsOut(const PlanYear& year, Id<Project> project, const PaperSelection& selection);
/// What was chosen, in words: 「基本目標2 子どもと母親の健康づくり、健康増進課」; empty for the whole plan.
QString selectionWords(const PlanYear& year, const PaperSelection& selection);

/// Refuses what the head of a page cannot show whole.
Result<void> checkOptions(const PaperOptions& options);
/// An empty paper with title, running head and format.
Handout paperOf(const PlanYear& year, const QString& title, const PaperOptions& options);
Handout paperOf(const PlanPeriod& period, const QString& title, const PaperOptions& options);

/// Every printed word leads back to a record, so there is no cell without one.
TableCell textCell(const QString& text, const SourceRecord& source);
TableCell numberCell(const QString& text, const SourceRecord& source);
TableCell centredCell(const QString& text, const SourceRecord& source);
/// The code of a grade with its place in the year's scheme.
TableCell gradeCell(const PlanYear& year, const Grade& grade, const SourceRecord& source);
/// A row header.
TableCell labelCell(const QString& text, const SourceRecord& source);
/// Stands under a cell that spans rows.
TableCell coveredCell();
TableCell spanning(TableCell cell, int columns);

/// 「―」: there is nothing to print here, and nothing is missing.
QString nothing();
/// The text, or 「―」 when it is empty.
QString orNothing(const QString& text);
/// 未入力
QString notEntered();
/// The text, or 未入力 when it is empty.
QString enteredText(const QString& text);

/// A number and a name with a space between; only one of them when the other is empty.
QString numbered(const QString& number, const QString& name);
/// 「保育所（新規）」
QString projectTitle(const PlanYear& year, Id<Project> project);
/// The title with what is said about its other places: 「保育所（基本目標3に再掲）」 at the main one,
/// 「保育所（再掲）」 at the others.
QString projectTitle(const PlanYear& year, const Placement& placement);
/// 「基本目標1 子育てを支援する地域づくり」
QString goalTitle(const PlanYear& year, Id<Goal> goal);
/// 「重点 3」; empty without a number and mark.
QString projectNumber(const PlanYear& year, Id<Project> project);
/// 「【子ども家庭課】窓口の利用者数 中高生（人）」: departments may count the same thing each for itself.
QString indicatorTitle(const PlanYear& year, const SeriesRates& rates);
/// 「【子ども家庭課】」
QString inBrackets(const QString& name);

/// The rate of a series as printed, 「―」 when there is none; 「非表示」 where isRateInternal().
QString rateText(const SeriesRates& rates);
/// 「▼基準値より悪化」: whatever the rate says; empty when it is not so (domain §4.2).
QString worseMark(const SeriesRates& rates);
/// The rate with the formula it follows from, unless that is the usual 実績÷目標: a reader can do the sum.
QString explainedRateText(const SeriesRates& rates);
/// The positions in Score::series.
std::vector<size_t> allSeries(const Score& score);
/// printedMean() and explainedMean() of a mean over `series` (positions in Score::series). 「非表示」 where
/// an internal rate is among fewer than three, from which it would follow.
QString meanText(const Score& score, const RateMean& mean, const std::vector<size_t>& series,
    InternalNumbers internal = InternalNumbers::Hidden);
QString explainedMeanText(const Score& score, const RateMean& mean, const std::vector<size_t>& series,
    InternalNumbers internal = InternalNumbers::Hidden);
/// The grade that the bands compute: its code, a word for a rate in a hole of the bands, else 「―」.
QString computedGradeText(const PlanYear& year, const SeriesScore& series);
/// The actual with unit-less decimals, the sum of a cumulative flow below it, and 速報値 marked.
QString actualText(const SeriesRates& rates, const Reading& own);
/// The target; with its year in brackets when that is not `year`. 未設定 when there is none.
QString targetText(const SeriesRates& rates, bool namesYear);

} // namespace core
