// The program is killed while it edits and while it publishes: this test starts itself again and lets that
// process die.
#include "tests/core/store/office.h"
#include "tests/support/faulty_vfs.h"

#include <QProcess>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <random>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace office;

namespace {

[[noreturn]] void dieAtOnce()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 9); // Nothing of this process runs any further.
#else
    std::raise(SIGKILL);
#endif
    std::abort();
}

QString nameOf(int number)
{
    return QStringLiteral("名%1").arg(number);
}

void tell(const char* word, int number)
{
    std::printf("%s %d\n", word, number);
    std::fflush(stdout);
}

// What the other process wrote: the last number it acknowledged and whether it said that it published.
struct Legacy {
    int acknowledged = 0;
    bool hasPublished = false;
    bool wasKilled = false;
};
Legacy legacyOf(QProcess& process)
{
    Legacy legacy;
    process.waitForFinished(-1);
    legacy.wasKilled = process.exitStatus() != QProcess::NormalExit || process.exitCode() == 9;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("kept "))
            legacy.acknowledged = line.mid(5).toInt();
        legacy.hasPublished = legacy.hasPublished || line.startsWith("published");
    }
    return legacy;
}

void start(QProcess& process, const Office& office, const QString& task, int at)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HAGUKUMI_KILL_FOLDER"), office.folder.path());
    environment.insert(QStringLiteral("HAGUKUMI_KILL_FILE"), office.path);
    environment.insert(QStringLiteral("HAGUKUMI_KILL_TASK"), task);
    environment.insert(QStringLiteral("HAGUKUMI_KILL_AT"), QString::number(at));
    process.setProcessEnvironment(environment);
    process.start(
        QCoreApplication::applicationFilePath(), {QStringLiteral("(killed) the program that dies")});
    REQUIRE(process.waitForStarted(-1));
}

Legacy run(const Office& office, const QString& task, int at)
{
    QProcess process;
    start(process, office, task, at);
    return legacyOf(process);
}

int numberIn(const Plan& plan)
{
    return nameIn(plan).mid(1).toInt();
}

// Nothing that was acknowledged may be missing, and nothing may be half.
void checkWork(const Office& office, const Legacy& legacy, int first)
{
    const auto opened = Document::open(office.session(), office.path);
    INFO(opened.sentence().toStdString());
    REQUIRE(opened);
    const bool isOffered = opened->question.kind == OpenQuestion::Kind::UnpublishedWork;
    CHECK((isOffered || !legacy.wasKilled || legacy.acknowledged == 0
        || office.publishedName() == nameOf(legacy.acknowledged)));
    const auto document = isOffered ? office.open(OpenAnswer::ContinueWork) : nullptr;
    const Plan plan = document ? document->plan() : opened->document->plan();
    if (legacy.acknowledged == 0)
        return;
    const int found = numberIn(plan);
    CHECK(found >= legacy.acknowledged);
    CHECK(found <= legacy.acknowledged + 1);
    // Both edits of one transaction, or neither.
    CHECK(valueIn(plan, seriesId, {2015})->reading == Reading(Decimal(found)));
    if (document && found > first) {
        CHECK(document->canUndo());
        REQUIRE(document->undo());
        CHECK(numberIn(document->plan()) == found - 1);
    }
}

} // namespace

TEST_CASE("(killed) the program that dies", "[.]")
{
    if (!qEnvironmentVariableIsSet("HAGUKUMI_KILL_FILE"))
        return;
    FaultyVfs disk;
    disk.onCrash = dieAtOnce;
    auto storage = std::make_shared<FaultyStorage>(diskStorage());
    storage->onCrash = dieAtOnce;
    Session session;
    session.storage = storage;
    session.profileFolder = qEnvironmentVariable("HAGUKUMI_KILL_FOLDER") + QStringLiteral("/profile");
    session.person = QStringLiteral("計画担当");
    session.computer = QStringLiteral("PC-12");
    session.now = [] { return QDateTime::currentDateTime(); };
    auto opened
        = Document::open(session, qEnvironmentVariable("HAGUKUMI_KILL_FILE"), OpenAnswer::DiscardWork);
    REQUIRE(opened);
    Document& document = *opened->document;

    const int at = qEnvironmentVariableIntValue("HAGUKUMI_KILL_AT");
    const bool isPublishing = qEnvironmentVariable("HAGUKUMI_KILL_TASK") == QLatin1String("publish");
    if (!isPublishing && at > 0)
        disk.plan({FaultyVfs::Kind::Crash, at});
    const int edits = at > 0 || isPublishing ? 3 : 1'000'000;
    for (int number = 1; number <= edits; ++number) {
        const Plan edited = counted(renamed(document.plan(), nameOf(number)), 2015, number);
        REQUIRE(document.apply(QStringLiteral("変更"), edited));
        REQUIRE(document.commitAll());
        tell("kept", number);
    }
    if (isPublishing) {
        storage->plan({FaultyStorage::Kind::Crash, at});
        publish(document);
        tell("published", 3);
    }
    // No clean end in any case: what a sitting leaves must not depend on it.
    dieAtOnce();
}

TEST_CASE("killed at any write of an edit the program finds every acknowledged edit again")
{
    const Office office;
    office.makeFile();
    for (int at = 1; at < 200; at += 3) {
        const Legacy legacy = run(office, QStringLiteral("edit"), at);
        REQUIRE(legacy.wasKilled);
        CAPTURE(at, legacy.acknowledged);
        CHECK(office.publishedName() == QStringLiteral("保育所の整備"));
        checkWork(office, legacy, 1);
        if (legacy.acknowledged == 3)
            break;
    }
}

TEST_CASE("killed at any file operation of publishing the program finds the file whole and every edit again")
{
    const Office fresh;
    fresh.makeFile();
    const QByteArray old = fresh.file();
    for (int at = 1; at < 200; at += 4) {
        fresh.replaceSharedFile(old);
        const Legacy legacy = run(fresh, QStringLiteral("publish"), at);
        REQUIRE(legacy.wasKilled);
        REQUIRE(legacy.acknowledged == 3);
        CAPTURE(at);
        const QString published = fresh.publishedName();
        CHECK((
            published == nameOf(3) || (published == QStringLiteral("保育所の整備") && !legacy.hasPublished)));
        checkWork(fresh, legacy, 1);
        CHECK(fresh.sharedNames().filter(QStringLiteral(".tmp")).isEmpty());
        if (legacy.hasPublished)
            break;
    }
}

TEST_CASE("killed at random moments while editing the program finds every acknowledged edit again")
{
    const Office office;
    office.makeFile();
    std::mt19937 random(20250728);
    for (int round = 0; round < 6; ++round) {
        QProcess process;
        start(process, office, QStringLiteral("edit"), 0);
        const int enough = int(random() % 12) + 1;
        QByteArray heard;
        while (heard.count("kept ") < enough && process.waitForReadyRead(-1))
            heard += process.peek(1 << 20).mid(heard.size());
        process.kill();
        const Legacy legacy = legacyOf(process);
        CAPTURE(round, legacy.acknowledged);
        CHECK(legacy.acknowledged >= enough);
        checkWork(office, legacy, 1);
    }
}
