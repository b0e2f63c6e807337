// One window a profile: a later start hands its file to the window that runs, and ends.
#pragma once

#include <QString>

#include <functional>
#include <memory>

/// What the running window listens with. On Windows a hidden window takes WM_COPYDATA; on Linux requests are
/// files in the profile, beside a lock that says who reads them.
class SecondStarts {
public:
    /// Null when a window of this profile listens already, or the profile takes no files.
    static std::unique_ptr<SecondStarts> listen(const QString& profile);
    virtual ~SecondStarts() = default;

    /// Called in the event loop with the absolute path of each file that is handed over; empty when the
    /// program was started without one.
    std::function<void(const QString& file)> onStart;
};

/// Hands `file` (absolute, or empty) to the window that runs with this profile. False when none takes it
/// within a few seconds; then the caller goes on as if it were alone.
bool handToRunningWindow(const QString& profile, const QString& file);
