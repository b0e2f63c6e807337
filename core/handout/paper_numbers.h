// How the papers of a meeting are numbered (資料1-1, 参考資料1), and the list of them that agenda and cover
// print.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// One paper of a meeting's pack with its number and title.
struct NumberedPaper {
    const PackPaper* paper = nullptr;
    QString number; ///< 「資料1-2」, 「参考資料1」, or set by hand; empty for the agenda (次第).
    QString title; ///< Set by hand, else what the paper is.
};

/// In the order in which they are handed out. 資料 has the number of its agenda item (its position on the
/// agenda), with a second one where the item has several papers; papers without an item are 参考資料. A
/// number set by hand counts nothing on. Pointers live as long as the plan.
std::vector<NumberedPaper> numberedPapers(const Plan& plan, const Meeting& meeting);

/// 「配布資料一覧」
TableBlock paperList(const std::vector<NumberedPaper>& papers, const SourceRecord& source);

} // namespace core
