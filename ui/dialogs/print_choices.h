// What is to be printed: which papers, which projects, in which format.
#pragma once

#include "core/handout/papers.h"

#include <array>

namespace ui {

using PaperKind = core::PaperWhat;
/// The papers of a year, as the list at the left has them; papers of a meeting are printed from its pack.
inline constexpr std::array yearPapers
    = {PaperKind::Sheets, PaperKind::Summary, PaperKind::Goals, PaperKind::Indicators, PaperKind::Overview,
        PaperKind::Structure, PaperKind::Demand, PaperKind::Capacity, PaperKind::Opinions, PaperKind::Method};

/// Which projects' sheets.
enum class SheetScope { All, Selected, Goal, Department, Chosen };

/// One paper of the list at the left.
struct PaperChoice {
    bool isOn = false;
    core::PaperOptions options;
};

struct PrintChoices {
    std::array<PaperChoice, std::size(core::Words<PaperKind>::list)> papers; ///< By PaperKind.
    SheetScope scope = SheetScope::All;
    std::optional<core::Id<core::Goal>> goal;
    std::optional<core::Id<core::Department>> department;
    std::vector<core::Id<core::Project>> chosen;

    PaperChoice& of(PaperKind kind) { return papers[size_t(kind)]; }
    const PaperChoice& of(PaperKind kind) const { return papers[size_t(kind)]; }
};

/// Each in its usual format; the sheets are on.
PrintChoices usualChoices();

/// The papers that are on. Refuses when none is, and what a composer refuses. `selection` is the record
/// selected in the tree.
core::Result<std::vector<core::Handout>> composed(
    const core::Plan& plan, core::FiscalYear year, const PrintChoices& choices, core::RecordRef selection);

} // namespace ui
