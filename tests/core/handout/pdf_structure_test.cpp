// What a PDF says to a reader who does not see it, to the side bar and to a click; read with qpdf and
// poppler.
#include "tests/core/handout/blocks.h"
#include "tests/core/handout/pages.h"
#include "tests/core/handout/sample_papers.h"
#include "tests/core/handout/written_pdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace core;
using namespace handout_test;
using namespace Qt::StringLiterals;

namespace {

/// All objects of a file as qpdf reads them.
class Objects {
public:
    explicit Objects(const WrittenPdf& pdf)
    {
        const auto json = pdf.ask(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s});
        if (!json)
            return;
        isRead = true;
        objects_ = QJsonDocument::fromJson(json->toUtf8()).object()[u"qpdf"_s].toArray()[1].toObject();
    }
    QJsonObject dictionary(const QString& reference) const
    {
        const QJsonObject object = objects_[u"obj:"_s + reference].toObject();
        const QJsonObject stream = object[u"stream"_s].toObject();
        return stream.isEmpty() ? object[u"value"_s].toObject() : stream[u"dict"_s].toObject();
    }
    QJsonObject follow(const QJsonValue& value) const
    {
        return value.isString() ? dictionary(value.toString()) : value.toObject();
    }
    QJsonObject catalogue() const { return follow(dictionaryOfTrailer()[u"/Root"_s]); }
    QJsonObject dictionaryOfTrailer() const
    {
        return objects_[u"trailer"_s].toObject()[u"value"_s].toObject();
    }
    /// The dictionaries of a type, in no order.
    std::vector<QJsonObject> ofType(const QString& key, const QString& type) const
    {
        std::vector<QJsonObject> found;
        for (auto at = objects_.begin(); at != objects_.end(); ++at)
            if (const QJsonObject each = dictionary(at.key().mid(4)); each[key].toString() == type)
                found.push_back(each);
        return found;
    }
    bool isRead = false;

private:
    QJsonObject objects_;
};

QString textOf(const QJsonValue& value)
{
    return value.toString().mid(2); // behind "u:"
}

TableBlock twoColumns()
{
    TableBlock made = table({30, 60}, {});
    made.caption = u"表１　事業の一覧"_s;
    made.headerRows = {row({label(u"区分"_s), label(u"事業名"_s)})};
    made.rows = {row({label(u"目標"_s, 2), cell(u"保育所"_s)}), row({covered(), cell(u"学童クラブ"_s)})};
    return made;
}

} // namespace

TEST_CASE("A heading, a paragraph, a table and a chart are read aloud as what they are, in order")
{
    ChartBlock chart = chartOf(u"利用者数"_s);
    chart.sentence = u"利用者数は、令和７年度が１、令和８年度が２です。"_s;
    const WrittenPdf pdf(laidOut({heading(u"総括"_s, 2), paragraph(u"はじめに"_s), twoColumns(), chart}));
    const auto structure = pdf.ask(u"pdfinfo"_s, {u"-struct-text"_s});
    if (!structure)
        return;
    QStringList types;
    for (const QString& line : structure->split(u'\n', Qt::SkipEmptyParts))
        if (const auto match
            = QRegularExpression(u"^ *(Document|H2|P|Table|Caption|TR|TH|TD|Figure)\\b"_s).match(line);
            match.hasMatch())
            types << match.captured(1);
    CHECK(types.join(u' ') == u"Document H2 P Table Caption TR TH TH TR TH TD TR TD Figure"_s);
    const QString plain = QString(*structure).remove(QRegularExpression(u"\\s"_s));
    const qsizetype title = plain.indexOf(u"総括"_s);
    CHECK(title > 0);
    CHECK(plain.indexOf(u"はじめに"_s) > title);
    CHECK(plain.indexOf(u"学童クラブ"_s) > plain.indexOf(u"保育所"_s));
    CHECK(structure->contains(u"/RowSpan 2"_s));
    CHECK(structure->contains(u"/Scope /Column"_s));
}

TEST_CASE("A figure has its sentence as alternative text and the file says that it is Japanese and tagged")
{
    ChartBlock chart = chartOf(u"利用者数"_s);
    chart.sentence = u"利用者数は、令和７年度が１、令和８年度が２です。"_s;
    const WrittenPdf pdf(laidOut({chart}));
    const Objects objects(pdf);
    if (!objects.isRead)
        return;
    const auto figures = objects.ofType(u"/S"_s, u"/Figure"_s);
    REQUIRE(figures.size() == 1);
    CHECK(textOf(figures[0][u"/Alt"_s]) == chart.sentence);
    const QJsonObject catalogue = objects.catalogue();
    CHECK(textOf(catalogue[u"/Lang"_s]) == u"ja-JP"_s);
    CHECK(catalogue[u"/MarkInfo"_s].toObject()[u"/Marked"_s].toBool());
    CHECK(catalogue[u"/ViewerPreferences"_s].toObject()[u"/DisplayDocTitle"_s].toBool());
}

TEST_CASE("Every heading is a bookmark under the heading above it and leads to its page")
{
    const WrittenPdf pdf(laidOut({heading(u"一"_s, 1), heading(u"一の一"_s, 2), heading(u"一の一の一"_s, 3),
        PageBreak{}, heading(u"一の二"_s, 2), heading(u"二"_s, 1)}));
    const auto json = pdf.ask(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s});
    if (!json)
        return;
    QStringList found;
    const std::function<void(const QJsonArray&, int)> walk = [&](const QJsonArray& entries, int depth) {
        for (const QJsonValue& each : entries) {
            found << u"%1 %2 p%3"_s.arg(depth)
                         .arg(each[u"title"_s].toString())
                         .arg(each[u"destpageposfrom1"_s].toInt());
            walk(each[u"kids"_s].toArray(), depth + 1);
        }
    };
    walk(QJsonDocument::fromJson(json->toUtf8()).object()[u"outlines"_s].toArray(), 1);
    CHECK(found
        == QStringList{u"1 一 p1"_s, u"2 一の一 p1"_s, u"3 一の一の一 p1"_s, u"2 一の二 p2"_s, u"1 二 p2"_s});
}

TEST_CASE("A name in the summary is a link to its sheet, and the link is part of the structure")
{
    const auto projects = sampleProjects(12);
    const WrittenPdf pdf(laidOut({summaryPaper(projects), sheetsPaper(projects)}));
    const Objects objects(pdf);
    if (!objects.isRead)
        return;
    const auto links = objects.ofType(u"/Subtype"_s, u"/Link"_s);
    REQUIRE(links.size() == projects.size());
    QSet<QString> titles;
    for (const QJsonObject& link : links) {
        titles << textOf(link[u"/Contents"_s]);
        const QJsonArray destination = link[u"/Dest"_s].toArray();
        CHECK(objects.follow(destination[0])[u"/Type"_s].toString() == u"/Page"_s);
        CHECK(destination[1].toString() == u"/XYZ"_s);
        CHECK(link.contains(u"/StructParent"_s));
    }
    CHECK(titles.contains(u"評価シート　1　%1"_s.arg(projects[0].name)));
    CHECK(objects.ofType(u"/S"_s, u"/Link"_s).size() == projects.size());
    CHECK(objects.ofType(u"/S"_s, u"/Part"_s).size() == 2);
}

TEST_CASE("Every piece of content belongs to one node, and page numbers and rules to none")
{
    const WrittenPdf pdf(laidOut({summaryPaper(sampleProjects(40))}));
    const Objects objects(pdf);
    if (!objects.isRead)
        return;
    const QJsonObject root = objects.follow(objects.catalogue()[u"/StructTreeRoot"_s]);
    const QJsonArray numbers = objects.follow(root[u"/ParentTree"_s])[u"/Nums"_s].toArray();
    REQUIRE(numbers.size() == 2 * 2);
    QSet<QString> nodes;
    for (int page = 0; page < 2; ++page) {
        CHECK(numbers[2 * page].toInt() == page);
        for (const QJsonValue& node : numbers[2 * page + 1].toArray()) {
            const QString type = objects.follow(node)[u"/S"_s].toString();
            CHECK(QStringList{u"/H1"_s, u"/TH"_s, u"/TD"_s}.contains(type));
            nodes << node.toString();
        }
    }
    CHECK(nodes.size() > 40 * 6);
    const auto text = pdf.ask(u"pdfinfo"_s, {u"-struct-text"_s});
    REQUIRE(text);
    CHECK_FALSE(text->contains(u"2/2"_s)); // drawn, but not read aloud
    CHECK_FALSE(text->contains(u"（続き）"_s));
}

TEST_CASE("An archival file says so, says what its greys mean, and is sound")
{
    const DisplayList pages = laidOut({paragraph(QStringLiteral("保存用の資料"))});
    PdfInformation information{QStringLiteral("資料"), QStringLiteral("Hagukumi")};
    const QByteArray usual = *pdfBytes(pages, information);
    information.isArchival = true;
    const QByteArray archival = *pdfBytes(pages, information);
    CHECK_FALSE(usual.contains("pdfaid:part>2"));
    CHECK(archival.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"));
    CHECK(archival.contains("<pdf:Producer>Hagukumi</pdf:Producer>"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("archival.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(archival);
    file.close();
    if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty()) {
        std::cerr << "SKIPPED: qpdf is not installed\n";
        return;
    }
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"),
        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file.fileName(),
            QStringLiteral("-")});
    REQUIRE(qpdf.waitForFinished(60000));
    CHECK(qpdf.exitCode() == 0);
    const QByteArray plain = qpdf.readAllStandardOutput();
    CHECK(plain.contains("/GTS_PDFA1"));
    CHECK(plain.contains("acsp")); // An ICC profile (ICC.1:2010, 7.2.11).
}
