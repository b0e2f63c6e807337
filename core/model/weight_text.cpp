#include "core/model/weight_text.h"

#include "core/model/reading.h"

namespace core {

Result<Decimal> readWeight(QStringView text)
{
    const auto read = readNumber(text);
    if (read && read->unit.isEmpty() && read->qualifier.isEmpty() && read->bracketed.isEmpty())
        return read->number;
    return Refusal{
        sentence("edits", "“%1” is not a weight; give a number such as 1, 0 or 2.5.").arg(text.toString())};
}

} // namespace core
