// Walks through one XML part of an office file, element by element, and stops at everything that could eat
// time or memory: document types, depth, endless pieces.
#pragma once

#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>

#include <array>
#include <memory>

namespace core {

/// The walk goes down and up by itself: nextChild() enters an element, and the nextChild() that answers false
/// has left the element whose children were asked for. So every caller looks like
/// `while (xml.nextChild()) { if (xml.is(u"row")) readRow(); else xml.skip(); }`.
class XmlPart {
public:
    static constexpr int deepest = 64; ///< Elements inside each other.
    /// Bytes of one tag, comment or run of text: eight times the longest text that a cell of Excel may hold.
    static constexpr qint64 longestPiece = 512 * 1024;
    static constexpr int mostAttributes = 256; ///< Of one element, counted by their equal signs.
    static constexpr int mostNamespaces = 256; ///< Declared by an element and those around it: each name is
                                               ///< looked up among them.

    enum class Fault {
        None,
        Broken, ///< Not well-formed, or cut off.
        Doctype, ///< A DOCTYPE: office programs write none, attacks on readers do.
        Encoding, ///< Declared as something else than UTF-8 or UTF-16, which the standard asks for.
        Excessive, ///< Too deep, too long a piece, too many attributes or namespaces.
    };

    /// `device` is open for reading at its start.
    explicit XmlPart(std::unique_ptr<QIODevice> device);
    ~XmlPart();

    /// Enters the next child of the element in which the walk stands (at first: the root of the document).
    /// False at the end of that element, and always after a fault.
    bool nextChild();
    /// Leaves the element with all that is in it.
    void skip();
    /// The text of the element without that of its children, and leaves it.
    QString text();

    /// Whether the element is of spreadsheets (transitional or strict) and has this name. Names alone would
    /// not do: <x15:workbookPr> of an extension is not <workbookPr>.
    bool is(QStringView name) const;
    /// Of any namespace.
    bool isNamed(QStringView name) const { return xml_.name() == name; }
    /// Of the element, without a namespace; empty when absent.
    QString attribute(QLatin1String name) const { return attributes_.value(name).toString(); }
    /// The same as a truth value: 1, true and on.
    bool isSet(QLatin1String name) const;
    /// The id of a relationship (r:id), in either namespace; empty when absent.
    QString relationId() const;

    Fault fault() const { return fault_; }
    bool isBroken() const { return fault_ != Fault::None; }

private:
    class PieceMeter;

    QXmlStreamReader::TokenType next();
    void check(QXmlStreamReader::TokenType token);
    void enterElement();

    std::unique_ptr<PieceMeter> meter_;
    QXmlStreamReader xml_;
    QXmlStreamAttributes attributes_;
    std::array<int, deepest + 1> namespaces_ = {}; ///< In force, by depth.
    int depth_ = 0;
    Fault fault_ = Fault::None;
};

} // namespace core
