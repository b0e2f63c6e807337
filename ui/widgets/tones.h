// The few colours that mean something, fitted to the light or dark palette: never the only sign of anything.
#pragma once

#include "core/scoring/grade.h"

#include <QColor>
#include <QPalette>

namespace ui {

/// Vermilion that can be read as text on `palette`'s base (contrast of at least 4.5:1).
QColor warningText(const QPalette& palette);
/// Grey for what is not this year's own: last year's text, missing reasons.
QColor quietText(const QPalette& palette);
/// Gives the placeholders of all text boxes quietText() of the program's palette: what a theme makes of them
/// on a dark ground often cannot be read.
void makePlaceholdersReadable();
/// The colour of the grade at `position` (0 = best) or of the chart line with that number; grey beyond the
/// fourth.
QColor rankColour(const QPalette& palette, int position);
/// The colour of a grade: its own ("#RRGGBB"), moved towards black or white until it can be read on
/// `palette`'s base, or that of its place.
QColor gradeColour(const QPalette& palette, const QString& own, int position);
/// A pale fill behind headings and fixed columns.
QColor tint(const QPalette& palette);
/// The code of the grade at `position` (0 = best) of a scheme, with its shape before it, so that grades are
/// told apart without colour: its own, else ● ■ ▲ ◆ in this order, then ◇. Codes that are signs themselves
/// (◎ ○ △ ×) stand alone unless a shape was chosen for them.
QString signedCode(const std::vector<const core::Grade*>& grades, int position);

} // namespace ui
