// One PC with its profile and a shared folder, and a small plan to work on.
#pragma once

#include "core/model/lookup.h"
#include "core/store/document.h"
#include "core/store/file_lock.h"
#include "core/store/recovery.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_storage.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace office {

using namespace core;

inline Uuid numbered(quint64 number)
{
    return {0x1000, number};
}
inline const Id<PlanPeriod> periodId{numbered(1)};
inline const Id<Project> projectId{numbered(2)};
inline const Id<ProjectVersion> nameId{numbered(3)};
inline const Id<Series> seriesId{numbered(4)};

/// One goal, one project with one indicator.
inline Plan smallPlan()
{
    Plan plan;
    PlanPeriod period;
    period.id = periodId;
    period.municipality = QStringLiteral("流山市");
    period.title = QStringLiteral("子どもをみんなで育む計画");
    period.firstYear = {2015};
    period.lastYear = {2019};
    period.goalWord = QStringLiteral("基本目標");
    plan.put(period);
    plan.put(Goal{{numbered(10)}, periodId, 100, QStringLiteral("1")});
    plan.put(GoalVersion{{numbered(11)}, {numbered(10)}, {2015}, QStringLiteral("安心して子どもを産み育てる"),
        {}, QStringLiteral("")});
    Project project;
    project.id = projectId;
    project.plan = periodId;
    project.number = QStringLiteral("1");
    plan.put(project);
    plan.put(
        ProjectVersion{nameId, projectId, {2015}, QStringLiteral("保育所の整備"), {}, QStringLiteral("")});
    Placement placement;
    placement.id = {numbered(12)};
    placement.project = projectId;
    placement.goal = {numbered(10)};
    plan.put(placement);
    Indicator indicator;
    indicator.id = {numbered(13)};
    indicator.project = projectId;
    indicator.name = QStringLiteral("待機児童数");
    indicator.unit = QStringLiteral("人");
    indicator.direction = Direction::Down;
    plan.put(indicator);
    plan.put(Series{seriesId, {numbered(13)}, 0, QStringLiteral("")});
    return plan;
}

/// The plan with another name of its project.
inline Plan renamed(const Plan& plan, const QString& name)
{
    Plan result = plan;
    ProjectVersion version = *plan.find(nameId);
    version.name = name;
    result.put(version);
    return result;
}
inline QString nameIn(const Plan& plan)
{
    return plan.find(nameId)->name;
}
/// The plan with an actual value.
inline Plan counted(const Plan& plan, int year, qint64 number)
{
    Plan result = plan;
    Value value;
    value.series = seriesId;
    value.year = {year};
    value.id = valueId(seriesId, value.year);
    value.reading = Reading(Decimal(number));
    result.put(value);
    return result;
}

struct Office {
    QTemporaryDir folder;
    std::shared_ptr<FaultyStorage> storage = std::make_shared<FaultyStorage>(diskStorage());
    QString path = folder.filePath(QStringLiteral("共有/子ども計画.hagukumi"));
    /// Tests move it.
    std::shared_ptr<QDateTime> clock
        = std::make_shared<QDateTime>(QDate(2025, 7, 28), QTime(14, 32), Qt::OffsetFromUTC, 9 * 3600);

    Office() { REQUIRE(storage->makeFolders(folder.filePath(QStringLiteral("共有"))) == FileError::None); }

    Session session(const QString& person = QStringLiteral("計画担当"),
        const QString& profile = QStringLiteral("profile")) const
    {
        Session session;
        session.storage = storage;
        session.profileFolder = folder.filePath(profile);
        session.person = person;
        session.computer = QStringLiteral("PC-12");
        session.now = [clock = clock] { return *clock; };
        return session;
    }
    Session colleague() const { return session(QStringLiteral("佐藤"), QStringLiteral("profile2")); }

    std::unique_ptr<Document> create(const Plan& plan = smallPlan()) const
    {
        auto created = Document::create(session(), path, plan);
        INFO(created.sentence().toStdString());
        REQUIRE(created);
        return std::move(created).value();
    }
    /// Makes the file and closes it.
    void makeFile() const { REQUIRE(create()->close(CloseChoice::KeepLocally)); }

    std::unique_ptr<Document> open(OpenAnswer answer = OpenAnswer::Ask) const
    {
        return open(session(), answer);
    }
    std::unique_ptr<Document> open(const Session& by, OpenAnswer answer = OpenAnswer::Ask) const
    {
        auto opened = Document::open(by, path, answer);
        INFO((opened ? opened->question.sentence : opened.sentence()).toStdString());
        REQUIRE(opened);
        REQUIRE(opened->document);
        return std::move(opened).value().document;
    }
    OpenQuestion question(OpenAnswer answer = OpenAnswer::Ask) const { return question(session(), answer); }
    OpenQuestion question(const Session& by, OpenAnswer answer = OpenAnswer::Ask) const
    {
        auto opened = Document::open(by, path, answer);
        INFO(opened.sentence().toStdString());
        REQUIRE(opened);
        CHECK_FALSE(opened->document);
        return opened->question;
    }
    /// Why the file cannot be opened.
    QString refusal() const { return Document::open(session(), path).sentence(); }

    QByteArray file() const { return readFile(*diskStorage(), path, largestPlanFile).value; }
    void replaceSharedFile(const QByteArray& content) const
    {
        REQUIRE(replaceFile(*diskStorage(), path, content) == FileError::None);
    }
    /// What is published.
    QString publishedName() const
    {
        const auto plan = Document::readPlan(session(), path);
        INFO(plan.sentence().toStdString());
        REQUIRE(plan);
        return nameIn(plan.value());
    }
    QStringList sharedNames() const
    {
        return diskStorage()->list(folder.filePath(QStringLiteral("共有"))).value;
    }
};

/// Runs the event loop of this thread until `isDone`; the test's own time limit is ctest's.
template <class Condition>
void runUntil(Condition isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

/// Publishes and expects it to succeed.
inline void publish(Document& document)
{
    const auto [outcome, sentence] = document.publishNow();
    INFO(sentence.toStdString());
    REQUIRE(outcome == Document::PublishOutcome::Published);
}
/// An edit that must be accepted.
inline void rename(Document& document, const QString& name, const QString& mergeKey = {})
{
    const auto done
        = document.apply(QStringLiteral("事業名を変更"), renamed(document.plan(), name), mergeKey);
    INFO(done.sentence().toStdString());
    REQUIRE(done);
}

} // namespace office
