// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/json.h"

#include "wfw/jsonscan.h"
#include "wfw/wirenumber.h"

namespace wfw {

namespace {

template <typename Accepts>
const Json *firstMember(const Json &value, std::initializer_list<const char *> names, Accepts accepts)
{
    if (!value.is_object())
        return nullptr;
    for (const char *name : names) {
        const auto found = value.find(name);
        if (found != value.end() && accepts(*found))
            return &*found;
    }
    return nullptr;
}

} // namespace

JsonReading readJson(const QByteArray &bytes)
{
    JsonReading reading;
    const JsonScan scan = scanJson(bytes);
    reading.problem = scan.problem;
    if (reading.problem != JsonReading::Problem::None)
        return reading;
    const QByteArray &text = scan.repaired.isNull() ? bytes : scan.repaired;
    reading.value = Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (reading.value.is_discarded())
        reading.problem = JsonReading::Problem::Broken;
    return reading;
}

const Json *member(const Json &value, std::initializer_list<const char *> names)
{
    return firstMember(value, names, [](const Json &found) { return !found.is_null(); });
}

const Json *objectMember(const Json &value, std::initializer_list<const char *> names)
{
    return firstMember(value, names, [](const Json &found) { return found.is_object(); });
}

const Json *arrayMember(const Json &value, std::initializer_list<const char *> names)
{
    return firstMember(value, names, [](const Json &found) { return found.is_array(); });
}

const std::string *stringMember(const Json &value, std::initializer_list<const char *> names)
{
    const Json *found = firstMember(value, names, [](const Json &one) { return one.is_string(); });
    return found ? found->get_ptr<const std::string *>() : nullptr;
}

std::optional<bool> boolMember(const Json &value, std::initializer_list<const char *> names)
{
    const Json *found = firstMember(value, names, [](const Json &one) { return one.is_boolean(); });
    return found ? std::optional(*found->get_ptr<const bool *>()) : std::nullopt;
}

std::optional<double> numberMember(const Json &value, std::initializer_list<const char *> names)
{
    const Json *found =
        firstMember(value, names, [](const Json &one) { return one.is_number() || one.is_string(); });
    if (!found)
        return {};
    if (found->is_number())
        return found->get<double>();
    const std::string &text = *found->get_ptr<const std::string *>();
    return decimalFrom(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

QString textMember(const Json &value, std::initializer_list<const char *> names, int lengthMax)
{
    const std::string *text = stringMember(value, names);
    return text ? plainText(*text, lengthMax) : QString();
}

} // namespace wfw
