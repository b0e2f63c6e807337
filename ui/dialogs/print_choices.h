// What is to be printed: which papers, which projects, in which format.
#pragma once

#include "core/handout/compose_sheets.h"

#include <array>

namespace ui {

enum class PaperKind { Sheets, Summary, Method };
inline constexpr int paperKinds = 3;

/// Which projects' sheets.
enum class SheetScope { All, Selected, Goal, Department, Chosen };

/// One paper of the list at the left.
struct PaperChoice {
    bool isOn = false;
    core::PaperOptions options;
};

struct PrintChoices {
    std::array<PaperChoice, paperKinds> papers;
    SheetScope scope = SheetScope::All;
    std::optional<core::Id<core::Goal>> goal;
    std::optional<core::Id<core::Department>> department;
    std::vector<core::Id<core::Project>> chosen;

    PaperChoice& of(PaperKind kind) { return papers[size_t(kind)]; }
    const PaperChoice& of(PaperKind kind) const { return papers[size_t(kind)]; }
};

/// Sheets and the appendix on methods upright, the summary wide, all A4; the sheets are on.
PrintChoices usualChoices();

/// The papers that are on. Refuses when none is, and what a composer refuses. `selection` is the record
/// selected in the tree.
core::Result<std::vector<core::Handout>> composed(
    const core::Plan& plan, core::FiscalYear year, const PrintChoices& choices, core::RecordRef selection);

/// The project that a printed record belongs to; a null id when it belongs to none.
core::Id<core::Project> projectOf(const core::Plan& plan, const core::SourceRecord& record);

} // namespace ui
