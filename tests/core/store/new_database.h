// An empty database with the schema of this version.
#pragma once

#include "core/store/migrations.h"
#include "tests/support/catch.h"

namespace core {

inline std::unique_ptr<Database> newDatabase()
{
    auto opened = Database::inMemory();
    REQUIRE(opened);
    const auto made = createSchema(*opened.value());
    INFO(made.sentence().toStdString());
    REQUIRE(made);
    return std::move(opened).value();
}

} // namespace core
