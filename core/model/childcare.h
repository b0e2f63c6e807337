// Demand and supply of childcare (量の見込みと確保方策): areas, services, and the figures of each year.
#pragma once

#include "core/model/structure.h"

namespace core {

/// 教育・保育提供区域 of a plan generation.
struct Area {
    Id<Area> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    QString name;
    bool operator==(const Area&) const = default;
};
template <>
struct Record<Area> {
    static constexpr const char* table = "areas";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Area");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Area::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Area::plan),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Area::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Area::name));
    static constexpr std::array unique{"plan", "name"};
};

/// What demand is counted for: a recognition (1号, 2号, 3号0歳 …) or a community service (時間外保育事業 …).
/// A service with parts (特定型, 母子保健型) is their sum and has no figures of its own.
struct Service {
    Id<Service> id;
    Id<PlanPeriod> plan;
    std::optional<Id<Service>> whole; ///< The service that this one is a part of.
    int rank = 0;
    QString name;
    QString unit; ///< 人, 人日, か所 …
    /// Whether the ≤ 90 % / ≥ 110 % rule applies; not to services without a numeric 見込み
    /// (実費徴収補足給付).
    bool isReviewed = true;
    bool operator==(const Service&) const = default;
};
template <>
struct Record<Service> {
    static constexpr const char* table = "services";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Service");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Service::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Service::plan),
            field("whole", QT_TRANSLATE_NOOP("fields", "Part of"), &Service::whole),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Service::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &Service::name),
            field("unit", QT_TRANSLATE_NOOP("fields", "Unit"), &Service::unit),
            field("is_reviewed", QT_TRANSLATE_NOOP("fields", "Reviewed by the ±10 % rule"),
                &Service::isReviewed));
    static constexpr std::array unique{"plan", "whole", "name"};
};

/// The figures of one area, service and fiscal year at one reference date.
struct Supply {
    Id<Supply> id;
    Id<Area> area;
    Id<Service> service;
    FiscalYear year;
    /// 基準日 in words as the source says it: 「4月1日」, 「5月1日」, 「年度延べ」; empty = not stated.
    QString referenceDate;
    Reading forecast; ///< 量の見込み
    Reading secured; ///< 確保方策 (planned)
    Reading demand; ///< 需要の実績
    Reading provided; ///< 確保の実績
    QString reason; ///< 差が生じた理由
    QString response; ///< 今後の対応
    bool operator==(const Supply&) const = default;
};

/// One of the four figures of a Supply.
enum class SupplyFigure { Forecast, Secured, Demand, Provided };
inline constexpr std::array supplyFigures
    = {SupplyFigure::Forecast, SupplyFigure::Secured, SupplyFigure::Demand, SupplyFigure::Provided};
/// Where a Supply keeps each, in the order of SupplyFigure.
inline constexpr std::array<Reading Supply::*, supplyFigures.size()> supplyMembers
    = {&Supply::forecast, &Supply::secured, &Supply::demand, &Supply::provided};

template <>
struct Record<Supply> {
    static constexpr const char* table = "supplies";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Demand and supply");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Supply::id),
            field("area", QT_TRANSLATE_NOOP("fields", "Area"), &Supply::area),
            field("service", QT_TRANSLATE_NOOP("fields", "Service"), &Supply::service),
            field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &Supply::year),
            field("reference_date", QT_TRANSLATE_NOOP("fields", "Reference date"), &Supply::referenceDate),
            field("forecast", QT_TRANSLATE_NOOP("fields", "Forecast demand"), &Supply::forecast),
            field("secured", QT_TRANSLATE_NOOP("fields", "Secured supply"), &Supply::secured),
            field("demand", QT_TRANSLATE_NOOP("fields", "Actual demand"), &Supply::demand),
            field("provided", QT_TRANSLATE_NOOP("fields", "Actual supply"), &Supply::provided),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason of the difference"), &Supply::reason),
            field("response", QT_TRANSLATE_NOOP("fields", "Response"), &Supply::response));
    static constexpr std::array unique{"area", "service", "year", "reference_date"};
};

} // namespace core
