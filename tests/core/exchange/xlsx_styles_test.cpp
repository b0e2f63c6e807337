#include "core/exchange/xlsx_styles.h"

#include "tests/support/catch.h"

using namespace core;

TEST_CASE("Formats of days are told from formats of numbers, as Japanese Excel writes both")
{
    for (const char16_t* code : {u"yyyy/m/d", u"[$-411]ggge\"年\"m\"月\"d\"日\"", u"[$]ggge\"年\"m\"月\"",
             u"[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@", u"[$-1030411]ggge\\年m\\月d\\日;@", u"aaa",
             u"[$-411]r", u"[h]:mm:ss", u"[mm]", u"h:mm AM/PM", u"m/d;@", u"yyyy!/mm", u"[Red]d-mmm",
             u"YYYY\\-MM\\-DD"}) {
        INFO(QString::fromUtf16(code).toStdString());
        CHECK(formOfCode(QStringView(code)) == XlsxNumberForm::Date);
    }
    for (const char16_t* code : {u"General", u"G/標準", u"G/標準\"人\"", u"0", u"#,##0_);[Red]\\(#,##0\\)",
             u"[DBNum3][$-411]0", u"\"第\"0\"号\"", u"0.000000E+00", u"0\"days\"", u"@", u"[Red]0", u"0;yyyy",
             u"\\y0", u"[>100]0", u"[", u"\"", u"\\", u"", u"0_", u"[Yellow]0"}) {
        INFO(QString::fromUtf16(code).toStdString());
        CHECK(formOfCode(QStringView(code)) == XlsxNumberForm::Number);
    }
}

TEST_CASE("Percentages are known by an unquoted percent sign")
{
    CHECK(formOfCode(u"0.0%") == XlsxNumberForm::Percentage);
    CHECK(formOfCode(u"0%;[Red]-0%") == XlsxNumberForm::Percentage);
    CHECK(formOfCode(u"0\"%\"") == XlsxNumberForm::Number);
    CHECK(formOfCode(u"0\\%") == XlsxNumberForm::Number);
}

TEST_CASE("Built-in formats are known by their numbers, the Japanese days among them")
{
    for (const int number : {14, 22, 27, 30, 36, 45, 47, 50, 56, 57, 58})
        CHECK(formOfBuiltIn(number) == XlsxNumberForm::Date);
    for (const int number : {9, 10})
        CHECK(formOfBuiltIn(number) == XlsxNumberForm::Percentage);
    for (const int number : {0, 1, 4, 11, 13, 23, 26, 37, 44, 48, 49, 59, 163, -1})
        CHECK(formOfBuiltIn(number) == XlsxNumberForm::Number);
}
