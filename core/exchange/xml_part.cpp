#include "core/exchange/xml_part.h"

#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype longestDeclaration = 200;

constexpr QStringView spreadsheetNamespaces[] = {
    u"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    u"http://purl.oclc.org/ooxml/spreadsheetml/main",
};

bool isUnicode(QStringView encoding)
{
    return encoding.isEmpty() || encoding.startsWith(u"utf-8", Qt::CaseInsensitive)
        || encoding.startsWith(u"utf8", Qt::CaseInsensitive)
        || encoding.startsWith(u"utf-16", Qt::CaseInsensitive)
        || encoding.compare(u"us-ascii", Qt::CaseInsensitive) == 0;
}

} // namespace

// The parser keeps a tag or a run of text in memory until it ends and compares the attributes of a tag with
// each other, so what comes in between two tokens is counted here, before the parser has it.
class XmlPart::PieceMeter final : public QIODevice {
public:
    explicit PieceMeter(std::unique_ptr<QIODevice> source)
        : source_(std::move(source))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return source_->atEnd(); }
    void beginPiece() { inPiece_ = 0; }
    bool isExceeded() const { return isExceeded_; }
    /// The encoding that an XML declaration in single bytes names; empty without one. Not asked of the
    /// parser, because one that does not know the encoding breaks off before it has told its name.
    QString declaredEncoding() const
    {
        static const QRegularExpression declaration(
            QStringLiteral("^(?:\\xef\\xbb\\xbf)?<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']"));
        return declaration.match(QString::fromLatin1(head_)).captured(1);
    }

protected:
    qint64 readData(char* bytes, qint64 most) override
    {
        if (isExceeded_)
            return -1;
        const qint64 got = source_->read(bytes, most);
        inPiece_ += std::max<qint64>(got, 0);
        if (got > 0 && head_.size() < longestDeclaration)
            head_.append(bytes, std::min<qint64>(got, longestDeclaration - head_.size()));
        for (qint64 i = 0; i < got; ++i)
            count(bytes[i]);
        isExceeded_ = isExceeded_ || inPiece_ > longestPiece;
        return isExceeded_ ? -1 : got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void count(char byte)
    {
        if (byte == '<' || byte == '>') {
            isInTag_ = byte == '<';
            equalSigns_ = 0;
        } else if (byte == '=' && isInTag_ && ++equalSigns_ > mostAttributes) {
            isExceeded_ = true;
        }
    }

    std::unique_ptr<QIODevice> source_;
    QByteArray head_; ///< The beginning, where a declaration may stand.
    qint64 inPiece_ = 0;
    int equalSigns_ = 0;
    bool isInTag_ = false;
    bool isExceeded_ = false;
};

XmlPart::XmlPart(std::unique_ptr<QIODevice> device)
    : meter_(std::make_unique<PieceMeter>(std::move(device)))
{
    xml_.setDevice(meter_.get());
    xml_.setEntityExpansionLimit(0);
}

XmlPart::~XmlPart() = default;

QXmlStreamReader::TokenType XmlPart::next()
{
    if (fault_ != Fault::None || xml_.atEnd())
        return QXmlStreamReader::Invalid;
    meter_->beginPiece();
    const QXmlStreamReader::TokenType token = xml_.readNext();
    check(token);
    return fault_ == Fault::None ? token : QXmlStreamReader::Invalid;
}

void XmlPart::check(QXmlStreamReader::TokenType token)
{
    if (meter_->isExceeded()) {
        fault_ = Fault::Excessive;
        return;
    }
    switch (token) {
    case QXmlStreamReader::StartDocument:
        if (!isUnicode(meter_->declaredEncoding()))
            fault_ = Fault::Encoding;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fault_ = Fault::Doctype;
        break;
    case QXmlStreamReader::StartElement:
        enterElement();
        break;
    case QXmlStreamReader::EndElement:
        --depth_;
        break;
    case QXmlStreamReader::Invalid:
        fault_ = isUnicode(meter_->declaredEncoding()) ? Fault::Broken : Fault::Encoding;
        break;
    default:
        break;
    }
}

void XmlPart::enterElement()
{
    attributes_ = xml_.attributes();
    if (++depth_ > deepest) {
        fault_ = Fault::Excessive;
        return;
    }
    const auto depth = size_t(depth_);
    namespaces_[depth] = namespaces_[depth - 1] + int(xml_.namespaceDeclarations().size());
    if (namespaces_[depth] > mostNamespaces)
        fault_ = Fault::Excessive;
}

bool XmlPart::nextChild()
{
    while (true) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XmlPart::skip()
{
    const int outside = depth_ - 1;
    while (depth_ > outside && next() != QXmlStreamReader::Invalid) { }
}

QString XmlPart::text()
{
    QString found;
    const int outside = depth_ - 1;
    while (depth_ > outside) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::Invalid)
            return {};
        if (token == QXmlStreamReader::Characters && depth_ == outside + 1)
            found += xml_.text();
        // Many short pieces (CDATA sections, comments between) make a long text, too.
        if (found.size() > longestPiece) {
            fault_ = Fault::Excessive;
            return {};
        }
    }
    return found;
}

bool XmlPart::is(QStringView name) const
{
    return xml_.name() == name
        && (xml_.namespaceUri() == spreadsheetNamespaces[0]
            || xml_.namespaceUri() == spreadsheetNamespaces[1]);
}

bool XmlPart::isSet(QLatin1String name) const
{
    const QStringView value = attributes_.value(name);
    return value == u"1" || value == u"true" || value == u"on";
}

QString XmlPart::relationId() const
{
    constexpr QStringView namespaces[] = {
        u"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        u"http://purl.oclc.org/ooxml/officeDocument/relationships",
    };
    for (const QXmlStreamAttribute& each : attributes_)
        if (each.name() == u"id"
            && (each.namespaceUri() == namespaces[0] || each.namespaceUri() == namespaces[1]))
            return each.value().toString();
    return {};
}

} // namespace core
