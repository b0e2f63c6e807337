// Turns what the file says about one cell into what the cell holds.
#pragma once

#include "core/exchange/xlsx_cell.h"
#include "core/exchange/xlsx_number.h"
#include "core/exchange/xlsx_styles.h"
#include "core/exchange/xlsx_text.h"

#include <QString>

#include <optional>

namespace core {

/// The pieces of a <c> element.
struct XlsxStoredValue {
    QString type; ///< "s", "str", "inlineStr", "b", "e", "d", "n"; empty = "n".
    std::optional<QString> value; ///< Text of <v>.
    std::optional<QString> inlineText; ///< Of <is>, without furigana.
    bool isFormula = false;
};

/// Fills kind, doubt, value and raw of `cell`. False when the cell is blank: it holds neither a value nor a
/// formula.
bool readXlsxValue(const XlsxStoredValue& stored, XlsxNumberForm form, const XlsxTexts& texts,
    XlsxEpoch epoch, XlsxCell& cell);

} // namespace core
