// The double-byte characters of CP932, Microsoft's Shift_JIS, as Windows reads them: the same on every system
// we run on.
#pragma once

// The table is our own because systems disagree: ICU refuses 〜 and −, Python writes 髙 as EEE0 where Windows
// writes FBFC, and a Qt built without ICU has no CP932 at all. It was made once by
// packaging/make-cp932-table.py and is tested against independently known pairs and, where present, against
// iconv.

namespace core::cp932 {

/// Lead bytes of the table in order: 81–9F, E0–EF, FA–FC. F0–F9 are user-defined characters and follow a
/// formula.
inline constexpr int leadCount = 31 + 16 + 3;
/// Trail bytes of each lead: 40–7E, 80–FC.
inline constexpr int trailCount = 188;
/// What an unassigned cell holds.
inline constexpr char16_t unassigned = 0xFFFD;

/// The trailCount characters of lead number `lead` (0 … leadCount − 1); null when the whole row is
/// unassigned.
const char16_t* row(int lead);

} // namespace core::cp932
