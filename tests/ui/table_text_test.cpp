#include "ui/widgets/table_text.h"

#include "tests/support/catch.h"

using namespace ui;

TEST_CASE("a range copied in Excel is read row by row without a last empty row")
{
    const TableRows rows = readTableText(QStringLiteral("1\t2\r\n3\t\r\n"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(rows[1] == QStringList{QStringLiteral("3"), QString()});
}

TEST_CASE("a cell with a line feed inside stays one cell")
{
    const TableRows rows = readTableText(QStringLiteral("\"上\n下\"\t\"「\"\"引用\"\"」\""));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == QStringList{QStringLiteral("上\n下"), QStringLiteral("「\"引用\"」")});
}

TEST_CASE("a lone quotation mark at the beginning of a cell is text")
{
    const TableRows rows = readTableText(QStringLiteral("\"あ\" と言う\t2"));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == QStringList{QStringLiteral("\"あ\" と言う"), QStringLiteral("2")});
}

TEST_CASE("an empty line in a copied column is a cell to be emptied")
{
    const TableRows rows = readTableText(QStringLiteral("1\n\n3"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1] == QStringList{QString()});
}

TEST_CASE("what is written to the clipboard is read back unchanged")
{
    const TableRows rows{
        {QStringLiteral("指標"), QStringLiteral("二行\n目")}, {QStringLiteral("\"q\""), QString()}};
    CHECK(readTableText(tableText(rows)) == rows);
}
