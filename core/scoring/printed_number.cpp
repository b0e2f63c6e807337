#include "core/scoring/printed_number.h"

#include <algorithm>

namespace core {

QString printedCalculated(const Fraction& number, int decimals)
{
    const auto exact = number.rounded(decimals);
    if (exact && Fraction(*exact) == number)
        return printed(*exact);
    const auto rounded = number.rounded(std::min(decimals + 1, maxDecimals));
    return rounded ? printed(*rounded) : number.toText();
}

} // namespace core
