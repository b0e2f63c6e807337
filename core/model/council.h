// The council's schedule: meetings with exact or loose dates, and their agendas.
#pragma once

#include "core/model/structure.h"

namespace core {

/// One meeting of the council (子ども・子育て会議). Its printed number counts within the fiscal year.
struct Meeting {
    Id<Meeting> id;
    Id<PlanPeriod> plan;
    FiscalYear year;
    int number = 1; ///< 第n回
    LooseDate date;
    QString time; ///< As printed: 「14時～」; empty = not decided.
    QString place; ///< Empty = not decided.
    QString note;
    bool operator==(const Meeting&) const = default;
};
template <>
struct Record<Meeting> {
    static constexpr const char* table = "meetings";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Meeting");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Meeting::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Meeting::plan),
            field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &Meeting::year),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &Meeting::number),
            field("date", QT_TRANSLATE_NOOP("fields", "Date"), &Meeting::date),
            field("time", QT_TRANSLATE_NOOP("fields", "Time"), &Meeting::time),
            field("place", QT_TRANSLATE_NOOP("fields", "Place"), &Meeting::place),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Meeting::note));
    static constexpr std::array unique{"plan", "year", "number"};
};

/// One item of a meeting's agenda.
struct AgendaItem {
    Id<AgendaItem> id;
    Id<Meeting> meeting;
    int rank = 0;
    QString number; ///< As printed: 「（1）」.
    QString text;
    bool isTentative = false; ///< 「（予定）」 is printed behind it.
    bool operator==(const AgendaItem&) const = default;
};
template <>
struct Record<AgendaItem> {
    static constexpr const char* table = "agenda";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Agenda item");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &AgendaItem::id),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &AgendaItem::meeting),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &AgendaItem::rank),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &AgendaItem::number),
            field("text", QT_TRANSLATE_NOOP("fields", "Text"), &AgendaItem::text),
            field("is_tentative", QT_TRANSLATE_NOOP("fields", "Tentative"), &AgendaItem::isTentative));
    static constexpr std::array<const char*, 0> unique{};
};

} // namespace core
