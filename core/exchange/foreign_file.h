// Tells workbooks, archives and documents from tables of text, before their bytes are taken for characters.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Refuses, with one sentence that says how the table can be had as CSV: Excel and LibreOffice workbooks,
/// other Office documents, ZIP archives, PDF, pictures, and plan files of ours.
Result<void> refuseForeignFile(const QByteArray& bytes, const QString& fileName);

} // namespace core
