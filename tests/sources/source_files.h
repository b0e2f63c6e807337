// The project's own sources as text, for the tests that read them.
#pragma once

#include "tests/support/folders.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <vector>

struct SourceFile {
    QString path; ///< Relative to the project: "core/model/plan.h".
    QString text;
};

inline std::vector<SourceFile> filesBelow(const QStringList& folders)
{
    const QString root = projectFile("");
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator each(root + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

inline std::vector<SourceFile> sourceFiles()
{
    return filesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
        QStringLiteral("translations")});
}

inline std::vector<SourceFile> testFiles()
{
    return filesBelow({QStringLiteral("tests")});
}

inline QString withoutComments(QString text)
{
    static const QRegularExpression comments(QStringLiteral("//[^\\n]*"));
    return text.remove(comments);
}
