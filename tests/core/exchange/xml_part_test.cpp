#include "core/exchange/xml_part.h"

#include "tests/support/catch.h"

#include <QBuffer>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QIODevice> deviceOf(const QByteArray& text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    REQUIRE(buffer->open(QIODevice::ReadOnly));
    return buffer;
}

XmlPart::Fault faultOf(const QByteArray& text)
{
    XmlPart xml(deviceOf(text));
    while (xml.nextChild())
        xml.skip();
    return xml.fault();
}

constexpr const char* spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

} // namespace

TEST_CASE("The walk through a part enters and leaves elements and takes their texts")
{
    XmlPart xml(deviceOf("<a x='1'><b>one<i>in</i>two</b><c><d/></c><e>&lt;&#x8a55;<![CDATA[&]]></e></a>"));
    REQUIRE(xml.nextChild());
    CHECK(xml.isSet(QLatin1String("x")));
    REQUIRE(xml.nextChild());
    CHECK(xml.text() == u"onetwo"_s);
    REQUIRE(xml.nextChild());
    CHECK(xml.isNamed(u"c"));
    xml.skip();
    REQUIRE(xml.nextChild());
    CHECK(xml.text() == u"<評&"_s);
    CHECK_FALSE(xml.nextChild());
    CHECK_FALSE(xml.nextChild());
    CHECK_FALSE(xml.isBroken());
}

TEST_CASE("An element of an extension is not taken for the one of spreadsheets")
{
    XmlPart xml(deviceOf(QByteArray("<w xmlns='") + spreadsheet + "'><x:pr xmlns:x='urn:x'/><pr/></w>"));
    REQUIRE(xml.nextChild());
    REQUIRE(xml.nextChild());
    CHECK_FALSE(xml.is(u"pr"));
    xml.skip();
    REQUIRE(xml.nextChild());
    CHECK(xml.is(u"pr"));
}

TEST_CASE("Definitions of documents and entities are refused, whatever they say")
{
    CHECK(faultOf("<!DOCTYPE a><a/>") == XmlPart::Fault::Doctype);
    CHECK(faultOf("<!DOCTYPE a [<!ENTITY b 'b'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>")
        == XmlPart::Fault::Doctype);
    CHECK(faultOf("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == XmlPart::Fault::Doctype);
    CHECK(faultOf("<a>&b;</a>") != XmlPart::Fault::None);
}

TEST_CASE("Text that is broken, cut off or in another encoding is refused")
{
    CHECK(faultOf("<a><b></a>") == XmlPart::Fault::Broken);
    CHECK(faultOf("<a><b>") == XmlPart::Fault::Broken);
    CHECK(faultOf("") == XmlPart::Fault::Broken);
    CHECK(faultOf("<a>\xff\xfe\x80</a>") == XmlPart::Fault::Broken);
    CHECK(faultOf("<?xml version='1.0' encoding='Shift_JIS'?><a>\x8a\x80</a>") == XmlPart::Fault::Encoding);
    CHECK(faultOf("<?xml version='1.0' encoding='UTF-8'?><a/>") == XmlPart::Fault::None);
    CHECK(faultOf("\xef\xbb\xbf<a/>") == XmlPart::Fault::None);
    CHECK(faultOf(QByteArray("\xff\xfe<\0a\0/\0>\0", 10)) == XmlPart::Fault::None);
}

TEST_CASE("Depth, length of a piece and number of attributes are limited")
{
    const auto nested
        = [](int depth) { return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth); };
    CHECK(faultOf(nested(XmlPart::deepest)) == XmlPart::Fault::None);
    CHECK(faultOf(nested(XmlPart::deepest + 1)) == XmlPart::Fault::Excessive);
    CHECK(faultOf(nested(200'000)) == XmlPart::Fault::Excessive);

    const qsizetype length = XmlPart::longestPiece;
    CHECK(faultOf("<a>" + QByteArray(length / 2, 'x') + "</a>") == XmlPart::Fault::None);
    CHECK(faultOf("<a>" + QByteArray(length * 2, 'x') + "</a>") == XmlPart::Fault::Excessive);
    CHECK(faultOf("<a><!--" + QByteArray(length * 2, '<') + "--></a>") == XmlPart::Fault::Excessive);
    CHECK(faultOf("<a b='" + QByteArray(length * 2, 'x') + "'/>") == XmlPart::Fault::Excessive);
    CHECK(faultOf("<a>" + QByteArray("<b>text</b>").repeated(200'000) + "</a>") == XmlPart::Fault::None);

    QByteArray attributes;
    for (int i = 0; i <= XmlPart::mostAttributes; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    CHECK(faultOf("<a" + attributes + "/>") == XmlPart::Fault::Excessive);
    CHECK(faultOf("<a>" + QByteArray(10'000, '=') + "</a>") == XmlPart::Fault::None);
}

TEST_CASE("Namespaces in force are limited, however often they are declared one after the other")
{
    QByteArray declarations;
    for (int i = 0; i < 20; ++i)
        declarations += " xmlns:n" + QByteArray::number(i) + "='urn:n'";
    const QByteArray element = "<a" + declarations + ">";
    CHECK(faultOf(element.repeated(20) + QByteArray("</a>").repeated(20)) == XmlPart::Fault::Excessive);
    CHECK(faultOf("<b>" + (element + "</a>").repeated(1000) + "</b>") == XmlPart::Fault::None);
}

TEST_CASE("A text of many small pieces cannot grow without end either")
{
    XmlPart xml(deviceOf("<a>" + QByteArray("<![CDATA[0123456789]]>").repeated(100'000) + "</a>"));
    REQUIRE(xml.nextChild());
    CHECK(xml.text().isEmpty());
    CHECK(xml.fault() == XmlPart::Fault::Excessive);
}
