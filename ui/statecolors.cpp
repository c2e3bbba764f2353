// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statecolors.h"

#include "ui/contrast.h"

#include <QRgb>

namespace ui {

namespace {

// Hues that stay apart for the common kinds of colour blindness; every state has a word and an icon besides.
constexpr std::array<QRgb, rowStateCount> onLight{
    qRgb(0x4c, 0x5f, 0x71), // ready: slate
    qRgb(0x8a, 0x62, 0x00), // left out: ochre
    qRgb(0x6b, 0x76, 0x81), // queued: grey
    qRgb(0x0a, 0x74, 0x86), // submitting: cyan
    qRgb(0x1b, 0x66, 0xc4), // provisioning: blue
    qRgb(0xb0, 0x50, 0x0a), // overdue: orange
    qRgb(0x17, 0x79, 0x4a), // active: green
    qRgb(0xc0, 0x2f, 0x2a), // failed: red
    qRgb(0x76, 0x4b, 0xbd), // unknown: violet
    qRgb(0x5b, 0x61, 0x68), // cancelled: dark grey
};
constexpr std::array<QRgb, rowStateCount> onDark{
    qRgb(0xa9, 0xbc, 0xcf),
    qRgb(0xdc, 0xb4, 0x4c),
    qRgb(0x93, 0x9e, 0xa8),
    qRgb(0x4f, 0xc3, 0xd6),
    qRgb(0x6a, 0xa9, 0xf5),
    qRgb(0xf2, 0x99, 0x4e),
    qRgb(0x52, 0xc4, 0x8a),
    qRgb(0xf5, 0x7f, 0x77),
    qRgb(0xb7, 0x96, 0xf0),
    qRgb(0xa0, 0xa6, 0xad),
};

QColor tintFor(const QColor &strong, const QColor &base, const QColor &text)
{
    // The strongest tint that still carries the view's text.
    for (double opacity = 0.34; opacity > 0.0; opacity -= 0.02) {
        const QColor candidate = blended(strong, base, opacity);
        if (contrastRatio(candidate, text) >= textContrast)
            return candidate;
    }
    return base;
}

} // namespace

StateColors::StateColors(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto &wanted = isDark(base) ? onDark : onLight;
    for (const RowState state : allRowStates) {
        const QColor onBase = readableOn(base, QColor(wanted[indexOf(state)]));
        const QColor onStripe = readableOn(palette.color(QPalette::AlternateBase), onBase);
        m_strong[indexOf(state)] = readableOn(palette.color(QPalette::Window), onStripe);
        m_tint[indexOf(state)] = tintFor(m_strong[indexOf(state)], base, text);
    }
    m_track = blended(text, base, 0.07);
}

} // namespace ui
