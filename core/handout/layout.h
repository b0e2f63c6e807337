// Lays papers out: from blocks to pages of drawn items.
#pragma once

#include "core/handout/font_face.h"

namespace core {

struct LayoutOptions {
    /// One count of pages through all papers instead of 1 … m in each.
    bool numbersThroughAllPapers = false;
};

/// The pages of `papers`, in their order; each paper begins on a new page, and an empty one has one page.
/// Refused when a font file cannot be read. What a person should look at is in the list: `warnings` and
/// `missingCharacters`.
Result<DisplayList> layOut(const std::vector<Handout>& papers, const std::shared_ptr<FontSet>& fonts,
    const LayoutOptions& options = {});

/// One chart alone on a sheet of `size`, drawn as on paper and without margins: for the screen. Refused as
/// layOut().
Result<DisplayList> layOutChart(const ChartBlock& chart, Extent size, const std::shared_ptr<FontSet>& fonts);

} // namespace core
