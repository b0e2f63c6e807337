// A report file when the program ends by a fault: what it takes to find the fault, and nothing of a plan.
#pragma once

#include <QString>
#include <QStringList>

/// From now on a fault of this process leaves `<profile>/crash/report-….txt` with version, time, kind of
/// fault and the addresses on the stack; then the process ends as it would have. What was entered is in the
/// working copy already. Call it once, early in main().
void keepCrashReports(const QString& profile);

/// Reports of earlier runs that nobody was told about yet, as absolute paths; each is returned once (it is
/// moved to `crash/seen`, where the last ten stay).
QStringList newCrashReports(const QString& profile);
