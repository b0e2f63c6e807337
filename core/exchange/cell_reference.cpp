#include "core/exchange/cell_reference.h"

#include <algorithm>

namespace core {

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

QString cellName(CellPlace place)
{
    return columnName(place.column) + QString::number(place.row);
}

QString areaName(const CellArea& area)
{
    return area.first == area.last ? cellName(area.first) : cellName(area.first) + u':' + cellName(area.last);
}

std::optional<CellPlace> readCellName(QStringView text)
{
    CellPlace place{0, 0};
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= u'A' && text[at] <= u'Z'; ++at) {
        place.column = place.column * 26 + (text[at].unicode() - u'A' + 1);
        if (place.column > lastSheetColumn)
            return std::nullopt;
    }
    for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at) {
        place.row = place.row * 10 + (text[at].unicode() - u'0');
        if (place.row > lastSheetRow)
            return std::nullopt;
    }
    return at == text.size() && place.column > 0 && place.row > 0 ? std::optional(place) : std::nullopt;
}

std::optional<CellArea> readAreaName(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto first = readCellName(colon < 0 ? text : text.left(colon));
    const auto last = colon < 0 ? first : readCellName(text.mid(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellArea{{std::min(first->row, last->row), std::min(first->column, last->column)},
        {std::max(first->row, last->row), std::max(first->column, last->column)}};
}

} // namespace core
