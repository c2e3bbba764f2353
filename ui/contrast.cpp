// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contrast.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double linear(float channel)
{
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor withLightness(const QColor &color, float lightness)
{
    return QColor::fromHslF(std::max(color.hslHueF(), 0.0F), color.hslSaturationF(), lightness).toRgb();
}

} // namespace

double contrastRatio(const QColor &left, const QColor &right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor &over, const QColor &under, double opacity)
{
    const auto mix = [opacity](int top, int bottom) {
        return static_cast<int>(std::lround(opacity * top + (1.0 - opacity) * bottom));
    };
    return QColor(
        mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QColor readableOn(const QColor &background, const QColor &wanted, double ratio)
{
    if (contrastRatio(wanted, background) >= ratio)
        return wanted;
    const bool lighter = isDark(background);
    constexpr float step = 0.01F;
    for (float lightness = wanted.lightnessF(); lightness >= 0.0F && lightness <= 1.0F;
         lightness += lighter ? step : -step) {
        const QColor candidate = withLightness(wanted, lightness);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return lighter ? QColor(Qt::white) : QColor(Qt::black);
}

bool isDark(const QColor &background)
{
    return contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black);
}

} // namespace ui
