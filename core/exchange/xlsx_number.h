// The numbers of a workbook, exactly: without the noise of binary storage, as percentages, and as days of
// either calendar.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

/// From which day a workbook counts: Excel's own 1 January 1900, or 1904 (workbooks that began on a Mac).
enum class XlsxEpoch { Year1900, Year1904 };

/// A number as a workbook stores it, digit by digit: digits × 10^exponent. Never a double.
class XlsxNumber {
public:
    /// Reads "12.300000000000001", "-5", "1E-3"; nullopt for everything else. Excel calculates with 15
    /// significant digits and stores up to 17, of which the last are noise: what has a decimal point or an
    /// exponent is rounded half away from zero to 15 digits. Whole numbers written in full keep every digit:
    /// they are codes as often as amounts.
    static std::optional<XlsxNumber> fromText(QStringView text);

    /// The number × 10^`places`, without needless zeros: "12.3", "-5", "0". Beyond 31 digits in front of or
    /// behind the point as "1.5E+40".
    QString toText(int places = 0) const;

    /// The day and time of a serial number: "2026-03-13", "2026-03-13T09:30:00", "09:30:00" (day 0 of 1900),
    /// to the millisecond, which is printed when it is not zero. In the calendar of 1900 days 1 … 59 are
    /// January and February 1900; day 60 is 29 February, which did not exist. nullopt for that, for negative
    /// numbers and for days after 9999.
    std::optional<QString> toDate(XlsxEpoch epoch) const;

private:
    bool isNegative_ = false;
    QString digits_; ///< No zeros in front or behind; empty = 0.
    int exponent_ = 0; ///< −9,999 … 9,999.
};

} // namespace core
