// Papers that were handed out stay as they were, whatever happens to the plan.
#include "core/store/packets.h"
#include "tests/core/store/new_database.h"
#include "tests/core/store/office.h"

using namespace office;

namespace {

const Id<Meeting> meetingId{numbered(90)};

QByteArray paper(int bytes)
{
    QByteArray pdf("%PDF-1.7\n");
    for (quint64 at = 0; quint64(pdf.size()) < quint64(bytes); ++at)
        pdf += QByteArray::number(at * 7919 % 100003);
    return pdf;
}

void freeze(Document& document, const QByteArray& pdf, const QString& title = QStringLiteral("第2回会議"))
{
    const auto frozen = document.freeze(meetingId, title, 12, pdf);
    INFO(frozen.sentence().toStdString());
    REQUIRE(frozen);
}

} // namespace

TEST_CASE("frozen papers are given out again byte for byte, also after the plan has changed and the file was "
          "reopened")
{
    const Office office;
    const QByteArray pdf = paper(2'500'000); // Three parts.
    {
        const auto document = office.create();
        freeze(*document, pdf);
        CHECK_FALSE(document->saveState().isPublished);
        rename(*document, QStringLiteral("別の名前"));
        REQUIRE(document->close(CloseChoice::Publish));
    }
    const auto document = office.open(office.colleague());
    const std::vector<FrozenPacket> packets = document->packets();
    REQUIRE(packets.size() == 1);
    CHECK(packets[0].meeting == meetingId);
    CHECK(packets[0].pages == 12);
    CHECK(packets[0].size == pdf.size());
    CHECK(packets[0].hash == sha256Of(pdf));
    CHECK(packets[0].person == QStringLiteral("計画担当"));
    CHECK(packets[0].time == *office.clock);
    const auto again = document->packetFile(packets[0]);
    REQUIRE(again);
    CHECK(*again == pdf);
}

TEST_CASE("freezing is in the history, cannot be undone and leaves undo alone")
{
    const Office office;
    const auto document = office.create();
    rename(*document, QStringLiteral("一"));
    freeze(*document, paper(1000));
    CHECK(document->history().front().intention.contains(QStringLiteral("第2回会議")));
    CHECK(document->history().front().intention.contains(
        QString::fromLatin1(sha256Of(paper(1000)).toHex().left(16))));
    REQUIRE(document->canUndo());
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    CHECK(document->packets().size() == 1);
}

TEST_CASE("frozen papers survive a crash before they were saved to the shared file")
{
    const Office office;
    {
        const auto document = office.create();
        rename(*document, QStringLiteral("一"));
        freeze(*document, paper(3000));
        REQUIRE(document->close(CloseChoice::KeepLocally));
    }
    const auto document = office.open(OpenAnswer::ContinueWork);
    REQUIRE(document->packets().size() == 1);
    CHECK(*document->packetFile(document->packets()[0]) == paper(3000));
    REQUIRE(document->undo());
    CHECK(nameIn(document->plan()) == QStringLiteral("保育所の整備"));
    publish(*document);
    CHECK(office.publishedName() == QStringLiteral("保育所の整備"));
}

TEST_CASE("papers that another program has changed are not given out")
{
    const auto database = newDatabase();
    const QByteArray pdf = paper(5000);
    const FrozenPacket packet{numbered(91), meetingId, QStringLiteral("第2回会議"),
        QDateTime(QDate(2025, 7, 28), QTime(14, 32), Qt::OffsetFromUTC, 9 * 3600), QStringLiteral("計画担当"),
        3, pdf.size(), sha256Of(pdf)};
    REQUIRE(writePacket(*database, packet, pdf));
    REQUIRE(readPacketFile(*database, packet));
    QByteArray other = pdf;
    other[100] = other[100] == '0' ? '1' : '0';
    REQUIRE(database->run(
        QStringLiteral("UPDATE packet_parts SET content = ? WHERE part = 0"), {qCompress(other)}));
    CHECK(readPacketFile(*database, packet).sentence().contains(QStringLiteral("第2回会議")));
    // A forged length does not fill the memory.
    REQUIRE(database->run(QStringLiteral("UPDATE packet_parts SET content = ? WHERE part = 0"),
        {QByteArray("\xff\xff\xff\xff\x78\x9c", 6)}));
    CHECK_FALSE(readPacketFile(*database, packet));
}

TEST_CASE("nothing is frozen in a file that is only read")
{
    const Office office;
    office.makeFile();
    const auto document = office.open(OpenAnswer::ReadOnly);
    CHECK_FALSE(document->freeze(meetingId, QStringLiteral("第2回会議"), 1, paper(100)));
    CHECK(document->packets().empty());
}
