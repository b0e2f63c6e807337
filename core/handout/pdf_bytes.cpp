#include "core/handout/pdf_bytes.h"

#include <cmath>

namespace core {

PdfBytes& PdfBytes::operator<<(double value)
{
    const qint64 hundredths = std::llround(value * 100);
    const qint64 size = std::abs(hundredths);
    if (hundredths < 0)
        *this << '-';
    *this << size / 100;
    if (const int rest = int(size % 100); rest != 0) {
        *this << '.' << char('0' + rest / 10);
        if (rest % 10 != 0)
            *this << char('0' + rest % 10);
    }
    return *this;
}

PdfBytes& PdfBytes::operator<<(PdfHex text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (const QChar each : text.units) {
        const char16_t unit = each.unicode();
        const char four[]
            = {digits[unit >> 12], digits[(unit >> 8) & 0xf], digits[(unit >> 4) & 0xf], digits[unit & 0xf]};
        bytes_.append(four, sizeof four);
    }
    return *this;
}

} // namespace core
