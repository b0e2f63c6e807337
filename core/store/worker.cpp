#include "core/store/worker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace core {

struct Worker::Queue {
    std::mutex mutex;
    std::condition_variable isChanged;
    std::deque<std::function<void()>> jobs;
    bool isEnding = false;
};

namespace {

// Whether a job is done, for one who waits in an event loop or without one.
struct Completion {
    std::mutex mutex;
    std::condition_variable isChanged;
    bool isDone = false;
    QEventLoop* loop = nullptr;

    void finish()
    {
        const std::lock_guard guard(mutex);
        isDone = true;
        isChanged.notify_all();
        if (loop)
            QMetaObject::invokeMethod(loop, &QEventLoop::quit, Qt::QueuedConnection);
    }
};

void runEventLoop(Completion& completion, int milliseconds)
{
    QEventLoop loop;
    {
        const std::lock_guard guard(completion.mutex);
        if (completion.isDone)
            return;
        completion.loop = &loop;
    }
    if (milliseconds >= 0)
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    const std::lock_guard guard(completion.mutex);
    completion.loop = nullptr;
}

} // namespace

Worker::Worker()
    : queue_(std::make_shared<Queue>())
    , thread_([queue = queue_] { work(queue); })
{
}

Worker::~Worker()
{
    {
        const std::lock_guard guard(queue_->mutex);
        queue_->isEnding = true;
        queue_->isChanged.notify_all();
    }
    if (thread_.joinable())
        thread_.join();
}

void Worker::post(std::function<void()> job)
{
    const std::lock_guard guard(queue_->mutex);
    queue_->jobs.push_back(std::move(job));
    queue_->isChanged.notify_all();
}

void Worker::abandon()
{
    thread_.detach();
}

bool Worker::waitFor(std::function<void()> job, int milliseconds)
{
    auto completion = std::make_shared<Completion>();
    post([completion, work = std::move(job)] {
        work();
        completion->finish();
    });
    if (QCoreApplication::instance())
        runEventLoop(*completion, milliseconds);
    // Without an event loop, or when the program is ending and its loops no longer run.
    std::unique_lock guard(completion->mutex);
    const auto isDone = [&] { return completion->isDone; };
    if (milliseconds < 0)
        completion->isChanged.wait(guard, isDone);
    else if (!QCoreApplication::instance())
        completion->isChanged.wait_for(guard, std::chrono::milliseconds(milliseconds), isDone);
    return completion->isDone;
}

void Worker::work(const std::shared_ptr<Queue>& queue)
{
    while (true) {
        std::unique_lock guard(queue->mutex);
        queue->isChanged.wait(guard, [&] { return queue->isEnding || !queue->jobs.empty(); });
        if (queue->jobs.empty())
            return;
        const auto job = std::move(queue->jobs.front());
        queue->jobs.pop_front();
        guard.unlock();
        job();
    }
}

} // namespace core
