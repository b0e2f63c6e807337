// A value, or one sentence for the user that says what was tried and what to do.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <utility>
#include <variant>

namespace core {

/// Why something was not done, as one whole sentence in the user's language. Never empty.
struct Refusal {
    QString sentence;
    int field = -1; ///< Of the record that was to be entered, the field at fault; −1 = none, or not known.
    bool operator==(const Refusal&) const = default;
};

/// The user's-language form of an English source sentence. `context` is the unit that speaks
/// ("reading", "publish"); lupdate is told to collect the calls of this function.
inline QString sentence(const char* context, const char* english)
{
    return QCoreApplication::translate(context, english);
}

/// Either a value or a Refusal. A function that can fail for a reason the user can act on returns
/// this; a programming error is a Q_ASSERT instead.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : content_(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Refusal refusal)
        : content_(std::in_place_index<1>, std::move(refusal))
    {
    }

    bool isOk() const { return content_.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T& value() const&
    {
        Q_ASSERT(isOk());
        return *std::get_if<0>(&content_);
    }
    T&& value() &&
    {
        Q_ASSERT(isOk());
        return std::move(*std::get_if<0>(&content_));
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    const Refusal& refusal() const
    {
        Q_ASSERT(!isOk());
        return *std::get_if<1>(&content_);
    }
    /// The sentence of the refusal; empty when there is a value.
    QString sentence() const { return isOk() ? QString() : refusal().sentence; }

private:
    std::variant<T, Refusal> content_;
};

/// Done, or refused with a sentence.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Refusal refusal)
        : refusal_(std::move(refusal))
        , isOk_(false)
    {
    }

    bool isOk() const { return isOk_; }
    explicit operator bool() const { return isOk_; }
    const Refusal& refusal() const
    {
        Q_ASSERT(!isOk_);
        return refusal_;
    }
    QString sentence() const { return refusal_.sentence; }

private:
    Refusal refusal_;
    bool isOk_ = true;
};

} // namespace core
