// One run of a command: what was asked for, by whom and where, what it prints, and how plan files are opened
// for it.
#pragma once

#include "app/cli_usage.h"
#include "core/model/plan.h"
#include "core/store/session.h"

#include <QByteArray>

#include <functional>

namespace core {
class Document;
}

namespace cli {

struct Call {
    Arguments arguments;
    core::Session session;
    QDate today;
    QByteArray output; ///< What goes to standard output, UTF-8; also when the command is refused in the end.
    bool isMisused = false; ///< A refusal is about how the command was called: exit code 2 instead of 1.

    void printLine(const QString& line) { output += line.toUtf8() + '\n'; }
    /// `done`, or that nothing had to be changed.
    void printOutcome(bool isChanged, const QString& done)
    {
        printLine(isChanged ? done : core::sentence("cli", "Nothing had to be changed."));
    }
    /// What a command returns when its arguments do not go together.
    core::Refusal misused(const QString& sentence)
    {
        isMisused = true;
        return {sentence};
    }
    QString file() const { return arguments.text(QStringLiteral("FILE")); }
};

/// Who works: `person`, or the user of the operating system when that is empty. The profile is the window's,
/// or HAGUKUMI_PROFILE.
core::Session sessionFor(const QString& person);

/// The content of the call's plan file, read without a lock: what everybody sees, not somebody's unpublished
/// work.
core::Result<core::Plan> readFile(const Call& call);

/// Opens the call's plan file, lets `work` change it, publishes that and gives the lock back. Refuses, and
/// changes nothing, when somebody else has the file open, when this PC holds unpublished work on it, when
/// `work` refuses, and when the file cannot be replaced.
core::Result<void> workOnFile(
    const Call& call, const std::function<core::Result<void>(core::Document&)>& work);
/// The same for one edit. True when something changed.
core::Result<bool> editFile(const Call& call, const QString& intention,
    const std::function<core::Result<core::Plan>(const core::Plan&)>& edit);

/// The bytes of a file that is to be read.
core::Result<QByteArray> readInput(const Call& call, const QString& path);

} // namespace cli
