// Reads the notes (メモ) of a sheet.
#pragma once

#include "core/exchange/xlsx_cell.h"
#include "core/exchange/xml_part.h"

#include <vector>

namespace core {

/// In the order of the file. Notes at no cell are left out; texts are cut nowhere. The part itself says
/// whether it was sound.
std::vector<XlsxNote> readXlsxNotes(XmlPart& xml);

} // namespace core
