// A thread that does jobs one after the other, and a way to wait for one while the caller's event loop goes
// on.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace core {

class Worker {
public:
    Worker();
    /// Does what is queued, then ends; does not wait for that when the worker was abandoned.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(std::function<void()> job);

    /// Does `job` after all that is queued and returns its answer. Meanwhile the event loop of the calling
    /// thread delivers everything but what the user types and clicks: windows repaint, timers run.
    template <class Job>
    auto wait(Job job)
    {
        auto answer = std::make_shared<std::optional<std::invoke_result_t<Job>>>();
        (void)waitFor([answer, work = std::move(job)]() mutable { *answer = work(); }, noLimit);
        return std::move(**answer);
    }
    /// The same for at most `milliseconds`; false when it is not done by then (it goes on).
    bool waitAtMost(std::function<void()> job, int milliseconds)
    {
        return waitFor(std::move(job), milliseconds);
    }

    /// Something holds the thread (a share that does not answer): let it go on by itself.
    void abandon();

private:
    struct Queue;
    static constexpr int noLimit = -1;
    bool waitFor(std::function<void()> job, int milliseconds);
    static void work(const std::shared_ptr<Queue>& queue);

    std::shared_ptr<Queue> queue_; ///< Outlives an abandoned worker.
    std::thread thread_;
};

} // namespace core
