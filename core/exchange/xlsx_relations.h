// How the parts of a workbook refer to each other (OPC relationships).
#pragma once

#include "core/exchange/xml_part.h"
#include "core/exchange/zip_reader.h"
#include "core/model/result.h"

#include <QString>

#include <vector>

namespace core {

struct XlsxRelation {
    QString id;
    QString type; ///< The last step of its address: "worksheet"; transitional and strict are alike in it.
    QString part; ///< Name in the archive; empty when the target is not there.
};

/// All relations of `part` (empty = of the package) inside the file; none when it has no list of them.
/// Targets may be relative or absolute, with \ for /, percent-encoded, or counted from the root by mistake.
/// Refuses a broken list, and one of more than 10,000 relations.
Result<std::vector<XlsxRelation>> relationsOf(
    const ZipReader& archive, const QString& part, const QString& fileName);

/// The first one of a type; nullptr when there is none.
const XlsxRelation* firstOf(const std::vector<XlsxRelation>& relations, QStringView type);

/// `fault` (not None) as one sentence; `where` is the file, with sheet and cell where they are known.
Refusal brokenPart(XmlPart::Fault fault, const QString& where);

} // namespace core
