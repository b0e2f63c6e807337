// Small blocks that the papers of the council share.
#pragma once

#include "core/handout/compose_parts.h"

namespace core {

/// An empty paper of the meeting: `title` has %1 for its name. Refuses as checkOptions().
Result<Handout> meetingPaper(
    const Plan& plan, const Meeting& meeting, const QString& title, const PaperOptions& options);
/// An empty paper of a plan generation. Refuses as checkOptions().
Result<Handout> councilPaper(const PlanPeriod& period, const QString& title, const PaperOptions& options);

Paragraph bodyLine(const QString& text, const SourceRecord& source);
/// A small line that stays with what stands before it.
Paragraph noteLine(const QString& text, const SourceRecord& source);
/// A heading of level 2 with air above it.
void addPartHeading(Handout& paper, const QString& text, const SourceRecord& source);
/// The header row of a table.
void addTitles(TableBlock& table, const QStringList& titles);

/// 「平成27年4月1日」: without its weekday, for terms and dates of effect. Empty for an invalid date.
QString plainDate(QDate date);
/// The same of a loose date: 「平成28年4月」, 「未定」.
QString plainDate(const LooseDate& date);
/// The text, or 「未定」.
QString orUndecided(const QString& text);
/// 「3人」, or 「未入力」.
QString observersOf(const Meeting& meeting);
/// 「※ 議事内容等については、…」, as the plan's own text has it; nothing when it has none.
void addScheduleNote(Handout& paper, const Plan& plan, Id<PlanPeriod> period);

} // namespace core
