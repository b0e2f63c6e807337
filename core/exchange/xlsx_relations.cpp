#include "core/exchange/xlsx_relations.h"

#include <QDir>
#include <QUrl>

namespace core {

namespace {

constexpr size_t mostRelations = 10'000; // Of one part.

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString foundPart(const ZipReader& archive, const QString& source, QString target)
{
    target = target.section(u'#', 0, 0).replace(u'\\', u'/');
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8());
    for (const QString& each : {decoded, target}) {
        const bool isAbsolute = each.startsWith(u'/');
        const QString fromRoot = QDir::cleanPath(isAbsolute ? each.mid(1) : each);
        const QString fromSource = isAbsolute ? fromRoot : QDir::cleanPath(folderOf(source) + each);
        for (const QString& name : {fromSource, fromRoot})
            if (archive.contains(name))
                return name;
    }
    return {};
}

} // namespace

Result<std::vector<XlsxRelation>> relationsOf(
    const ZipReader& archive, const QString& part, const QString& fileName)
{
    std::vector<XlsxRelation> relations;
    auto device = archive.part(folderOf(part) + QStringLiteral("_rels/")
        + part.mid(part.lastIndexOf(u'/') + 1) + QStringLiteral(".rels"));
    if (!device)
        return relations;
    XmlPart xml(std::move(device));
    xml.nextChild();
    while (xml.nextChild()) {
        const QString mode = xml.attribute(QLatin1String("TargetMode"));
        if (xml.isNamed(u"Relationship") && mode.compare(u"External", Qt::CaseInsensitive) != 0)
            relations.push_back(
                {xml.attribute(QLatin1String("Id")), xml.attribute(QLatin1String("Type")).section(u'/', -1),
                    foundPart(archive, part, xml.attribute(QLatin1String("Target")))});
        xml.skip();
        if (relations.size() > mostRelations)
            return brokenPart(XmlPart::Fault::Excessive, sentence("xlsx", "“%1”").arg(fileName));
    }
    if (xml.isBroken())
        return brokenPart(xml.fault(), sentence("xlsx", "“%1”").arg(fileName));
    return relations;
}

const XlsxRelation* firstOf(const std::vector<XlsxRelation>& relations, QStringView type)
{
    for (const XlsxRelation& each : relations)
        if (each.type == type)
            return &each;
    return nullptr;
}

Refusal brokenPart(XmlPart::Fault fault, const QString& where)
{
    switch (fault) {
    case XmlPart::Fault::None:
    case XmlPart::Fault::Broken:
        break;
    case XmlPart::Fault::Doctype:
        return {sentence("xlsx",
            "%1: the file holds definitions (DTD) that office programs never write and attacks do, so it "
            "was not read. Please ask where the file comes from.")
                    .arg(where)};
    case XmlPart::Fault::Encoding:
        return {sentence("xlsx",
            "%1: the text is in another encoding than workbooks have. Nothing was read; please save the "
            "file anew in Excel and try again.")
                    .arg(where)};
    case XmlPart::Fault::Excessive:
        return {sentence("xlsx",
            "%1: the content goes far beyond everything that Excel writes, so it was not read. Please ask "
            "where the file comes from.")
                    .arg(where)};
    }
    return {sentence("xlsx",
        "%1: the content is damaged there. Nothing was read; please open and save the file in Excel, or ask "
        "for it again.")
                .arg(where)};
}

} // namespace core
