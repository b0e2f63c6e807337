// Text as a screen reader should say it: signs in words, readings that machines get wrong (domain.md §10).
#pragma once

#include "core/model/plan.h"

namespace core {

/// A word and how it is to be read: 「事業名」 → 「事業めい」.
struct SpokenWord {
    QString written; ///< Not empty.
    QString spoken;
    /// Only where no kanji stands directly before or after it: 「他」 is 「ほか」 in 「その他」, not in
    /// 「他市」.
    bool isWholeWord = false;
    bool operator==(const SpokenWord&) const = default;
};

/// The dictionary that is shipped (resources/spoken_words.csv); longer words stand before their parts.
const std::vector<SpokenWord>& usualSpokenWords();

/// The office's own words before those that are shipped.
std::vector<SpokenWord> spokenWordsOf(const Plan& plan, Id<PlanPeriod> period);

/// `text` with its signs in words: 「▲12」 → 「マイナス12」, 「89.5%」 → 「89.5パーセント」, 「①」 →
/// 「まる1」, 「↑」 → 「上向き矢印」, 「6月3日（水）14時～」 → 「6月3日（水曜日）14時から」; then with the
/// words of the dictionary, in its order. Digits stay as they are printed. Line feeds are kept; spaces inside
/// a line become one or none.
QString spoken(const QString& text, const std::vector<SpokenWord>& dictionary = usualSpokenWords());

} // namespace core
