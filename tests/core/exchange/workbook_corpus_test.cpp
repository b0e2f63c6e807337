// Real workbooks of other people, read with the facts that the corpus's list states. They are never copied
// into the project.
#include "core/exchange/csv.h"
#include "tests/core/exchange/shared_file.h"
#include "tests/core/exchange/workbook_builder.h"

#include <QRegularExpression>

#include <numeric>

using namespace core;
using namespace workbook_test;
using namespace Qt::StringLiterals;

namespace {

std::optional<XlsxWorkbook> corpusBook(const QString& name)
{
    const auto bytes = sharedFile(u"corpus/xlsx/"_s + name);
    return bytes ? std::optional(openedBook(*bytes)) : std::nullopt;
}

std::optional<ReadSheet> corpusSheet(const char* name, size_t position = 0)
{
    const auto book = corpusBook(QString::fromLatin1(name));
    return book ? std::optional(sheetOf(*book, position)) : std::nullopt;
}

/// Cells of all sheets; −1 without the corpus.
qint64 corpusCells(const char* name)
{
    const auto book = corpusBook(QString::fromLatin1(name));
    qint64 cells = book ? 0 : -1;
    for (size_t i = 0; book && i < book->sheets().size(); ++i)
        cells += sheetOf(*book, i).sheet.cells;
    return cells;
}

/// Whether the list says of a sheet what was read: 「調書[A1:I62] hidden m1 dv3 hr0」.
void checkSheetFacts(const XlsxSheetName& name, const ReadSheet& read, const QString& facts)
{
    static const QRegularExpression form(
        u"^(.*)\\[[A-Z0-9:]+\\]( hidden| veryHidden)? m(\\d+) dv\\d+ hr(\\d+)$"_s);
    const QRegularExpressionMatch fact = form.match(facts);
    INFO(facts.toStdString());
    REQUIRE(fact.hasMatch());
    CHECK(name.name == fact.captured(1).trimmed());
    const QString hidden = fact.captured(2).trimmed();
    CHECK(name.visibility
        == (hidden == u"hidden"           ? SheetVisibility::Hidden
                : hidden == u"veryHidden" ? SheetVisibility::VeryHidden
                                          : SheetVisibility::Visible));
    CHECK(qsizetype(read.sheet.merges.size()) == fact.captured(3).toInt());
    const int hiddenRows = std::accumulate(read.sheet.hiddenRows.begin(), read.sheet.hiddenRows.end(), 0,
        [](int sum, const CellSpan& span) { return sum + span.last - span.first + 1; });
    CHECK(hiddenRows == fact.captured(4).toInt());
}

/// The first texts of the first sheet, cut off after 20 characters by the list: A1='項番'.
void checkFirstTexts(const ReadSheet& read, const QString& facts)
{
    static const QRegularExpression form(u"([A-Z]+\\d+)='([^'\\\\]+)'"_s);
    auto texts = form.globalMatch(facts);
    while (texts.hasNext()) {
        const QRegularExpressionMatch text = texts.next();
        // openpyxl leaves escapes as they are, and gives errors as texts.
        if (!text.captured(2).contains(u"_x"_s))
            CHECK(read.value(text.captured(1).toLatin1().constData()).startsWith(text.captured(2)));
    }
}

} // namespace

TEST_CASE("Every workbook of the corpus has the sheets, merges, hidden rows and first texts of its list")
{
    const auto list = sharedFile(u"corpus/MANIFEST.csv"_s);
    if (!list)
        return;
    const Result<CsvFile> manifest = readCsv(*list, u"MANIFEST.csv"_s);
    REQUIRE(manifest.isOk());
    int checked = 0;
    for (const std::vector<Cell>& row : manifest->grid.rows) {
        const QString file = row[0].text;
        const QString seen = row[size_t(manifest->grid.columnOf(u"facts_seen_by_openpyxl"))].text;
        if (!file.startsWith(u"xlsx/"))
            continue;
        INFO(file.toStdString());
        const auto book = corpusBook(file.mid(5));
        REQUIRE(book);
        const int sheets = seen.startsWith(u"OK ") ? seen.section(u' ', 1, 1).toInt() : 0;
        if (sheets == 0) // Strict workbooks and odd archives, which openpyxl does not read.
            continue;
        CHECK(int(book->sheets().size()) == sheets);
        const QStringList facts = seen.section(u": "_s, 1).section(u" | "_s, 0, 0).split(u"; "_s);
        for (qsizetype i = 0; i < facts.size(); ++i)
            checkSheetFacts(book->sheets()[size_t(i)], sheetOf(*book, size_t(i)), facts[i]);
        checkFirstTexts(sheetOf(*book), seen.section(u" | "_s, 1));
        ++checked;
    }
    CHECK(checked == 29);
}

TEST_CASE("The workbooks of the corpus hold as many cells as the list says")
{
    for (const auto& [name, cells] :
        std::map<const char*, qint64>{{"strict_iso_paths.xlsx", 1368}, {"SampleSS.strict.xlsx", 15},
            {"errors_external_ref.xlsx", 7}, {"InlineStrings.xlsx", 28}, {"inlineStr_cdata.xlsx", 4},
            {"no_row_numbers.xlsx", 669}, {"DateFormatTests.xlsx", 194}, {"windows_backslash_zip.xlsx", 29},
            {"poi_49609_case.xlsx", 7566}, {"defined_names_unicode.xlsx", 5}, {"rich_text_stress.xlsx", 28},
            {"dept_workbook_libxlsxwriter.xlsx", 659},
            {"dept_workbook_returned_from_libreoffice.xlsx", 659}}) {
        INFO(name);
        const qint64 found = corpusCells(name);
        CHECK((found == cells || found < 0));
    }
}

TEST_CASE("Texts of the corpus have no furigana and decoded escapes")
{
    if (const auto read = corpusSheet("rph.xlsx"))
        CHECK(read->value("A1") == u"課きく　毛こ"_s);
    if (const auto read = corpusSheet("has_x000D_.xlsx")) {
        CHECK(read->at("A1").raw == u"ABC\r\nDEF"_s);
        CHECK(read->value("A1") == u"ABC\nDEF"_s);
    }
    if (const auto read = corpusSheet("inlineStr_cdata.xlsx")) {
        CHECK(read->value("A1") == u"Hello CDATA"_s);
        CHECK(read->at("A2").kind == XlsxKind::Text);
    }
    for (const char* name : {"jp_basic.xlsx", "jp_rich_text.xlsx", "jp_poi_50299.xlsx"})
        if (const auto read = corpusSheet(name))
            for (const auto& [place, cell] : read->cells) {
                // The readings in these files are katakana behind kanji; none of them stands alone.
                INFO(name << " " << place.toStdString() << " " << cell.value.toStdString());
                CHECK_FALSE(cell.value.contains(QRegularExpression(u"[一-龠][ァ-ヶ]{2,}[一-龠ァ-ヶ]*$"_s)));
            }
}

TEST_CASE("Days of the corpus are days in either calendar, in built-in and era formats")
{
    if (const auto read = corpusSheet("jp_weird_sheetname.xlsx")) {
        CHECK(read->at("C4").kind == XlsxKind::Date);
        CHECK(read->value("C4") == u"2026-03-13"_s);
        CHECK(read->at("C4").raw == u"46094"_s);
    }
    if (const auto read = corpusSheet("jp_basic.xlsx"))
        CHECK(read->value("E15") == u"2026-03-13"_s);
    if (const auto read = corpusSheet("1900_pair.xlsx"))
        for (const char* row : {"1", "2", "3", "4", "5"}) // Column D has the day as Excel wrote it.
            CHECK(read->value(("B" + QByteArray(row)).constData())
                == read->value(("D" + QByteArray(row)).constData()));
    if (const auto book = corpusBook(u"date_1904.xlsx"_s)) {
        CHECK(book->epoch() == XlsxEpoch::Year1904);
        CHECK(sheetOf(*book).value("A1") == u"2021-01-01"_s);
        CHECK(sheetOf(*book).value("A2") == u"2021-01-02"_s);
    }
    if (const auto read = corpusSheet("date_quoted_era_format.xlsx"))
        for (const auto& [name, cell] : read->cells)
            CHECK(cell.value == u"2021-01-01"_s);
    if (const auto read = corpusSheet("jp_display_format.xlsx")) {
        CHECK(read->at("D12").kind == XlsxKind::Number);
        CHECK(read->value("D12") == u"1023456"_s);
        CHECK(read->value("D13") == u"2026-03-17"_s);
        CHECK(read->value("D8") == u"98.7%"_s);
    }
}

TEST_CASE("Errors, truth values and missing results of the corpus are told apart")
{
    if (const auto read = corpusSheet("ErrorTypes.xlsx")) {
        CHECK(read->at("A2").kind == XlsxKind::Error);
        CHECK(read->value("A5") == u"#REF!"_s);
    }
    if (const auto read = corpusSheet("errors_external_ref.xlsx"))
        for (const auto& [name, cell] : read->cells)
            CHECK(cell.kind == XlsxKind::Error);
    if (const auto read = corpusSheet("Booleans.xlsx")) {
        CHECK(read->at("A1").isFormula);
        CHECK(read->value("A1") == u"TRUE"_s);
        CHECK(read->value("A5") == u"FALSE"_s);
    }
    const auto scripted = sharedFile(u"corpus/xlsx-nasty/formula_no_cached.xlsx"_s);
    if (!scripted)
        return;
    const ReadSheet read = sheetOf(openedBook(*scripted));
    for (const char* name : {"C1", "D1", "F2"})
        CHECK(read.at(name).kind == XlsxKind::Uncalculated);
    CHECK(read.value("C2") == u"#DIV/0!"_s);
    CHECK(read.value("D2") == u"未達"_s);
    CHECK(read.value("E2") == u"TRUE"_s);
}

TEST_CASE("Hidden sheets, protection and notes of the corpus are seen")
{
    for (const char16_t* name : {u"sheet_visibility.xlsx", u"sheet_visibility_strict.xlsx"})
        if (const auto book = corpusBook(QString::fromUtf16(name))) {
            REQUIRE(book->sheets().size() == 3);
            CHECK(book->sheets()[0].visibility == SheetVisibility::Visible);
            CHECK(book->sheets()[1].visibility == SheetVisibility::Hidden);
            CHECK(book->sheets()[2].visibility == SheetVisibility::VeryHidden);
        }
    if (const auto read = corpusSheet("sheetProtection_allLocked.xlsx"))
        CHECK(read->sheet.isProtected);
    if (const auto read = corpusSheet("DataValidationEvaluations.xlsx")) {
        REQUIRE(read->sheet.notes.size() == 1);
        CHECK(cellName(read->sheet.notes[0].place) == u"E1"_s);
        CHECK(read->sheet.notes[0].text == u"Blank for Formulas"_s);
    }
    const auto huge = sharedFile(u"corpus/xlsx-nasty/huge_dimension.xlsx"_s);
    if (huge)
        CHECK(sheetOf(openedBook(*huge)).sheet.cells == 1);
}

TEST_CASE("A department's workbook that LibreOffice saved differs only where somebody typed")
{
    const auto sent = corpusSheet("dept_workbook_libxlsxwriter.xlsx");
    const auto returned = corpusSheet("dept_workbook_returned_from_libreoffice.xlsx");
    if (!sent || !returned)
        return;
    QStringList changed;
    for (const auto& [name, cell] : sent->cells)
        if (returned->value(name.toLatin1().constData()) != cell.value)
            changed << name;
    // F5 is calculated from E5. 39 cells were stored with fewer digits and are equal all the same.
    CHECK(changed == QStringList{u"A3"_s, u"E5"_s, u"F5"_s, u"G3"_s, u"I4"_s});
    CHECK(returned->value("A3") == u"XXXX"_s);
    CHECK(returned->at("A3").isLocked);
    CHECK_FALSE(returned->at("G3").isLocked);
    CHECK(sent->sheet.isProtected);
    CHECK(returned->sheet.isProtected);
}

TEST_CASE("The hostile files of the corpus are refused for what they are")
{
    const std::pair<const char*, const char16_t*> refusals[] = {
        {"password_protected.xlsx", u"パスワード"},
        {"password_passtika.xlsx", u"パスワード"},
        {"html_error_page_named.xlsx", u"ウェブページ"},
        {"excel_owner_file_~$.xlsx", u"~$"},
        {"poi_billion_laughs.xlsx", u"DTD"},
        {"poi_xmlbomb.xlsx", u"DTD"},
        {"billion_laughs_sst.xlsx", u"DTD"},
        {"xxe_workbook.xlsx", u"DTD"},
        {"duplicate_zip_entry.xlsx", u"同じ名前"},
        {"dup_and_traversal.xlsx", u"壊れて"},
        {"corrupted_xml.xlsx", u"壊れて"},
        {"fuzz_bad_crc.xlsx", u"壊れて"},
        {"bitflip_crc.xlsx", u"壊れて"},
        {"zipbomb_1gib_sheet.xlsx", u"展開しませんでした"},
        {"deep_xml.xlsx", u"展開しませんでした"},
        {"truncated_60pct.xlsx", u"途中で切れて"},
        {"row_out_of_range.xlsx", u"1048577"},
        {"sst_shift_jis_declared.xlsx", u"文字コード"},
    };
    for (const auto& [name, words] : refusals) {
        const auto bytes = sharedFile(u"corpus/xlsx-nasty/"_s + QString::fromLatin1(name));
        if (!bytes)
            return;
        INFO(name);
        CHECK(bookRefusal(*bytes).contains(QStringView(words)));
    }
}
