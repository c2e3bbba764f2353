// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/fleetcommand.h"

#include <QStringList>

namespace cli {

/** watch OPERATION…: follows operations that somebody else started; orders nothing. */
class WatchCommand final : public FleetCommand
{
public:
    WatchCommand();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void read(OptionReader &reader) override;

protected:
    [[nodiscard]] std::optional<Outcome> prepare(Scene &scene) override;

private:
    QStringList m_operationIds;
};

} // namespace cli
