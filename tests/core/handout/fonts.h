// The installed BIZ UD fonts for tests.
#pragma once

#include "core/handout/font_face.h"
#include "tests/support/catch.h"

namespace handout_test {

inline std::shared_ptr<core::FontSet> fonts()
{
    auto loaded = core::FontSet::load();
    INFO(loaded.sentence().toStdString());
    REQUIRE(loaded.isOk());
    return std::move(loaded).value();
}

inline core::FontFace& face(core::FontSet& set, core::FaceName name = core::FaceName::Gothic)
{
    const auto found = set.face(name);
    REQUIRE(found.isOk());
    return **found;
}

} // namespace handout_test
