// Tells what a file really is that is called a workbook: by its content, never by its name.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Refuses, with one sentence that says what the file is and how to go on: workbooks with a password, of
/// Excel 2003 and before, saved web pages, Excel's owner files (~$…), tables of text (CSV), PDF, pictures,
/// plan files of ours, empty files and whatever else is no ZIP archive. What is inside an archive is not
/// looked at.
Result<void> refuseForeignWorkbook(const QByteArray& bytes, const QString& fileName);

/// The sentences for archives that hold something else than an Excel workbook of today.
Refusal openDocumentWorkbook(const QString& fileName);
Refusal binaryWorkbook(const QString& fileName); ///< .xlsb
Refusal noWorkbook(const QString& fileName);

} // namespace core
