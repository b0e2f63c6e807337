// Reads the notes (メモ) of a sheet.
#pragma once

#include "core/exchange/xlsx_cell.h"
#include "core/exchange/xml_part.h"

#include <optional>
#include <vector>

namespace core {

/// In the order of the file; notes at no cell are left out. nullopt when there are more notes or
/// characters than any sheet has (100,000 and 16 million). The part itself says whether it was sound.
std::optional<std::vector<XlsxNote>> readXlsxNotes(XmlPart& xml);

} // namespace core
