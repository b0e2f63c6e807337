// The papers of one meeting together (会議資料一式): cover, numbered papers, file names.
#pragma once

#include "core/handout/paper_numbers.h"
#include "core/handout/papers.h"

namespace core {

/// What a pack is made of besides the plan.
struct PackSources {
    /// The content at the last meeting, for the paper on changes; absent = such a paper is refused.
    std::optional<Plan> before = {};
    QDate since = {}; ///< The day of that meeting.
};

/// True when the meeting hands out a paper on changes: only then `PackSources` are worth their reading.
bool needsPlanBefore(const Plan& plan, const Meeting& meeting);

/// A cover with the list of papers, each leading to its paper, then the papers in order, with their numbers
/// and in their usual formats. Refused, naming the paper, when one of them is; and when the meeting has none.
Result<std::vector<Handout>> composePack(
    const Plan& plan, const Meeting& meeting, const PackSources& sources = {});

/// How the office names the file of a paper, without folder and ending: 「r7-2shiryou1-2」 by default (domain
/// §10.2). {年} is the era and year in letters, {西暦} the year of the common era, {回} the number of the
/// meeting, {番号} what stands behind 資料 (「sankou1」 for 参考資料1, 「shidai」 for the agenda); other text
/// stays. What no file name can hold becomes 「_」.
QString paperFileName(const Plan& plan, const Meeting& meeting, const NumberedPaper& paper);

} // namespace core
