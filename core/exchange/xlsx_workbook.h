// Opens an Excel workbook (.xlsx) that somebody else made, and reads its sheets. Reading changes nothing and
// reaches for nothing but the bytes it is given.
#pragma once

#include "core/exchange/xlsx_relations.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/zip_reader.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace core {

/// The largest file that is opened as a workbook: 100 MB. Callers ask for the size before they read a file.
inline constexpr qint64 largestWorkbook = 100'000'000;

/// What a workbook may hold at most; beyond it the file is refused, never cut.
struct XlsxLimits {
    ZipLimits zip;
    XlsxTextLimits texts;
    XlsxSheetLimits sheet;
    int sheets = 256; ///< Charts and the like among them.
};

/// Whether Excel shows a sheet. VeryHidden ones cannot be shown from its menus.
enum class SheetVisibility { Visible, Hidden, VeryHidden };

struct XlsxSheetName {
    QString name;
    SheetVisibility visibility = SheetVisibility::Visible;
    QString part; ///< Name in the archive.
};

/// A workbook whose archive was checked whole and whose texts and formats are read. Sheets are read one by
/// one when they are asked for, so that a large sheet is never in memory as a whole.
class XlsxWorkbook {
public:
    /// `fileName` is what refusals call it. Transitional and strict workbooks, also without shared texts or
    /// formats. Refuses, each with one sentence that names the file: what is no workbook of Excel 2007 or
    /// later (see foreign_workbook.h), what readZipDirectory() and ZipReader refuse, document types (DTD),
    /// damaged parts, more than the limits, and a workbook without any worksheet.
    static Result<XlsxWorkbook> open(
        const QByteArray& bytes, const QString& fileName, const XlsxLimits& limits = {});

    const QString& fileName() const { return fileName_; }
    /// In the order of the tabs; at least one.
    const std::vector<XlsxSheetName>& sheets() const { return sheets_; }
    /// Names of tabs that have no cells (charts, dialogs, macros of Excel 4).
    const QStringList& otherTabs() const { return otherTabs_; }
    XlsxEpoch epoch() const { return epoch_; }

    /// Reads one sheet with its notes; see readXlsxSheet(). `position` counts from 0 in sheets().
    Result<XlsxSheet> readSheet(size_t position, const std::function<void(const XlsxCell&)>& take) const;

private:
    XlsxWorkbook(ZipReader archive, const QString& fileName, const XlsxLimits& limits);

    Result<void> readWorkbook();
    Result<void> readSheetList(const QString& part, const std::vector<XlsxRelation>& relations);
    Result<void> takeSheet(const XmlPart& xml, const std::vector<XlsxRelation>& relations);
    Result<void> readTexts(const QString& part);
    Result<void> readStyles(const QString& part);
    Result<void> readNotes(const XlsxSheetName& name, XlsxSheet& sheet) const;

    ZipReader archive_;
    QString fileName_;
    XlsxLimits limits_;
    std::vector<XlsxSheetName> sheets_;
    QStringList otherTabs_;
    XlsxEpoch epoch_ = XlsxEpoch::Year1900;
    XlsxTexts texts_;
    XlsxStyles styles_;
};

} // namespace core
