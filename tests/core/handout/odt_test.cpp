// The OpenDocument text as other programs see it.
#include "core/exchange/zip_writer.h"
#include "core/handout/compose_summary.h"
#include "core/handout/font_face.h"
#include "core/handout/odt.h"
#include "tests/core/handout/blocks.h"
#include "tests/core/handout/composed.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace handout_test;
using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> output(const QString& program, const QStringList& words)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, words);
    REQUIRE(process.waitForFinished(120000));
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray textOf(const std::vector<Handout>& papers, const QString& title)
{
    return ok(odtBytes(papers, title, ok(FontSet::load())));
}

/// A file with these bytes for other programs.
struct Written {
    Written(const QByteArray& bytes, const QString& name)
        : path(folder.filePath(name))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir folder;
    QString path;
};

} // namespace

TEST_CASE("What is put into an archive comes out of it again")
{
    ZipWriter zip;
    const QByteArray many(200000, 'x');
    zip.add(u"mimetype"_s, "kind", ZipWriter::Packing::Stored);
    zip.add(u"長い名前/内容.txt"_s, many);
    zip.add(u"empty"_s, {});
    const QByteArray bytes = zip.finish();
    CHECK(bytes.size() < 2000);
    const Written file(bytes, u"a.zip"_s);
    const auto script = u"import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                        u"print([(i.filename,i.file_size,i.compress_type) for i in z.infolist()])"_s;
    if (const auto listed = output(u"python3"_s, {u"-c"_s, script, file.path}))
        CHECK(QString::fromUtf8(*listed).trimmed()
            == u"[('mimetype', 4, 0), ('長い名前/内容.txt', 200000, 8), ('empty', 0, 8)]"_s);
}

TEST_CASE("The text of every block is in the OpenDocument file, merged cells included")
{
    TableBlock merged = table(
        {1, 2}, {row({label(u"目標1"_s, 2), cell(u"事業1"_s)}), row({covered(), cell(u"事業2\n二行目"_s)})});
    merged.headerRows.push_back(row({cell(u"基本目標"_s), cell(u"事業"_s)}));
    Handout paper;
    paper.title = u"一覧"_s;
    paper.paperNumber = u"資料1"_s;
    paper.orientation = Orientation::Landscape;
    paper.blocks = {heading(u"見出し＆<記号>"_s), paragraph(u"𠮷田委員"_s), merged};
    const QByteArray bytes = textOf({paper}, u"一覧"_s);
    CHECK(bytes.startsWith(odtSignature.toByteArray()));
    CHECK(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(textOf({paper}, u"一覧"_s) == bytes);
    const Written file(bytes, u"paper.odt"_s);
    const auto script = u"import zipfile,sys,xml.dom.minidom as d\nz=zipfile.ZipFile(sys.argv[1])\n"
                        u"for n in z.namelist():\n  if n.endswith('.xml'): d.parseString(z.read(n))\n"
                        u"print(z.read('content.xml').decode())"_s;
    if (const auto content = output(u"python3"_s, {u"-c"_s, script, file.path})) {
        const QString xml = QString::fromUtf8(*content);
        for (const QString& text :
            {u"見出し＆&lt;記号&gt;"_s, u"𠮷田委員"_s, u"事業2<text:line-break/>二行目"_s,
                u"table:number-rows-spanned=\"2\""_s, u"<table:covered-table-cell/>"_s})
            CHECK(xml.contains(text));
    }
}

TEST_CASE("LibreOffice opens the papers and finds every word of them")
{
    const ComposedPlan made;
    const Handout paper = ok(composeSummary(made.plan, made.year, {}, {}));
    const Written file(textOf({paper}, paper.title), u"summary.odt"_s);
    const auto converted = output(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + file.folder.path() + u"/office"_s, u"--headless"_s,
            u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s, u"--outdir"_s, file.folder.path(), file.path});
    if (!converted) {
        WARN("skipped: no LibreOffice on this machine");
        return;
    }
    QFile text(file.folder.filePath(u"summary.txt"_s));
    REQUIRE(text.open(QIODevice::ReadOnly));
    QString words = QString::fromUtf8(text.readAll());
    words.remove(QRegularExpression(u"\\s"_s));
    for (const Block& block : paper.blocks)
        if (const auto* each = std::get_if<TableBlock>(&block))
            for (const TableRow& row : each->rows)
                for (const TableCell& cell : row.cells)
                    CHECK(words.contains(QString(cell.text).remove(QRegularExpression(u"\\s"_s))));
}

TEST_CASE(
    "A chart is a picture in the OpenDocument file, and its words and values are the picture's description")
{
    ChartBlock chart;
    chart.title = u"窓口の利用者数"_s;
    chart.years = {u"R5"_s, u"R6"_s};
    chart.sentence = u"窓口の利用者数は増えている。"_s;
    ChartLine line;
    line.name = u"実績"_s;
    line.values = {1200.0, 1350.0};
    line.labels = {u"1,200"_s, u"1,350"_s};
    chart.lines = {line};
    Handout paper;
    paper.title = u"指標一覧"_s;
    paper.blocks = {heading(paper.title), chart};
    const QByteArray bytes = textOf({paper}, paper.title);
    CHECK(textOf({paper}, paper.title) == bytes);
    const Written file(bytes, u"chart.odt"_s);
    const auto script
        = u"import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1])\np=z.read('Pictures/chart1.png')\n"
          u"assert p[:8]==b'\\x89PNG\\r\\n\\x1a\\n'\n"
          u"assert b'Pictures/chart1.png' in z.read('META-INF/manifest.xml')\nprint(z.read('content.xml').decode())"_s;
    if (const auto content = output(u"python3"_s, {u"-c"_s, script, file.path})) {
        const QString xml = QString::fromUtf8(*content);
        CHECK(xml.contains(u"<svg:title>窓口の利用者数</svg:title>"_s));
        CHECK(xml.contains(u"<svg:desc>窓口の利用者数は増えている。 実績：R5 1,200、R6 1,350</svg:desc>"_s));
    }
    const auto converted = output(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + file.folder.path() + u"/office"_s, u"--headless"_s,
            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, file.folder.path(), file.path});
    if (!converted) {
        WARN("skipped: no LibreOffice on this machine");
        return;
    }
    const auto images = output(u"pdfimages"_s, {u"-list"_s, file.folder.filePath(u"chart.pdf"_s)});
    REQUIRE(images);
    // As wide as the text at 200 dots per inch: 174 mm.
    CHECK(QString::fromUtf8(*images).contains(QRegularExpression(u"image +1370 +\\d+"_s)));
}
