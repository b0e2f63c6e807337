// What of a crash report each system does in its own way.
#pragma once

#include <QByteArray>
#include <QString>

/// From now on a fault writes `head` and what it finds out about the fault into a new file at `path`, and
/// then ends the process as it would have ended. Nothing happens when the path is too long for this system.
void writeReportOnFault(const QString& path, const QByteArray& head);
