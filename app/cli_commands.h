// The commands of hagukumi-cli: each reads or changes one plan file and prints what it did.
#pragma once

#include "app/cli_call.h"

#include <span>

namespace cli {

/// One form of a command. A command with several forms (`set`) has one row for each.
struct Command {
    const char* name; ///< "set", "scheme list".
    const char* usage; ///< What stands behind the name: the grammar (Usage).
    const char* purpose; ///< One English sentence, context "cli".
    core::Result<void> (*run)(Call& call);
};

/// In the order in which the help lists them.
std::span<const Command> commands();

// cli_write.cpp
core::Result<void> makeFile(Call& call);
core::Result<void> roll(Call& call);
// cli_import.cpp
core::Result<void> importFile(Call& call);
// cli_inspect.cpp
core::Result<void> inspect(Call& call);
// cli_set.cpp
core::Result<void> setActual(Call& call);
core::Result<void> setMissing(Call& call);
core::Result<void> setDetail(Call& call);
core::Result<void> setIndicatorField(Call& call);
core::Result<void> setTarget(Call& call);
core::Result<void> setGrade(Call& call);
core::Result<void> setAnswer(Call& call);
// cli_read.cpp
core::Result<void> listTable(Call& call);
core::Result<void> check(Call& call);
core::Result<void> verify(Call& call);
// cli_scheme.cpp
core::Result<void> listSchemes(Call& call);
core::Result<void> showScheme(Call& call);
core::Result<void> lintSchemes(Call& call);
core::Result<void> useScheme(Call& call);
// cli_history.cpp
core::Result<void> showHistory(Call& call);
// cli_score.cpp
core::Result<void> score(Call& call);
// cli_graders.cpp
core::Result<void> graders(Call& call);
// cli_weights.cpp
core::Result<void> setRollup(Call& call);
core::Result<void> setWeight(Call& call);
core::Result<void> showSensitivity(Call& call);
// cli_outlook.cpp
core::Result<void> outlook(Call& call);
// cli_balance.cpp
core::Result<void> balance(Call& call);
// cli_print.cpp
core::Result<void> print(Call& call);
core::Result<void> printPack(Call& call);
core::Result<void> printPackApart(Call& call);
core::Result<void> freezePack(Call& call);
core::Result<void> reissuePack(Call& call);
core::Result<void> printErrata(Call& call);
core::Result<void> listPackets(Call& call);

} // namespace cli
