// The list of corrections (正誤表) between papers as they were handed out and as they are now.
#pragma once

#include "core/handout/compose_parts.h"
#include "core/handout/display_list.h"

namespace core {

/// One set of papers with its pages, as layOut() made them.
struct LaidOutPapers {
    const std::vector<Handout>& papers;
    const DisplayList& pages;
};

/// One text that reads otherwise now.
struct Erratum {
    QString paper; ///< 「資料1-2」, or the paper's title where it has no number.
    int page = 1; ///< Printed page of the paper, as it was handed out; of what is new, as it is now.
    QString place; ///< 「目標1／No.3 待機児童数／目標値」: heading, head of its row, title of its column.
    QString before; ///< Empty: it was not there.
    QString after; ///< Empty: it is no longer there.
    SourceRecord source;
    bool operator==(const Erratum&) const = default;
};

/// Paper by paper (in a pack the same record, whatever its number is now; else the same number), text by text
/// in reading order: what was changed, added and taken away. Counts of pages and running heads are no text.
std::vector<Erratum> errataBetween(const LaidOutPapers& before, const LaidOutPapers& after);

/// The paper 「正誤表」 of a meeting: number, page, place, 誤, 正.
Result<Handout> composeErrata(const Plan& plan, const Meeting& meeting, const std::vector<Erratum>& errata,
    const PaperOptions& options);

} // namespace core
