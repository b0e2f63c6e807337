#include "tests/support/folders.h"

QString projectFile(const char* name)
{
    return QStringLiteral(HAGUKUMI_SOURCE_FOLDER "/") + QLatin1String(name);
}

QString testFile(const char* name)
{
    return projectFile("tests/files/") + QLatin1String(name);
}

QString commandLineProgram()
{
    return QStringLiteral(HAGUKUMI_CLI);
}

QString windowProgram()
{
    return QStringLiteral(HAGUKUMI_WINDOW);
}

QString crashingProgram()
{
    return QStringLiteral(HAGUKUMI_CRASH_CHILD);
}
