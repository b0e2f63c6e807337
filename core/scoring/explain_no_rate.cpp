#include "core/scoring/explain_no_rate.h"

namespace core {

namespace {

/// In the order of NoRate.
constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP(
        "no rate", "Without an actual value there is nothing to be measured; it is not taken as 0."),
    QT_TRANSLATE_NOOP(
        "no rate", "A sum that lacks a year is not the sum; it is not printed as if the year were 0."),
    QT_TRANSLATE_NOOP("no rate", "No target is in force for the year or a later one."),
    QT_TRANSLATE_NOOP(
        "no rate", "The target says where to, but no number that the actual could be divided by."),
    QT_TRANSLATE_NOOP(
        "no rate", "A range has no single number to divide by; it is judged by lying inside or outside."),
    QT_TRANSLATE_NOOP("no rate",
        "With a target of 0 a ratio is either impossible or always 0%; whether the target is reached is "
        "judged by the number."),
    QT_TRANSLATE_NOOP("no rate", "The target cannot be divided by an actual of 0."),
    QT_TRANSLATE_NOOP("no rate",
        "A ratio of negative numbers points the wrong way; the difference or the progress can be used."),
    QT_TRANSLATE_NOOP("no rate", "The progress is measured from a baseline, which is not entered."),
    QT_TRANSLATE_NOOP("no rate",
        "Baseline and target are equal, so that there is no way to progress on; to be kept, choose “keep”."),
    QT_TRANSLATE_NOOP("no rate",
        "The target is worse than the baseline for the direction that was chosen, so that progress would "
        "count as loss."),
    QT_TRANSLATE_NOOP("no rate", "Nothing is scored until it is decided whether more or less is better."),
    QT_TRANSLATE_NOOP("no rate", "What is to be kept makes no progress; it is judged by the tolerance."),
    QT_TRANSLATE_NOOP("no rate", "Neither a target nor a baseline says which level is to be kept."),
    QT_TRANSLATE_NOOP("no rate", "Outside a range that ends at 0 no share of it can be said."),
    QT_TRANSLATE_NOOP("no rate", "The target is a single number, not a range."),
    QT_TRANSLATE_NOOP(
        "no rate", "The yearly path still stands at the baseline, so that nothing is expected yet."),
    QT_TRANSLATE_NOOP("no rate", "The yearly path is 0 in this year and cannot be divided by."),
    QT_TRANSLATE_NOOP("no rate", "There are no milestones, or all of them weigh nothing."),
    QT_TRANSLATE_NOOP("no rate", "The difference from the target counts, which is no percentage."),
    QT_TRANSLATE_NOOP("no rate", "Better, unchanged or worse counts, which is no percentage."),
    QT_TRANSLATE_NOOP("no rate", "Only the direction counts, and the value to compare with is missing."),
    QT_TRANSLATE_NOOP("no rate", "The target is in words; a person has judged whether it is reached."),
    QT_TRANSLATE_NOOP("no rate", "The target is in words, and nobody has judged yet whether it is reached."),
    QT_TRANSLATE_NOOP("no rate", "The target refers to another value, which is missing."),
    QT_TRANSLATE_NOOP("no rate", "The yearly targets add up, and a year of them has no number."),
    QT_TRANSLATE_NOOP("no rate",
        "The value is stated in another unit than the indicator's and is not compared with the target."),
};
static_assert(std::size(sentences) == std::size(Words<NoRate>::list));

} // namespace

QString explainedReason(NoRate reason)
{
    return sentence("no rate", sentences[size_t(reason)]);
}

} // namespace core
