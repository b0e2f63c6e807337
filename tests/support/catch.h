// The one door to Catch2: version 2 (Debian 12) or version 3 (newer systems), and how Qt's values print in
// failures.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QDebug>
#include <QString>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& texts)
    {
        return '{' + texts.join(u" | ").toStdString() + '}';
    }
};
} // namespace Catch
