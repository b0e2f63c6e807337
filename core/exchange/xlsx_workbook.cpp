#include "core/exchange/xlsx_workbook.h"

#include "core/exchange/foreign_workbook.h"
#include "core/exchange/xlsx_notes.h"

namespace core {

namespace {

constexpr QLatin1String usualWorkbookPart("xl/workbook.xml");

SheetVisibility visibilityOf(const QString& state)
{
    if (state == u"veryHidden")
        return SheetVisibility::VeryHidden;
    return state == u"hidden" ? SheetVisibility::Hidden : SheetVisibility::Visible;
}

// The part of a type that the workbook refers to, or that lies where Excel puts it; empty when there is none.
QString neighbour(const ZipReader& archive, const std::vector<XlsxRelation>& relations, QStringView type,
    const QString& usual)
{
    if (const XlsxRelation* relation = firstOf(relations, type))
        return relation->part;
    return archive.contains(usual) ? usual : QString();
}

Refusal noSheet(const QString& fileName)
{
    return {sentence("xlsx",
        "“%1” holds no worksheet that can be read. Please open it in Excel, save it as “Excel Workbook "
        "(*.xlsx)” and try again.")
                .arg(fileName)};
}

Refusal tooManyTexts(const QString& fileName)
{
    return {sentence("xlsx",
        "“%1” holds more or longer texts than Excel does or than can be read. Please divide the workbook and "
        "try again.")
                .arg(fileName)};
}

} // namespace

XlsxWorkbook::XlsxWorkbook(ZipReader archive, const QString& fileName, const XlsxLimits& limits)
    : archive_(std::move(archive))
    , fileName_(fileName)
    , limits_(limits)
{
}

Result<XlsxWorkbook> XlsxWorkbook::open(
    const QByteArray& bytes, const QString& fileName, const XlsxLimits& limits)
{
    if (Result<void> own = refuseForeignWorkbook(bytes, fileName); !own)
        return own.refusal();
    Result<ZipReader> archive = ZipReader::open(bytes, fileName, limits.zip);
    if (!archive)
        return archive.refusal();
    XlsxWorkbook opened(std::move(archive).value(), fileName, limits);
    if (Result<void> done = opened.readWorkbook(); !done)
        return done.refusal();
    return opened;
}

Result<void> XlsxWorkbook::readWorkbook()
{
    const auto package = relationsOf(archive_, {}, fileName_);
    if (!package)
        return package.refusal();
    const QString part = neighbour(archive_, *package, u"officeDocument", usualWorkbookPart);
    if (part.endsWith(u".bin"))
        return binaryWorkbook(fileName_);
    if (part.isEmpty())
        return archive_.contains(QStringLiteral("content.xml")) ? openDocumentWorkbook(fileName_)
                                                                : noWorkbook(fileName_);
    const auto relations = relationsOf(archive_, part, fileName_);
    if (!relations)
        return relations.refusal();
    if (Result<void> done = readSheetList(part, *relations); !done)
        return done;
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString texts
        = neighbour(archive_, *relations, u"sharedStrings", folder + QStringLiteral("sharedStrings.xml"));
    if (Result<void> done = readTexts(texts); !done)
        return done;
    return readStyles(neighbour(archive_, *relations, u"styles", folder + QStringLiteral("styles.xml")));
}

Result<void> XlsxWorkbook::readSheetList(const QString& part, const std::vector<XlsxRelation>& relations)
{
    XmlPart xml(archive_.part(part));
    xml.nextChild();
    if (!xml.isBroken() && !xml.isNamed(u"workbook"))
        return noWorkbook(fileName_);
    while (xml.nextChild()) {
        if (xml.is(u"sheets")) {
            while (xml.nextChild()) {
                if (Result<void> taken = takeSheet(xml, relations); !taken)
                    return taken;
                xml.skip();
            }
            continue;
        }
        if (xml.is(u"workbookPr") && xml.isSet(QLatin1String("date1904")))
            epoch_ = XlsxEpoch::Year1904;
        xml.skip();
    }
    if (xml.isBroken())
        return brokenPart(xml.fault(), sentence("xlsx", "“%1”").arg(fileName_));
    // Never a success: a workbook of an unknown dialect would look like one without data.
    return sheets_.empty() ? Result<void>(noSheet(fileName_)) : Result<void>();
}

Result<void> XlsxWorkbook::takeSheet(const XmlPart& xml, const std::vector<XlsxRelation>& relations)
{
    if (!xml.is(u"sheet"))
        return {};
    if (int(sheets_.size()) + int(otherTabs_.size()) >= limits_.sheets)
        return Refusal{
            sentence("xlsx", "“%1” has more than %2 sheets. Please divide the workbook and try again.")
                .arg(fileName_, QString::number(limits_.sheets))};
    const QString id = xml.relationId();
    XlsxSheetName sheet{
        xml.attribute(QLatin1String("name")), visibilityOf(xml.attribute(QLatin1String("state"))), {}};
    for (const XlsxRelation& each : relations)
        if (each.id == id && each.type != u"worksheet") {
            otherTabs_ << sheet.name;
            return {};
        } else if (each.id == id) {
            sheet.part = each.part;
        }
    if (sheet.part.isEmpty())
        return brokenPart(XmlPart::Fault::Broken, sheetPlace(fileName_, sheet.name));
    sheets_.push_back(std::move(sheet));
    return {};
}

Result<void> XlsxWorkbook::readTexts(const QString& part)
{
    if (part.isEmpty())
        return {};
    XmlPart xml(archive_.part(part));
    auto texts = readSharedTexts(xml, limits_.texts);
    if (xml.isBroken())
        return brokenPart(xml.fault(), sentence("xlsx", "The texts of “%1”").arg(fileName_));
    if (!texts)
        return tooManyTexts(fileName_);
    texts_ = std::move(*texts);
    return {};
}

Result<void> XlsxWorkbook::readStyles(const QString& part)
{
    if (part.isEmpty())
        return {};
    XmlPart xml(archive_.part(part));
    styles_ = XlsxStyles::read(xml);
    if (xml.isBroken())
        return brokenPart(xml.fault(), sentence("xlsx", "The formats of “%1”").arg(fileName_));
    return {};
}

Result<void> XlsxWorkbook::readNotes(const XlsxSheetName& name, XlsxSheet& sheet) const
{
    const auto relations = relationsOf(archive_, name.part, fileName_);
    if (!relations)
        return relations.refusal();
    const XlsxRelation* comments = firstOf(*relations, u"comments");
    if (!comments || comments->part.isEmpty())
        return {};
    XmlPart xml(archive_.part(comments->part));
    auto notes = readXlsxNotes(xml);
    if (xml.isBroken() || !notes)
        return brokenPart(notes ? xml.fault() : XmlPart::Fault::Excessive,
            sentence("xlsx", "The notes of “%1”, sheet “%2”").arg(fileName_, name.name));
    sheet.notes = std::move(*notes);
    return {};
}

Result<XlsxSheet> XlsxWorkbook::readSheet(
    size_t position, const std::function<void(const XlsxCell&)>& take) const
{
    const XlsxSheetName& name = sheets_[position];
    const XlsxSurroundings around{
        texts_, styles_, epoch_, fileName_, name.name, limits_.sheet, limits_.texts};
    Result<XlsxSheet> read = readXlsxSheet(archive_.part(name.part), around, take);
    if (!read)
        return read;
    XlsxSheet sheet = std::move(read).value();
    if (Result<void> done = readNotes(name, sheet); !done)
        return done.refusal();
    return sheet;
}

} // namespace core
