// Files of the shared corpus, which live outside the repository: tests that need them are skipped aloud
// without it.
#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdio>
#include <optional>

/// The bytes of a file below $HAGUKUMI_SHARED. Without that folder: says SKIPPED on standard error and
/// returns nullopt, or fails when $HAGUKUMI_REQUIRE asks for "corpus".
inline std::optional<QByteArray> sharedFile(const QString& path)
{
    const QString folder = qEnvironmentVariable("HAGUKUMI_SHARED");
    QFile file(folder + QLatin1Char('/') + path);
    if (!folder.isEmpty() && file.open(QIODevice::ReadOnly))
        return file.readAll();
    if (qEnvironmentVariable("HAGUKUMI_REQUIRE").contains(QStringLiteral("corpus")))
        FAIL("the shared file " << path.toStdString() << " is required and cannot be read");
    std::fprintf(stderr, "SKIPPED: %s needs HAGUKUMI_SHARED\n", qPrintable(path));
    return std::nullopt;
}
