#include "core/exchange/xlsx_number.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString numberText(QStringView stored, int places = 0)
{
    const auto number = XlsxNumber::fromText(stored);
    REQUIRE(number);
    return number->toText(places);
}

QString dateText(QStringView stored, XlsxEpoch epoch = XlsxEpoch::Year1900)
{
    return XlsxNumber::fromText(stored)->toDate(epoch).value_or(u"none"_s);
}

} // namespace

TEST_CASE("The noise of binary storage behind 15 digits is rounded away")
{
    CHECK(numberText(u"12.300000000000001") == u"12.3"_s);
    CHECK(numberText(u"0.30000000000000004") == u"0.3"_s);
    CHECK(numberText(u"0.98699999999999999") == u"0.987"_s);
    CHECK(numberText(u"1.0000000000000001E-2") == u"0.01"_s);
    CHECK(numberText(u"-4.3499999999999996") == u"-4.35"_s);
    CHECK(numberText(u"99999999999999.999") == u"100000000000000"_s);
    CHECK(numberText(u"0.33333333333333331") == u"0.333333333333333"_s);
}

TEST_CASE("Whole numbers keep every digit")
{
    CHECK(numberText(u"1234567890123456789") == u"1234567890123456789"_s);
    CHECK(numberText(u"-90") == u"-90"_s);
    CHECK(numberText(u"+7") == u"7"_s);
    CHECK(numberText(u"0") == u"0"_s);
    CHECK(numberText(u"-0") == u"0"_s);
    CHECK(numberText(u"007") == u"7"_s);
}

TEST_CASE("Numbers with an exponent are written out as far as people read them")
{
    CHECK(numberText(u"1.5E3") == u"1500"_s);
    CHECK(numberText(u"1E-3") == u"0.001"_s);
    CHECK(numberText(u"12.5e+1") == u"125"_s);
    CHECK(numberText(u"1.5E+40") == u"1.5E+40"_s);
    CHECK(numberText(u"-2E-300") == u"-2E-300"_s);
    CHECK(numberText(u".5") == u"0.5"_s);
}

TEST_CASE("Percentages are shifted without arithmetic")
{
    CHECK(numberText(u"0.885", 2) == u"88.5"_s);
    CHECK(numberText(u"1", 2) == u"100"_s);
    CHECK(numberText(u"0.00012", 2) == u"0.012"_s);
    CHECK(numberText(u"0", 2) == u"0"_s);
}

TEST_CASE("What is no number is not read as one")
{
    for (const char16_t* text : {u"", u" ", u"-", u".", u"1,234", u"１２", u"1 2", u"0x10", u"NaN", u"INF",
             u"1E", u"1E9999", u"1.2.3", u"12人", u"1E+1E"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(XlsxNumber::fromText(QStringView(text)));
    }
    CHECK_FALSE(XlsxNumber::fromText(QString(5000, u'9')));
}

TEST_CASE("Days count from 1900 as Excel counts, with its 29 February that did not exist")
{
    CHECK(dateText(u"1") == u"1900-01-01"_s);
    CHECK(dateText(u"59") == u"1900-02-28"_s);
    CHECK(dateText(u"60") == u"none"_s);
    CHECK(dateText(u"61") == u"1900-03-01"_s);
    CHECK(dateText(u"43586") == u"2019-05-01"_s);
    CHECK(dateText(u"46094") == u"2026-03-13"_s);
    CHECK(dateText(u"2958465") == u"9999-12-31"_s);
    CHECK(dateText(u"2958466") == u"none"_s);
    CHECK(dateText(u"-1") == u"none"_s);
    CHECK(dateText(u"1E+300") == u"none"_s);
}

TEST_CASE("Days count from 1904 in workbooks that say so")
{
    CHECK(dateText(u"0", XlsxEpoch::Year1904) == u"1904-01-01"_s);
    CHECK(dateText(u"60", XlsxEpoch::Year1904) == u"1904-03-01"_s);
    CHECK(dateText(u"42735", XlsxEpoch::Year1904) == u"2021-01-01"_s);
}

TEST_CASE("Times of day are exact to the second and keep true thousandths")
{
    CHECK(dateText(u"0.5") == u"12:00:00"_s);
    CHECK(dateText(u"0.52425925925925931") == u"12:34:56"_s);
    CHECK(dateText(u"46094.395833333336") == u"2026-03-13T09:30:00"_s);
    CHECK(dateText(u"46094.99999999999") == u"2026-03-14"_s);
    CHECK(dateText(u"0.0000028935185") == u"00:00:00.250"_s);
    CHECK(dateText(u"0") == u"00:00:00"_s);
}
