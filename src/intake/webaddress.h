// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/problem.h"

#include <string>
#include <string_view>

namespace intake {

/** A web address as a person meant it. */
struct WebAddress
{
    bool isUsable = false;
    Cause cause = Cause::None; ///< why it is not usable, as far as it can be told
    /**
     * Where usable: the form to use. Otherwise what was probably meant, for a person to accept; empty where
     * that cannot be guessed.
     */
    std::string text;
};

/**
 * Reads what stands in a cell, without the blanks around it. What is certain is put right: upper case in the scheme and
 * the host, a dot at the host's end, a host outside ASCII (written in its ASCII form), and https:// before "www.". What is
 * merely likely is proposed. Refused are other schemes, user names, and hosts that only exist inside a network.
 */
[[nodiscard]] WebAddress readWebAddress(std::string_view text);

/**
 * True for an address that readWebAddress() would use exactly as it stands. False says nothing. Settles nearly every cell
 * in one pass over its bytes: QUrl for a million rows costs more than all the rest of reading a list.
 */
[[nodiscard]] bool isPlainWebAddress(std::string_view text);

/** What two spellings of one address have in common: without scheme, "www." and the slash at the end, in lower case. */
[[nodiscard]] std::string addressKey(std::string_view text);

} // namespace intake
