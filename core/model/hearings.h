// Capacity of childcare facilities on which the council is heard (利用定員の意見聴取,
// 子ども・子育て支援法第31条第2項, 第43条第2項), and the limits of each type.
#pragma once

#include "core/model/council.h"

namespace core {

/// What a type of facility (類型) may hold. The figures of the national standard are shipped and may be
/// overridden by the city (domain §7).
struct CapacityLimit {
    Id<CapacityLimit> id;
    Id<PlanPeriod> plan;
    int rank = 0;
    QString name; ///< 「小規模保育事業A型」
    std::optional<int> least; ///< Smallest capacity; absent = no limit.
    std::optional<int> most; ///< Largest.
    bool onlyUnderThree = false; ///< Children of 0 to 2 years only (3号).
    bool needsSplit = false; ///< 従業員枠 and 地域枠 are told apart (事業所内保育事業).
    QString source; ///< Where the limit comes from.
    bool operator==(const CapacityLimit&) const = default;
};
template <>
struct Record<CapacityLimit> {
    static constexpr const char* table = "capacity_limits";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Type of facility");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &CapacityLimit::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &CapacityLimit::plan),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &CapacityLimit::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Type of facility"), &CapacityLimit::name),
            field("least", QT_TRANSLATE_NOOP("fields", "At least"), &CapacityLimit::least),
            field("most", QT_TRANSLATE_NOOP("fields", "At most"), &CapacityLimit::most),
            field("only_under_three", QT_TRANSLATE_NOOP("fields", "Only under three years"),
                &CapacityLimit::onlyUnderThree),
            field("needs_split", QT_TRANSLATE_NOOP("fields", "Employees and community apart"),
                &CapacityLimit::needsSplit),
            field("source", QT_TRANSLATE_NOOP("fields", "Source"), &CapacityLimit::source));
    static constexpr std::array unique{"plan", "name"};
};

/// One facility whose capacity is set. For absent numbers nothing is set: they are printed 「―」 and are
/// never 0.
struct Hearing {
    Id<Hearing> id;
    Id<PlanPeriod> plan;
    std::optional<Id<Meeting>> meeting; ///< Where the council is heard on it; absent = not yet.
    std::optional<Id<CapacityLimit>> type;
    int rank = 0;
    QString facility; ///< 施設名称
    QString operatorName; ///< 設置者
    QString address; ///< 所在地
    std::optional<int> approved; ///< 認可定員
    std::optional<int> previous; ///< 利用定員 before the change; absent = new.
    std::optional<int> age0; ///< 利用定員: 3号0歳
    std::optional<int> age1; ///< 3号1歳
    std::optional<int> age2; ///< 3号2歳
    std::optional<int> over3; ///< 2号 (3～5歳)
    std::optional<int> education; ///< 1号 (3～5歳)
    std::optional<int> employees; ///< Of these 従業員枠.
    std::optional<int> community; ///< Of these 地域枠.
    LooseDate begins; ///< 認可（予定）日
    bool isDeemed = false; ///< みなし確認: the council need not be heard.
    QString partner; ///< 連携施設
    QString screening; ///< 審査の結果
    QString outcome; ///< What the council said.
    QString note;
    bool operator==(const Hearing&) const = default;
};
template <>
struct Record<Hearing> {
    static constexpr const char* table = "hearings";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Capacity of a facility");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Hearing::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &Hearing::plan),
            field("meeting", QT_TRANSLATE_NOOP("fields", "Meeting"), &Hearing::meeting),
            field("type", QT_TRANSLATE_NOOP("fields", "Type of facility"), &Hearing::type),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Hearing::rank),
            field("facility", QT_TRANSLATE_NOOP("fields", "Facility"), &Hearing::facility),
            field("operator", QT_TRANSLATE_NOOP("fields", "Operator"), &Hearing::operatorName),
            field("address", QT_TRANSLATE_NOOP("fields", "Address"), &Hearing::address),
            field("approved", QT_TRANSLATE_NOOP("fields", "Approved capacity"), &Hearing::approved),
            field("previous", QT_TRANSLATE_NOOP("fields", "Capacity before"), &Hearing::previous),
            field("age_0", QT_TRANSLATE_NOOP("fields", "Recognition 3, age 0"), &Hearing::age0),
            field("age_1", QT_TRANSLATE_NOOP("fields", "Recognition 3, age 1"), &Hearing::age1),
            field("age_2", QT_TRANSLATE_NOOP("fields", "Recognition 3, age 2"), &Hearing::age2),
            field("over_3", QT_TRANSLATE_NOOP("fields", "Recognition 2"), &Hearing::over3),
            field("education", QT_TRANSLATE_NOOP("fields", "Recognition 1"), &Hearing::education),
            field("employees", QT_TRANSLATE_NOOP("fields", "For employees"), &Hearing::employees),
            field("community", QT_TRANSLATE_NOOP("fields", "For the community"), &Hearing::community),
            field("begins", QT_TRANSLATE_NOOP("fields", "Begins"), &Hearing::begins),
            field("is_deemed", QT_TRANSLATE_NOOP("fields", "Deemed confirmed"), &Hearing::isDeemed),
            field("partner", QT_TRANSLATE_NOOP("fields", "Partner facility"), &Hearing::partner),
            field("screening", QT_TRANSLATE_NOOP("fields", "Result of the screening"), &Hearing::screening),
            field("outcome", QT_TRANSLATE_NOOP("fields", "Outcome of the hearing"), &Hearing::outcome),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Hearing::note));
    static constexpr std::array<const char*, 0> unique{};
};

} // namespace core
