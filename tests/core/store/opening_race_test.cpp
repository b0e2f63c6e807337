// Two openings of one file by one profile at the same moment: commands of one script, or a window and a
// command.
#include "core/store/opening.h"
#include "tests/core/store/office.h"

#include <atomic>
#include <thread>

using namespace office;

namespace {

// What an opening has come to, as seen from outside.
struct Attempt {
    bool isWorking = false; ///< It may edit, and its lock is its own.
    QString why; ///< Question or refusal; empty when it works.
};

Attempt seen(const Result<OpenedWork>& opened)
{
    if (!opened)
        return {false, opened.sentence()};
    return {opened->lock && opened->lock->beat(), opened->question.sentence};
}

// The first opening stops at its n-th file operation, the second runs, then the first goes on.
struct Race {
    Attempt first;
    Attempt second;
    bool hasStopped = false;
};

Race raceAt(int operation)
{
    const Office office;
    office.makeFile();
    Session other = office.session();
    other.storage = std::make_shared<FaultyStorage>(diskStorage()); // Does not sleep and is never stopped.
    office.storage->plan({FaultyStorage::Kind::Block, operation, FileError::Failed});
    Race race;
    std::atomic_bool isFirstDone = false;
    std::atomic_bool isSecondDone = false;
    std::thread thread([&] {
        const auto opened = openWork(office.session(), office.path, OpenAnswer::Ask);
        isFirstDone = true;
        while (!isSecondDone)
            std::this_thread::yield();
        race.first = seen(opened);
    });
    while (!isFirstDone && !office.storage->isBlocking())
        std::this_thread::yield();
    race.hasStopped = !isFirstDone;
    const auto opened = openWork(other, office.path, OpenAnswer::Ask);
    office.storage->release();
    while (!isFirstDone)
        std::this_thread::yield();
    race.second = seen(opened);
    isSecondDone = true;
    thread.join();
    return race;
}

} // namespace

TEST_CASE("Of two openings at the same moment exactly one works, wherever the other has come to")
{
    bool hasStopped = true;
    for (int operation = 1; hasStopped; ++operation) {
        const Race race = raceAt(operation);
        hasStopped = race.hasStopped;
        INFO("operation " << operation << ": " << race.first.why.toStdString() << " | "
                          << race.second.why.toStdString());
        CHECK(race.first.isWorking != race.second.isWorking);
        CHECK((race.first.isWorking ? race.second : race.first).why.endsWith(u'。'));
    }
}
