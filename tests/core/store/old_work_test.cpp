#include "core/store/old_work.h"
#include "tests/core/store/office.h"

using namespace office;

namespace {

// An office whose clock stands at the present day, because files are as old as the disk says.
struct PresentOffice : Office {
    PresentOffice() { *clock = QDateTime::currentDateTime(); }
    void waitDays(int days) const { *clock = clock->addDays(days); }
    QStringList targets() const
    {
        QStringList names;
        for (const WorkingCopy& copy : findAllWork(scanWork(*storage, session().profileFolder)).value)
            names << QFileInfo(copy.record.target).fileName();
        return names;
    }
    // Another file, with a working copy of its own.
    void makeOther(bool hasUnpublishedWork) const
    {
        auto made = Document::create(
            session(), folder.filePath(QStringLiteral("共有/別の計画.hagukumi")), smallPlan());
        REQUIRE(made);
        if (hasUnpublishedWork)
            rename(*made.value(), QStringLiteral("未公開"));
        REQUIRE(made.value()->close(CloseChoice::KeepLocally));
    }
};

} // namespace

TEST_CASE("a working copy that nobody has touched for three months is removed when another file opens")
{
    const PresentOffice office;
    office.makeFile();
    office.makeOther(false);
    office.waitDays(daysWorkIsKept - 1);
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
    CHECK(office.targets().size() == 2);
    office.waitDays(2);
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
    CHECK(office.targets() == QStringList{QStringLiteral("子ども計画.hagukumi")});
    // Its own file is not touched and opens as ever.
    const auto other
        = Document::open(office.session(), office.folder.filePath(QStringLiteral("共有/別の計画.hagukumi")));
    REQUIRE(other);
    CHECK(diff(other->document->plan(), smallPlan()).isEmpty());
}

TEST_CASE("work that is not published is never removed however old it is")
{
    const PresentOffice office;
    office.makeFile();
    office.makeOther(true);
    office.waitDays(5000);
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
    CHECK(office.targets().size() == 2);
}

TEST_CASE("a forgotten working copy that cannot be read or is open elsewhere is left alone")
{
    const PresentOffice office;
    office.makeFile();
    const QString path = office.folder.filePath(QStringLiteral("共有/別の計画.hagukumi"));
    auto other = Document::create(office.session(), path, smallPlan());
    REQUIRE(other);
    office.waitDays(5000);
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
    CHECK(office.targets().size() == 2);
    REQUIRE(other.value()->close(CloseChoice::KeepLocally));
    for (const WorkingCopy& copy :
        findAllWork(scanWork(*office.storage, office.session().profileFolder)).value)
        if (copy.record.target == path)
            REQUIRE(replaceFile(*office.storage, databasePath(copy.folder), "damaged") == FileError::None);
    REQUIRE(office.open()->close(CloseChoice::KeepLocally));
    CHECK(office.targets().size() == 2);
}

TEST_CASE("an opening looks only once through the working copies of the PC")
{
    const PresentOffice office;
    office.makeFile();
    office.makeOther(false);
    REQUIRE(office.targets().size() == 2);
    office.storage->listed.clear();
    const auto document = office.open();
    const QString work = office.session().profileFolder + QStringLiteral("/work");
    CHECK(office.storage->listed.count(work) == 1);
}
