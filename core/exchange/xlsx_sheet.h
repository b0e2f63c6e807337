// Reads one worksheet of a workbook from its XML, cell by cell.
#pragma once

#include "core/exchange/xlsx_cell.h"
#include "core/exchange/xlsx_number.h"
#include "core/exchange/xlsx_styles.h"
#include "core/exchange/xlsx_text.h"
#include "core/model/result.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace core {

/// What a worksheet may hold at most; beyond it the file is refused, never cut.
struct XlsxSheetLimits {
    qint64 cells = 5'000'000;
    int merges = 200'000;
};

/// What the cells of a sheet refer to, and what refusals call it. Outlives the reading.
struct XlsxSurroundings {
    const XlsxTexts& texts;
    const XlsxStyles& styles;
    XlsxEpoch epoch = XlsxEpoch::Year1900;
    const QString& fileName;
    const QString& sheetName;
    XlsxSheetLimits limits;
    XlsxTextLimits textLimits;
};

/// Reads a worksheet part to its end and hands each cell to `take`, in the order of the file (Excel: row by
/// row). The size that the sheet claims (<dimension>) is not asked. Notes are not in this part. After a
/// refusal nothing that was taken may be used. Refuses, naming file, sheet and cell: a part that is no
/// worksheet, damaged XML, places beyond Excel's rows and columns, a cell that stands elsewhere than in its
/// row or occurs twice, and everything above the limits.
Result<XlsxSheet> readXlsxSheet(std::unique_ptr<QIODevice> part, const XlsxSurroundings& surroundings,
    const std::function<void(const XlsxCell&)>& take);

/// “評価.xlsx”, sheet “1係”: how refusals call a sheet.
QString sheetPlace(const QString& fileName, const QString& sheetName);

} // namespace core
