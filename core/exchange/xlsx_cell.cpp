#include "core/exchange/xlsx_cell.h"

#include "core/model/result.h"

namespace core {

namespace {

QString doubtSentence(XlsxDoubt doubt)
{
    switch (doubt) {
    case XlsxDoubt::None:
        break;
    case XlsxDoubt::MissingText:
        return sentence("xlsx", "Cell %1 points to a text that is missing from the file.");
    case XlsxDoubt::NoNumber:
        return sentence("xlsx", "Cell %1 is marked as a number but says “%2”.");
    case XlsxDoubt::NoDate:
        return sentence("xlsx", "Cell %1 is marked as a date, but “%2” is no day of the calendar.");
    }
    return {};
}

} // namespace

QString remarkOn(const XlsxCell& cell)
{
    const QString name = cellName(cell.place);
    if (cell.doubt == XlsxDoubt::MissingText)
        return doubtSentence(cell.doubt).arg(name);
    if (cell.doubt != XlsxDoubt::None)
        return doubtSentence(cell.doubt).arg(name, cell.raw);
    if (cell.kind == XlsxKind::Error)
        return sentence("xlsx", "Cell %1 is %2.").arg(name, cell.value);
    if (cell.kind == XlsxKind::Uncalculated)
        return sentence("xlsx", "Cell %1 holds a formula that has not been calculated.").arg(name);
    return {};
}

} // namespace core
