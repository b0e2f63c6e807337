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

QString builtProgram(const char* name)
{
    struct Program {
        const char* name;
        const char* path;
    };
    constexpr Program programs[] = {{"hagukumi", HAGUKUMI_WINDOW}, {"crash_child", HAGUKUMI_CRASH_CHILD}};
    for (const Program& program : programs)
        if (qstrcmp(program.name, name) == 0)
            return QString::fromUtf8(program.path);
    return {};
}
