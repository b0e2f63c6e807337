// Papers on the command line: PDF files whose text can be read back.
#include "tests/app/cli_fixture.h"

#include <QRegularExpression>

using namespace cli_test;
using namespace Qt::StringLiterals;

namespace {

// The text of a PDF, or nothing without pdftotext.
std::optional<QString> pdfLines(const QString& path)
{
    const auto program = tool("pdftotext");
    if (!program)
        return std::nullopt;
    return QString::fromUtf8(outputOf(*program, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}));
}

// The same without spaces and line ends.
std::optional<QString> pdfText(const QString& path)
{
    std::optional<QString> text = pdfLines(path);
    if (text)
        text->remove(u' ').remove(u'\n').remove(u'\f');
    return text;
}

// What a command prints, as pdfText() reads it. `words` end with -o.
std::optional<QString> printedText(const Cli& cli, const QString& words)
{
    const QString path = cli.path("printed.pdf");
    cli.done(words, {path});
    return pdfText(path);
}

// Puts a department, as a table, in charge of the project with this name.
void assign(const Cli& cli, const QString& department, const QString& project)
{
    const auto import = [&cli](const char* table, const QString& text) {
        Cli::write(cli.path("table.csv"), text.toUtf8());
        cli.done(u"import FILE --layout table --table %1 --from"_s.arg(QLatin1String(table)),
            {cli.path("table.csv")});
    };
    const QJsonArray before = cli.records("departments");
    import("departments", u"識別子,名称（参考）\r\n,%1\r\n"_s.arg(department));
    QString id;
    for (const QJsonValue each : cli.records("departments"))
        if (!before.contains(each))
            id = each[u"id"].toString();
    for (const QJsonValue version : cli.records("project_versions"))
        if (version[u"name"].toString() == project)
            import("assignments",
                u"識別子,project,department,from_year\r\n,%1,%2,2015\r\n"_s.arg(
                    version[u"project"].toString(), id));
}

} // namespace

TEST_CASE("The summary names every goal and project")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"print FILE --year 2015 --what summary --number 資料1-1 -o"_s, {cli.path("summary.pdf")});
    CHECK(Cli::bytesOf(cli.path("summary.pdf")).startsWith("%PDF-"));
    if (const auto text = pdfText(cli.path("summary.pdf"))) {
        CHECK(text->contains(u"資料1-1"_s));
        for (const QJsonValue version : cli.records("project_versions"))
            CHECK(text->contains(version[u"name"].toString().remove(u' ')));
    }
}

TEST_CASE("The sheets of one goal show its projects and no other's")
{
    const Cli cli;
    cli.makePlan();
    if (const auto text = printedText(cli, u"print FILE --year 2015 --what sheets --goal 2 -o"_s)) {
        CHECK(text->contains(u"乳幼児健康診査"_s));
        CHECK(text->contains(u"養育支援訪問事業・産褥期ヘルパーの情報提供"_s));
        CHECK_FALSE(text->contains(u"送迎保育ステーション"_s));
    }
}

TEST_CASE("The summary of one goal shows its projects and says so")
{
    const Cli cli;
    cli.makePlan();
    if (const auto text = printedText(cli, u"print FILE --year 2015 --what summary --goal 2 -o"_s)) {
        CHECK(text->contains(u"のみ（事業数"_s));
        CHECK(text->contains(u"乳幼児健康診査"_s));
        CHECK_FALSE(text->contains(u"送迎保育ステーション"_s));
    }
}

TEST_CASE("The summary of one department shows its projects and says so")
{
    const Cli cli;
    cli.makePlan();
    assign(cli, u"保育課"_s, u"送迎保育ステーション"_s);
    if (const auto text
        = printedText(cli, u"print FILE --year 2015 --what summary --department 保育課 -o"_s)) {
        CHECK(text->contains(u"保育課のみ（事業数"_s));
        CHECK(text->contains(u"送迎保育ステーション"_s));
        CHECK_FALSE(text->contains(u"乳幼児健康診査"_s));
    }
}

TEST_CASE("The sheet of one of two departments leaves the other's part out and says so")
{
    const Cli cli;
    cli.makePlan();
    assign(cli, u"保育課"_s, u"送迎保育ステーション"_s);
    assign(cli, u"健康増進課"_s, u"送迎保育ステーション"_s);
    const auto write = [&cli](const QString& department, const QString& text) {
        cli.done(u"set FILE --project 4 --year 2015 --item results --department %1 --text"_s.arg(department),
            {text});
    };
    write(u"保育課"_s, u"増便した。"_s);
    write(u"健康増進課"_s, u"講話を行った。"_s);
    if (const auto text
        = printedText(cli, u"print FILE --year 2015 --what sheets --department 保育課 -o"_s)) {
        CHECK(text->contains(u"増便した。"_s));
        CHECK_FALSE(text->contains(u"講話を行った。"_s));
        CHECK(text->contains(u"健康増進課"_s)); // In the head, where all who are in charge are named.
        CHECK(text->contains(u"保育課の担当分だけを載せています。"_s));
    }
}

TEST_CASE("The summary of one project shows this one and says so")
{
    const Cli cli;
    cli.makePlan();
    if (const auto text = printedText(cli, u"print FILE --year 2015 --what summary --project 4 -o"_s)) {
        CHECK(text->contains(u"のみ（事業数1"_s));
        CHECK(text->contains(u"送迎保育ステーション"_s));
        CHECK_FALSE(text->contains(u"乳幼児健康診査"_s));
    }
}

TEST_CASE("The sheet of one project is found by its number in any width")
{
    const Cli cli;
    cli.makePlan();
    if (const auto text = printedText(cli, u"print FILE --year 2015 --what sheets --project ４ -o"_s)) {
        CHECK(text->contains(u"送迎保育ステーション"_s));
        CHECK_FALSE(text->contains(u"地域子育て支援センター"_s));
    }
}

TEST_CASE("The appendix on methods has the trail of a rate")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    if (const auto text = printedText(cli, u"print FILE --year 2015 --what method -o"_s)) {
        CHECK(text->contains(u"用語・算定方法"_s));
        CHECK(text->contains(u"実績150÷目標200=75.0%"_s));
    }
    cli.refused(2, u"print FILE --year 2015 --what summary --internal -o"_s, {cli.path("none.pdf")});
}

TEST_CASE("Paper may be A3 and landscape")
{
    const Cli cli;
    cli.makePlan();
    cli.done(u"print FILE --year 2015 --what summary --paper a3 --landscape -o"_s, {cli.path("a3.pdf")});
    if (const auto info = tool("pdfinfo")) {
        const QByteArray answer = outputOf(*info, {cli.path("a3.pdf")});
        CHECK(answer.contains("1190.55 x 841.89"));
        CHECK(answer.contains(u"流山市"_s.toUtf8())); // the author
        CHECK(answer.contains("Tagged:          yes"));
    }
}

TEST_CASE("A paper never replaces a file that is no PDF")
{
    const Cli cli;
    cli.makePlan();
    cli.refused(2, u"print FILE --year 2015 --what summary -o FILE"_s); // The ending is neither's.
    Cli::write(cli.path("notes.pdf"), "somebody's notes");
    cli.refused(1, u"print FILE --year 2015 --what summary -o"_s, {cli.path("notes.pdf")});
    CHECK(Cli::bytesOf(cli.path("notes.pdf")) == "somebody's notes");
}

TEST_CASE("A paper is printed as a text to be read aloud, in UTF-8 or Shift_JIS")
{
    const Cli cli;
    cli.makePlanWithIndicator();
    const QString pdf = cli.path("sheets.pdf");
    const QString text = cli.path("sheets.txt");
    cli.done(u"print FILE --year 2015 --what sheets --number 資料1-2 -o"_s, {pdf});
    cli.done(u"print FILE --year 2015 --what sheets --number 資料1-2 -o"_s, {text});
    const QByteArray bytes = Cli::bytesOf(text);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    const QString words = QString::fromUtf8(bytes);
    CHECK(words.contains(u"\r\n2頁\r\n"_s));
    const QRegularExpression number(u"[0-9][0-9,.]*[0-9]|[0-9]"_s);
    if (const auto printed = pdfLines(pdf))
        for (auto each = number.globalMatch(*printed); each.hasNext();) {
            const QString digits = each.next().captured();
            INFO(digits.toStdString());
            CHECK(words.contains(digits));
        }
    cli.done(u"print FILE --year 2015 --what sheets --encoding cp932 -o"_s, {text});
    CHECK(Cli::bytesOf(text).startsWith("\x8e\x71")); // 子
    cli.done(u"set FILE --project 1 --year 2015 --item issues --text 𠮷田町"_s);
    const auto refused
        = cli.refused(1, u"print FILE --year 2015 --what sheets --encoding cp932 -o"_s, {text});
    CHECK(QString::fromUtf8(refused.error).contains(u"「𠮷」"_s));
}

TEST_CASE("A goal or department that the plan lacks is refused and no paper is written")
{
    const Cli cli;
    cli.makePlan();
    cli.refused(1, u"print FILE --year 2015 --what sheets --goal 99 -o"_s, {cli.path("none.pdf")});
    cli.refused(1, u"print FILE --year 2015 --what sheets --department 無い課 -o"_s, {cli.path("none.pdf")});
    cli.refused(1, u"print FILE --year 2015 --what summary --goal 99 -o"_s, {cli.path("none.pdf")});
    CHECK_FALSE(QFileInfo::exists(cli.path("none.pdf")));
}
