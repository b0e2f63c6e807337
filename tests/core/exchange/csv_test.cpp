#include "core/exchange/csv.h"

#include "tests/core/exchange/shared_file.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString csvName = u"実績.csv"_s;

QStringList row(const Grid& grid, size_t number)
{
    QStringList texts;
    for (const Cell& cell : grid.rows[number])
        texts << cell.text;
    return texts;
}

QStringList titles(const Grid& grid)
{
    QStringList texts;
    for (const GridColumn& column : grid.columns)
        texts << column.title;
    return texts;
}

CsvFile read(const QByteArray& bytes, const CsvChoices& choices = {})
{
    Result<CsvFile> file = readCsv(bytes, csvName, choices);
    INFO(file.sentence().toStdString());
    REQUIRE(file.isOk());
    return *file;
}

QString refusal(const QByteArray& bytes, const CsvChoices& choices = {})
{
    const Result<CsvFile> file = readCsv(bytes, csvName, choices);
    REQUIRE(!file.isOk());
    CHECK(file.sentence().contains(csvName));
    return file.sentence();
}

Grid gridOf(const QStringList& titles, const std::vector<QStringList>& rows)
{
    Grid grid;
    for (const QString& title : titles)
        grid.columns.push_back({title});
    for (const QStringList& texts : rows) {
        std::vector<Cell>& cells = grid.rows.emplace_back();
        for (const QString& text : texts)
            cells.push_back(text.isEmpty() ? Cell() : Cell(text));
    }
    return grid;
}

const CsvForm plain{u',', CsvReader::Excel, {TextEncoding::Utf8, false, false}};
const CsvForm raw{u',', CsvReader::OtherSystem, {TextEncoding::Utf8, false, false}};

} // namespace

TEST_CASE("A quoted cell may hold delimiters and quotation marks and line ends")
{
    const CsvFile file = read("a,b\r\n\"x,1\",\"say \"\"yes\"\"\r\nand\rmore\"\r\n7,8\r\n");
    CHECK(row(file.grid, 0) == QStringList{u"x,1"_s, u"say \"yes\"\nand\nmore"_s});
    CHECK(row(file.grid, 1) == QStringList{u"7"_s, u"8"_s});
    CHECK(file.grid.sourceRows == std::vector{2, 3});
}

TEST_CASE("Leading zeros and signs stay because every cell is text")
{
    const CsvFile file = read("a,b,c\n0014,-5,1e3\n");
    CHECK(row(file.grid, 0) == QStringList{u"0014"_s, u"-5"_s, u"1e3"_s});
    CHECK(std::holds_alternative<QString>(file.grid.rows[0][0].value));
}

TEST_CASE("The delimiter is the one that cuts every row alike")
{
    CHECK(read("a;b;c\n1,5;2,5;3\n").delimiter == u';');
    CHECK(read("a\tb\n\"1,2\"\t3\n").delimiter == u'\t');
    CHECK(read("a,b\n\"1;2;3\",4\n").delimiter == u',');
    CHECK(read("a\n1\n2\n").delimiter == u',');
}

TEST_CASE("Files with a last line end and without one read the same")
{
    CHECK(read("a,b\n1,2").grid == read("a,b\r\n1,2\r\n").grid);
    CHECK(read("a,b\r1,2\r").grid == read("a,b\r\n1,2\r\n").grid);
}

TEST_CASE("Empty lines are no rows but a quoted empty cell is one")
{
    CHECK(read("a\n\n1\n\n\n2\n").grid.rows.size() == 2);
    CHECK(read("a\n\"\"\n1\n").grid.rows.size() == 2);
}

TEST_CASE("An unclosed quotation mark is refused with the row where it opens")
{
    const QString sentence = refusal(u"a,b\r\n1,\"閉じない\r\n2,x\r\n3,y\r\n"_s.toUtf8());
    CHECK(sentence.contains(u"2"_s));
    CHECK_FALSE(sentence.contains(u"4"_s));
}

TEST_CASE("Text behind a closing quotation mark is shown but not imported because rows ran together")
{
    const CsvFile file = read("a,b\n1,\"not closed\n2,\"next\"\n3,4\n");
    CHECK(file.misquotedCells == std::vector<MisquotedCell>{{2, 2}});
    CHECK(row(file.grid, 1) == QStringList{u"3"_s, u"4"_s});
    const Result<void> refused = refuseBrokenRows(file, csvName);
    REQUIRE(!refused.isOk());
    CHECK(refused.sentence().contains(u"2"_s));
    CHECK_FALSE(refused.sentence().contains(u"3"_s));
}

TEST_CASE("Rows of another width are listed with their number and refused on import")
{
    const CsvFile file = read("a,b,c\n1,2\n3,4,5,6\n7,8,9\n1,2,3,,\n");
    CHECK(file.raggedRows == std::vector<RaggedRow>{{2, 2}, {3, 4}});
    const Result<void> refused = refuseBrokenRows(file, csvName);
    REQUIRE(!refused.isOk());
    CHECK(refused.sentence().contains(csvName));
    CHECK(refused.sentence().contains(u"2, 3"_s));
    CHECK(refuseBrokenRows(read("a,b\n1,2\n"), csvName).isOk());
}

TEST_CASE("A zero character is refused with its row and column")
{
    CHECK(refusal(QByteArray("a;b;c\r\n1;2\r\n3;4;5;6\r\n\0;7;8\r\n", 28)).contains(u"4行目の1列目"_s));
}

TEST_CASE("A file without a title row is refused")
{
    refusal("");
    refusal("\r\n\r\n");
}

TEST_CASE("What goes beyond a limit is refused and not cut")
{
    CsvChoices choices;
    choices.limits = {100, 3, 2, 5};
    refusal(QByteArray(101, 'a'), choices);
    CHECK(refusal("a,b,c\n1,2,3,4\n", choices).contains(u"2"_s));
    CHECK(refusal("a\n1\n2\n3\n", choices).contains(u"4"_s));
    CHECK(refusal("a,b,c\n1,2,3\n4,5,6\n", choices).contains(u"3"_s));
    CHECK(readCsv("a,b\n1,2\n3,4\n", csvName, choices).isOk());
}

TEST_CASE("A file that fits two encodings is not read until a person chooses")
{
    const QByteArray kana = QByteArray::fromHex("c5d7b9dd0d0ab1b20d0a");
    refusal(kana);
    CsvChoices choices;
    choices.encoding = TextEncoding::Cp932;
    CHECK(titles(read(kana, choices).grid) == QStringList{u"ﾅﾗｹﾝ"_s});
    CHECK(read(kana, choices).encoding.rule == EncodingEvidence::Rule::Chosen);
}

TEST_CASE("Text that Excel would calculate is written behind an apostrophe and comes back as it was")
{
    const std::vector<QStringList> rows = {{u"=1+1"_s, u"x"_s}, {u"+81"_s, u"x"_s}, {u"-"_s, u"x"_s},
        {u"@SUM(A1)"_s, u"x"_s}, {u"\t=1"_s, u"x"_s}, {u"＝全角"_s, u"x"_s}, {u"＋"_s, u"x"_s},
        {u"－"_s, u"x"_s}, {u"＠"_s, u"x"_s}, {u"'=typed"_s, u"x"_s}, {u"''=twice"_s, u"x"_s},
        {u"'plain"_s, u"x"_s}, {u"plain"_s, u"x"_s}};
    const Grid grid = gridOf({u"a"_s, u"=b"_s}, rows);
    const QByteArray bytes = writeCsv(grid, plain).bytes;
    CHECK(bytes.contains("\r\n'=1+1,x\r\n"));
    CHECK(bytes.contains("\r\n''=typed,x\r\n"));
    CHECK(bytes.contains("\r\n'plain,x\r\n"));
    const CsvFile back = read(bytes);
    CHECK(titles(back.grid) == QStringList{u"a"_s, u"=b"_s});
    for (size_t i = 0; i < rows.size(); ++i)
        CHECK(row(back.grid, i) == rows[i]);
}

TEST_CASE("Numbers are written bare in every mode")
{
    Grid grid = gridOf({u"a"_s, u"b"_s}, {});
    grid.rows.push_back({Cell(*Decimal::fromText(u"-5")), Cell(*Decimal::fromText(u"1234.50"))});
    CHECK(writeCsv(grid, plain).bytes == "a,b\r\n-5,1234.50\r\n");
    CHECK(writeCsv(grid, raw).bytes == "a,b\r\n-5,1234.50\r\n");
}

TEST_CASE("For other systems text is written as it is")
{
    CHECK(writeCsv(gridOf({u"a"_s, u"b"_s}, {{u"=1"_s, u"'x"_s}}), raw).bytes == "a,b\r\n=1,'x\r\n");
    CsvChoices choices;
    choices.stripsFormulaGuard = false;
    CHECK(row(read("a\n'=1\n", choices).grid, 0) == QStringList{u"'=1"_s});
}

TEST_CASE("Cells are quoted only where needed")
{
    const Grid grid = gridOf({u"a"_s, u"b"_s},
        {{u"x y"_s, u"a,b"_s}, {u"say \"yes\""_s, u"1\n2"_s}, {u" x"_s, u"x "_s}, {u""_s, u"a;b"_s}});
    CHECK(writeCsv(grid, plain).bytes
        == "a,b\r\nx y,\"a,b\"\r\n\"say \"\"yes\"\"\",\"1\n2\"\r\n\" x\",\"x \"\r\n,a;b\r\n");
    CHECK(writeCsv(gridOf({u"a"_s}, {{u""_s}}), plain).bytes == "a\r\n\"\"\r\n");
}

TEST_CASE("What CP932 lacks is named by row and column before anything is written")
{
    const CsvForm form{u',', CsvReader::Excel, {TextEncoding::Cp932, false, false}};
    const CsvText text = writeCsv(gridOf({u"a"_s, u"〜"_s}, {{u"x"_s, u"y"_s}, {u"x"_s, u"𠮷田"_s}}), form);
    CHECK(text.bytes.isEmpty());
    REQUIRE(text.unfit.size() == 2);
    CHECK(text.unfit[0].row == -1);
    CHECK(text.unfit[0].column == 1);
    CHECK(text.unfit[1].row == 1);
    CHECK(text.unfit[1].character.proposal == u"吉"_s);
}

TEST_CASE("A table comes back the same through every encoding and delimiter")
{
    const Grid grid = gridOf(
        {u"事業名"_s, u"備考"_s}, {{u"①㈱髙﨑"_s, u"表,能\t力;\n2行目"_s}, {u"\"引用\""_s, QString()}});
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
             TextEncoding::Utf16BigEndian, TextEncoding::Cp932})
        for (const char16_t delimiter : {u',', u'\t', u';'}) {
            const CsvFile back
                = read(writeCsv(grid, {delimiter, CsvReader::Excel, {encoding, true, false}}).bytes);
            CHECK(back.encoding.encoding == encoding);
            CHECK(back.delimiter == delimiter);
            CHECK(back.grid.rows == grid.rows);
        }
}

TEST_CASE("User-defined characters and lost characters are warned about with their place")
{
    CHECK(read(QByteArray::fromHex("8e8196bc0af0408e710a")).warnings.size() == 1);
    CHECK(read(u"日付,値\n3?11?5,1\n"_s.toUtf8()).warnings.size() == 1);
    CHECK(read("a,b\n1,2\n").warnings.isEmpty());
}

TEST_CASE("The corpus: one table in CP932 and UTF-8 and UTF-16 reads the same")
{
    const auto cp932 = sharedFile(u"corpus/csv/own_cp932_crlf_special.csv"_s);
    const auto utf8 = sharedFile(u"corpus/csv/own_utf8_bom_crlf.csv"_s);
    const auto utf16 = sharedFile(u"corpus/csv/own_utf16le_bom_tab.csv"_s);
    if (!cp932 || !utf8 || !utf16)
        return;
    const CsvFile first = read(*cp932);
    CHECK(first.encoding.encoding == TextEncoding::Cp932);
    CHECK(first.grid == read(*utf8).grid);
    CHECK(first.grid.rows.size() == 3);
    CHECK(row(first.grid, 0)
        == QStringList{u"0014"_s, u"住宅ﾘﾌｫｰﾑ補助①"_s, u"㈱髙橋・﨑山～共同体"_s, u"１２３４"_s,
            u"改行\nあり \"引用\" 、，,"_s});
    const CsvFile third = read(*utf16);
    CHECK(third.encoding.encoding == TextEncoding::Utf16LittleEndian);
    CHECK(third.delimiter == u'\t');
    CHECK(titles(third.grid) == titles(first.grid));
    CHECK(row(third.grid, 0).first(4) == row(first.grid, 0).first(4));
    CHECK(row(third.grid, 2) == row(first.grid, 2));
}

TEST_CASE("The corpus: all municipalities in CP932 and in UTF-8 are the same table")
{
    const auto cp932 = sharedFile(u"corpus/csv/localgov_2020_sjis.csv"_s);
    const auto utf8 = sharedFile(u"corpus/csv/localgov_2020_utf8.csv"_s);
    if (!cp932 || !utf8)
        return;
    const CsvFile left = read(*cp932);
    CHECK(left.encoding.encoding == TextEncoding::Cp932);
    CHECK(left.grid.rows.size() == 1916);
    CHECK(left.raggedRows.empty());
    CHECK(left.grid == read(*utf8).grid);
}

TEST_CASE("The corpus: short and damaged files are read or refused as the list says")
{
    const auto kanji = sharedFile(u"corpus/csv/own_one_kanji_cp932.csv"_s);
    const auto short33 = sharedFile(u"corpus/csv/sjis_33bytes.csv"_s);
    const auto gaiji = sharedFile(u"corpus/csv/own_cp932_gaiji_eudc.csv"_s);
    const auto euc = sharedFile(u"corpus/csv/own_eucjp_lf.csv"_s);
    const auto invalid = sharedFile(u"corpus/csv/own_cp932_invalid_bytes.csv"_s);
    const auto unclosed = sharedFile(u"corpus/csv/own_unclosed_quote.csv"_s);
    const auto ragged = sharedFile(u"corpus/csv/own_ragged_semicolon_nul.csv"_s);
    const auto shelters = sharedFile(u"corpus/csv/nanao_shelters_utf8.csv"_s);
    if (!kanji || !short33 || !gaiji || !euc || !invalid || !unclosed || !ragged || !shelters)
        return;
    CHECK(titles(read(*kanji).grid) == QStringList{u"課"_s, u"1"_s});
    CHECK(row(read(*short33).grid, 0) == QStringList{u"あいう"_s, u"123"_s});
    CHECK(read(*gaiji).grid.rows[0][0].text.startsWith(QChar(0xE000)));
    CHECK(read(*gaiji).warnings.size() == 1);
    refusal(*euc);
    CsvChoices choices;
    choices.encoding = TextEncoding::EucJp;
    CHECK(titles(read(*euc, choices).grid) == QStringList{u"事業コード"_s, u"名称"_s});
    refusal(*invalid);
    refusal(*unclosed);
    CHECK(refusal(*ragged).contains(u"4"_s));
    CHECK(read(*shelters).grid.rows.size() == 29);
}

TEST_CASE("The corpus: cells that look like formulas are read as text")
{
    const auto bytes = sharedFile(u"corpus/csv/own_formula_injection.csv"_s);
    if (!bytes)
        return;
    const CsvFile file = read(*bytes);
    CHECK(file.grid.rows[0][0].text == u"=HYPERLINK(\"http://example.invalid\""_s);
    CHECK(file.raggedRows == std::vector<RaggedRow>{{2, 3}});
    CHECK(file.grid.rows[4][0].text == u"\t=1"_s);
    CHECK(file.grid.rows[2][0].text == u"-5"_s);
    CHECK(file.grid.rows[5][0].text == u"＝全角"_s);
}

TEST_CASE("Rows are numbered as Excel numbers them whatever line ends cells hold")
{
    const CsvFile file = read("a,b\r\n\"1\n2\r\n3\",x\r\n\r\n4,5\r\n6\r\n");
    CHECK(file.grid.sourceRows == std::vector{2, 4, 5});
    CHECK(file.raggedRows == std::vector<RaggedRow>{{5, 1}});
    CHECK(refusal("a,b\n\"1\n2\n3\",x\n4,\"5\n").contains(u"3行目"_s));
    CHECK(refusal(QByteArrayLiteral("a,b\n\"1\n2\n3\",x\n4,\0\n")).contains(u"3行目"_s));
}
