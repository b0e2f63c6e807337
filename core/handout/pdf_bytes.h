// What a PDF is written into: numbers, references and texts in the syntax of ISO 32000-1, 7.3.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace core {

/// Another object: `12 0 R`.
struct PdfReference {
    int number = 0;
};

/// UTF-16 units as hexadecimal digits, four each, without brackets.
struct PdfHex {
    QStringView units;
};

/// Grows at its end only, so that millions of small pieces are written without one allocation each.
class PdfBytes final {
public:
    PdfBytes& operator<<(std::string_view text)
    {
        bytes_.append(text);
        return *this;
    }
    PdfBytes& operator<<(const char* text) { return *this << std::string_view(text); }
    PdfBytes& operator<<(const QByteArray& text)
    {
        return *this << std::string_view(text.constData(), size_t(text.size()));
    }
    PdfBytes& operator<<(char character)
    {
        bytes_.push_back(character);
        return *this;
    }
    template <std::integral Whole>
    requires(!std::same_as<Whole, bool> && !std::same_as<Whole, char>) PdfBytes& operator<<(Whole value)
    {
        char digits[24];
        return *this << std::string_view(
                   digits, size_t(std::to_chars(digits, std::end(digits), value).ptr - digits));
    }
    /// At most two decimals and no trailing zeros: what 1/100 of a unit needs. Never an exponent.
    PdfBytes& operator<<(double value);
    PdfBytes& operator<<(PdfReference object) { return *this << object.number << " 0 R"; }
    PdfBytes& operator<<(PdfHex text);
    /// A text string as UTF-16 in hexadecimal digits: any character, nothing to escape.
    PdfBytes& operator<<(QStringView text) { return *this << "<FEFF" << PdfHex{text} << '>'; }
    PdfBytes& operator<<(const QString& text) { return *this << QStringView(text); }

    std::string_view view() const { return bytes_; }
    size_t size() const { return bytes_.size(); }
    bool isEmpty() const { return bytes_.empty(); }
    void clear() { bytes_.clear(); } ///< Keeps the room.

private:
    std::string bytes_;
};

} // namespace core
