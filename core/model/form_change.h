// How a form is changed from a year on: in its place, or in a copy where something must go on printing it.
#pragma once

#include "core/model/edit_steps.h"

#include <functional>

namespace core::steps {

/// What is done to the items of a form: the one in use or its copy.
using FormChange = std::function<Result<Plan>(const Plan&, Id<SheetForm>)>;

/// Applies `change` to the form of from.year. Where an earlier year or a closed sheet has it, or an open
/// sheet would lose something that is written in it, a copy is changed and put in use from that year on; open
/// sheets go along if all that they say has a place there.
Result<Plan> changeForm(
    const Plan& plan, const IdSource& ids, const YearOfPlan& from, const FormChange& change);
/// As changeForm(), always in a copy, under this name.
Result<Plan> changeCopyOfForm(const Plan& plan, const IdSource& ids, const YearOfPlan& from,
    const QString& name, const FormChange& change);

} // namespace core::steps
