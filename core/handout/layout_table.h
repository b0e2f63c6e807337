// Places a planned table on pages: header rows repeat, rows stay whole, labels of merged cells continue.
#pragma once

#include "core/handout/layout_page.h"
#include "core/handout/layout_table_plan.h"

namespace core {

/// Begins on the current page if the table's start fits there, and leaves the writer below the table.
void placeTable(const TablePlan& plan, DisplayList& list, PageWriter& page, TextSetter& setter);

} // namespace core
