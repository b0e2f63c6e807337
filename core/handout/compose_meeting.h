// The papers of one meeting itself: agenda (次第), list of members (委員名簿), attendance (出席者一覧) and
// the draft of the minutes (会議録).
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// Date, place, opening, agenda with what is done with each item, closing, and the list of the papers that
/// are handed out. What is not decided yet is printed 「未定」.
Result<Handout> composeAgenda(const Plan& plan, const Meeting& meeting, const PaperOptions& options);

/// Everybody in office on the day of the meeting, 会長 ◎ and 副会長 ○, with vacancies and what the ordinance
/// says.
Result<Handout> composeMembers(const Plan& plan, const Meeting& meeting, const PaperOptions& options);

/// Who came, with the sentence on the quorum; 「未入力」 where nothing is noted.
Result<Handout> composeAttendance(const Plan& plan, const Meeting& meeting, const PaperOptions& options);

/// The order of items is that of published minutes (domain §6.3): name, time, place, who was there,
/// observers, agenda, papers, what was said.
Result<Handout> composeMinutes(const Plan& plan, const Meeting& meeting, const PaperOptions& options);

} // namespace core
